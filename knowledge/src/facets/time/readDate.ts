// Dates: weekday, day, month and year in the orders the two languages write them, and in digits.
import { closes } from './amount.ts';
import { monthLength } from './calendar.ts';
import type { TimeLexicon } from './lexicon.ts';
import { glued, phraseBefore, type Pieces } from './piece.ts';
import { withParts } from './moment.ts';
import { type Reading, type Slot, slotAt } from './reading.ts';
import { readMonth, readDay, readTwoDigits, readWeekday, readYear } from './readParts.ts';
import { nth } from '../../text/nth.ts';

const capital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Any date with a month, or a weekday alone. */
export function readDate(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const habit = lexicon.sense(pieces[at]?.fold ?? '')?.weekdays;
  if (habit !== undefined && (!lexicon.words.capitals || capital(pieces[at]?.text ?? '')))
    return { from: at, to: at + 1, parts: { weekday: habit, habit: true }, slots: [slotAt(pieces, 'weekday', at, at + 1)], sure: true };
  const weekday = readWeekday(pieces, at, lexicon);
  if (weekday === undefined) return readCalendarDay(pieces, at, lexicon);
  const date = readCalendarDay(pieces, weekday.next, lexicon);
  if (date !== undefined && date.parts.day !== undefined)
    return { from: at, to: date.to, parts: withParts(date.parts, { weekday: weekday.value }), slots: [weekday.slot, ...date.slots], sure: true };
  if (lexicon.sense(pieces[at]?.fold ?? '')?.weekday === undefined) return undefined;
  const day = readDay(pieces, weekday.next, lexicon);
  // "mardi 14", "Tuesday the 14th": the month is that of the story
  if (day !== undefined && pieces[weekday.next]?.value !== undefined && day.value <= 31 && (closes(pieces, day.to) || day.sure) && pieces[weekday.to]?.fold !== ',')
    return { from: at, to: day.to, parts: { weekday: weekday.value, day: day.value }, slots: [weekday.slot, day.slot], sure: true };
  return { from: at, to: weekday.to, parts: { weekday: weekday.value }, slots: [weekday.slot], sure: weekday.sure };
}

function readCalendarDay(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  return readNumeric(pieces, at, lexicon) ?? readDayMonth(pieces, at, lexicon) ?? readMonthDay(pieces, at, lexicon);
}

/** 16 July 1969, the 16th of July, 1er mars 2021. */
function readDayMonth(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const day = readDay(pieces, at, lexicon);
  if (day === undefined) return undefined;
  // le 11-Septembre
  const hyphen = pieces[day.to]?.fold === '-' && glued(pieces, day.to) && glued(pieces, day.to + 1) && capital(pieces[day.to + 1]?.text ?? '');
  const between = day.to + (hyphen || lexicon.is.links(pieces[day.to]?.fold ?? '') ? 1 : 0);
  const month = readMonth(pieces, between, lexicon);
  if (month === undefined || day.value > monthLength(undefined, month.value)) return undefined;
  // "the second May took office": an ordinal in letters needs its link, a number in letters an article
  if (pieces[at]?.value === undefined && between === day.to && !lexicon.is.articles(nth(pieces, at - 1)?.fold ?? '')) return undefined;
  return withYear(pieces, at, month.to, { day: day.value, month: month.value }, [day.slot, month.slot], lexicon);
}

/** July 16, 1969, Jan. 5, and July 1969, July. */
function readMonthDay(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const month = readMonth(pieces, at, lexicon);
  if (month === undefined) return undefined;
  const piece = pieces[at];
  if (lexicon.words.capitals) {
    let next = month.to;
    if (lexicon.is.articles(pieces[next]?.fold ?? '')) next++;
    const day = readDay(pieces, next, lexicon);
    const counts = day !== undefined && isAmount(pieces, day.to, lexicon);
    if (day && !counts && (pieces[next]?.value !== undefined || next > month.to) && day.value <= monthLength(undefined, month.value) && (capital(piece?.text ?? '') || day.sure))
      return withYear(pieces, at, day.to, { day: day.value, month: month.value }, [month.slot, day.slot], lexicon);
  }
  const dated = withYear(pieces, at, month.to, { month: month.value }, [month.slot], lexicon);
  if (dated.parts.year !== undefined) return lexicon.words.capitals && !capital(piece?.text ?? '') && !month.sure && lexicon.is.doubtful(piece?.fold ?? '') ? undefined : dated;
  return lexicon.sense(piece?.fold ?? '')?.month === undefined ? undefined : { ...dated, sure: month.sure };
}

/** What follows makes the number an amount: "on March 12 people". */
const isAmount = (pieces: Pieces, at: number, lexicon: TimeLexicon): boolean => {
  const next = pieces[at];
  return next !== undefined && (lexicon.is.counted(next.fold) || (glued(pieces, at) && (next.fold === ':' || next.fold === '%')));
};

function withYear(pieces: Pieces, from: number, to: number, parts: { day?: number; month: number }, slots: readonly Slot[], lexicon: TimeLexicon): Reading {
  let next = to;
  if (pieces[next]?.fold === ',' && parts.day !== undefined) next++;
  if (lexicon.is.links(pieces[next]?.fold ?? '')) next++;
  const year = pieces[next]?.fold === ',' ? undefined : readYear(pieces, next, lexicon) ?? (next === to ? readTwoDigits(pieces, next, lexicon) : undefined);
  const stands = year !== undefined && (next === to || year.parts.year === undefined || year.parts.year >= 1000) && !countedYear(pieces, year.to, year.parts.year ?? 0, lexicon);
  if (!stands || year === undefined) return { from, to, parts, slots, sure: true };
  return { from, to: year.to, parts: withParts(parts, year.parts), slots: [...slots, ...year.slots], sure: true };
}

/** "Le 14 juillet 2000 personnes ont défilé": the number counts what follows it. */
function countedYear(pieces: Pieces, at: number, year: number, lexicon: TimeLexicon): boolean {
  const next = pieces[at];
  if (next === undefined || next.kind !== 'word') return false;
  return lexicon.is.counted(next.fold) && (year < 1000 || year % 50 === 0 || !lexicon.words.capitals);
}

/** 2024-07; 2010-12 is a range of years. Not sure: laws and cases are numbered so too. */
export function readYearMonth(pieces: Pieces, at: number): Reading | undefined {
  const [year, mark, month, after] = pieces.slice(at, at + 4);
  if (year?.value === undefined || year.text.length !== 4 || mark?.fold !== '-' || mark.spaced || month?.value === undefined || month.spaced || month.text.length !== 2) return undefined;
  if (month.value < 1 || month.value > 12 || month.value > year.value % 100 || year.value < 1900 || (after && !after.spaced && /^[-/\d\p{L}]/u.test(after.fold))) return undefined;
  return { from: at, to: at + 3, parts: { year: year.value, month: month.value }, slots: [slotAt(pieces, 'year', at, at + 1), slotAt(pieces, 'month', at + 2, at + 3)], sure: false };
}

/** 2024-07-09, 09/07/2024, 09.07.2024: day first or month first as the language has it, unless that is impossible. */
function readNumeric(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const [a, mark, b, again, c] = pieces.slice(at, at + 5);
  if (!a || !mark || !b || !again || !c || mark.fold !== again.fold || !/^[-/.]$/.test(mark.fold)) return undefined;
  if ([mark, b, again, c].some((piece) => piece.spaced) || a.value === undefined || b.value === undefined || c.value === undefined) return undefined;
  const after = pieces[at + 5];
  if (after && !after.spaced && /^[-/\d\p{L}]/u.test(after.fold) && !(after.fold === 't' && glued(pieces, at + 6))) return undefined;
  if (mark.fold === '.' && phraseBefore(pieces, at, lexicon.amounts)) return undefined;
  if (at > 0 && !a.spaced && /[-/.\d]$/.test(nth(pieces, at - 1)?.fold ?? '')) return undefined;
  const isoOrder = a.text.length === 4 && mark.fold !== '.';
  const short = !isoOrder && mark.fold === '/' && c.text.length === 2;
  if (!isoOrder && c.text.length !== 4 && !short) return undefined;
  const dayFirst = lexicon.words.dayFirst ? b.value <= 12 : a.value > 12;
  const [y, m, d] = isoOrder ? [0, 2, 4] : dayFirst ? [4, 2, 0] : [4, 0, 2];
  const value = (offset: number): number => pieces[at + offset]?.value ?? 0;
  const [month, day] = [value(m), value(d)];
  const year = short ? value(y) + (value(y) < 50 ? 2000 : 1900) : value(y);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month) || year < 1000) return undefined;
  const slot = (role: Slot['role'], offset: number): Slot => slotAt(pieces, role, at + offset, at + offset + 1);
  return { from: at, to: at + 5, parts: { year, month, day }, slots: [slot('year', y), slot('month', m), slot('day', d)], sure: !short };
}
