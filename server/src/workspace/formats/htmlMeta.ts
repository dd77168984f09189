// What a web page says about itself: its JSON-LD, its `meta` elements, its title and where it was saved from.
import type { ArticleMeta } from '../../../../knowledge/src/base/article.ts';
import type { DomElement } from './dom.ts';
import { readJsonLd } from './jsonLd.ts';
import { metaOf } from './metaFields.ts';
import type { Page } from './tags.ts';

/** The metadata of a page. `document` is the tree of `page`, as it was parsed. */
export function pageMeta(page: Page, document: DomElement): Partial<ArticleMeta> {
  const data = readJsonLd(page.data);
  const named = metaElements(document);
  const of = (...names: readonly string[]): readonly string[] => names.flatMap((name) => named.get(name) ?? []);
  const site = of('og:site_name')[0] ?? data.publisher;
  return metaOf({
    title: [data.title, ...of('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'), titleOf(document, site)],
    author: [data.author, named.get('citation_author')?.join(', '), ...of('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'), textOf(document, '[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]')],
    publisher: [data.publisher, ...of('og:site_name', 'citation_publisher', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'copyright-holder')],
    date: [
      data.date,
      ...of('article:published_time', 'og:article:published_time', 'citation_publication_date', 'citation_date', 'datepublished', 'date.issued', 'dcterms.issued', 'dc.date.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'pubdate', 'publication_date', 'date'),
      ...attributesOf(document, 'time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]', 'datetime', 'content'),
      ...attributesOf(document, 'article time[datetime], main time[datetime]', 'datetime').slice(0, 1),
      ...of('dcterms.created', 'dc.date.created', 'created'),
    ],
    url: [...attributesOf(document, 'link[rel=canonical]', 'href'), ...of('og:url', 'citation_public_url'), data.url, page.savedFrom],
    language: [page.language, data.language, ...of('content-language', 'dc.language', 'dcterms.language', 'og:locale', 'language')],
  });
}

/** The contents of `meta` elements by their name, property or `http-equiv`. */
function metaElements(document: DomElement): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const key = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv'))?.toLowerCase();
    const content = element.getAttribute('content');
    if (key === undefined || content === null || content.trim() === '') continue;
    const values = named.get(key);
    if (values === undefined) named.set(key, [content]);
    else values.push(content);
  }
  return named;
}

/** The page's title without the name of the site behind it or before it. */
function titleOf(document: DomElement, site: string | undefined): string | undefined {
  const title = textOf(document, 'title');
  if (title === undefined) return undefined;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const rest = site === undefined ? parts : parts.filter((part) => part.toLowerCase() !== site.trim().toLowerCase());
  if (rest.length === 0 || rest.length < parts.length) return rest.length === 0 ? title : title.slice(title.indexOf(rest[0] as string), title.lastIndexOf(rest.at(-1) as string) + (rest.at(-1) as string).length);
  // a bar stands before the name of a site and nowhere else
  const bar = title.split(/\s+\|\s+/);
  return bar.length > 1 && (bar[0] as string).length >= 15 ? bar[0] : title;
}

function textOf(document: DomElement, selector: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= 300) return text;
  }
  return undefined;
}

function attributesOf(document: DomElement, selector: string, ...names: readonly string[]): readonly string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => names.flatMap((name) => element.getAttribute(name) ?? []));
}

