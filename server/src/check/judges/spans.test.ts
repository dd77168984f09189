// The years between two events that a source dates in two sentences: confirmed, and contradicted where each event has one date.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

const LIFE = 'Claire Martin was born in Velsor on 7 November 1867. She moved to Porto in 1891. Claire Martin married Paul Rey in 1895. Claire Martin died on 4 July 1934.';

test('an age is the years since birth', () => {
  assert.deepEqual(verdicts(LIFE, 'Claire Martin died at the age of 66.', 'derived'), ['supported derived: 66']);
  assert.deepEqual(verdicts(LIFE, 'Claire Martin s’éteint à 66 ans.', 'derived'), ['supported derived: 66 ans']);
  assert.deepEqual(verdicts(LIFE, 'Claire Martin died at the age of 68.'), []);
});

test('years after an event', () => {
  assert.deepEqual(verdicts(LIFE, 'Claire Martin married four years after she moved to Porto.', 'derived'), ['supported derived: four years']);
  assert.deepEqual(verdicts(LIFE, 'Claire Martin married six years after she moved to Porto.', 'derived'), ['conflict derived: six years → four']);
  // the other way round
  assert.deepEqual(verdicts(LIFE, 'Claire Martin married four years before she moved to Porto.', 'derived'), ['conflict derived: four years before → after']);
  // she moved twice
  assert.deepEqual(verdicts(`${LIFE} In 1901, Claire Martin moved to Velsor.`, 'Claire Martin married six years after she moved.', 'derived'), []);
});

test('how old it is on the day of the article', () => {
  const mill = 'Founded in 1887, Orvane makes paper.';
  assert.deepEqual(verdicts(mill, 'Orvane is 138 years old.', 'derived', '2025-03-11'), ['supported derived: 138 years old']);
  assert.deepEqual(verdicts(mill, 'Orvane is 138 years old.', 'derived'), []);
});
