// The index of a base: from the keys of a claim to the statements that may answer it, over all shards.
import { drain } from '../text/drain.ts';
import { hashNumber } from '../text/hash.ts';
import type { Article, Statement } from './base.ts';
import type { Part } from './shard.ts';
import { findKey } from './postings.ts';

export interface StatementIndex {
  /** how telling a key is: near 1 when rare in the base, near 0 when everywhere */
  weight(key: string): number;
  /** whether any statement has it: what none has changes nothing that is found */
  has(key: string): boolean;
  /** Where the statements stand that `retrieve` gives, without reading their articles. */
  find(keys: Iterable<string>, most: number, among?: ReadonlySet<Article>): readonly Place[];
  /**
   * Statements that share most with the keys, best first; of equals the one that comes first by its article's path.
   * @param among the articles they may come from; all, without it
   */
  retrieve(keys: Iterable<string>, most: number, among?: ReadonlySet<Article>): readonly Statement[];
}

/** A statement that is not read: the `number`th of its article. */
export interface Place {
  readonly article: Article;
  readonly number: number;
}

/** Added to the size of the base when weights are reckoned, so that a base of one article is not all rare words. */
const PRIOR = 40;
/** Statements of a base in which one article more should tell nothing about the words of the others. */
const LARGE = 600;
/** A key in more statements than this, and in more than a quarter of them, finds nothing. */
const COMMON = 2000;
/** Postings that are looked at for one claim: those of its rarest keys. What is left then is in so much that it tells nothing. */
const BUDGET = 15_000;
/** Weights that are remembered. */
const MOST_WEIGHTS = 100_000;

/** What may be found in a part. */
interface Open {
  /** by number of an article in the shard, 1 for those that may be found in */
  readonly articles: Uint8Array;
  /** of some articles only: by key, their statements that have it. A draft is about few, and asks for the same keys in many of its sentences. */
  readonly byKey: Map<number, Uint32Array> | undefined;
}

/** A statement that was found, before it is read. */
interface Hit {
  readonly part: number;
  readonly statement: number;
  readonly score: number;
}

/**
 * @param facts how many statements the parts have
 * @param articleAt the article of a part, by its number in the shard
 */
export function indexOf(parts: readonly Part[], facts: number, articleAt: (part: number, article: number) => Article): StatementIndex {
  const total = sizeClass(facts + PRIOR);
  const scores = parts.map(({ shard }) => new Float64Array(shard.articleOf.length));
  const allowing = new WeakMap<ReadonlySet<Article>, readonly Open[]>();
  const everything = parts.map(({ shard, gone }): Open => ({ articles: Uint8Array.from(shard.cards, (_, k) => (gone.has(k) ? 0 : 1)), byKey: undefined }));
  const counts = new Map<string, number>();
  const countOf = (key: string): number => {
    const known = counts.get(key);
    if (known !== undefined) return known;
    const number = hashNumber(key);
    const count = parts.reduce((sum, part) => sum + countIn(part, number), 0);
    if (counts.size >= MOST_WEIGHTS) counts.clear();
    counts.set(key, count);
    return count;
  };
  const weightOf = (count: number): number => Math.max(0.05, Math.log(total / (count + 1)) / Math.log(total));
  const allowed = (among: ReadonlySet<Article> | undefined): readonly Open[] => {
    if (among === undefined) return everything;
    const known = allowing.get(among) ?? everything.map(({ articles }, p): Open => ({ articles: articles.map((one, k) => (one === 1 && among.has(articleAt(p, k)) ? 1 : 0)), byKey: new Map() }));
    allowing.set(among, known);
    return known;
  };
  /** The keys to look under, the rarest first, with what each is worth. */
  const telling = (keys: Iterable<string>): readonly { readonly number: number; readonly weight: number }[] => {
    const found = [...new Set(keys)].map((key) => ({ key, count: countOf(key) })).filter(({ count }) => count > 0 && (count <= COMMON || count <= total / 4));
    found.sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
    let spent = 0;
    return found.filter(({ count }) => count <= COMMON || (spent += count) <= BUDGET).map(({ key, count }) => ({ number: hashNumber(key), weight: weightOf(count) }));
  };
  const find = (keys: Iterable<string>, most: number, among: ReadonlySet<Article> | undefined): readonly Place[] => {
    const asked = telling(keys);
    const open = allowed(among);
    const hits = parts.flatMap(({ shard }, part) => {
      const own = scores[part] as Float64Array;
      const touched = score(shard, asked, open[part] as Open, own);
      const found = best(touched, own, most).map((statement): Hit => ({ part, statement, score: own[statement] as number }));
      for (const i of touched) own[i] = 0;
      return found;
    });
    const pathOf = ({ part, statement }: Hit): string => (parts[part] as Part).shard.cards[(parts[part] as Part).shard.articleOf[statement] as number]?.path ?? '';
    // one shard gives them in order
    if (parts.length > 1) hits.sort((a, b) => b.score - a.score || compare(pathOf(a), pathOf(b)) || a.statement - b.statement);
    return hits.slice(0, most).map(({ part, statement }) => {
      const { articleOf, starts } = (parts[part] as Part).shard;
      const article = articleOf[statement] as number;
      return { article: articleAt(part, article), number: statement - (starts[article] as number) };
    });
  };
  return {
    weight: (key) => weightOf(countOf(key)),
    has: (key) => countOf(key) > 0,
    find,
    retrieve: (keys, most, among) => statementsAt(find(keys, most, among)),
  };
}

/** The statements at some places, read. */
export const statementsAt = (places: readonly Place[]): readonly Statement[] => drain(readingAt(places));

/** The same, pausing after every place and in what is read for it. */
export function* readingAt(places: readonly Place[]): Generator<void, readonly Statement[]> {
  const statements: Statement[] = [];
  for (const { article, number } of places) {
    yield* article.read();
    const statement = article.statements[number];
    if (statement !== undefined) statements.push(statement);
    yield;
  }
  return statements;
}

/** The size of a large base, up to the next twentieth of its logarithm: an article more or less leaves the weights of all other words as they are. */
const sizeClass = (size: number): number => (size < LARGE ? size : Math.exp(Math.ceil(Math.log(size) * 20) / 20));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countIn({ shard, gone }: Part, key: number): number {
  const { statements, articleOf } = shard;
  const k = findKey(statements, key);
  if (k < 0) return 0;
  const start = statements.starts[k] as number;
  const end = statements.starts[k + 1] as number;
  if (gone.size === 0) return end - start;
  let count = 0;
  for (let i = start; i < end; i++) if (!gone.has(articleOf[statements.ids[i] as number] as number)) count++;
  return count;
}

type Indexed = Pick<Part['shard'], 'statements' | 'articleOf'>;

/** Adds up the weights of the keys of each statement, and lists the statements that have any. */
function score(shard: Indexed, asked: readonly { readonly number: number; readonly weight: number }[], open: Open, scores: Float64Array): readonly number[] {
  const touched: number[] = [];
  for (const { number, weight } of asked) {
    const ids = statementsWith(shard, number, open);
    for (let i = 0; i < ids.length; i++) {
      const statement = ids[i] as number;
      const before = scores[statement] as number;
      if (before === 0) {
        if (open.articles[shard.articleOf[statement] as number] === 0) continue;
        touched.push(statement);
      }
      scores[statement] = before + weight;
    }
  }
  return touched;
}

/** The statements that have a key: of all articles, where all may be found in, and else of those that may. */
function statementsWith({ statements, articleOf }: Indexed, key: number, { articles, byKey }: Open): Uint32Array {
  const known = byKey?.get(key);
  if (known !== undefined) return known;
  const k = findKey(statements, key);
  const all = k < 0 ? NOWHERE : statements.ids.subarray(statements.starts[k], statements.starts[k + 1]);
  if (byKey === undefined) return all;
  const open = all.filter((statement) => articles[articleOf[statement] as number] === 1);
  byKey.set(key, open);
  return open;
}

const NOWHERE = new Uint32Array();

/** The `most` with the highest scores, best first; of equals the earlier first. */
function best(touched: readonly number[], scores: Float64Array, most: number): readonly number[] {
  const before = (a: number, b: number): boolean => (scores[a] as number) > (scores[b] as number) || (scores[a] === scores[b] && a < b);
  const chosen: number[] = [];
  for (const i of touched) {
    if (chosen.length === most && (most === 0 || !before(i, chosen[most - 1] as number))) continue;
    let low = 0;
    let high = chosen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(i, chosen[middle] as number)) high = middle;
      else low = middle + 1;
    }
    chosen.splice(low, 0, i);
    if (chosen.length > most) chosen.pop();
  }
  return chosen;
}
