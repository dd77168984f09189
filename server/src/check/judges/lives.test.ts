// Birth and death: a day in brackets behind a name answers when the one of that name was born or died, and nothing else.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../../testing/verdicts.ts';

const MARTIN = 'Claire Martin (14 April 1866 – 20 October 1936) painted bridges.';

test('the brackets of the source against the verb of the draft', () => {
  assert.deepEqual(verdicts(MARTIN, 'Claire Martin died on 20 October 1934.'), ['conflict date: 20 October 1934 → 20 October 1936']);
  assert.deepEqual(verdicts(MARTIN, 'Claire Martin est née le 14 avril 1868.'), ['conflict date: 14 avril 1868 → 14 avril 1866']);
  assert.deepEqual(verdicts(MARTIN, 'Claire Martin died in 1936.'), ['supported date: 1936']);
});

test('one day in brackets is what a word there says', () => {
  const born = 'Claire Martin (née en 1941) dirige un club à Velsor.';
  assert.deepEqual(verdicts(born, 'Claire Martin est née en 1943.'), ['conflict date: 1943 → 1941']);
  assert.deepEqual(verdicts(born, 'Paul Rey est né en 1943.'), []);
});

test('a life is no date of what happened in it', () => {
  assert.deepEqual(verdicts(MARTIN, 'Claire Martin opened a mill in 1934.', 'date'), []);
  assert.deepEqual(verdicts(MARTIN, 'Claire Martin a ouvert un moulin en 1934.', 'date'), []);
});
