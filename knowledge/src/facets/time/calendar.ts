// Calendar arithmetic: dates as days since 1970-01-01, without a clock and without time zones.

/** Days since 1970-01-01 of a date of the (proleptic) Gregorian calendar. Month and day may overflow. */
export function daysOf(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const y0 = Math.floor(months / 12);
  const m = months - y0 * 12 + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1;
  const dayOfEra = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a number of days since 1970-01-01. */
export function dateOf(days: number): CalendarDay {
  const shifted = Math.floor(days) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const inEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: inEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (days: number): number => ((((Math.floor(days) + 3) % 7) + 7) % 7) + 1;

/** How many days a month has; 29 for a February whose year is not known. */
export const monthLength = (year: number | undefined, month: number): number =>
  year === undefined ? daysOf(2024, month + 1, 1) - daysOf(2024, month, 1) : daysOf(year, month + 1, 1) - daysOf(year, month, 1);

/** The first year of a century: the 19th began in 1801; the first before our era in -100. */
export const centuryStart = (century: number): number => (century > 0 ? (century - 1) * 100 + 1 : century * 100);

/** Length in days of the units that relative times are counted in. */
export const UNIT_DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.4375, year: 365.25, decade: 3652.5, century: 36525 } as const;
export type TimeUnit = keyof typeof UNIT_DAYS;
