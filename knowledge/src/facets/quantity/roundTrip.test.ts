// What second implementations write is read back: Intl.NumberFormat in many habits, and number words from writers of their own.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { quantity as en } from '../../languages/en/quantity.ts';
import { englishWords } from '../../languages/en/quantityWords.test-data.ts';
import { quantity as fr } from '../../languages/fr/quantity.ts';
import { frenchWords } from '../../languages/fr/quantityWords.test-data.ts';
import { recogniseQuantities } from './recognise.ts';
import type { Quantity } from './value.ts';
import type { QuantityVocabulary } from './vocabulary.ts';

/** The one quantity of a text, which must be the whole of what was written into it. */
function read(written: string, before: string, after: string, words: QuantityVocabulary): Quantity {
  const text = `${before}${written}${after}`;
  const found = recogniseQuantities(tokenise(text), words);
  assert.deepEqual(found.map((m) => text.slice(m.span.start, m.span.end)), [written], text);
  return (found[0] as (typeof found)[number]).value;
}

const near = (actual: number, expected: number, text: string): void =>
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.max(1e-9, Math.abs(expected)), `${text} → ${actual}, not ${expected}`);

/** Values of every size, with up to three decimals; not one, which some habits write as a word. */
const values = fc.oneof(
  fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 }), fc.integer({ min: 10_000_000, max: 999_999_999_999 }),
  fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 })).map(([whole, thousandths]) => Number(`${whole}.${String(thousandths).padStart(3, '0')}`)),
);

interface Habit {
  readonly locale: string;
  readonly words: QuantityVocabulary;
  readonly before: string;
  readonly after: string;
}

const FRENCH = { words: fr, before: 'On a relevé ', after: ' hier' } as const;
const ENGLISH = { words: en, before: 'They measured ', after: ' yesterday' } as const;
/** The habits of French and English countries, and of German Switzerland, whose figures French and English texts of there have. */
const HABITS: readonly Habit[] = [
  ...['fr', 'fr-CA', 'fr-CH', 'fr-BE', 'fr-LU', 'de-CH'].map((locale) => ({ locale, ...FRENCH })),
  ...['en', 'en-GB', 'en-CA', 'en-AU', 'en-IE', 'en-ZA', 'de-CH'].map((locale) => ({ locale, ...ENGLISH })),
];

/** Writes random values with Intl and reads them back. `expected`: what the written text means, in the base unit. */
function roundTrip(name: string, options: Intl.NumberFormatOptions, expected: (shown: number) => number, check: (q: Quantity) => boolean, habits: readonly Habit[] = HABITS, of: fc.Arbitrary<number> = values): void {
  for (const { locale, words, before, after } of habits) {
    test(`${locale}: Intl, ${name}`, () => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, ...options });
      fc.assert(fc.property(of, (n) => {
        const written = format.format(n);
        const q = read(written, before, after, words);
        near(q.lower, expected(n), written);
        near(q.upper, expected(n), written);
        assert.ok(check(q), `${written}: ${q.dimension} ${q.currency}${q.unit}`);
      }), { numRuns: 60 });
    });
  }
}

/** A lone dot or comma before three digits groups in one language and is the decimal sign of the other: no text can settle it. */
const undecided = (n: number): boolean => Number.isInteger(n * 100);
const years = (n: number): boolean => n < 1000 || n > 2099;

roundTrip('decimal', {}, (n) => n, (q) => q.dimension === 'count', HABITS, values.filter(years).filter(undecided));
roundTrip('decimal, both signs of percent', { style: 'percent', maximumFractionDigits: 1 }, (n) => n, (q) => q.dimension === 'share', HABITS, fc.integer({ min: 1, max: 9999 }).map((n) => n / 1000));
roundTrip('negative percent', { style: 'percent', maximumFractionDigits: 1 }, (n) => n, (q) => q.dimension === 'share', HABITS, fc.integer({ min: 1, max: 999 }).map((n) => -n / 1000));
for (const currency of ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD']) {
  const digits = currency === 'JPY' ? 0 : 2;
  const amounts = fc.integer({ min: 2, max: 99_999_999 }).map((n) => (digits === 0 ? n : n / 100));
  for (const currencyDisplay of ['symbol', 'code'] as const) {
    roundTrip(`${currency} as ${currencyDisplay}`, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: digits }, (n) => n, (q) => q.dimension === 'money' && (q.currency === currency || (currencyDisplay === 'symbol' && q.currency === 'USD')), HABITS, amounts);
  }
  if (currency !== 'CHF') roundTrip(`${currency} narrow`, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: digits }, (n) => n, (q) => q.dimension === 'money', HABITS.filter((h) => h.locale !== 'de-CH'), amounts);
  roundTrip(`${currency} by name`, { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: digits }, (n) => n, (q) => q.dimension === 'money' && q.currency === currency, HABITS.filter((h) => h.locale !== 'de-CH'), amounts);
}

/** Compact notation shows three significant digits: the value that is shown is the one to read. */
const rounded = (n: number): number => Number(n.toPrecision(3));
const large = fc.integer({ min: 1001, max: 999_000_000_000 }).map(rounded).filter((n) => n >= 1000);
const unlessSwiss = HABITS.filter((h) => h.locale !== 'de-CH');
roundTrip('compact, long', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }, (n) => n, (q) => q.dimension === 'count', unlessSwiss, large);
roundTrip('compact, short, money', { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3, style: 'currency', currency: 'EUR' }, (n) => n, (q) => q.dimension === 'money' && q.currency === 'EUR', unlessSwiss, large);
roundTrip('compact, long, money by name', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3, style: 'currency', currency: 'USD', currencyDisplay: 'name' }, (n) => n, (q) => q.dimension === 'money' && q.currency === 'USD', unlessSwiss, large);

/** Intl's unit, our dimension, and the size of one in its base unit. */
const UNITS: readonly (readonly [string, Quantity['dimension'], number])[] = [
  ['kilometer', 'length', 1000], ['meter', 'length', 1], ['centimeter', 'length', 0.01], ['millimeter', 'length', 0.001], ['mile', 'length', 1609.344], ['foot', 'length', 0.3048], ['inch', 'length', 0.0254], ['yard', 'length', 0.9144],
  ['hectare', 'area', 10000], ['acre', 'area', 4046.86], ['liter', 'volume', 1], ['milliliter', 'volume', 0.001], ['gallon', 'volume', 3.78541],
  ['kilogram', 'mass', 1], ['gram', 'mass', 0.001], ['pound', 'mass', 0.453592], ['ounce', 'mass', 0.0283495], ['stone', 'mass', 6.35029],
  ['day', 'duration', 1], ['week', 'duration', 7], ['month', 'duration', 30.4375], ['year', 'duration', 365.25], ['hour', 'duration', 1 / 24], ['minute', 'duration', 1 / 1440], ['second', 'duration', 1 / 86400],
  ['kilometer-per-hour', 'speed', 1], ['mile-per-hour', 'speed', 1.609344], ['meter-per-second', 'speed', 3.6],
  ['byte', 'data', 1], ['kilobyte', 'data', 1e3], ['megabyte', 'data', 1e6], ['gigabyte', 'data', 1e9], ['terabyte', 'data', 1e12], ['petabyte', 'data', 1e15],
];
/** What French does not say by name here: pieds and livres are read, Intl's English measures are not of French texts. */
const sized = fc.integer({ min: 2, max: 9999 }).filter(years);
for (const [unit, dimension, size] of UNITS) {
  roundTrip(`${unit}, long`, { style: 'unit', unit, unitDisplay: 'long' }, (n) => n * size, (q) => q.dimension === dimension, [{ locale: 'en', ...ENGLISH }, { locale: 'fr', ...FRENCH }].filter((h) => h.locale === 'en' || !['pound', 'stone', 'ounce', 'gallon'].includes(unit)), sized);
  if (!['inch', 'foot', 'minute', 'second', 'hour', 'day', 'week', 'month', 'year', 'gallon', 'stone', 'yard', 'acre', 'mile', 'pound', 'ounce', 'mile-per-hour', 'byte'].includes(unit)) {
    roundTrip(`${unit}, short`, { style: 'unit', unit, unitDisplay: 'short' }, (n) => n * size, (q) => q.dimension === dimension, [{ locale: 'en', ...ENGLISH }, { locale: 'fr', ...FRENCH }], sized);
  }
}
for (const [unit, base] of [['celsius', (n: number) => n], ['fahrenheit', (n: number) => ((n - 32) * 5) / 9]] as const) {
  for (const unitDisplay of ['short', 'long'] as const) {
    roundTrip(`${unit}, ${unitDisplay}`, { style: 'unit', unit, unitDisplay }, base, (q) => q.dimension === 'temperature', [{ locale: 'en', ...ENGLISH }, { locale: 'fr', ...FRENCH }], fc.integer({ min: -40, max: 200 }).filter((n) => Math.abs(n) > 1));
  }
}

/** "One million one" is left out: there the one is an article or a pronoun as often. */
const anyInteger = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 1_000_000, max: 999_999_999_999 }), fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9), fc.integer({ min: 0, max: 99 })).map(([n, scale, rest]) => n * scale + rest)).filter((n) => n > 1 && n % 1e6 !== 1);

test('fr: numbers in words, in every habit, up to a million millions', () => {
  const habit = fc.record({ seventy: fc.constantFrom('soixante-dix' as const, 'septante' as const), eighty: fc.constantFrom('quatre-vingts' as const, 'huitante' as const, 'octante' as const), ninety: fc.constantFrom('quatre-vingt-dix' as const, 'nonante' as const), hyphens: fc.constantFrom('all' as const, 'tens' as const) });
  fc.assert(fc.property(anyInteger, habit, fc.boolean(), (n, how, first) => {
    const spelled = frenchWords(n, how);
    const written = first ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
    assert.equal(read(written, first ? '' : 'On a compté ', n % 1e6 === 0 ? ' de votes' : ' votes', fr).lower, n, written);
  }), { numRuns: 1000 });
});

test('en: numbers in words, in every habit, up to a million millions', () => {
  const habit = fc.record({ and: fc.boolean(), hyphens: fc.boolean(), a: fc.boolean() });
  fc.assert(fc.property(anyInteger, habit, fc.boolean(), (n, how, first) => {
    const spelled = englishWords(n, how);
    const written = first ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
    assert.equal(read(written, first ? '' : 'They counted ', ' votes', en).lower, n, written);
  }), { numRuns: 1000 });
});

test('every number below ten thousand is read from its words', () => {
  for (let n = 2; n < 10_000; n += n < 1000 ? 1 : 7) {
    assert.equal(read(frenchWords(n, { seventy: 'soixante-dix', eighty: 'quatre-vingts', ninety: 'quatre-vingt-dix', hyphens: 'tens' }), 'On a compté ', ' votes', fr).lower, n);
    assert.equal(read(englishWords(n, { and: true, hyphens: true, a: false }), 'They counted ', ' votes', en).lower, n);
  }
});
