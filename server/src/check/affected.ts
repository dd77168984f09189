// Which sentences of a draft an edit may have changed the verdict of: those it touched, and those whose window holds one of them.
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';

/** What an edit did to a draft that has as many sentences as before. */
export interface Affected {
  /** how many sentences stand between those at the beginning and at the end that are as they were */
  readonly touched: number;
  /** numbers of the sentences whose verdict may be another, rising */
  readonly sentences: readonly number[];
}

/** undefined where the draft has more or fewer sentences than before: every one may be meant. */
export function affectedBy({ sentences: before }: Document, { sentences: after }: Document): Affected | undefined {
  const { length } = after;
  if (before.length !== length) return undefined;
  let first = 0;
  while (first < length && after[first] === before[first]) first++;
  let last = length - 1;
  while (last >= first && after[last] === before[last]) last--;
  const sentences: number[] = [];
  if (first > last) return { touched: 0, sentences };
  for (let at = 0; at < length; at++) {
    const placed = after[at] as Placed;
    // before the edit only the cells of a table look at what comes behind them
    if (at < first && placed.row.length === 0 && placed.column.length === 0) continue;
    if ((at >= first && at <= last) || goesOnFrom(placed, first, last)) sentences.push(at);
  }
  return { touched: last - first + 1, sentences };
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

/** How many sentences stand between those at the beginning and at the end that are as they were. */
export function newSentences({ sentences: before }: Document, { sentences: after }: Document): number {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first]?.sentence === after[first]?.sentence) first++;
  let last = 0;
  while (last < most - first && before[before.length - 1 - last]?.sentence === after[after.length - 1 - last]?.sentence) last++;
  return after.length - first - last;
}
