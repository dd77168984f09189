// The parts dates are made of: a month, a day of the month, a weekday, a year.
import type { TimeLexicon } from './lexicon.ts';
import { glued, phraseAt, phraseBefore, type Pieces } from './piece.ts';
import { type Reading, type Slot, slotAt } from './reading.ts';

export interface Part {
  readonly value: number;
  readonly to: number;
  readonly slot: Slot;
  /** a full name in the case the language gives it */
  readonly sure: boolean;
}

const capital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A month's name. An abbreviation is never sure: it needs a number beside it. */
export function readMonth(pieces: Pieces, at: number, lexicon: TimeLexicon): Part | undefined {
  const piece = pieces[at];
  const sense = piece && lexicon.sense(piece.fold);
  if (piece === undefined || sense === undefined) return undefined;
  if (sense.month !== undefined) {
    const asName = lexicon.words.capitals ? capital(piece.text) : !capital(piece.text);
    return { value: sense.month, to: at + 1, slot: slotAt(pieces, 'month', at, at + 1), sure: asName && !lexicon.is.doubtful(piece.fold) };
  }
  if (sense.shortMonth === undefined || (lexicon.words.capitals && !capital(piece.text))) return undefined;
  const dotted = pieces[at + 1]?.fold === '.' && glued(pieces, at + 1);
  if (!dotted && lexicon.is.doubtful(piece.fold)) return undefined;
  return { value: sense.shortMonth, to: dotted ? at + 2 : at + 1, slot: slotAt(pieces, 'month', at, at + 1), sure: false };
}

/** The day of a month: 16, 16th, 1er, sixteenth, quatorze. */
export function readDay(pieces: Pieces, at: number, lexicon: TimeLexicon): Part | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.value !== undefined) {
    if (piece.value < 1 || piece.value > 31 || piece.text.length > 2) return undefined;
    const suffix = glued(pieces, at + 1) && lexicon.is.ordinalSuffixes(pieces[at + 1]?.fold ?? '');
    const to = suffix ? at + 2 : at + 1;
    return { value: piece.value, to, slot: slotAt(pieces, 'day', at, to), sure: suffix };
  }
  const sense = lexicon.sense(piece.fold);
  const value = sense?.ordinal ?? sense?.cardinal;
  return value === undefined || value < 1 ? undefined : { value, to: at + 1, slot: slotAt(pieces, 'day', at, at + 1), sure: false };
}

/** A weekday with the comma and the article that may stand between it and its date. */
export function readWeekday(pieces: Pieces, at: number, lexicon: TimeLexicon): (Part & { readonly next: number }) | undefined {
  const piece = pieces[at];
  const sense = piece && lexicon.sense(piece.fold);
  const value = sense?.weekday ?? sense?.shortWeekday;
  if (piece === undefined || sense === undefined || value === undefined) return undefined;
  if (lexicon.words.capitals && !capital(piece.text)) return undefined;
  const full = sense.weekday !== undefined;
  let next = at + 1;
  if (!full && pieces[next]?.fold === '.' && glued(pieces, next)) next++;
  const to = next;
  if (pieces[next]?.fold === ',') next++;
  while (lexicon.is.articles(pieces[next]?.fold ?? '')) next++;
  const sure = full && !lexicon.is.doubtful(piece.fold) && (lexicon.words.capitals || !capital(piece.text));
  return { value, to, next, slot: slotAt(pieces, 'weekday', at, at + 1), sure };
}

/** A year in digits, with its era. Whether a bare one is a year is decided by what stands around it: it is never sure. */
export function readYear(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const piece = pieces[at];
  if (piece?.fold === "'") return readTwoDigits(pieces, at, lexicon);
  if (piece?.value === undefined || piece.value === 0) return undefined;
  const next = pieces[at + 1];
  if (next !== undefined && !next.spaced && (/^[\p{L}\d%€$£°+]/u.test(next.fold) || (next.fold === ':' && pieces[at + 2]?.spaced === false))) return undefined;
  const slots = [slotAt(pieces, 'year', at, at + 1)];
  const before = phraseAt(pieces, at + 1, lexicon.beforeEra);
  if (before) return { from: at, to: before.to, parts: { year: -piece.value }, slots, sure: true };
  const ours = phraseAt(pieces, at + 1, lexicon.ourEra);
  if (ours) return { from: at, to: ours.to, parts: { year: piece.value }, slots, sure: true };
  const first = phraseBefore(pieces, at, lexicon.ourEra);
  if (first && piece.text.length > 1) return { from: at, to: at + 1, parts: { year: piece.value }, slots, sure: true };
  if (piece.text.length !== 4 || piece.value < 1000 || piece.value > 2199) return undefined;
  return { from: at, to: at + 1, parts: { year: piece.value }, slots, sure: false };
}

/**
 * A year of two digits: '98; where the language writes no apostrophe (mai 68), one that is no day and counts nothing.
 * Never sure.
 */
export function readTwoDigits(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const apostrophe = pieces[at]?.fold === "'" ? 1 : 0;
  const number = pieces[at + apostrophe];
  if (number?.value === undefined || number.text.length !== 2) return undefined;
  const to = at + apostrophe + 1;
  const next = pieces[to];
  if (apostrophe === 1 ? !glued(pieces, at + 1) : lexicon.words.shortYears !== 'bare' || number.value < 32) return undefined;
  if (next !== undefined && (next.kind === 'number' || next.kind === 'symbol' || lexicon.is.counted(next.fold) || lexicon.sense(next.fold)?.unit !== undefined)) return undefined;
  if (next !== undefined && !next.spaced && /^[\p{L}\d%€$£°:/-]/u.test(next.fold)) return undefined;
  if (apostrophe === 0 && next?.kind === 'word' && /^\p{Ll}+[sx]$/u.test(next.text) && !lexicon.is.uncounted(next.fold)) return undefined;
  const year = number.value + (number.value < 30 ? 2000 : 1900);
  return { from: at, to, parts: { year }, slots: [slotAt(pieces, 'year', at, to)], sure: false };
}
