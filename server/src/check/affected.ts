// Which sentences of a draft an edit may have changed the verdict of: those it touched, and those whose window holds one of them.
import { sameKind } from '../../../knowledge/src/claims/alike.ts';
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';

/** What an edit did to a draft. */
export interface Affected {
  /** the sentences before it have the numbers that they had; those from it on are those of before, `moved` places further on */
  readonly first: number;
  /** how many sentences more the draft has */
  readonly moved: number;
  /** numbers of the sentences that are others than those of before: of a name that is typed, another sentence far away may be told */
  readonly changed: ReadonlySet<number>;
  /** those of them that were written: the others say what they said, and only mean somebody else by a name */
  readonly written: ReadonlySet<number>;
  /** numbers of the sentences whose verdict may be another, rising */
  readonly sentences: readonly number[];
}

/** What an edit did that made the one document of the other. */
export function affectedBy(old: Document, now: Document): Affected {
  const after = now.sentences;
  const moved = after.length - old.sentences.length;
  // a finding is told in the language of its draft
  if (old.language !== now.language) return { first: 0, moved, changed: new Set(after.keys()), written: new Set(after.keys()), sentences: [...after.keys()] };
  const numbers = moved === 0 ? changedInPlace(old, now) : changedAround(old, now);
  const { changed } = numbers;
  const edit = { ...numbers, written: new Set([...changed].filter((at) => !saysTheSame(after[at], old.sentences[placeBefore(numbers, at)]))) };
  const sentences: number[] = [];
  if (changed.size === 0 && moved === 0) return { ...edit, sentences };
  let [lowest, highest] = [edit.first, -1];
  for (const at of changed) [lowest, highest] = [Math.min(lowest, at), Math.max(highest, at)];
  const above = [...changed].some((at) => standsAbove(now, after[at] as Placed));
  for (let at = 0; at < after.length; at++) {
    const placed = after[at] as Placed;
    // before the edit only the cells of a table look at what comes behind them
    if (at < lowest && placed.row.length === 0 && placed.column.length === 0) continue;
    if (changed.has(at) || goesOnFrom(placed, changed, lowest, highest, above) || (moved !== 0 && !sameWindow(placed, old.sentences[placeBefore(edit, at)] as Placed, edit))) sentences.push(at);
  }
  return { ...edit, sentences };
}

/** What numbers are told by. */
type Edit = Pick<Affected, 'first' | 'moved' | 'changed'>;

/** Where a sentence stood before, or one that it is instead of. */
const placeBefore = ({ first, moved }: Edit, at: number): number => (at < first ? at : at - moved);

/** The number that a sentence had before; undefined of one that is another now. */
export const numberBefore = (edit: Edit, at: number): number | undefined => (edit.changed.has(at) ? undefined : placeBefore(edit, at));

/** The number that a sentence of before has now; undefined of one that is another now, or gone. */
export function numberNow({ first, moved, changed }: Edit, at: number): number | undefined {
  if (at >= first && at < first - moved) return undefined;
  const now = at < first ? at : at + moved;
  return changed.has(now) ? undefined : now;
}

/**
 * What was known of the sentences of before, by the numbers that they have now.
 * @param unknown the sentences of which nothing is known: without it those that are others
 */
export function renumbered<T>(known: readonly T[], { first, moved, changed }: Edit, unknown: ReadonlySet<number> = changed): (T | undefined)[] {
  const now: (T | undefined)[] = moved === 0 ? known.slice() : [...known.slice(0, first), ...Array.from({ length: Math.max(0, moved) }, () => undefined), ...known.slice(first + Math.max(0, -moved))];
  for (const at of unknown) now[at] = undefined;
  return now;
}

/** Where the draft has as many sentences as before. */
function changedInPlace({ sentences: before }: Document, { sentences: after }: Document): Edit {
  const changed = new Set<number>();
  for (let at = 0; at < after.length; at++) if (after[at] !== before[at]) changed.add(at);
  return { first: after.length, moved: 0, changed };
}

/**
 * Where it has more or fewer: all that is behind the edit has another number. The edit is taken to be where it leaves the most
 * sentences as they were.
 */
function changedAround(old: Document, now: Document): Edit {
  const [before, after] = [old.sentences, now.sentences];
  const moved = after.length - before.length;
  const stays = (at: number): boolean => after[at] === before[at];
  const moves = (at: number): boolean => at >= moved && isAlike(old, before[at - moved] as Placed, now, after[at] as Placed);
  // from an edit at the very beginning on, where all have moved; then one by one those before it stay instead
  let others = 0;
  for (let at = Math.max(0, moved); at < after.length; at++) if (!moves(at)) others++;
  let [first, fewest] = [0, others];
  for (let at = 0; at < Math.min(before.length, after.length); at++) {
    if (!stays(at)) others++;
    const behind = at + Math.max(0, moved);
    if (behind < after.length && !moves(behind)) others--;
    if (others < fewest) [first, fewest] = [at + 1, others];
  }
  const changed = new Set<number>();
  for (let at = 0; at < after.length; at++) if (at < first ? !stays(at) : at < first + moved || !moves(at)) changed.add(at);
  return { first, moved, changed };
}

/** Whether two sentences are one that only got another number, as far as it itself tells. */
const isAlike = (old: Document, a: Placed, now: Document, b: Placed): boolean => a.sentence === b.sentence && a.heading === b.heading && sameKind(old.prose.blocks[a.block], now.prose.blocks[b.block]);

/** Whether two sentences are the same words in a block of the same words. */
const saysTheSame = (a: Placed | undefined, b: Placed | undefined): boolean => a?.sentence.block === b?.sentence.block && a?.sentence.span.start === b?.sentence.span.start;

/** Whether a sentence stands among those that it stood among. */
const sameWindow = (now: Placed, old: Placed, edit: Edit): boolean =>
  sameThrough(now.headings, old.headings, edit) && sameThrough(now.before, old.before, edit) && sameThrough(now.reach, old.reach, edit) && sameThrough(now.row, old.row, edit) && sameThrough(now.column, old.column, edit);

function sameThrough(now: readonly number[], old: readonly number[], edit: Edit): boolean {
  if (now.length !== old.length) return false;
  for (let i = 0; i < now.length; i++) if (numberBefore(edit, now[i] as number) !== old[i]) return false;
  return true;
}

/** Whether others may look up to a sentence, or aside: as to a heading, or to a cell of their table. */
const standsAbove = (document: Document, { heading, block }: Placed): boolean => heading || document.prose.blocks[block]?.cell !== undefined;

/**
 * Whether any of those in the window of a sentence is another now. What it goes on from is in its reach.
 * @param above whether any of the others is a heading or a cell
 */
const goesOnFrom = ({ row, column, reach, headings }: Placed, changed: ReadonlySet<number>, lowest: number, highest: number, above: boolean): boolean =>
  holdsAny(reach, changed, lowest, highest) ||
  (above && (holdsAny(headings, changed, lowest, highest) || holdsAny(row, changed, lowest, highest) || holdsAny(column, changed, lowest, highest)));

/** Asked of every sentence behind a letter that is typed: nothing is made for it. */
function holdsAny(numbers: readonly number[], changed: ReadonlySet<number>, lowest: number, highest: number): boolean {
  for (let i = 0; i < numbers.length; i++) {
    const at = numbers[i] as number;
    if (at >= lowest && at <= highest && changed.has(at)) return true;
  }
  return false;
}
