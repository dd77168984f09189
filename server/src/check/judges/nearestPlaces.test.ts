// One place in the stead of another, where everything else stands around it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

test('the place of an event that happens once', () => {
  const founded = 'Orvane was founded in Lyon in 1987.';
  assert.deepEqual(verdicts(founded, 'Orvane was founded in Nantes in 1987.', 'name'), ['conflict name: Nantes → Lyon']);
  assert.deepEqual(verdicts(founded, 'Orvane a été fondée à Nantes en 1987.', 'name'), ['conflict name: Nantes → Lyon']);
  assert.deepEqual(verdicts(founded, 'Orvane was founded in Lyon in 1987.', 'name'), []);
  assert.deepEqual(verdicts(founded, 'Velsor was founded in Nantes in 1987.', 'name'), []);
});
