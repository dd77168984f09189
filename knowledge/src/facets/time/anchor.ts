// Relative times made absolute, and the weekday that a full date must have.
import { dateOf, daysOf, monthLength, UNIT_DAYS, type TimeUnit, weekdayOf } from './calendar.ts';
import { momentOf } from './moment.ts';
import type { Moment, Parts } from './value.ts';

/** Coarsest first: what is known of a sum is what both its members know. */
const ORDER = ['century', 'decade', 'year', 'month', 'week', 'day'] as const;

/**
 * The calendar moment that a relative one means, counted from the event told before. It is no finer than its unit or its
 * base: two years after March 2021 is 2023. Returned unchanged if it is no relative time, or if the base does not say
 * enough (three months after 2023).
 */
export function anchor(moment: Moment, base: Moment): Moment {
  if (moment.offset === undefined || base.offset !== undefined || base.hour !== undefined || base.last !== undefined) return moment;
  const unit = ORDER.find((u) => u === moment.granularity);
  if (unit === undefined) return moment;
  const count = Math.round((moment.offset / UNIT_DAYS[unit as TimeUnit]) * 100) / 100;
  const parts = unit === 'week' || unit === 'day' ? byDays(base, moment.offset, unit) : unit === 'month' ? shiftMonths(base, count) : byYears(base, Math.round(moment.offset / UNIT_DAYS.year), unit);
  return parts === undefined ? moment : momentOf({ ...parts, ...(moment.approximate || base.approximate ? { approximate: true } : {}) }, moment.bearing);
}

function byDays(base: Moment, days: number, unit: 'day' | 'week'): Parts | undefined {
  const date = shiftDays(base, days);
  return date && { ...date, ...(unit === 'week' ? { approximate: true } : {}) };
}

/** The day so many days from another; undefined if the other is no day. */
export function shiftDays(base: Moment, days: number): Parts | undefined {
  if (base.month === undefined || base.day === undefined) return undefined;
  // without its year, a date is counted in a common one: wrong only around the end of February
  const date = dateOf(daysOf(base.year ?? 2023, base.month, base.day) + Math.round(days));
  const year = base.year === undefined ? {} : { year: date.year };
  return { ...year, month: date.month, day: date.day };
}

/** The month so many months from another moment; undefined if that has no month. */
export function shiftMonths(base: Moment, count: number): Parts | undefined {
  if (base.month === undefined) return undefined;
  const months = (base.year ?? 2023) * 12 + base.month - 1 + Math.round(count);
  const year = Math.floor(months / 12);
  return { ...(base.year === undefined ? {} : { year }), month: months - year * 12 + 1 };
}

function byYears(base: Moment, count: number, unit: 'year' | 'decade' | 'century'): Parts | undefined {
  if (base.year === undefined) return undefined;
  return { year: base.year + count, ...(unit === 'year' ? {} : { approximate: true }) };
}

/** Whether a full date names a weekday that it does not fall on. */
export function weekdayMismatch(moment: Moment): boolean {
  const { year, month, day, weekday } = moment;
  if (year === undefined || month === undefined || day === undefined || weekday === undefined || day > monthLength(year, month)) return false;
  return weekdayOf(daysOf(year, month, day)) !== weekday;
}

/**
 * A day told without its month ("le 14", "Tuesday the 14th") in the month told before it. Unchanged if it has one, or if
 * the day comes before the one told: it may be of the next month.
 */
export function inMonthOf(moment: Moment, told: Moment): Moment {
  if (moment.day === undefined || moment.month !== undefined || told.month === undefined || told.last !== undefined) return moment;
  if ((told.day ?? 0) >= moment.day || moment.day > monthLength(told.year, told.month)) return moment;
  return momentOf({ ...moment, month: told.month, ...(told.year === undefined ? {} : { year: told.year }) }, moment.bearing);
}
