// Which sentences of a draft an edit may have changed the verdict of: those it touched, and those whose window holds one of them.
import { sameKind } from '../../../knowledge/src/claims/alike.ts';
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';

/** What an edit did to a draft. */
export interface Affected {
  /** how many sentences stand between those at the beginning and at the end that are as they were */
  readonly touched: number;
  /** numbers of the sentences whose verdict may be another, rising */
  readonly sentences: readonly number[];
  /** The number that a sentence had before; undefined of one that was touched. */
  before(index: number): number | undefined;
  /** The number that a sentence of before has now; undefined of one that was touched. */
  after(index: number): number | undefined;
}

export function affectedBy(old: Document, now: Document): Affected {
  const [before, after] = [old.sentences, now.sentences];
  const most = Math.min(before.length, after.length);
  const moved = after.length - before.length;
  let first = 0;
  while (first < most && after[first] === before[first]) first++;
  let end = after.length;
  // where there are more or fewer now, all that is behind the edit has another number
  const stands = (at: number): boolean => (moved === 0 ? after[at] === before[at] : isAlike(old, before[at - moved] as Placed, now, after[at] as Placed));
  while (end > first && end - moved > first && stands(end - 1)) end--;
  const numbers = { before: (n: number): number | undefined => (n < first ? n : n >= end ? n - moved : undefined), after: (n: number): number | undefined => (n < first ? n : n >= end - moved ? n + moved : undefined) };
  const sentences: number[] = [];
  if (end - first === 0 && moved === 0) return { touched: 0, sentences, ...numbers };
  for (let at = 0; at < after.length; at++) {
    const placed = after[at] as Placed;
    // before the edit only the cells of a table look at what comes behind them
    if (at < first && placed.row.length === 0 && placed.column.length === 0) continue;
    if ((at >= first && at < end) || goesOnFrom(placed, first, end - 1) || (moved !== 0 && !sameWindow(placed, before[at < first ? at : at - moved] as Placed, numbers.before))) sentences.push(at);
  }
  return { touched: end - first, sentences, ...numbers };
}

/** What was known of the sentences of before, by the numbers that they have now; of those that were touched nothing. */
export const renumbered = <T>(known: readonly T[], { sentences }: Document, { before }: Affected): (T | undefined)[] =>
  sentences.map((_, at) => {
    const was = before(at);
    return was === undefined ? undefined : known[was];
  });

/** Whether two sentences are one that only got another number, as far as it itself tells. */
const isAlike = (old: Document, a: Placed, now: Document, b: Placed): boolean => a.sentence === b.sentence && a.heading === b.heading && sameKind(old.prose.blocks[a.block], now.prose.blocks[b.block]);

/** Whether a sentence stands among those that it stood among. */
const sameWindow = (now: Placed, old: Placed, before: (index: number) => number | undefined): boolean =>
  sameThrough(now.headings, old.headings, before) && sameThrough(now.before, old.before, before) && sameThrough(now.reach, old.reach, before) && sameThrough(now.row, old.row, before) && sameThrough(now.column, old.column, before);

function sameThrough(now: readonly number[], old: readonly number[], before: (index: number) => number | undefined): boolean {
  if (now.length !== old.length) return false;
  for (let i = 0; i < now.length; i++) if (before(now[i] as number) !== old[i]) return false;
  return true;
}

/** Whether anything in the window of a sentence is among these. All but the cells of its row and column stand before it; what it goes on from is in its reach. */
function goesOnFrom({ index, row, column, reach, headings }: Placed, first: number, last: number): boolean {
  if (index > last) {
    // rising: most end before an edit further up begins, or are behind it
    for (let i = reach.length - 1; i >= 0 && (reach[i] as number) >= first; i--) if ((reach[i] as number) <= last) return true;
    if (isAmong(headings, first, last)) return true;
  }
  return isAmong(row, first, last) || isAmong(column, first, last);
}

function isAmong(numbers: readonly number[], first: number, last: number): boolean {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) >= first && (numbers[i] as number) <= last) return true;
  return false;
}
