// What follows from two values of a sentence is confirmed, with the calculation; what only happens to be their sum or difference is not.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../../knowledge/src/base/base.ts';
import { createChecker } from '../checker.ts';

const reader = openLanguages(lexicon(), undefined);
const derived = (source: string, draft: string, date?: string): readonly string[] =>
  createChecker(reader)
    .check(draft, emptyBase(reader).with({ path: 'source.txt', text: source, meta: { language: 'en', ...(date !== undefined && { date }) } }))
    .filter((f) => f.code === 'derived')
    .map((f) => `${f.verdict}: ${draft.slice(f.span.start, f.span.end)}`);

const PLAN = '# Orvane\n\nOrvane will cut 148 of its 412 jobs at the Velsor plant, and will spend 12 million euros on it over four years.';

test('what is left, an amount a year', () => {
  assert.deepEqual(derived(PLAN, 'Orvane will keep 264 jobs at the Velsor plant.'), ['supported: 264']);
  assert.deepEqual(derived(PLAN, 'Orvane will spend 3 million euros a year on the Velsor plant.'), ['supported: 3 million euros']);
});

test('the years between two dates, and from a date to the day of the article', () => {
  assert.deepEqual(derived('Paul Rey chaired Orvane from 1987 to 1995.', 'Paul Rey chaired Orvane for eight years.'), ['supported: eight years']);
  assert.deepEqual(derived('Claire Martin has led Orvane since March 2021.', 'Claire Martin has led Orvane for four years.', '2025-04-02'), ['supported: four years']);
  assert.deepEqual(derived('Claire Martin has led Orvane since March 2021.', 'Claire Martin has led Orvane for six years.', '2025-04-02'), []);
});

test('a difference is one where the draft tells of one', () => {
  const hall = 'The Velsor hall has 160 seats and 96 beds.';
  assert.deepEqual(derived(hall, 'The Velsor hall has 256 places.'), ['supported: 256']);
  assert.deepEqual(derived(hall, 'The Velsor hall has 64 beds.'), []);
  assert.deepEqual(derived(hall, 'The Velsor hall has 64 fewer beds than seats.'), ['supported: 64']);
});

test('small counts, hypotheses and other things are not reckoned', () => {
  assert.deepEqual(derived('The Velsor council has 9 members and 4 advisers.', 'The Velsor council has 13 people.'), []);
  assert.deepEqual(derived(PLAN, 'If it could, Orvane would keep 264 jobs at the Velsor plant.'), []);
  assert.deepEqual(derived(PLAN, 'Paul Rey has 264 sheep.'), []);
});
