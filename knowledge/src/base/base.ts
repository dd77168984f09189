// The knowledge base: articles read into statements, and an index over them. Immutable; a change makes a new one
// that shares every article that did not change.
import { readArticle, type ArticleMeta, type ArticleSource } from './article.ts';
import { indexSteps, type StatementIndex } from './index.ts';
import { drain } from '../text/drain.ts';
import { dated } from '../claims/dated.ts';
import { readDocument, type Document, type Placed } from '../claims/document.ts';
import { keysOfSentence } from '../claims/keys.ts';
import type { KnownNames } from '../claims/capitals.ts';
import { referenceOf } from '../facets/time/compare.ts';
import type { Reader } from '../claims/read.ts';
import { noReadingCache } from '../claims/readingCache.ts';
import { resolve, type Aliases } from '../claims/resolve.ts';

/** A sentence of an article that states something. */
export interface Statement {
  readonly article: Article;
  readonly placed: Placed;
  readonly aliases: Aliases;
  readonly keys: ReadonlySet<string>;
}

export interface Article {
  readonly path: string;
  readonly text: string;
  /** where in the text each page begins; empty for a text without pages */
  readonly pages: readonly number[];
  readonly meta: ArticleMeta;
  readonly document: Document;
  readonly statements: readonly Statement[];
}

export interface KnowledgeBase {
  readonly revision: number;
  readonly articles: readonly Article[];
  /** how many sentences of the articles state something */
  readonly facts: number;
  readonly index: StatementIndex;
  /** what the articles use as names */
  readonly names: KnownNames;
  /** Makes the index, which is otherwise made when it is first asked for; pauses now and then. */
  prepare(): Generator<void, void>;
  /** Adds an article, or replaces the one of the same path. */
  with(source: ArticleSource): KnowledgeBase;
  without(path: string): KnowledgeBase;
}

/** The empty base; `with` adds articles. */
export function emptyBase(reader: Reader): KnowledgeBase {
  return make([], 0, reader);
}

function make(articles: readonly Article[], revision: number, reader: Reader): KnowledgeBase {
  let index: StatementIndex | undefined;
  let names: KnownNames | undefined;
  return {
    revision,
    articles,
    facts: articles.reduce((sum, a) => sum + a.statements.length, 0),
    get index() {
      return (index ??= drain(indexSteps(articles)));
    },
    get names() {
      return (names ??= namesOf(articles));
    },
    *prepare() {
      index ??= yield* indexSteps(articles);
    },
    with: (source) => make(insert(articles, read(source, reader)), revision + 1, reader),
    without: (path) => make(articles.filter((a) => a.path !== path), revision + 1, reader),
  };
}

const namesOf = (articles: readonly Article[]): KnownNames => {
  const names = new Set(articles.flatMap((a) => [...a.document.names]));
  const alone = new Set(articles.flatMap((a) => [...a.document.alone]));
  return { has: (w) => names.has(w), alone: (w) => alone.has(w) };
};

/** Articles stand in the order of their paths, so that the order of ingestion changes nothing. */
function insert(articles: readonly Article[], article: Article): readonly Article[] {
  return [...articles.filter((a) => a.path !== article.path), article].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function read(source: ArticleSource, reader: Reader): Article {
  const { meta, prose, factual } = readArticle(source);
  const document = dated(readDocument(prose, reader, meta.language, noReadingCache), referenceOf(meta.date));
  const article: Article = { path: source.path, text: source.text, pages: source.pages ?? [], meta, document, statements: [] };
  const statements = document.sentences
    .filter((placed) => factual[placed.block] === true)
    .map((placed): Statement => ({ article, placed, aliases: resolve(document, placed, reader.lexicon), keys: keysOfSentence(placed.sentence) }));
  return Object.assign(article, { statements });
}
