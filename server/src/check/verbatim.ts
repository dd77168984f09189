// Two wordings of one quotation, word by word: where they agree, and the stretches where one says something else.
import { fold } from '../../../knowledge/src/text/fold.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';

export interface Spoken {
  readonly folded: string;
  /** in the text it was read from */
  readonly span: Span;
}

/** A stretch of both, ends excluded; empty on the side that leaves it out. */
export interface Difference {
  readonly mine: readonly [number, number];
  readonly theirs: readonly [number, number];
}

export interface Wording {
  /** words that both have, in one order */
  readonly shared: number;
  /** stretches between shared words, and at an end where both go on for as long */
  readonly differences: readonly Difference[];
}

/** Words longer than this are not compared: nobody quotes a page. */
const LONGEST = 120;

/** The words of a stretch, without punctuation; elided ones keep their apostrophe. */
export function spokenIn(text: string, within: Span): readonly Spoken[] {
  return [...text.slice(within.start, within.end).matchAll(/[\p{L}\p{N}]+['’]?/gu)].slice(0, LONGEST).map((m) => ({ folded: fold(m[0]), span: { start: within.start + m.index, end: within.start + m.index + m[0].length } }));
}

/** The longest common run of words in order, and what stands between its pieces. */
export function compareWording(mine: readonly Spoken[], theirs: readonly Spoken[]): Wording {
  const width = theirs.length + 1;
  const best = new Uint16Array((mine.length + 1) * width);
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      best[i * width + j] = (mine[i] as Spoken).folded === (theirs[j] as Spoken).folded
        ? (best[(i + 1) * width + j + 1] as number) + 1
        : Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length;) {
    if ((mine[i] as Spoken).folded === (theirs[j] as Spoken).folded) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i++;
    else j++;
  }
  const differences: Difference[] = [];
  const first = pairs[0];
  const last = pairs.at(-1);
  // Before the first and behind the last shared word a quotation may just begin later or end sooner.
  if (first !== undefined && first[0] > 0 && first[1] > 0 && first[0] <= EDGE && first[1] <= EDGE) differences.push({ mine: [0, first[0]], theirs: [0, first[1]] });
  for (const [k, [i, j]] of pairs.entries()) {
    const next = pairs[k + 1];
    if (next !== undefined && (next[0] > i + 1 || next[1] > j + 1)) differences.push({ mine: [i + 1, next[0]], theirs: [j + 1, next[1]] });
  }
  if (last !== undefined) {
    const [i, j] = [mine.length - last[0] - 1, theirs.length - last[1] - 1];
    if (i > 0 && j > 0 && i <= EDGE && j <= EDGE) differences.push({ mine: [last[0] + 1, mine.length], theirs: [last[1] + 1, theirs.length] });
  }
  return { shared: pairs.length, differences };
}

/** Words at an end that may be the altered ones. */
const EDGE = 3;
