// The knowledge base: articles, and an index over their statements. Immutable; a change makes a new one that shares
// what did not change. Of an article the base holds a digest; its sentences are read when they are needed.
import type { LanguageCode } from '../analysis/word.ts';
import type { ArticleMeta, ArticleSource } from './article.ts';
import { aloneKey, digestOf, nameKey, namedKey, type Card, type Digest, type Reading, type TextPlace } from './digest.ts';
import { indexOf, type StatementIndex } from './index.ts';
import { findKey } from './postings.ts';
import { readingsOf, type Readings } from './readings.ts';
import { articleAt, factsOf, mergeShards, shardOf, type Part, type Shard } from './shard.ts';
import type { Document, Placed } from '../claims/document.ts';
import type { KnownNames } from '../claims/capitals.ts';
import type { Reader } from '../claims/read.ts';
import { resolve, type Aliases } from '../claims/resolve.ts';

/** A sentence of an article that states something. */
export interface Statement {
  readonly article: Article;
  readonly placed: Placed;
  readonly aliases: Aliases;
}

/** An article; its text, its sentences and its statements are fetched and read when they are asked for. */
export interface Article {
  readonly path: string;
  readonly meta: ArticleMeta;
  /** what most of it is written in */
  readonly language: LanguageCode;
  /** where each page begins in the text; empty where it has no pages */
  readonly pages: readonly number[];
  /** how many statements it has */
  readonly facts: number;
  readonly text: string;
  readonly document: Document;
  readonly statements: readonly Statement[];
  /** Reads it where it is not at hand, pausing after every paragraph: then the two above are there at once. */
  read(): Generator<void, unknown>;
}

export interface KnowledgeBase {
  readonly revision: number;
  /** how many articles there are */
  readonly size: number;
  /** in the order of their paths */
  readonly articles: readonly Article[];
  /** how many sentences of the articles state something */
  readonly facts: number;
  readonly index: StatementIndex;
  /** what the articles use as names */
  readonly names: KnownNames;
  /** what the base is stored as */
  readonly parts: readonly Part[];
  /** The article of a path. */
  find(path: string): Article | undefined;
  /** The articles that name somebody, by the last word of the name. */
  naming(name: string): readonly Article[];
  /** Adds an article, or replaces the one of the same path. */
  with(source: ArticleSource): KnowledgeBase;
  /** Adds articles that were read before, or replaces those of the same paths. */
  withDigests(digests: readonly Digest[]): KnowledgeBase;
  without(paths: readonly string[]): KnowledgeBase;
  /** The same reader with the articles of other parts. */
  of(parts: readonly Part[]): KnowledgeBase;
}

/**
 * The empty base; `with` adds articles.
 * @param open gives a text that is kept elsewhere, or '' when it is gone
 * @param most characters of text whose articles are kept read at most; as many as one draft may need, without it
 */
export function emptyBase(reader: Reader, open: (place: TextPlace) => string = () => '', most?: number): KnowledgeBase {
  return make([], 0, { reader, readings: readingsOf(reader, open, most), articles: new WeakMap(), statements: new WeakMap() });
}

/** What all versions of a base share. */
interface Common {
  readonly reader: Reader;
  readonly readings: Readings;
  /** the same article is the same object for as long as its shard lives */
  readonly articles: WeakMap<Card, Article>;
  /** kept no longer than the sentences they are made of */
  readonly statements: WeakMap<Reading, readonly Statement[]>;
}

const NONE: ReadonlySet<number> = new Set();

function make(parts: readonly Part[], revision: number, common: Common): KnowledgeBase {
  const facts = parts.reduce((sum, part) => sum + factsOf(part), 0);
  let articles: readonly Article[] | undefined;
  let index: StatementIndex | undefined;
  let names: KnownNames | undefined;
  const articleOf = (part: number, article: number): Article => toArticle((parts[part] as Part).shard.cards[article] as Card, (parts[part] as Part).shard, article, common);
  const next = (changed: readonly Part[]): KnowledgeBase => make(changed.filter(({ shard, gone }) => gone.size < shard.cards.length), revision + 1, common);
  const having = (key: number): readonly Article[] => parts.flatMap((part, p) => articlesWith(part, key).map((k) => articleOf(p, k)));
  return {
    revision,
    parts,
    facts,
    size: parts.reduce((sum, { shard, gone }) => sum + shard.cards.length - gone.size, 0),
    get articles() {
      return (articles ??= parts.flatMap(({ shard, gone }, p) => shard.cards.flatMap((_, k) => (gone.has(k) ? [] : [articleOf(p, k)]))).sort((a, b) => (a.path < b.path ? -1 : 1)));
    },
    get index() {
      return (index ??= indexOf(parts, facts, articleOf));
    },
    get names() {
      return (names ??= namesOf(parts));
    },
    find: (path) => {
      for (const [p, { shard, gone }] of parts.entries()) {
        const k = articleAt(shard, path);
        if (k >= 0 && !gone.has(k)) return articleOf(p, k);
      }
      return undefined;
    },
    naming: (name) => having(namedKey(name)),
    with: (source) => next(added(parts, [digestOf(source, common.reader)])),
    withDigests: (digests) => next(added(parts, digests)),
    without: (paths) => next(removed(parts, paths)),
    of: (others) => make(others, revision + 1, common),
  };
}

function toArticle(card: Card, shard: Shard, at: number, { reader, readings, articles, statements }: Common): Article {
  const known = articles.get(card);
  if (known !== undefined) return known;
  const reading = (): Reading => readings.of(article, card);
  const article: Article = {
    path: card.path,
    meta: card.meta,
    language: card.language,
    pages: card.pages,
    facts: (shard.starts[at + 1] as number) - (shard.starts[at] as number),
    read: () => readings.steps(article, card),
    get text() { return readings.textOf(card); },
    get document() { return reading().document; },
    get statements() {
      const now = reading();
      const known = statements.get(now) ?? now.stating.map((i) => statementOf(article, now.document, now.document.sentences[i] as Placed, reader));
      statements.set(now, known);
      return known;
    },
  };
  articles.set(card, article);
  return article;
}

function statementOf(article: Article, document: Document, placed: Placed, { lexicon }: Reader): Statement {
  let aliases: Aliases | undefined;
  return { article, placed, get aliases() { return (aliases ??= resolve(document, placed, lexicon)); } };
}

/** The parts with some articles more, which take the place of those of the same paths. Small shards are merged. */
function added(parts: readonly Part[], digests: readonly Digest[]): readonly Part[] {
  const latest = new Map(digests.map((digest) => [digest.card.path, digest]));
  const others = removed(parts, [...latest.keys()]).filter(({ shard, gone }) => gone.size < shard.cards.length);
  const merged: Part[] = [{ shard: shardOf([...latest.values()]), gone: NONE }];
  const kept = [...others];
  let size = latest.size;
  for (let last = kept.at(-1); last !== undefined && last.shard.cards.length - last.gone.size <= size; last = kept.at(-1)) {
    merged.unshift(last);
    kept.pop();
    size += last.shard.cards.length - last.gone.size;
  }
  return merged.length === 1 ? [...kept, ...merged] : [...kept, { shard: mergeShards(merged), gone: NONE }];
}

function removed(parts: readonly Part[], paths: readonly string[]): readonly Part[] {
  return parts.map((part) => {
    const gone = paths.map((path) => articleAt(part.shard, path)).filter((k) => k >= 0 && !part.gone.has(k));
    return gone.length === 0 ? part : { shard: part.shard, gone: new Set([...part.gone, ...gone]) };
  });
}

function articlesWith({ shard: { names }, gone }: Part, key: number): readonly number[] {
  const k = findKey(names, key);
  return k < 0 ? [] : [...names.ids.subarray(names.starts[k], names.starts[k + 1])].filter((article) => !gone.has(article));
}

function namesOf(parts: readonly Part[]): KnownNames {
  const asked = (keyOf: (word: string) => number): ((word: string) => boolean) => {
    const known = new Map<string, boolean>();
    return (word) => {
      let answer = known.get(word);
      if (answer === undefined) {
        const key = keyOf(word);
        known.set(word, (answer = parts.some((part) => articlesWith(part, key).length > 0)));
      }
      return answer;
    };
  };
  return { has: asked(nameKey), alone: asked(aloneKey) };
}
