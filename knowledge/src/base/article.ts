// An article of the knowledge base: its text, what is known about it, and the prose in it that states facts.
import type { TextFormat } from './readArticle.ts';

export interface ArticleMeta {
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO 8601, as far as it is known: 2024, 2024-07, 2024-07-09 */
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly language: 'fr' | 'en' | undefined;
}

/** What an article is made from: its path (as the caller names it), its text, and what is known of it from elsewhere. */
export interface ArticleSource {
  readonly path: string;
  readonly text: string;
  /** metadata from outside the text (sources.yaml, the properties of a PDF); wins over what the text says */
  readonly meta: Partial<ArticleMeta>;
  /** how the text is written; by default as the file's name says. Text converted from another format says it. */
  readonly format?: TextFormat;
  /** where in the text each page begins, for texts that have pages */
  readonly pages?: readonly number[];
}

export { readArticle, type ReadArticle, type TextFormat } from './readArticle.ts';
export { readSourcesFile, type SourcesFile, type SourcesProblem } from './sourcesFile.ts';
