// A limit is set close to the number that is meant; two limits on one side can differ.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

test('the number that a limit stands close to answers', () => {
  const sales = 'Orvane sold boats for 24 million euros and lamps for 57 million euros in 2023.';
  assert.deepEqual(verdicts(sales, 'In 2023 Orvane sold lamps for less than 60 million euros.', 'money'), ['supported money: less than 60 million euros']);
  assert.deepEqual(verdicts(sales, 'In 2023 Orvane sold lamps for less than 50 million euros.', 'money').filter((v) => v.startsWith('supported')), []);
});

test('who says more than the source would have known it', () => {
  const visitors = 'The Velsor fair drew over 70,000 visitors.';
  assert.deepEqual(verdicts(visitors, 'The Velsor fair drew over 200,000 visitors.', 'count'), ['conflict count: 200,000 → 70,000']);
  assert.deepEqual(verdicts(visitors, 'La foire de Velsor a attiré plus de 60 000 visiteurs.', 'count'), ['supported count: plus de 60 000']);
});
