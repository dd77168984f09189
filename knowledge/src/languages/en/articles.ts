// English words for the parts of a page that state no facts, and for what is said about an article.
import type { ArticleWords } from '../articles.ts';

export const english: ArticleWords = {
  language: 'en',
  names: ['en', 'eng', 'english', 'anglais'],
  lines: [
    'contact', 'contact us', 'get in touch', 'privacy', 'privacy policy', 'privacy notice', 'cookie policy', 'cookies', 'cookie settings', 'manage cookies', 'terms', 'terms of use', 'terms of service',
    'terms and conditions', 'legal notice', 'about', 'about us', 'sitemap', 'site map', 'home', 'menu', 'search', 'log in', 'login', 'sign in', 'sign up', 'subscribe', 'newsletter', 'share', 'share this',
    'share this article', 'share this story', 'print', 'comment', 'comments', 'back', 'back to top', 'next', 'previous', 'advertisement', 'sponsored', 'accept all', 'reject all', 'accept', 'decline', 'close',
    'read more', 'learn more', 'see more', 'show more', 'table of contents', 'contents', 'do not sell my personal information', 'accessibility', 'careers', 'help',
  ],
  labels: [
    'source', 'sources', 'via', 'read also', 'also read', 'read more', 'read next', 'see also', 'related', 'related articles', 'related stories', 'more on this', 'more from', 'recommended', 'up next',
    'photo credit', 'image credit', 'credit', 'credits', 'photo', 'image', 'photograph', 'caption', 'keywords', 'tags', 'tagged', 'category', 'categories', 'filed under', 'topics',
    'share on', 'follow us', 'published on', 'published', 'updated', 'last updated', 'posted on', 'reading time', 'translated by', 'contact', 'press contact', 'media contact',
  ],
  notices: [
    'this site uses cookies', 'we value your privacy', 'your privacy matters', 'manage your privacy', 'your privacy choices', 'this website uses cookies', 'we use cookies', 'we and our partners', 'by continuing to', 'by clicking', 'all rights reserved', '(c) ', '©', 'copyright',
    'subscribe to our', 'subscribe to the', 'sign up for our', 'sign up to', 'sign up for the', 'get our newsletter', 'already a subscriber', 'this article is for subscribers', 'your email address will not be', 'required fields are',
    'javascript is disabled', 'please enable javascript', 'no part of this',
  ],
  credits: ['photo', 'photos', 'credit', 'credits', 'photo credit', 'photograph', 'photography', 'photo by', 'image', 'image credit', 'picture', 'illustration', 'graphic'],
  sections: [
    'read also', 'see also', 'related', 'related articles', 'related stories', 'recent posts', 'more stories', 'about the author', 'comments', 'leave a comment', 'leave a reply', 'share', 'share this article',
    'references', 'bibliography', 'sources', 'notes and references', 'external links', 'further reading', 'newsletter', 'contact', 'table of contents', 'contents',
  ],
  source: ['source', 'sources', 'via', 'original article', 'originally published by', 'originally published on', 'originally published in'],
  placeholders: { title: ['untitled', 'document', 'new document', 'untitled document', 'home'], author: ['author', 'admin', 'administrator', 'user', 'root', 'unknown', 'owner', 'newsroom', 'staff'] },
  hyphenated: {
    first: [
      'ex', 'self', 'non', 'co', 'vice', 'half', 'mid', 'well', 'ill', 'high', 'low', 'long', 'short', 'full', 'part', 'first', 'second', 'third', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
      'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'anti', 'pro', 'all', 'cross', 'hard', 'so', 'state', 'then', 'decision', 'policy', 'year', 'day', 'week', 'month', 'north', 'south', 'far', 'open', 'large', 'small', 'world', 'old', 'new', 'best', 'better', 'record',
    ],
    last: ['based', 'led', 'old', 'year', 'month', 'week', 'day', 'hour', 'wide', 'free', 'term', 'time', 'scale', 'up', 'down', 'off', 'in', 'out', 'elect', 'general', 'of', 'to', 'and', 'or', 'made', 'owned', 'backed', 'run', 'funded', 'related', 'known', 'making', 'thirds', 'quarters', 'fifths'],
  },
  keys: {
    title: ['title', 'headline'],
    author: ['author', 'authors', 'byline', 'by', 'creator'],
    publisher: ['publisher', 'publication', 'site', 'site_name', 'source', 'outlet'],
    date: ['date', 'published', 'pubdate', 'publish_date', 'published_at', 'date_published', 'datepublished', 'publication_date'],
    url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'permalink', 'source'],
    language: ['language', 'lang', 'locale'],
  },
};
