// More or less of one thing, with no amount on either side.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

test('more freedom is not less freedom', () => {
  const firms = 'Small firms offer engineers more freedom than Orvane.';
  assert.deepEqual(verdicts(firms, 'Small firms offer engineers less freedom than Orvane.', 'comparison'), ['conflict comparison: less → more']);
  assert.deepEqual(verdicts(firms, 'Small firms offer engineers more freedom than Orvane.', 'comparison'), []);
  assert.deepEqual(verdicts('Les petites entreprises offrent aux ingénieurs plus de liberté.', 'Les petites entreprises offrent aux ingénieurs moins de liberté.', 'comparison'), ['conflict comparison: moins → plus']);
});

test('of another thing there may be less', () => {
  assert.deepEqual(verdicts('Small firms offer engineers more freedom than Orvane.', 'Small firms offer engineers less money than Orvane.', 'comparison'), []);
});
