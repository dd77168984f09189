// Postings: which of some numbered things have a key. Flat arrays, so that they take little room and are stored as they are.

export interface Postings {
  /** rising, each once */
  readonly keys: Float64Array;
  /** where the numbers of each key start in `ids`; one more entry than there are keys */
  readonly starts: Uint32Array;
  /** the things that have the key, rising */
  readonly ids: Uint32Array;
}

export const noPostings: Postings = { keys: new Float64Array(0), starts: new Uint32Array(1), ids: new Uint32Array(0) };

/** Where a key stands in `keys`, or -1. */
export function findKey({ keys }: Postings, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/** The postings of things numbered from 0, each given by its keys. */
export function postingsOf(things: readonly Float64Array[]): Postings {
  let size = 0;
  for (const own of things) size += own.length;
  const all = new Float64Array(size);
  let at = 0;
  for (const own of things) {
    all.set(own, at);
    at += own.length;
  }
  const keys = distinct(all);
  const found = { keys, starts: new Uint32Array(0), ids: new Uint32Array(0) };
  const counts = new Uint32Array(keys.length + 1);
  const places = new Uint32Array(size);
  at = 0;
  for (const own of things) for (const key of own) {
    const place = findKey(found, key);
    places[at++] = place;
    counts[place + 1] = (counts[place + 1] as number) + 1;
  }
  const starts = summed(counts);
  const next = starts.slice();
  const ids = new Uint32Array(size);
  at = 0;
  for (const [id, own] of things.entries()) for (let k = 0; k < own.length; k++) {
    const place = places[at++] as number;
    ids[next[place] as number] = id;
    next[place] = (next[place] as number) + 1;
  }
  return { keys, starts, ids };
}

/** Some postings with new numbers for their things: -1 for one that is left out. */
export interface Renumbered {
  readonly postings: Postings;
  readonly numbers: Int32Array;
}

/** One set of postings of several; the numbers under a key rise. */
export function mergePostings(parts: readonly Renumbered[]): Postings {
  const candidates = new Float64Array(parts.reduce((sum, { postings }) => sum + postings.keys.length, 0));
  let at = 0;
  for (const { postings } of parts) {
    candidates.set(postings.keys, at);
    at += postings.keys.length;
  }
  const keys = distinct(candidates);
  const counts = new Uint32Array(keys.length + 1);
  for (const part of parts) eachPosting(part, keys, (place) => (counts[place + 1] = (counts[place + 1] as number) + 1));
  const kept = keys.filter((_, k) => (counts[k + 1] as number) > 0);
  const starts = summed(counts);
  const next = starts.slice();
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  for (const part of parts) eachPosting(part, keys, (place, id) => {
    ids[next[place] as number] = id;
    next[place] = (next[place] as number) + 1;
  });
  for (let k = 0; k < keys.length; k++) if ((starts[k + 1] as number) - (starts[k] as number) > 1) ids.subarray(starts[k], starts[k + 1]).sort();
  // a key that nothing has any more starts where the next one does
  return { keys: kept, starts: Uint32Array.from([...withoutEmpty(starts), ids.length]), ids };
}

function* withoutEmpty(starts: Uint32Array): Generator<number> {
  for (let k = 0; k + 1 < starts.length; k++) if (starts[k] !== starts[k + 1]) yield starts[k] as number;
}

/** Calls `entry` with the place of each key in `keys`, which has all of them, and each new number under it. */
function eachPosting({ postings, numbers }: Renumbered, keys: Float64Array, entry: (place: number, id: number) => void): void {
  let place = 0;
  for (let k = 0; k < postings.keys.length; k++) {
    while (keys[place] !== postings.keys[k]) place++;
    const end = postings.starts[k + 1] as number;
    for (let i = postings.starts[k] as number; i < end; i++) {
      const id = numbers[postings.ids[i] as number] as number;
      if (id >= 0) entry(place, id);
    }
  }
}

/** Sorted, each once. Sorts in place. */
function distinct(values: Float64Array): Float64Array {
  values.sort();
  let size = 0;
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) values[size++] = values[i] as number;
  return values.slice(0, size);
}

/** Running totals, in place. */
function summed(counts: Uint32Array): Uint32Array {
  for (let k = 1; k < counts.length; k++) counts[k] = (counts[k] as number) + (counts[k - 1] as number);
  return counts;
}
