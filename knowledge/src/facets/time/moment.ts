// Making moments: the granularity and the interval that follow from the parts a text says.
import { centuryStart, dateOf, daysOf, monthLength } from './calendar.ts';
import type { Bearing, Granularity, Moment, Parts } from './value.ts';

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Completes the parts of a text to a moment. `granularity` is given for relative times only: their unit. */
export function momentOf(parts: Parts, bearing: Bearing = 'at', granularity: Granularity = granularityOf(parts)): Moment {
  const { last } = parts;
  const first = intervalOf(parts, parts.year);
  const interval = last === undefined ? first : first && last.to !== undefined && last.to > first.from ? { from: first.from, to: last.to } : undefined;
  return {
    granularity,
    bearing,
    year: parts.year,
    month: parts.month,
    day: parts.day,
    weekday: parts.weekday,
    hour: parts.hour,
    minute: parts.minute,
    zone: parts.zone,
    twelve: parts.twelve ?? false,
    period: parts.period,
    portion: parts.portion,
    from: interval?.from,
    to: interval?.to,
    habit: parts.habit ?? false,
    approximate: parts.approximate ?? false,
    offset: parts.offset,
    deixis: parts.deixis,
    last,
  };
}

/** Parts put over others, in one shape: what is spread into each other has a shape of its own, and is slow to look at. */
export const withParts = (below: Parts, above: Parts): Parts => ({
  year: above.year ?? below.year, month: above.month ?? below.month, day: above.day ?? below.day, weekday: above.weekday ?? below.weekday, hour: above.hour ?? below.hour, minute: above.minute ?? below.minute,
  zone: above.zone ?? below.zone, twelve: above.twelve ?? below.twelve ?? false, period: above.period ?? below.period, portion: above.portion ?? below.portion, habit: above.habit ?? below.habit ?? false,
  approximate: above.approximate ?? below.approximate ?? false, offset: above.offset ?? below.offset, deixis: above.deixis ?? below.deixis, last: above.last ?? below.last,
});

/** The finest thing the parts say. */
export function granularityOf(parts: Parts): Granularity {
  if (parts.hour !== undefined) return parts.minute === undefined ? 'hour' : 'minute';
  if (parts.portion !== undefined) return 'part';
  if (parts.day !== undefined || parts.weekday !== undefined) return 'day';
  if (parts.month !== undefined) return 'month';
  return parts.period === undefined || parts.period.kind === 'fiscal' ? 'year' : parts.period.kind;
}

/**
 * The days that the parts cover in a given year (their own, or one that is tried for them); undefined for what is not
 * a stretch of days: a clock time, a bare weekday, an offset.
 */
export function intervalOf(parts: Parts, year: number | undefined): Interval | undefined {
  if (parts.hour !== undefined || parts.offset !== undefined) return undefined;
  const whole = wholeOf(parts, year);
  return whole && parts.portion !== undefined ? portionOf(parts, whole, year) : whole;
}

/** The stretch without its portion: the year of "late 2024". */
export function wholeOf(parts: Parts, year: number | undefined): Interval | undefined {
  const { month, day, period } = parts;
  if (period?.kind === 'millennium') return years(period.index > 0 ? (period.index - 1) * 1000 + 1 : period.index * 1000, 1000);
  if (period?.kind === 'century') return years(centuryStart(period.index), 100);
  if (period?.kind === 'decade') return years(period.index, 10);
  if (year === undefined) return undefined;
  if (month !== undefined) {
    if (day === undefined) return months(year, month, 1);
    if (day > monthLength(year, month)) return undefined;
    const at = daysOf(year, month, day);
    return { from: at, to: at + 1 };
  }
  if (day !== undefined || (parts.weekday !== undefined && period === undefined && parts.year === undefined)) return undefined;
  if (period === undefined || period.kind === 'fiscal') return years(year, 1);
  if (period.kind === 'season') return months(year, period.index * 3, 3);
  return period.kind === 'quarter' ? months(year, period.index * 3 - 2, 3) : months(year, period.index * 6 - 5, 6);
}

function portionOf(parts: Parts, whole: Interval, year: number | undefined): Interval {
  if (parts.portion !== 'firstHalf' && parts.portion !== 'secondHalf') return third(parts, whole, year);
  const { period, month } = parts;
  const start = dateOf(whole.from).year;
  const middle = month !== undefined ? whole.from + 15 : period?.kind === 'decade' || period?.kind === 'century' ? daysOf(start + (period.kind === 'decade' ? 5 : 50), 1, 1) : Math.round((whole.from + whole.to) / 2);
  return parts.portion === 'firstHalf' ? { from: whole.from, to: middle } : { from: middle, to: whole.to };
}

function third(parts: Parts, whole: Interval, year: number | undefined): Interval {
  const cut = (n: number): number => {
    if (parts.month !== undefined && year !== undefined) return whole.from + n * 10;
    if (parts.period?.kind === 'decade') return daysOf(parts.period.index + (n === 1 ? 4 : 7), 1, 1);
    if (parts.period === undefined && year !== undefined) return daysOf(year, 1 + 4 * n, 1);
    return whole.from + Math.round(((whole.to - whole.from) * n) / 3);
  };
  if (parts.portion === 'early') return { from: whole.from, to: cut(1) };
  return parts.portion === 'mid' ? { from: cut(1), to: cut(2) } : { from: cut(2), to: whole.to };
}

const years = (first: number, count: number): Interval => ({ from: daysOf(first, 1, 1), to: daysOf(first + count, 1, 1) });
const months = (year: number, first: number, count: number): Interval => ({ from: daysOf(year, first, 1), to: daysOf(year, first + count, 1) });
