// Scores of pairs of items, kept while one sentence of a draft is compared with those of sources: judge after judge asks
// for the same ones. It changes no score; a pair that is not being compared is worked out every time.
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Side } from './match.ts';
import type { Item } from './sentence.ts';

interface Comparison {
  readonly draft: Side;
  readonly source: Side;
  readonly lexicon: Lexicon;
  /** by index of the draft's item × items of the source + index of the source's; NaN until worked out */
  readonly scores: Float64Array;
  /** by index of the draft's item: what it meets in the source's sentence, and best of all in what stands around that */
  readonly hits: (readonly Hit[] | undefined)[];
  readonly nearby: (Hit | null | undefined)[];
  /** whether the source has it nowhere */
  readonly nowhere: (boolean | undefined)[];
}

/** An item of a source that one of the draft meets, and how well: more than 0. */
export interface Hit {
  readonly item: Item;
  readonly score: number;
}

/** One sentence of a draft, and the comparisons with it by the source's side: judges come back to each of them. */
interface Comparing {
  readonly draft: Side;
  readonly lexicon: Lexicon;
  readonly with: Map<Side, Comparison>;
  /** what its items weigh, by the base that tells how rare a key is */
  readonly weights: (number | undefined)[];
  weighedBy: unknown;
}

let comparing: Comparing | undefined;
/** the one that was asked for last */
let now: Comparison | undefined;

/** From here on scores between these two are kept, until another draft's sentence is compared. */
export function compareFrom(draft: Side, source: Side, lexicon: Lexicon): void {
  if (comparing === undefined || comparing.draft !== draft || comparing.lexicon !== lexicon) comparing = { draft, lexicon, with: new Map(), weights: [], weighedBy: undefined };
  const known = comparing.with.get(source);
  if (known !== undefined) {
    now = known;
    return;
  }
  const scores = new Float64Array(draft.placed.sentence.items.length * source.placed.sentence.items.length).fill(NaN);
  now = { draft, source, lexicon, scores, hits: [], nearby: [], nowhere: [] };
  comparing.with.set(source, now);
}

function comparisonOf(draft: Side, source: Side): Comparison | undefined {
  if (now !== undefined && now.source === source && now.draft === draft) return now;
  const known = comparing?.draft === draft ? comparing.with.get(source) : undefined;
  if (known !== undefined) now = known;
  return known;
}

// What works something out is handed what it needs: a function made for each question would cost more than most answers.

/** `work(a, draft, by)`, what an item of the draft weighs, worked out once while the sentence is compared; `by` tells how rare a key is. */
export function weightKept<By extends object>(a: Item, draft: Side, by: By, work: (a: Item, draft: Side, by: By) => number): number {
  if (comparing === undefined || comparing.draft !== draft || draft.placed.sentence.items[a.index] !== a) return work(a, draft, by);
  if (comparing.weighedBy !== by) {
    comparing.weighedBy = by;
    comparing.weights.length = 0;
  }
  return (comparing.weights[a.index] ??= work(a, draft, by));
}

/** `work(…)`, what an item of the draft meets in the sentence of the source, worked out once where these two are compared. */
export function hitsOf(a: Item, draft: Side, source: Side, lexicon: Lexicon, work: (a: Item, draft: Side, source: Side, lexicon: Lexicon) => readonly Hit[]): readonly Hit[] {
  const comparison = comparisonOf(draft, source);
  if (comparison === undefined || draft.placed.sentence.items[a.index] !== a) return work(a, draft, source, lexicon);
  return (comparison.hits[a.index] ??= work(a, draft, source, lexicon));
}

/** `work(…)`, what it meets best around that sentence, or null, likewise. */
export function nearbyOf(a: Item, draft: Side, source: Side, lexicon: Lexicon, work: (a: Item, draft: Side, source: Side, lexicon: Lexicon) => Hit | null): Hit | null {
  const comparison = comparisonOf(draft, source);
  if (comparison === undefined || draft.placed.sentence.items[a.index] !== a) return work(a, draft, source, lexicon);
  const known = comparison.nearby[a.index];
  return known === undefined ? (comparison.nearby[a.index] = work(a, draft, source, lexicon)) : known;
}

/** `work(…)`, whether the source has it nowhere, likewise. */
export function nowhereOf<By>(a: Item, draft: Side, source: Side, by: By, work: (a: Item, draft: Side, source: Side, by: By) => boolean): boolean {
  const comparison = comparisonOf(draft, source);
  if (comparison === undefined || draft.placed.sentence.items[a.index] !== a) return work(a, draft, source, by);
  return (comparison.nowhere[a.index] ??= work(a, draft, source, by));
}

/** `work(a, sideA, b, sideB, lexicon)`, which must depend on nothing else. */
export function kept(a: Item, sideA: Side, b: Item, sideB: Side, lexicon: Lexicon, work: (a: Item, sideA: Side, b: Item, sideB: Side, lexicon: Lexicon) => number): number {
  const comparison = comparisonOf(sideA, sideB);
  if (comparison === undefined || comparison.lexicon !== lexicon) return work(a, sideA, b, sideB, lexicon);
  const theirs = sideB.placed.sentence.items;
  // An item may come from another sentence of the side, as what a pronoun stands for.
  if (theirs[b.index] !== b || sideA.placed.sentence.items[a.index] !== a) return work(a, sideA, b, sideB, lexicon);
  const at = a.index * theirs.length + b.index;
  const known = comparison.scores[at] as number;
  if (!Number.isNaN(known)) return known;
  const score = work(a, sideA, b, sideB, lexicon);
  comparison.scores[at] = score;
  return score;
}
