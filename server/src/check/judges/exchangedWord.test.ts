// One word exchanged for its opposite, between words that are the source's own.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

const BRIDGE = 'The council of Velsor will open the bridge over the river in the spring of next year.';

test('the opposite of a verb', () => {
  assert.deepEqual(verdicts(BRIDGE, 'The council of Velsor will close the bridge over the river in the spring of next year.', 'negation'), ['conflict negation: close → open']);
});

test('with few words around it nothing is known', () => {
  assert.deepEqual(verdicts(BRIDGE, 'The council will close the mill in May.', 'negation'), []);
});
