// A particular number of one thing is not the same number of another.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

test('the same number of another kind', () => {
  assert.deepEqual(verdicts('The Velsor farms brought in 312,450 tonnes of wheat.', 'The Velsor farms harvested 312,450 tonnes of barley.', 'attribute'), ['conflict attribute: barley → wheat']);
  assert.deepEqual(verdicts('La ville de Velsor a planté 12 450 chênes.', 'La ville de Velsor a planté 12 450 hêtres.', 'attribute'), ['conflict attribute: hêtres → chênes']);
  assert.deepEqual(verdicts('The town of Velsor planted 12,450 oaks.', 'La ville de Velsor a planté 12 450 hêtres.', 'attribute'), ['conflict attribute: hêtres → chênes']);
});

test('the same thing is no exchange of kinds', () => {
  assert.deepEqual(verdicts('The town of Velsor planted 12,450 oaks.', 'The town of Velsor planted 12,450 oaks.', 'attribute'), []);
});
