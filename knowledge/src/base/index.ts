// An inverted index over the statements of a base: from the keys of a claim to the sentences that may answer it.
import type { Article, Statement } from './base.ts';
import { drain } from '../text/drain.ts';

export interface StatementIndex {
  readonly statements: readonly Statement[];
  /** how telling a key is: near 1 when rare in the base, near 0 when everywhere */
  weight(key: string): number;
  /**
   * Statements that share most with the keys, best first.
   * @param among the articles they may come from; all, without it
   */
  retrieve(keys: Iterable<string>, most: number, among?: ReadonlySet<Article>): readonly Statement[];
}

/** Added to the size of the base when weights are reckoned, so that a base of one article is not all rare words. */
const PRIOR = 40;
/** A key in more statements than this, and in more than a quarter of them, finds nothing. */
const COMMON = 2000;
/** Statements that are entered between two pauses. */
const STRIDE = 500;

/** Where a key's statements stand in the postings. */
interface Entry {
  readonly start: number;
  readonly count: number;
  readonly weight: number;
}

export const buildIndex = (articles: readonly Article[]): StatementIndex => drain(indexSteps(articles));

/** Builds the index, pausing after every few hundred statements. */
export function* indexSteps(articles: readonly Article[]): Generator<void, StatementIndex> {
  const statements = articles.flatMap((a) => a.statements);
  const counts = new Map<string, number>();
  for (const [i, { keys }] of statements.entries()) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (i % STRIDE === STRIDE - 1) yield;
  }
  const total = statements.length + PRIOR;
  const weightOf = (count: number): number => Math.max(0.05, Math.log(total / (count + 1)) / Math.log(total));
  const entries = new Map<string, Entry>();
  let size = 0;
  for (const [key, count] of counts) {
    entries.set(key, { start: size, count, weight: weightOf(count) });
    size += count;
  }
  yield;
  const postings = new Int32Array(size);
  const filled = new Map<string, number>();
  for (const [i, { keys }] of statements.entries()) {
    for (const key of keys) {
      const at = filled.get(key) ?? 0;
      postings[(entries.get(key) as Entry).start + at] = i;
      filled.set(key, at + 1);
    }
    if (i % STRIDE === STRIDE - 1) yield;
  }
  const unknown = weightOf(0);
  const scores = new Float64Array(statements.length);
  return {
    statements,
    weight: (key) => entries.get(key)?.weight ?? unknown,
    retrieve: (keys, most, among) => {
      const touched: number[] = [];
      for (const key of new Set(keys)) {
        const entry = entries.get(key);
        if (entry === undefined || (entry.count > COMMON && entry.count > total / 4)) continue;
        for (let k = entry.start; k < entry.start + entry.count; k++) {
          const i = postings[k] as number;
          if (scores[i] === 0) touched.push(i);
          scores[i] = (scores[i] as number) + entry.weight;
        }
      }
      const allowed = among === undefined ? touched : touched.filter((i) => among.has((statements[i] as Statement).article));
      const found = best(allowed, scores, most).map((i) => statements[i] as Statement);
      for (const i of touched) scores[i] = 0;
      return found;
    },
  };
}

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
