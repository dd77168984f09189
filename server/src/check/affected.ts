// Which sentences of a draft an edit may have changed the verdict of: those it touched, and those whose window holds one of them.
import { sameKind } from '../../../knowledge/src/claims/alike.ts';
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';

/** What an edit did to a draft: its sentences before `first` are as they were, and those from `end` on are those of before, `moved` places further on. */
export interface Affected {
  readonly first: number;
  readonly end: number;
  /** how many sentences more the draft has */
  readonly moved: number;
  /** numbers of the sentences whose verdict may be another, rising */
  readonly sentences: readonly number[];
}

/** What an edit did that made the one document of the other. */
export function affectedBy(old: Document, now: Document): Affected {
  const [before, after] = [old.sentences, now.sentences];
  const most = Math.min(before.length, after.length);
  const moved = after.length - before.length;
  // a finding is told in the language of its draft
  if (old.language !== now.language) return { first: 0, end: after.length, moved, sentences: [...after.keys()] };
  let first = 0;
  while (first < most && after[first] === before[first]) first++;
  let end = after.length;
  const least = Math.max(first, first + moved);
  if (moved === 0) while (end > least && after[end - 1] === before[end - 1]) end--;
  // where there are more or fewer now, all that is behind the edit has another number
  else while (end > least && isAlike(old, before[end - 1 - moved] as Placed, now, after[end - 1] as Placed)) end--;
  const edit = { first, end, moved };
  const sentences: number[] = [];
  if (first === end && moved === 0) return { ...edit, sentences };
  for (let at = 0; at < after.length; at++) {
    const placed = after[at] as Placed;
    // before the edit only the cells of a table look at what comes behind them
    if (at < first && placed.row.length === 0 && placed.column.length === 0) continue;
    if ((at >= first && at < end) || goesOnFrom(placed, first, end - 1) || (moved !== 0 && !sameWindow(placed, before[at < first ? at : at - moved] as Placed, edit))) sentences.push(at);
  }
  return { ...edit, sentences };
}

/** What numbers are told by. */
type Edit = Pick<Affected, 'first' | 'end' | 'moved'>;

/** The number that a sentence had before; undefined of one that was touched. */
export const numberBefore = ({ first, end, moved }: Edit, at: number): number | undefined => (at < first ? at : at >= end ? at - moved : undefined);

/** The number that a sentence of before has now; undefined of one that was touched. */
export const numberNow = ({ first, end, moved }: Edit, at: number): number | undefined => (at < first ? at : at >= end - moved ? at + moved : undefined);

/** What was known of the sentences of before, by the numbers that they have now; of those that were touched nothing. */
export const renumbered = <T>(known: readonly T[], { first, end, moved }: Edit): (T | undefined)[] =>
  [...known.slice(0, first), ...Array.from({ length: end - first }, () => undefined), ...known.slice(end - moved)];

/** Whether two sentences are one that only got another number, as far as it itself tells. */
const isAlike = (old: Document, a: Placed, now: Document, b: Placed): boolean => a.sentence === b.sentence && a.heading === b.heading && sameKind(old.prose.blocks[a.block], now.prose.blocks[b.block]);

/** Whether a sentence stands among those that it stood among. */
const sameWindow = (now: Placed, old: Placed, edit: Edit): boolean =>
  sameThrough(now.headings, old.headings, edit) && sameThrough(now.before, old.before, edit) && sameThrough(now.reach, old.reach, edit) && sameThrough(now.row, old.row, edit) && sameThrough(now.column, old.column, edit);

function sameThrough(now: readonly number[], old: readonly number[], edit: Edit): boolean {
  if (now.length !== old.length) return false;
  for (let i = 0; i < now.length; i++) if (numberBefore(edit, now[i] as number) !== old[i]) return false;
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
