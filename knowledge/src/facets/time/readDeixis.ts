// Times told from the day of the text: yesterday, l'an dernier, three years ago, il y a deux mois, mardi prochain.
import { readLength } from './amount.ts';
import type { TimeLexicon, Which } from './lexicon.ts';
import { phraseAt, phraseBefore, type Pieces } from './piece.ts';
import { type Reading, slotAt } from './reading.ts';
import type { Bearing, Deixis, Granularity, Parts } from './value.ts';
import { nth } from '../../text/nth.ts';

export interface DeicticReading extends Reading {
  readonly unit: Granularity;
  readonly bearing: Bearing | undefined;
}

/** A whole time told from the day of the text. What governs a noun ("last week of training") is none. */
export function readDeixis(pieces: Pieces, at: number, lexicon: TimeLexicon): DeicticReading | undefined {
  return readNamed(pieces, at, lexicon) ?? readCounted(pieces, at, lexicon);
}

/** Yesterday, last year; the unit alone is what a portion is of: "late last year". */
export function readNamed(pieces: Pieces, at: number, lexicon: TimeLexicon): DeicticReading | undefined {
  const found = phraseAt(pieces, at, lexicon.deixis);
  if (found === undefined || lexicon.is.governs(pieces[found.to]?.fold ?? '')) return undefined;
  // "the last year", "his last week" are lengths of time
  const before = nth(pieces, at - 1)?.fold ?? '';
  const led = lexicon.words.capitals && found.value.unit !== 'day' && (lexicon.is.articles(before) || lexicon.is.possessives(before) || lexicon.is.determiners(before));
  return led ? undefined : made(pieces, at, found.to, { which: 'ago', count: found.value.count, unit: found.value.unit, calendar: true }, found.value.unit, false, undefined);
}

function readCounted(pieces: Pieces, at: number, lexicon: TimeLexicon): DeicticReading | undefined {
  const before = phraseAt(pieces, at, lexicon.countedBefore);
  let start = before?.to ?? at;
  let bearing: Bearing | undefined;
  let about = false;
  if (before) {
    const [further, nearer, near] = [phraseAt(pieces, start, lexicon.further), phraseAt(pieces, start, lexicon.nearer), phraseAt(pieces, start, lexicon.approximations)];
    start = (further ?? nearer ?? near)?.to ?? start;
    about = near !== undefined;
    bearing = bearingOf(before.value, further !== undefined, nearer !== undefined);
  }
  const length = readLength(pieces, start, lexicon);
  if (length === undefined || length.unit === 'minute' || length.unit === 'hour') return undefined;
  const after = before ? undefined : phraseAt(pieces, length.to, lexicon.countedAfter);
  const sign = before?.value ?? after?.value;
  // "il y a un an de travail", "dans deux ans de vie" tell how much of something
  if (sign === undefined || (before && lexicon.is.governs(pieces[length.to]?.fold ?? ''))) return undefined;
  if (after) bearing = bearingOf(sign, phraseBefore(pieces, at, lexicon.further) !== undefined, phraseBefore(pieces, at, lexicon.nearer) !== undefined);
  const deixis: Deixis = { which: 'ago', count: sign * length.count, unit: length.unit, calendar: false };
  return made(pieces, at, after?.to ?? length.to, deixis, length.unit, length.approximate || about, bearing);
}

/** More than ten years ago is before that time, less than ten years ago after it; in the future the other way round. */
const bearingOf = (sign: 1 | -1, further: boolean, nearer: boolean): Bearing | undefined => (further ? (sign < 0 ? 'before' : 'after') : nearer ? (sign < 0 ? 'after' : 'before') : undefined);

function made(pieces: Pieces, from: number, to: number, deixis: Deixis, unit: Granularity, approximate: boolean, bearing: Bearing | undefined): DeicticReading {
  return { from, to, parts: { deixis, approximate }, slots: [slotAt(pieces, 'deixis', from, to)], sure: true, unit, bearing };
}

/** Which month, season or weekday is meant, when the words beside it say so: "last August", "le 3 mai dernier". */
export function whichOf(pieces: Pieces, from: number, to: number, parts: Parts, lexicon: TimeLexicon): Deixis | undefined {
  if (parts.year !== undefined || parts.hour !== undefined || parts.last !== undefined || parts.portion !== undefined || parts.deixis !== undefined) return undefined;
  if (parts.month === undefined && parts.weekday === undefined && parts.period?.kind !== 'season') return undefined;
  const before = phraseBefore(pieces, from, lexicon.whichBefore);
  // "the last Friday", "the next summer" count within a story
  const told = before !== undefined && !lexicon.is.articles(nth(pieces, before.from - 1)?.fold ?? '') && !lexicon.is.possessives(nth(pieces, before.from - 1)?.fold ?? '') ? before.value : undefined;
  const which: Which | undefined = told ?? phraseAt(pieces, to, lexicon.whichAfter)?.value;
  return which && { which, count: 0, unit: parts.day !== undefined || parts.weekday !== undefined ? 'day' : 'month', calendar: true };
}
