// Stretches longer than a month: years, seasons, quarters, halves, decades, centuries, and the portions of them.
import type { TimeLexicon } from './lexicon.ts';
import { glued, phraseAt, type Pieces } from './piece.ts';
import { withParts } from './moment.ts';
import { type Reading, type Role, slotAt } from './reading.ts';
import { readNamed } from './readDeixis.ts';
import { readMonth, readTwoDigits, readYear } from './readParts.ts';
import type { Parts, Period } from './value.ts';
import { nth } from '../../text/nth.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** late 2024, mi-juillet, la fin de 2027, the start of the 1990s. */
export function readPortion(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const article = lexicon.is.articles(pieces[at]?.fold ?? '') ? 1 : 0;
  const word = pieces[at + article];
  if (word === undefined) return undefined;
  const turn = readTurn(pieces, at, article, lexicon);
  if (turn) return turn;
  const stretch = phraseAt(pieces, at + article, lexicon.stretches);
  const noun = stretch?.value ?? lexicon.sense(word.fold)?.portionNoun;
  const plain = article === 0 ? lexicon.portionBefore(word.fold) : undefined;
  const portion = noun ?? plain;
  if (portion === undefined) return undefined;
  let next = stretch?.to ?? at + article + 1;
  if (/^-$/.test(pieces[next]?.fold ?? '') && glued(pieces, next)) next++;
  const end = next;
  let links = 0;
  while (links < 5 && !phraseAt(pieces, next, lexicon.deixis) && (lexicon.is.links(pieces[next]?.fold ?? '') || isIntroduction(pieces, next, lexicon))) {
    next++;
    links++;
  }
  if (noun !== undefined && (plain === undefined || stretch) && links === 0 && (article === 0 || stretch)) return undefined;
  if (plain !== undefined && noun === undefined && links > 0) return undefined;
  const whole = readPeriod(pieces, next, lexicon) ?? readBareMonth(pieces, next, lexicon) ?? readDeicticWhole(pieces, next, lexicon) ?? readYear(pieces, next, lexicon);
  if (whole === undefined || whole.parts.portion !== undefined) return undefined;
  const slot = slotAt(pieces, links > 0 || article > 0 ? 'portionNoun' : 'portion', at, end);
  return { from: at, to: whole.to, parts: withParts(whole.parts, { portion }), slots: [slot, ...whole.slots], sure: true };
}

/** The month, year, decade or century of "late last year". */
function readDeicticWhole(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const found = readNamed(pieces, at, lexicon);
  const unit = found?.parts.deixis?.unit;
  return unit === undefined || unit === 'day' || unit === 'week' ? undefined : found;
}

/** The turn of the 20th century: about the year it began with. Of the century alone, that of the text. */
function readTurn(pieces: Pieces, at: number, article: number, lexicon: TimeLexicon): Reading | undefined {
  const turn = phraseAt(pieces, at + article, lexicon.turns);
  if (turn === undefined) return undefined;
  let next = turn.to;
  while (next < turn.to + 3 && lexicon.is.links(pieces[next]?.fold ?? '')) next++;
  const whole = readPeriod(pieces, next, lexicon) ?? readYear(pieces, next, lexicon);
  const { period, year } = whole?.parts ?? {};
  const start = period?.kind === 'century' ? (Math.abs(period.index) - 1) * 100 * Math.sign(period.index) : period?.kind === 'millennium' ? (period.index - 1) * 1000 : period?.kind === 'decade' ? period.index : year;
  if (whole !== undefined && start !== undefined)
    return { from: at, to: whole.to, parts: { year: start, approximate: true }, slots: [slotAt(pieces, 'turn', at, whole.to)], sure: true };
  const noun = pieces[next]?.fold ?? '';
  const slots = [slotAt(pieces, 'turn', at, next + 1)];
  if (lexicon.is.millennia(noun)) return { from: at, to: next + 1, parts: { year: 2000, approximate: true }, slots, sure: true };
  if (lexicon.sense(noun)?.unit !== 'century') return undefined;
  return { from: at, to: next + 1, parts: { deixis: { which: 'ago', count: 0, unit: 'century', calendar: true }, portion: 'early', approximate: true }, slots, sure: true };
}

const isIntroduction = (pieces: Pieces, at: number, lexicon: TimeLexicon): boolean => lexicon.introductions.get(pieces[at]?.fold ?? '') === true;

function readBareMonth(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const month = readMonth(pieces, at, lexicon);
  if (month === undefined || lexicon.sense(pieces[at]?.fold ?? '')?.month === undefined) return undefined;
  if (lexicon.words.capitals !== /^\p{Lu}/u.test(pieces[at]?.text ?? '')) return undefined;
  return ofYear(pieces, at, month.to, { month: month.value }, 'month', lexicon);
}

/** Anything with a number of its own: season, quarter, half, decade, century. */
export function readPeriod(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  return readSeason(pieces, at, lexicon) ?? readDecade(pieces, at, lexicon) ?? readOrdinalPeriod(pieces, at, lexicon) ?? readLettered(pieces, at, lexicon);
}

function readSeason(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const word = pieces[at];
  const index = word && lexicon.sense(word.fold)?.season;
  if (word === undefined || index === undefined) return undefined;
  // the Winter Games, "Jeux d'hiver de 2006": the year is told, the season is a name
  const before = nth(pieces, at - 1)?.fold ?? '';
  if (lexicon.is.beforeVowel(before) && lexicon.is.links(before) && !lexicon.is.articles(before)) return undefined;
  const reading = ofYear(pieces, at, at + 1, { period: { kind: 'season', index } }, 'season', lexicon);
  return { ...reading, sure: reading.parts.year !== undefined };
}

/** the 1960s, the '90s, les années 1990, les années 60. */
function readDecade(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const word = pieces[at];
  if (word === undefined) return undefined;
  if (lexicon.is.decadeNouns(word.fold)) {
    const number = pieces[at + 1];
    if (number?.value === undefined || number.value % 10 !== 0 || (glued(pieces, at + 2) && /^[\p{L}\d%]/u.test(pieces[at + 2]?.fold ?? ''))) return undefined;
    const index = decadeOf(number.value, number.text.length);
    const slots = [slotAt(pieces, 'decade', at + 1, at + 2)];
    return index === undefined ? undefined : { from: at, to: at + 2, parts: { period: { kind: 'decade', index } }, slots, sure: true };
  }
  const next = pieces[at + 1];
  if (word.value === undefined || word.value % 10 !== 0 || next === undefined || next.spaced || lexicon.words.decadeSuffix === '') return undefined;
  const apostrophe = next.fold === "'" || next.fold === "'s";
  const to = next.fold === lexicon.words.decadeSuffix || next.fold === "'s" ? at + 2 : apostrophe && pieces[at + 2]?.fold === 's' ? at + 3 : undefined;
  if (to === undefined) return undefined;
  const slots = [slotAt(pieces, 'decade', at, to)];
  if (word.text.length === 4 && word.value % 100 === 0 && word.value !== 2000)
    return { from: at, to, parts: { period: { kind: 'century', index: word.value / 100 + 1 }, approximate: true }, slots, sure: true };
  const index = decadeOf(word.value, word.text.length);
  if (index === undefined) return undefined;
  // "in his 60s": two digits need the article, an apostrophe or a portion before them
  if (word.text.length === 2 && ofAPerson(pieces, at, lexicon)) return undefined;
  const sure = word.text.length === 4 || (glued(pieces, at) && nth(pieces, at - 1)?.fold === "'") || lexicon.is.articles(nth(pieces, at - 1)?.fold ?? '');
  return { from: at, to, parts: { period: { kind: 'decade', index } }, slots, sure };
}

/** "In her early 40s" is an age. */
function ofAPerson(pieces: Pieces, at: number, lexicon: TimeLexicon): boolean {
  let before = at - 1;
  while (before > at - 3 && (pieces[before]?.fold === '-' || lexicon.portionBefore(pieces[before]?.fold ?? '') !== undefined)) before--;
  return lexicon.is.possessives(pieces[before]?.fold ?? '');
}

/** Two digits stand for the twentieth century from the thirties on; the tens and twenties are of either. */
const decadeOf = (value: number, digits: number): number | undefined =>
  digits === 4 && value >= 1000 && value < 2200 ? value : digits === 2 && value >= 30 ? 1900 + value : undefined;

/** second quarter of 2024, 2e trimestre 2024, first half of 2024, 19th century, XIXe siècle. */
function readOrdinalPeriod(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const ordinal = readOrdinal(pieces, at, lexicon);
  if (ordinal === undefined) return undefined;
  let next = ordinal.to;
  if (pieces[next]?.fold === '-' && glued(pieces, next)) next++;
  const noun = pieces[next]?.fold ?? '';
  if (lexicon.is.centuries(noun) || lexicon.is.millennia(noun)) {
    const kind = lexicon.is.centuries(noun) ? 'century' : 'millennium';
    if (ordinal.value > (kind === 'century' ? 25 : 9)) return undefined;
    const era = phraseAt(pieces, next + 1, lexicon.beforeEra);
    const ours = phraseAt(pieces, next + 1, lexicon.ourEra);
    const index = era ? -ordinal.value : ordinal.value;
    return { from: at, to: era?.to ?? ours?.to ?? next + 1, parts: { period: { kind, index } }, slots: [slotAt(pieces, 'century', at, ordinal.to)], sure: true };
  }
  if (ordinal.roman) return undefined;
  if (lexicon.is.quarters(noun) && ordinal.value <= 4) return ofYear(pieces, at, next + 1, { period: { kind: 'quarter', index: ordinal.value } }, 'quarter', lexicon, ordinal.to);
  if (!lexicon.is.halves(noun) || ordinal.value > 2) return undefined;
  const half = ofYear(pieces, at, next + 1, { period: { kind: 'half', index: ordinal.value } }, 'half', lexicon, ordinal.to);
  return half.parts.year === undefined && lexicon.is.doubtfulHalves(noun) ? readHalfOf(pieces, at, next + 1, ordinal, lexicon) : half;
}

/** The first half of May, of the 1990s, of the 19th century. */
function readHalfOf(pieces: Pieces, at: number, end: number, ordinal: Ordinal, lexicon: TimeLexicon): Reading | undefined {
  let next = end;
  while (next < end + 4 && (lexicon.is.links(pieces[next]?.fold ?? '') || isIntroduction(pieces, next, lexicon))) next++;
  if (next === end) return undefined;
  const whole = readDecade(pieces, next, lexicon) ?? readBareMonth(pieces, next, lexicon) ?? readOrdinalPeriod(pieces, next, lexicon);
  if (whole === undefined || whole.parts.portion !== undefined || (whole.parts.period !== undefined && whole.parts.period.kind !== 'decade' && whole.parts.period.kind !== 'century')) return undefined;
  const portion = ordinal.value === 1 ? 'firstHalf' : 'secondHalf';
  return { from: at, to: whole.to, parts: withParts(whole.parts, { portion }), slots: [slotAt(pieces, 'half', at, ordinal.to), ...whole.slots], sure: true };
}

interface Ordinal {
  readonly value: number;
  readonly to: number;
  readonly roman: boolean;
}

function readOrdinal(pieces: Pieces, at: number, lexicon: TimeLexicon): Ordinal | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.value !== undefined) return piece.value > 0 && piece.value < 32 && glued(pieces, at + 1) && lexicon.is.ordinalSuffixes(pieces[at + 1]?.fold ?? '') ? { value: piece.value, to: at + 2, roman: false } : undefined;
  const ordinal = lexicon.sense(piece.fold)?.ordinal;
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, roman: false };
  const roman = /^([ivxl]{1,6})([^ivxl].{0,3})?$/u.exec(piece.fold);
  if (roman?.[1] === undefined || (roman[2] === undefined ? !/^[IVXL]+$/.test(piece.text) : !lexicon.is.ordinalSuffixes(roman[2]))) return undefined;
  const value = romanOf(roman[1]);
  return value > 0 ? { value, to: at + 1, roman: true } : undefined;
}

function romanOf(letters: string): number {
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const here = ROMAN[letters[i] ?? ''] ?? 0;
    sum += here < (ROMAN[letters[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum;
}

/** Q2 2024, T2 2024, 2024 is read after it or before it; H1 2024. */
function readLettered(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const found = /^([a-z])([1-4])$/.exec(pieces[at]?.fold ?? '');
  if (found?.[1] === undefined) return undefined;
  const index = Number(found[2]);
  if (lexicon.words.quarterLetters.includes(found[1])) {
    const reading = ofYear(pieces, at, at + 1, { period: { kind: 'quarter', index } }, 'quarter', lexicon);
    return found[1] === lexicon.words.quarterLetters[0] || reading.parts.year !== undefined || isPaired(pieces, at, found[1], lexicon) ? reading : undefined;
  }
  if (found[1] !== lexicon.words.halfLetter || index > 2) return undefined;
  const half = ofYear(pieces, at, at + 1, { period: { kind: 'half', index } }, 'half', lexicon);
  return half.parts.year === undefined && !isPaired(pieces, at, found[1], lexicon) ? undefined : half;
}

/** "Du T2 au T4 2023": the second has the year. */
function isPaired(pieces: Pieces, at: number, letter: string, lexicon: TimeLexicon): boolean {
  const joint = pieces[at + 1];
  const to = joint === undefined ? undefined : /^[-\u2013]$/.test(joint.fold) || lexicon.is.and(joint.fold) ? at + 2 : phraseAt(pieces, at + 1, lexicon.to)?.to;
  const fold = to === undefined ? '' : pieces[to]?.fold ?? '';
  return to !== undefined && fold.length === 2 && fold[0] === letter && /\d/.test(fold[1] ?? '') && readYear(pieces, to + 1, lexicon) !== undefined;
}

/** Adds the year that follows, with "of" or without: summer of 2024, été 2024, 2e trimestre de l'année 2024. */
function ofYear(pieces: Pieces, at: number, end: number, parts: { readonly month?: number; readonly period?: Period }, role: Role, lexicon: TimeLexicon, slotEnd = end): Reading {
  const slot = slotAt(pieces, role, at, slotEnd);
  let next = end;
  if (pieces[next]?.fold === ',') next++;
  for (let links = 0; links < 3 && (lexicon.is.links(pieces[next]?.fold ?? '') || isIntroduction(pieces, next, lexicon)); links++) next++;
  const year = readYear(pieces, next, lexicon) ?? (next === end && (role === 'season' || role === 'month') ? readTwoDigits(pieces, next, lexicon) : undefined);
  const counted = year !== undefined && (lexicon.is.counted(pieces[year.to]?.fold ?? '') || (year.parts.year ?? 0) < 1000);
  const all: Parts = year && !counted ? withParts(parts, year.parts) : parts;
  if (year === undefined || counted) return { from: at, to: end, parts: all, slots: [slot], sure: true };
  const over = role === 'season' ? nextYear(pieces, year.to, year.parts.year ?? 0) : undefined;
  if (over !== undefined) return { from: at, to: over, parts: all, slots: [slot, slotAt(pieces, 'year', next, over)], sure: true };
  return { from: at, to: year.to, parts: all, slots: [slot, ...year.slots], sure: true };
}

/** The second year of "the winter of 2019-20": the piece after it. */
function nextYear(pieces: Pieces, at: number, year: number): number | undefined {
  const number = pieces[at + 1];
  if (!/^[-\u2013/]$/.test(pieces[at]?.fold ?? '') || !glued(pieces, at) || number?.value === undefined || !glued(pieces, at + 1)) return undefined;
  if (number.value !== (number.text.length === 2 ? (year + 1) % 100 : year + 1)) return undefined;
  const after = pieces[at + 2];
  return after && !after.spaced && /^[-\d\p{L}/]/u.test(after.fold) ? undefined : at + 2;
}
