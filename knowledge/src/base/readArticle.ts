// An article's text → its prose, its metadata, and which of its blocks state facts.
import { articleWords } from '../languages/articles.ts';
import type { Prose } from '../markdown/prose.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { readPlainText } from '../markdown/readPlainText.ts';
import type { ArticleMeta, ArticleSource } from './article.ts';
import { factualBlocks } from './boilerplate.ts';
import { articleMeta } from './metadata.ts';

export type TextFormat = 'markdown' | 'plain';

export interface ReadArticle {
  readonly meta: ArticleMeta;
  readonly prose: Prose;
  /** for each block of the prose: whether it states facts */
  readonly factual: readonly boolean[];
}

/** How a file of this name is written. What is not Markdown by its name is plain text. */
export const formatOf = (path: string): TextFormat => (/\.(?:md|mdx|markdown|mdown|mkd|qmd|rmd)$/i.test(path) ? 'markdown' : 'plain');

/** Reads an article. Any text gives a result. */
export function readArticle(source: ArticleSource): ReadArticle {
  const format = source.format ?? formatOf(source.path);
  const prose = format === 'markdown' ? readMarkdown(source.text).prose : readPlainText(source.text);
  const factual = factualBlocks(prose, articleWords);
  return { meta: articleMeta(source, prose, factual, articleWords), prose, factual };
}
