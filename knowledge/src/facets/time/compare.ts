// How one moment stands to another: part by part, with silence where they answer different questions.
import type { Comparison } from '../facet.ts';
import { dateOf, UNIT_DAYS, type TimeUnit, weekdayOf } from './calendar.ts';
import { compareClocks } from './compareClocks.ts';
import { isOpen } from './deixis.ts';
import { hasEra, hasPlaceInYear, looseIntervals, strictInterval } from './interval.ts';
import { type Interval, momentOf } from './moment.ts';
import type { Bearing, Moment } from './value.ts';

export { anchor, inMonthOf, weekdayMismatch } from './anchor.ts';
export { referenceOf, resolveDeixis } from './deixis.ts';

/**
 * Compares the moment of a draft with a source's. Symmetric and reflexive. What one side leaves out is no difference;
 * moments that share no part (a weekday and a year, a time of day and a date) are incomparable.
 */
export function compareTimes(draft: Moment, source: Moment): Comparison {
  if (draft.offset !== undefined || source.offset !== undefined) return compareOffsets(draft, source);
  if (isOpen(draft) || isOpen(source)) return compareOpen(draft, source);
  const values = draft.hour !== undefined || source.hour !== undefined ? compareClocks(draft, source) : compareDates(draft, source);
  return draft.bearing === source.bearing ? values : acrossBearings(draft, source, values);
}

/**
 * Times told from the day of a text that is not known: said alike they can be one ("last year" in both). Otherwise nothing
 * tells that they are not, unless they are years further apart than two texts on one matter: 32 and 35 years ago.
 */
function compareOpen(a: Moment, b: Moment): Comparison {
  const [x, y] = [a.deixis, b.deixis];
  if (x?.which !== 'ago' || y?.which !== 'ago' || a.portion !== b.portion || a.bearing !== b.bearing) return 'incomparable';
  const [days, others] = [x.count * UNIT_DAYS[x.unit], y.count * UNIT_DAYS[y.unit]];
  const gap = Math.abs(days - others);
  if (gap < 1e-6) {
    if (x.unit === y.unit && x.calendar === y.calendar) return isOpen(a) && isOpen(b) && a.approximate === b.approximate ? 'same' : 'compatible';
    return x.calendar || y.calendar ? 'incomparable' : 'compatible';
  }
  const slack = Math.max(Math.abs(days), Math.abs(others)) * (a.approximate || b.approximate ? 0.25 : 0.05);
  return !x.calendar && !y.calendar && gap > slack && gap >= TEXTS_APART ? 'different' : 'incomparable';
}

/** Two years, in days. */
const TEXTS_APART = 2 * UNIT_DAYS.year - 1;

/** Since 2023 and in 2023 can both hold; before 2020 holds of 2019 and not of 2021. Nothing else can be told. */
function acrossBearings(a: Moment, b: Moment, values: Comparison): Comparison {
  const met = (x: Bearing, y: Bearing): boolean => (a.bearing === x && b.bearing === y) || (a.bearing === y && b.bearing === x);
  if (values === 'same' && (met('at', 'since') || met('at', 'until') || met('since', 'after') || met('until', 'before'))) return 'compatible';
  const [at, limit] = a.bearing === 'at' ? [a, b] : [b, a];
  if (at.bearing !== 'at' || at.from === undefined || at.to === undefined || limit.from === undefined || limit.to === undefined) return 'incomparable';
  if (limit.bearing !== 'before' && limit.bearing !== 'after') return 'incomparable';
  const [early, late] = limit.bearing === 'before' ? [at, limit] : [limit, at];
  if ((early.to as number) <= (late.from as number)) return 'compatible';
  // "before 2020" of something in 2020 itself may be loose talk, where the year is all that is told
  return (early.from as number) >= (late.to as number) || (at.granularity !== limit.granularity && (early.from as number) >= (late.from as number)) ? 'different' : 'incomparable';
}

function compareDates(a: Moment, b: Moment): Comparison {
  if (a.habit !== b.habit) return 'incomparable';
  if (isFiscal(a) !== isFiscal(b)) return acrossFiscal(a, b);
  const alike = sameParts(a, b);
  if (alike && a.year === undefined && a.deixis?.which !== b.deixis?.which) return a.deixis === undefined || b.deixis === undefined ? 'compatible' : 'incomparable';
  if (alike) return a.approximate === b.approximate ? 'same' : 'compatible';
  if (isLoneDay(a) || isLoneDay(b)) return a.day === b.day && (a.weekday ?? b.weekday) === (b.weekday ?? a.weekday) && !differInWeekday(a, b) ? 'compatible' : 'incomparable';
  if (!comparable(a, b)) return 'incomparable';
  if (a.last !== undefined && b.last !== undefined) return compareRanges(a, b);
  if (differInWeekday(a, b)) return 'different';
  if (isWeekday(a) || isWeekday(b)) return (a.last === undefined) === (b.last === undefined) ? 'compatible' : 'incomparable';
  if (hasEra(a) === hasEra(b) && a.from !== undefined && a.from === b.from && a.to === b.to) return a.approximate === b.approximate && a.weekday === b.weekday ? 'same' : 'compatible';
  if (ofOneKind(a, b) && (a.period?.index !== b.period?.index || (a.year !== undefined && b.year !== undefined && a.year !== b.year))) return 'different';
  return meets(a, b) ? 'compatible' : 'different';
}

const isFiscal = (moment: Moment): boolean => moment.period?.kind === 'fiscal';

/** A fiscal year against the calendar: it may have begun in the year before, or end in the year after. */
function acrossFiscal(a: Moment, b: Moment): Comparison {
  const plain = (m: Moment): Moment => (isFiscal(m) ? { ...m, period: undefined } : m);
  const result = compareDates(plain(a), plain(b));
  if (result === 'same') return 'compatible';
  // the fiscal one is moved, on whichever side it stands
  const [fiscal, other] = isFiscal(a) ? [plain(a), b] : [plain(b), a];
  const near = (year: number): boolean => compareDates({ ...fiscal, ...shifted(fiscal, year) }, other) !== 'different';
  return result === 'different' && (near(1) || near(-1)) ? 'incomparable' : result;
}

const shifted = (moment: Moment, by: number): Moment => momentOf({ ...moment, year: moment.year === undefined ? undefined : moment.year + by, last: moment.last && shifted(moment.last, by) }, moment.bearing);

const isLoneDay = (moment: Moment): boolean => moment.day !== undefined && moment.month === undefined;

/** Two seasons, two centuries: their margins do not make neighbours meet. */
const ofOneKind = (a: Moment, b: Moment): boolean =>
  a.period !== undefined && a.period.kind === b.period?.kind && !a.approximate && !b.approximate && a.last === undefined && b.last === undefined;

const isWeekday = (moment: Moment): boolean => !hasEra(moment) && !hasPlaceInYear(moment);

const PARTS = ['year', 'month', 'day', 'weekday', 'portion', 'hour', 'minute', 'zone', 'twelve', 'offset', 'habit'] as const;

function sameParts(a: Moment, b: Moment): boolean {
  if (PARTS.some((part) => a[part] !== b[part]) || a.period?.kind !== b.period?.kind || a.period?.index !== b.period?.index) return false;
  if (a.last === undefined || b.last === undefined) return a.last === b.last;
  return sameParts(a.last, b.last);
}

/** They share a part: an era, a place in the year, or a weekday (said, or that of a full date). */
function comparable(a: Moment, b: Moment): boolean {
  return (hasEra(a) && hasEra(b)) || (hasPlaceInYear(a) && hasPlaceInYear(b)) || (weekdaysOf(a) !== undefined && weekdaysOf(b) !== undefined && (a.weekday ?? b.weekday) !== undefined);
}

/** The ends of two ranges, one by one. */
function compareRanges(a: Moment, b: Moment): Comparison {
  const first = compareDates(start(a), start(b));
  const last = compareDates(a.last ?? a, b.last ?? b);
  if (first === 'different' || last === 'different') return 'different';
  if (first === 'incomparable' || last === 'incomparable') return 'incomparable';
  return first === 'same' && last === 'same' ? 'same' : 'compatible';
}

const start = (moment: Moment): Moment => ({ ...moment, last: undefined });

/** The weekday of a moment, said or computed. */
const weekdaysOf = (moment: Moment): number | undefined => moment.weekday ?? (moment.day !== undefined && moment.from !== undefined && moment.last === undefined ? weekdayOf(moment.from) : undefined);

function differInWeekday(a: Moment, b: Moment): boolean {
  if (a.last !== undefined || b.last !== undefined || (a.weekday === undefined && b.weekday === undefined)) return false;
  const [x, y] = [weekdaysOf(a), weekdaysOf(b)];
  return x !== undefined && y !== undefined && x !== y && !a.approximate && !b.approximate;
}

/** Whether there is a day that both can mean, in the years they name or else in any. */
function meets(a: Moment, b: Moment): boolean {
  // two portions are as exclusive as their names: early 2023 is not mid-2023
  const exact = a.portion !== undefined && b.portion !== undefined && !a.approximate && !b.approximate;
  const intervals = exact ? (m: Moment, year: number): readonly (Interval | undefined)[] => [strictInterval(m, year)] : looseIntervals;
  const years = yearsOf(a) ?? yearsOf(b) ?? [2023, 2024, 2025];
  const others = yearsOf(b) ?? yearsOf(a) ?? [2023, 2024, 2025];
  const theirs = others.flatMap((year) => intervals(b, year));
  return years.some((year) => intervals(a, year).some((i) => i !== undefined && theirs.some((j) => j !== undefined && i.from < j.to && j.from < i.to)));
}

/** The years a moment's own days are in; at most the eleven that matter for a place in the year. */
function yearsOf(moment: Moment): readonly number[] | undefined {
  if (moment.from === undefined || moment.to === undefined) return undefined;
  const first = dateOf(moment.from).year - 1;
  const count = Math.min(dateOf(moment.to - 1).year + 2 - first, 12);
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Offsets agree within a tenth; one told as "the same year" agrees with whatever falls within that unit. */
function compareOffsets(a: Moment, b: Moment): Comparison {
  if (a.offset === undefined || b.offset === undefined) return 'incomparable';
  if (a.offset === b.offset) return a.approximate === b.approximate && a.granularity === b.granularity ? 'same' : 'compatible';
  const gap = Math.abs(a.offset - b.offset);
  const slack = Math.max(Math.abs(a.offset), Math.abs(b.offset)) * (a.approximate || b.approximate ? 0.25 : 0.1);
  const within = [a, b].some((m, i) => m.offset === 0 && gap < unitDays(m) && unitDays([b, a][i] ?? m) < unitDays(m));
  return gap <= slack + 1e-9 || within ? 'compatible' : 'different';
}

const unitDays = (moment: Moment): number => UNIT_DAYS[moment.granularity as TimeUnit] ?? 1;
