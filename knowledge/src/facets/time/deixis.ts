// Times told from the day of the text, made calendar dates once that day is known. The day is a parameter: there is no clock here.
import { shiftDays, shiftMonths } from './anchor.ts';
import { daysOf, dateOf, weekdayOf } from './calendar.ts';
import { hasEra } from './interval.ts';
import { momentOf } from './moment.ts';
import type { Deixis, Moment, Parts } from './value.ts';

/**
 * The day (or month, or year) a text was written, from ISO 8601 as far as it is known: 2024, 2024-07, 2024-07-09.
 * Undefined for anything else.
 */
export function referenceOf(iso: string | undefined): Moment | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso ?? '');
  if (found === null) return undefined;
  const [, year, month, day] = found;
  return momentOf({ year: Number(year), ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day: Number(day) }) });
}

/** Whether a moment can be told only from the day of its text, and that day is not known. */
export const isOpen = (moment: Moment): boolean => moment.deixis?.which === 'ago' && !hasEra(moment);

/**
 * The calendar moment that "yesterday", "three years ago" or "last August" means in a text of the given day. It keeps its
 * `deixis`, so that it can still be told how it was said. Unchanged if the moment is told without that day, or if the
 * reference does not say enough (yesterday, in a text of 2024), or if usage differs ("next Friday" on a Monday).
 */
export function resolveDeixis(moment: Moment, reference: Moment | undefined): Moment {
  const { deixis } = moment;
  if (deixis === undefined || reference?.year === undefined || hasEra(moment)) return moment;
  const parts = deixis.which === 'ago' ? counted(deixis, moment, reference.year, reference) : named(deixis.which, moment, reference.year, reference);
  if (parts === undefined) return moment;
  const approximate = moment.approximate || parts.approximate === true;
  return momentOf({ ...parts, ...('portion' in parts ? {} : { portion: moment.portion }), deixis, ...(approximate ? { approximate } : {}) }, moment.bearing);
}

function counted({ count, unit, calendar }: Deixis, moment: Moment, year: number, reference: Moment): Parts | undefined {
  switch (unit) {
    case 'day': {
      const day = shiftDays(reference, count);
      // "ten days ago" is a round number
      return day && { ...day, ...(calendar || Math.abs(count) < 7 ? {} : { approximate: true }) };
    }
    case 'week':
      return calendar ? weekOf(reference, count) : about(shiftDays(reference, count * 7));
    case 'month':
      return calendar ? shiftMonths(reference, count) : about(shiftMonths(reference, count));
    case 'year':
      return calendar ? { year: year + count } : yearsAway(count, year, reference);
    case 'decade':
      return calendar ? { period: { kind: 'decade', index: Math.floor(year / 10) * 10 + count * 10 } } : about({ year: Math.round(year + count * 10) });
    case 'century':
      // "the turn of the century" is the beginning of the one the text is of
      if (moment.portion !== undefined && moment.approximate && calendar) return { year: Math.floor(year / 100) * 100, portion: undefined };
      return calendar ? { period: { kind: 'century', index: Math.ceil(year / 100) + count } } : about({ period: { kind: 'decade', index: Math.floor((year + count * 100) / 10) * 10 } });
  }
}

const about = (parts: Parts | undefined): Parts | undefined => parts && { ...parts, approximate: true };

/** The week, Monday to Sunday; papers that begin it on Sunday are a day off. */
function weekOf(reference: Moment, count: number): Parts | undefined {
  if (reference.from === undefined || reference.day === undefined) return undefined;
  const monday = reference.from - weekdayOf(reference.from) + 1 + count * 7;
  return { ...dateOf(monday), last: momentOf(dateOf(monday + 6)), approximate: true };
}

/**
 * "Three years ago" counts calendar years or elapsed time, and rounds: the year so reached, and five months on either
 * side of the same day in it.
 */
function yearsAway(count: number, year: number, reference: Moment): Parts | undefined {
  if (reference.month === undefined || !Number.isInteger(count)) {
    const month = shiftMonths(reference, Math.round(count * 12));
    return about(month ?? { year: Math.round(year + count) });
  }
  const [first, last] = [reference.month - 5, reference.month + 5];
  if (first >= 1 && last <= 12) return { year: year + count };
  const [from, to] = [shiftMonths(reference, count * 12 - 5), shiftMonths(reference, count * 12 + 5)];
  return first < 1 ? { ...from, last: momentOf({ year: year + count, month: 12 }) } : { year: year + count, month: 1, last: momentOf(to ?? {}) };
}

function named(which: 'last' | 'this' | 'next', moment: Moment, year: number, reference: Moment): Parts | undefined {
  const { month, day, weekday, period } = moment;
  if (weekday !== undefined && month === undefined) return day === undefined ? weekdayFrom(which, weekday, reference) : undefined;
  const own: Parts = { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), ...(weekday === undefined ? {} : { weekday }), ...(period === undefined ? {} : { period }) };
  if (which === 'this') return { ...own, year };
  const here = reference.month;
  const there = month ?? (period === undefined ? undefined : period.index * 3);
  if (here === undefined || there === undefined) return undefined;
  // a season is over when its last month is: "last summer" in August is the summer before
  const end = period === undefined ? there : there + 2;
  if (which === 'last') {
    const past = day !== undefined && month === here && reference.day !== undefined ? day < reference.day : end < here;
    return { ...own, year: past ? year : year - 1 };
  }
  const ahead = day !== undefined && month === here && reference.day !== undefined ? day > reference.day : there > here;
  return { ...own, year: ahead ? year : year + 1 };
}

/** The weekday nearest to the day of the text on its side; "next" for a day that is still to come this week may be either. */
function weekdayFrom(which: 'last' | 'this' | 'next', weekday: number, reference: Moment): Parts | undefined {
  if (reference.day === undefined || reference.month === undefined || reference.year === undefined) return undefined;
  const today = daysOf(reference.year, reference.month, reference.day);
  const ahead = (((weekday - weekdayOf(today)) % 7) + 7) % 7;
  if (which === 'last') return { ...dateOf(today + ahead - 7), weekday };
  if (which === 'next') return weekday > weekdayOf(today) ? undefined : { ...dateOf(today + (ahead === 0 ? 7 : ahead)), weekday };
  const step = ahead > 3 ? ahead - 7 : ahead;
  return { ...dateOf(today + step), weekday };
}
