// One time or a range of two: "2019–2021", "du 3 au 5 mai 2024", "between May and July", "les 14 et 15 juillet".
import { closes } from './amount.ts';
import { monthLength } from './calendar.ts';
import type { TimeLexicon } from './lexicon.ts';
import { momentOf, withParts } from './moment.ts';
import { glued, phraseAt, phraseBefore, type Pieces } from './piece.ts';
import { readClock } from './readClock.ts';
import { readDate, readYearMonth } from './readDate.ts';
import { readDeixis } from './readDeixis.ts';
import { readOffset } from './readOffset.ts';
import { readDay, readTwoDigits, readWeekday, readYear } from './readParts.ts';
import { readPeriod, readPortion } from './readPeriod.ts';
import { type Reading, type Slot, slotAt } from './reading.ts';
import type { Granularity, Parts } from './value.ts';
import { nth } from '../../text/nth.ts';

export interface Found extends Reading {
  /** the unit of an offset */
  readonly unit: Granularity | undefined;
  /** further times that share a part with it: the second day of "les 3 et 18 mai" */
  readonly also: readonly Reading[];
  /** the piece after all of them */
  readonly next: number;
}

/** The time or the range that begins at a piece. */
export function readStretch(pieces: Pieces, at: number, lexicon: TimeLexicon): Found | undefined {
  const piece = pieces[at];
  if (piece === undefined || (piece.kind !== 'word' && piece.kind !== 'number' && piece.fold !== "'")) return undefined;
  const portion = readPortion(pieces, at, lexicon);
  if (portion?.parts.deixis) return single(portion);
  const told = readDeixis(pieces, at, lexicon) ?? readOffset(pieces, at, lexicon) ?? readFiscal(pieces, at, lexicon);
  if (told) return single(told);
  const days = readDays(pieces, at, lexicon);
  if (days) return days;
  const first = readUnit(pieces, at, lexicon);
  if (first === undefined) return readHours(pieces, at, lexicon);
  const to = connected(pieces, at, first.to, lexicon);
  if (to !== undefined) {
    const sameMonth = readDaysAfterMonth(pieces, first, to, lexicon);
    if (sameMonth) return sameMonth;
    const second = readShortYear(pieces, first, to) ?? readUnit(pieces, to.next, lexicon);
    const joined = second && join(first, second, to.list);
    if (joined) return joined;
  }
  return single(first);
}

/** FY2024, FY24. */
function readFiscal(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const number = pieces[at + 1];
  if (!lexicon.is.fiscalLetters(pieces[at]?.fold ?? '') || number?.value === undefined || (number.text.length !== 4 && number.text.length !== 2)) return undefined;
  const year = number.text.length === 4 ? number.value : number.value + (number.value < 50 ? 2000 : 1900);
  if (year < 1900 || year > 2099) return undefined;
  return { from: at, to: at + 2, parts: { year, period: { kind: 'fiscal', index: year } }, slots: [slotAt(pieces, 'year', at + 1, at + 2)], sure: true };
}

/** All fields are named: one that is added to a spread costs the engine more than the look-up of a word. */
const single = (reading: Reading & { readonly unit?: Granularity | undefined }): Found => ({
  from: reading.from, to: reading.to, parts: reading.parts, slots: reading.slots, sure: reading.sure, bearing: reading.bearing, unit: reading.unit, also: NONE, next: reading.to,
});
const NONE: readonly Reading[] = [];

/** A single calendar or clock unit. */
function readUnit(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  return readPortion(pieces, at, lexicon) ?? readDate(pieces, at, lexicon) ?? readPeriod(pieces, at, lexicon) ?? readClock(pieces, at, lexicon) ?? readYearMonth(pieces, at) ?? readYear(pieces, at, lexicon) ?? readBareShort(pieces, at, lexicon);
}

/** "en 98": a year of two digits by itself closes its clause. */
function readBareShort(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const found = nth(pieces, at - 1)?.fold === lexicon.words.inMonth ? readTwoDigits(pieces, at, lexicon) : undefined;
  return found && closes(pieces, found.to) ? found : undefined;
}

interface Connection {
  readonly next: number;
  /** a list ("A and B"), not a range */
  readonly list: boolean;
  readonly dash: boolean;
}

/** What joins a time to the next: a dash, "to", or "and"; `next` is the piece where the second begins. */
function connected(pieces: Pieces, from: number, at: number, lexicon: TimeLexicon): Connection | undefined {
  const mark = pieces[at];
  if (mark === undefined) return undefined;
  let next: number | undefined;
  let list = false;
  const slash = mark.fold === '/' && glued(pieces, at) && nth(pieces, at - 1)?.text.length === 4;
  const dash = slash || /^[-\u2013\u2014]$/.test(mark.fold);
  const opener = openerOf(pieces, from, lexicon);
  if (dash) {
    if (mark.spaced !== (pieces[at + 1]?.spaced ?? true)) return undefined;
    next = at + 1;
  } else if (lexicon.is.and(mark.fold)) {
    next = at + 1;
    list = opener !== 'between';
  } else {
    const to = phraseAt(pieces, at, lexicon.to);
    if (to === undefined || opener === 'at' || (opener === 'from' && moved(pieces, from, lexicon))) return undefined;
    next = to.to;
  }
  while (lexicon.is.articles(pieces[next]?.fold ?? '') && next < at + 4) next++;
  return { next, list, dash };
}

/** How a range may open before a piece: "between", "from", or with a preposition that opens none. */
function openerOf(pieces: Pieces, from: number, lexicon: TimeLexicon): 'between' | 'from' | 'at' | undefined {
  let end = from;
  if (lexicon.is.articles(nth(pieces, end - 1)?.fold ?? '') && !phraseBefore(pieces, end, lexicon.openers)) end--;
  if (phraseBefore(pieces, end, lexicon.between)) return 'between';
  if (phraseBefore(pieces, end, lexicon.openers)) return 'from';
  return phraseBefore(pieces, end, lexicon.bearings) ? 'at' : undefined;
}

/** "postponed from May to July" names two dates, and no range. */
export function moved(pieces: Pieces, from: number, lexicon: TimeLexicon): boolean {
  for (let i = Math.max(0, from - 12); i < from; i++) {
    const word = pieces[i]?.fold ?? '';
    if (word.length > 3 && lexicon.words.moves.some((stem) => word.startsWith(stem))) return true;
  }
  return false;
}

/** 2019-20, 1914–18: the end of the range with two digits. */
function readShortYear(pieces: Pieces, first: Reading, to: Connection): Reading | undefined {
  const piece = pieces[to.next];
  const { year, month, period, portion } = first.parts;
  if (!to.dash || year === undefined || year < 1000 || month !== undefined || period !== undefined || portion !== undefined) return undefined;
  if (piece?.value === undefined || piece.text.length !== 2 || !glued(pieces, to.next) || piece.value <= year % 100) return undefined;
  const after = pieces[to.next + 1];
  if (after && !after.spaced && /^[-\d\p{L}/]/u.test(after.fold)) return undefined;
  return { from: to.next, to: to.next + 1, parts: { year: year - (year % 100) + piece.value }, slots: [slotAt(pieces, 'year', to.next, to.next + 1)], sure: false };
}

/** A range of two like units; or, for a list, the first completed with the year of the second. */
function join(first: Reading, second: Reading, list: boolean): Found | undefined {
  if (shape(first.parts) !== shape(second.parts)) return undefined;
  const shared = withParts(missing(first.parts, second.parts), first.parts);
  if (list) {
    if (first.parts.year !== undefined || second.parts.year === undefined || second.parts.hour !== undefined) return undefined;
    return { ...single(first), parts: shared, also: [second], next: second.to };
  }
  const parts = second.parts.hour !== undefined ? clockRange(first.parts, second.parts) : shared;
  if (!ordered(parts, second.parts)) return undefined;
  const slots = [...first.slots, ...second.slots.map((slot): Slot => ({ ...slot, last: true }))];
  return { from: first.from, to: second.to, parts: withParts(parts, { last: momentOf(second.parts) }), slots, sure: first.sure || second.sure, unit: undefined, also: [], next: second.to };
}

const missing = (first: Parts, second: Parts): Parts => (first.year === undefined && second.year !== undefined ? { year: second.year } : {});

/** "from 9 to 11 a.m.": the first takes its half of the day from the second. */
const clockRange = (first: Parts, second: Parts): Parts => {
  if (!first.twelve || second.twelve || first.hour === undefined || second.hour === undefined) return first;
  const afternoon = first.hour < 12 && second.hour >= 12 && first.hour + 12 < second.hour;
  return withParts(first, { hour: afternoon ? first.hour + 12 : first.hour, twelve: false });
};

/** A range runs forward; where that cannot be told (no year, a weekday, a time of day) it is taken as one. */
function ordered(first: Parts, second: Parts): boolean {
  const [a, b] = [momentOf(first), momentOf(second)];
  return a.from === undefined || b.from === undefined || a.from < b.from;
}

/** Two ends of a range are of one shape: both dates, both months, both years, both times of day … */
function shape(parts: Parts): string {
  if (parts.hour !== undefined) return 'clock';
  if (parts.day !== undefined) return 'day';
  if (parts.month !== undefined) return 'month';
  if (parts.period !== undefined) return parts.period.kind;
  return parts.weekday !== undefined ? 'weekday' : 'year';
}

/** A first day that leaves its month to the second: "3 au 5 mai", "lundi 3 au mercredi 5 mai", "3 et 18 mai". */
function readDays(pieces: Pieces, at: number, lexicon: TimeLexicon): Found | undefined {
  const weekday = readWeekday(pieces, at, lexicon);
  const day = readDay(pieces, weekday?.next ?? at, lexicon);
  if (day === undefined || (pieces[weekday?.next ?? at]?.value === undefined && !day.sure)) return undefined;
  const to = connected(pieces, at, day.to, lexicon);
  if (to === undefined) return undefined;
  const second = readUnit(pieces, to.next, lexicon);
  if (second?.parts.month === undefined || second.parts.day === undefined || day.value > monthLength(second.parts.year, second.parts.month)) return undefined;
  const { year, month } = second.parts;
  const parts: Parts = { year, month, day: day.value, weekday: weekday?.value };
  const own = [...(weekday ? [weekday.slot] : []), day.slot];
  if (to.list && second.parts.day !== day.value + 1) return { from: at, to: day.to, parts, slots: own, sure: true, unit: undefined, also: [second], next: second.to };
  if (second.parts.day <= day.value) return undefined;
  const slots = [...own, ...second.slots.map((slot): Slot => ({ ...slot, last: true }))];
  return { from: at, to: second.to, parts: withParts(parts, { last: momentOf(second.parts) }), slots, sure: true, unit: undefined, also: [], next: second.to };
}

/** July 16–18, 2024: the second day leaves its month to the first, and the first its year to the second. */
function readDaysAfterMonth(pieces: Pieces, first: Reading, to: Connection, lexicon: TimeLexicon): Found | undefined {
  const { month, day, year } = first.parts;
  if (month === undefined || day === undefined || year !== undefined || !lexicon.words.capitals || first.slots.at(-1)?.role !== 'day') return undefined;
  const second = readDay(pieces, to.next, lexicon);
  if (second === undefined || pieces[to.next]?.value === undefined || second.value <= day || second.value > monthLength(undefined, month)) return undefined;
  const after = pieces[second.to];
  if (lexicon.sense(after?.fold ?? '')?.month !== undefined || (after && glued(pieces, second.to) && /^[:%/]$/.test(after.fold))) return undefined;
  const dated = readYear(pieces, second.to + (after?.fold === ',' ? 1 : 0), lexicon);
  const shared: Parts = dated?.parts.year === undefined ? { month } : { month, year: dated.parts.year };
  if (to.list && second.value !== day + 1) return undefined;
  const slots = [...first.slots, { ...second.slot, last: true }, ...(dated?.slots ?? [])];
  const next = dated?.to ?? second.to;
  return { from: first.from, to: next, parts: withParts(withParts(first.parts, shared), { last: momentOf(withParts(shared, { day: second.value })) }), slots, sure: true, unit: undefined, also: [], next };
}

/** A first hour that leaves its hour word to the second: "9 to 11 a.m." */
function readHours(pieces: Pieces, at: number, lexicon: TimeLexicon): Found | undefined {
  const piece = pieces[at];
  const value = piece?.value ?? (piece && lexicon.sense(piece.fold)?.cardinal);
  if (piece === undefined || value === undefined || value > 23 || piece.text.length > 2 && piece.value !== undefined) return undefined;
  const to = connected(pieces, at, at + 1, lexicon);
  if (to === undefined || to.list) return undefined;
  const second = readClock(pieces, to.next, lexicon);
  const opener = openerOf(pieces, at, lexicon);
  if (second?.parts.hour === undefined || (!second.sure && opener !== 'from' && opener !== 'between')) return undefined;
  const first: Reading = { from: at, to: at + 1, parts: { hour: value, twelve: lexicon.words.twelveHours && value >= 1 && value <= 12 }, slots: [slotAt(pieces, 'clock', at, at + 1)], sure: second.sure };
  return join({ ...first, sure: true }, second, false);
}
