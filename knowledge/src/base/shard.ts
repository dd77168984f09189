// A shard: some articles and the postings of their statements. It never changes. A base is a few shards: what changes
// goes into a new, small one, and small ones are merged, so that a change costs no more than what changed.
import type { Card, Digest } from './digest.ts';
import { mergePostings, postingsOf, type Postings } from './postings.ts';

export interface Shard {
  /** in the order of their paths */
  readonly cards: readonly Card[];
  /** number of the first statement of each article; one more entry than there are articles */
  readonly starts: Uint32Array;
  /** the article of each statement */
  readonly articleOf: Uint32Array;
  readonly statements: Postings;
  /** keys of names → articles */
  readonly names: Postings;
}

/** A shard, and those of its articles that are no longer in the base. */
export interface Part {
  readonly shard: Shard;
  readonly gone: ReadonlySet<number>;
}

export function shardOf(digests: readonly Digest[]): Shard {
  const sorted = [...digests].sort((a, b) => byPath(a.card, b.card));
  return shardFrom(
    sorted.map(({ card }) => card),
    startsOf(sorted.map(({ statements }) => statements.length)),
    postingsOf(sorted.flatMap(({ statements }) => statements)),
    postingsOf(sorted.map(({ names }) => names)),
  );
}

/** A shard of its stored parts. */
export function shardFrom(cards: readonly Card[], starts: Uint32Array, statements: Postings, names: Postings): Shard {
  const articleOf = new Uint32Array(starts.at(-1) ?? 0);
  cards.forEach((_, k) => articleOf.fill(k, starts[k], starts[k + 1]));
  return { cards, starts, articleOf, statements, names };
}

/** One shard with all that is left of several. */
export function mergeShards(parts: readonly Part[]): Shard {
  const rows = parts
    .flatMap(({ shard, gone }, part) => shard.cards.flatMap((card, article) => (gone.has(article) ? [] : [{ card, part, article }])))
    .sort((a, b) => byPath(a.card, b.card));
  const articles = parts.map(({ shard }) => new Int32Array(shard.cards.length).fill(-1));
  const statements = parts.map(({ shard }) => new Int32Array(shard.articleOf.length).fill(-1));
  const sizes: number[] = [];
  let next = 0;
  for (const [row, { part, article }] of rows.entries()) {
    const { starts } = (parts[part] as Part).shard;
    (articles[part] as Int32Array)[article] = row;
    sizes.push((starts[article + 1] as number) - (starts[article] as number));
    for (let s = starts[article] as number; s < (starts[article + 1] as number); s++) (statements[part] as Int32Array)[s] = next++;
  }
  return shardFrom(
    rows.map(({ card }) => card),
    startsOf(sizes),
    mergePostings(parts.map(({ shard }, k) => ({ postings: shard.statements, numbers: statements[k] as Int32Array }))),
    mergePostings(parts.map(({ shard }, k) => ({ postings: shard.names, numbers: articles[k] as Int32Array }))),
  );
}

/** How many statements a part has. */
export const factsOf = ({ shard, gone }: Part): number =>
  [...gone].reduce((sum, k) => sum - ((shard.starts[k + 1] as number) - (shard.starts[k] as number)), shard.articleOf.length);

/** The number of an article in a shard, by its path, or -1. */
export function articleAt({ cards }: Shard, path: string): number {
  let low = 0;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cards[middle] as Card).path < path) low = middle + 1;
    else high = middle;
  }
  return cards[low]?.path === path ? low : -1;
}

function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, k) => (starts[k + 1] = (starts[k] as number) + size));
  return starts;
}

const byPath = (a: Card, b: Card): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
