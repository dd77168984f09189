// How much more than before: the difference of both ends of a change that the source tells.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

test('the gap between both ends', () => {
  const warranty = 'Orvane has extended the warranty of its lamps from three years to seven.';
  assert.deepEqual(verdicts(warranty, 'The warranty of the lamps of Orvane is two years longer than before.', 'derived'), ['conflict derived: two → four']);
  assert.deepEqual(verdicts(warranty, 'The warranty of the lamps of Orvane is four years longer than before.', 'derived'), ['supported derived: four years']);
  assert.deepEqual(verdicts(warranty, 'The warranty of the bicycles of Velsor is two years longer than before.', 'derived'), []);
});
