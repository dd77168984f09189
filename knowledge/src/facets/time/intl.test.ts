// A second implementation: dates as Intl writes them, and weekdays as Date counts them, over random days of 1800 to 2100.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { time as en } from '../../languages/en/time.ts';
import { time as fr } from '../../languages/fr/time.ts';
import { weekdayMismatch } from './anchor.ts';
import { dateOf, daysOf, monthLength, weekdayOf } from './calendar.ts';
import { momentOf } from './moment.ts';
import { recogniseTimes } from './recognise.ts';
import type { Moment, Parts } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';

const DAY = 86400000;
const anyDay = fc.integer({ min: Date.UTC(1800, 0, 1) / DAY, max: Date.UTC(2100, 11, 31) / DAY });

type Style = 'full' | 'long' | 'medium' | 'short' | 'month' | 'shortMonth' | 'clock';

const OPTIONS: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  month: { year: 'numeric', month: 'long' },
  shortMonth: { year: 'numeric', month: 'short' },
  clock: { hour: 'numeric', minute: '2-digit' },
};

/** Two digits of a year are read as one of 1950 to 2049. */
const short = (year: number): number => (year % 100) + (year % 100 < 50 ? 2000 : 1900);

function check(locale: string, words: TimeVocabulary, style: Style, around: (text: string) => string, expected: (day: number, text: string) => Parts): void {
  const format = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
  fc.assert(
    fc.property(anyDay, (day) => {
      const written = format.format(new Date(day * DAY));
      const text = around(written);
      const values = recogniseTimes(tokenise(text), words).map((m): Moment => ({ ...m.value, bearing: 'at' }));
      assert.deepEqual(values, [momentOf(expected(day, written))], `${locale} ${style}: ${text}`);
    }),
    { numRuns: 400 },
  );
}

const full = (day: number): Parts => ({ ...dateOf(day), weekday: weekdayOf(day) });
const monthOf = (day: number): Parts => ({ year: dateOf(day).year, month: dateOf(day).month });
/** Written with two digits the century is lost. */
const shortOf = (day: number, text: string): Parts => (/\d{4}/.test(text) ? dateOf(day) : { ...dateOf(day), year: short(dateOf(day).year) });

const LOCALES = [
  ['fr', fr, (t: string) => `Il est venu le ${t}.`, (t: string) => `Il est venu en ${t}.`],
  ['fr-CA', fr, (t: string) => `Il est venu le ${t}.`, (t: string) => `Il est venu en ${t}.`],
  ['en-US', en, (t: string) => `It came on ${t}.`, (t: string) => `It came in ${t}.`],
  ['en-GB', en, (t: string) => `It came on ${t}.`, (t: string) => `It came in ${t}.`],
] as const;

for (const [locale, words, on, within] of LOCALES)
  test(`${locale}: dates that Intl has written are read back`, () => {
    check(locale, words, 'full', on, full);
    check(locale, words, 'long', on, dateOf);
    check(locale, words, 'medium', on, dateOf);
    check(locale, words, 'month', within, monthOf);
    check(locale, words, 'shortMonth', within, monthOf);
    // British figures put the day first, which nothing in an English text tells: 12/05/2023 is read the American way
    if (locale !== 'en-GB') check(locale, words, 'short', on, shortOf);
  });

test('en-GB: figures that can only be day and month are read so', () => {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeZone: 'UTC' });
  fc.assert(
    fc.property(anyDay, (day) => {
      const { day: number } = dateOf(day);
      const [mention] = recogniseTimes(tokenise(`It came on ${format.format(new Date(day * DAY))}.`), en);
      if (number > 12) assert.deepEqual(mention?.value, momentOf(dateOf(day)));
      else assert.deepEqual(mention?.value.day, dateOf(day).month);
    }),
    { numRuns: 400 },
  );
});

for (const [locale, words, at] of [['fr', fr, 'à'], ['en-US', en, 'at'], ['en-GB', en, 'at']] as const)
  test(`${locale}: times of day that Intl has written are read back`, () => {
    const format = new Intl.DateTimeFormat(locale, { ...OPTIONS.clock, timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const text = `${at} ${format.format(new Date(Date.UTC(2024, 0, 1, hour, minute)))}`;
        const [mention] = recogniseTimes(tokenise(text), words);
        assert.deepEqual([mention?.value.twelve === true && hour > 12 ? undefined : mention?.value.hour, mention?.value.minute], [hour, minute], text);
      }),
    );
  });

test('weekdays and dates agree with Date over every day of 1800 to 2100', () => {
  for (let day = daysOf(1800, 1, 1); day < daysOf(2101, 1, 1); day++) {
    const date = new Date(day * DAY);
    assert.equal(weekdayOf(day) % 7, date.getUTCDay());
    const { year, month, day: number } = dateOf(day);
    assert.ok(year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && number === date.getUTCDate());
    assert.equal(daysOf(year, month, number), day);
  }
});

test('a weekday that is not that of its date is seen, in both languages', () => {
  const names = { fr: new Intl.DateTimeFormat('fr', { weekday: 'long', timeZone: 'UTC' }), 'en-GB': new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }) };
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 6 }), fc.constantFrom('fr' as const, 'en-GB' as const), (day, by, locale) => {
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day * DAY));
      const weekday = names[locale].format(new Date((day + by) * DAY));
      const [mention] = recogniseTimes(tokenise(`${locale === 'fr' ? 'le' : 'on'} ${weekday} ${date}`), locale === 'fr' ? fr : en);
      assert.ok(mention !== undefined);
      assert.equal(weekdayMismatch(mention.value), by !== 0);
    }),
    { numRuns: 500 },
  );
  assert.equal(monthLength(1900, 2), 28);
  assert.equal(monthLength(2000, 2), 29);
});
