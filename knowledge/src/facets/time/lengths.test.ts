// Lengths of time and ages, which the numbers read: told apart from dates and from each other, and equal across units and languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../analysis/tokenise.ts';
import { quantity as quantityEn } from '../../languages/en/quantity.ts';
import { time as timeEn } from '../../languages/en/time.ts';
import { quantity as quantityFr } from '../../languages/fr/quantity.ts';
import { time as timeFr } from '../../languages/fr/time.ts';
import type { Comparison } from '../facet.ts';
import { compareQuantities } from '../quantity/compare.ts';
import { recogniseQuantities } from '../quantity/recognise.ts';
import type { Quantity } from '../quantity/value.ts';
import { recogniseTimes } from './recognise.ts';

const packs = { en: [quantityEn, timeEn], fr: [quantityFr, timeFr] } as const;
type Language = keyof typeof packs;

/** The one quantity of a text, which tells no date. */
function read(language: Language, text: string): Quantity {
  const tokens = tokenise(text);
  const [mention, ...more] = recogniseQuantities(tokens, packs[language][0]);
  assert.ok(mention !== undefined && more.length === 0, text);
  assert.deepEqual(recogniseTimes(tokens, packs[language][1]), [], text);
  return mention.value;
}

/** a text, what it is, and its least and greatest value: days of a length, years of an age */
type Case = readonly [language: Language, text: string, dimension: 'duration' | 'age', lower: number, upper: number];

const YEAR = 365.25;
const cases: readonly Case[] = [
  ['fr', 'Il dirigea le labo pendant huit ans.', 'duration', 8 * YEAR, 8 * YEAR],
  ['en', 'He led the lab for eight years before leaving.', 'duration', 8 * YEAR, 8 * YEAR],
  ['fr', 'Cela a duré deux ans et demi.', 'duration', 2.5 * YEAR, 2.5 * YEAR],
  ['en', 'It lasted two and a half years.', 'duration', 2.5 * YEAR, 2.5 * YEAR],
  ['fr', 'Une décennie a passé.', 'duration', 10 * YEAR, 10 * YEAR],
  ['en', 'A decade passed.', 'duration', 10 * YEAR, 10 * YEAR],
  ['en', 'It lasted a fortnight.', 'duration', 14, 14],
  ['fr', 'Cela a duré six mois.', 'duration', YEAR / 2, YEAR / 2],
  ['en', 'It lasted six months.', 'duration', YEAR / 2, YEAR / 2],
  ['en', 'It lasted 18 months.', 'duration', 1.5 * YEAR, 1.5 * YEAR],
  ['en', 'It lasted a year and a half.', 'duration', 1.5 * YEAR, 1.5 * YEAR],
  ['fr', 'Cela a duré un an et demi.', 'duration', 1.5 * YEAR, 1.5 * YEAR],
  ['fr', 'Il est parti quinze jours.', 'duration', 14, 15],
  ['fr', 'Il revient sous huit jours.', 'duration', 7, 8],
  ['fr', 'Il est parti 15 jours.', 'duration', 15, 15],
  ['fr', 'Il est parti neuf jours.', 'duration', 9, 9],
  ['en', 'The ride takes 45 minutes.', 'duration', 45 / 1440, 45 / 1440],
  ['fr', 'Un homme âgé de 45 ans est venu.', 'age', 45, 45],
  ['fr', 'Un homme de 45 ans est venu.', 'age', 45, 45],
  ['fr', 'Une fillette de trois ans joue.', 'age', 3, 3],
  ['fr', 'Elle fêtera ses 45 ans.', 'age', 45, 45],
  ['fr', 'Il est mort à l’âge de 58 ans.', 'age', 58, 58],
  ['fr', 'Il est dans la quarantaine.', 'age', 40, 50],
  ['fr', 'Une femme dans la soixantaine est venue.', 'age', 60, 70],
  ['en', 'A 45-year-old engineer won.', 'age', 45, 45],
  ['en', 'A forty-five-year-old engineer won.', 'age', 45, 45],
  ['en', 'The engineer, aged 45, won.', 'age', 45, 45],
  ['en', 'She is 45 years old.', 'age', 45, 45],
  ['en', 'He died at the age of 58.', 'age', 58, 58],
  ['en', 'She is in her forties.', 'age', 40, 50],
  ['en', 'She is in her 40s.', 'age', 40, 50],
  ['en', 'He is in his early 40s.', 'age', 40, 45],
  ['en', 'He is in his mid-fifties.', 'age', 53, 58],
  ['en', 'They are in their late 60s.', 'age', 65, 70],
];

test('lengths and ages, in both languages', (t) => {
  for (const [language, text, dimension, lower, upper] of cases) {
    const { dimension: read_, lower: low, upper: high } = read(language, text);
    const unit = dimension === 'age' ? YEAR : 1;
    assert.deepEqual([read_, Number((low / unit).toFixed(6)), Number((high / unit).toFixed(6))], [dimension, Number(lower.toFixed(6)), Number(upper.toFixed(6))], text);
  }
  t.diagnostic(`${cases.length} of ${cases.length}`);
});

const pairs: readonly (readonly [Language, string, Language, string, Comparison])[] = [
  ['en', 'It lasted 18 months.', 'en', 'It lasted a year and a half.', 'same'],
  ['en', 'It lasted 18 months.', 'fr', 'Cela a duré un an et demi.', 'same'],
  ['en', 'It lasted eight years.', 'fr', 'Cela a duré huit ans.', 'same'],
  ['en', 'It lasted a decade.', 'fr', 'Cela a duré dix ans.', 'same'],
  ['en', 'It lasted a fortnight.', 'fr', 'Cela a duré quinze jours.', 'compatible'],
  ['en', 'It lasted two weeks.', 'fr', 'Cela a duré quinze jours.', 'compatible'],
  ['en', 'It lasted a week.', 'fr', 'Cela a duré huit jours.', 'compatible'],
  ['en', 'It lasted ten days.', 'fr', 'Cela a duré quinze jours.', 'different'],
  ['en', 'It lasted ten days.', 'fr', 'Cela a duré huit jours.', 'different'],
  ['en', 'She is in her forties.', 'fr', 'Elle est dans la quarantaine.', 'same'],
  ['en', 'She is in her forties.', 'fr', 'Elle est âgée de 45 ans.', 'compatible'],
  ['en', 'She is in her forties.', 'fr', 'Elle est âgée de 52 ans.', 'different'],
  ['en', 'She is in her early 40s.', 'fr', 'Elle est âgée de 48 ans.', 'different'],
  ['en', 'A 45-year-old engineer won.', 'fr', 'Un homme de 45 ans est venu.', 'same'],
];

test('lengths and ages across units and languages', () => {
  for (const [a, draft, b, source, expected] of pairs) {
    assert.equal(compareQuantities(read(a, draft), read(b, source)), expected, `${draft} · ${source}`);
    assert.equal(compareQuantities(read(b, source), read(a, draft)), expected, `${source} · ${draft}`);
  }
});
