// Dates as files write them → ISO 8601, as far as they are known.
import { isoDate } from '../../../../knowledge/src/base/metadata.ts';

/** `2024-07-09T…`, `20240709`, `D:20240709…` of a PDF, `Tue, 09 Jul 2024 10:00 GMT`, `July 9, 2024`; undefined for anything else. */
export function dateIn(value: string): string | undefined {
  const text = value.trim().slice(0, 100);
  const packed = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d{2,6}|T\S{0,20})?(?:[Z+-].{0,10})?$/.exec(text);
  if (packed !== null) return real(isoDate(packed.slice(1, 4).join('-')));
  const written = real(isoDate(text));
  if (written !== undefined) return written;
  const bare = /^D:(\d{4})(\d{2})?/.exec(text);
  if (bare !== null) return real(isoDate([bare[1], bare[2]].filter((part) => part !== undefined).join('-')));
  const dayFirst = /^(?:[A-Za-z]{3,9},? )?(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})\b/.exec(text);
  if (dayFirst !== null) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:\d\d:\d\d:\d\d (?:[A-Z]{1,5} )?)?(\d{4})\b/.exec(text);
  return monthFirst === null ? undefined : named(monthFirst[2], monthFirst[1], monthFirst[3]);
}

/** Dates from before printing, and the zero of some clock, are none. */
const real = (date: string | undefined): string | undefined => (date === undefined || date < '1500' || /^(?:1601|1904|1970)-01-01$/.test(date) ? undefined : date);

function named(day: string | undefined, month: string | undefined, year: string | undefined): string | undefined {
  // the names that protocols use, which the language's own clock knows
  const time = Date.parse(`${day} ${month} ${year} UTC`);
  return Number.isNaN(time) ? undefined : real(isoDate(new Date(time).toISOString()));
}
