// The list that `eachOf` makes, beside the one of `map`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eachOf } from './eachOf.ts';

test('a list made one for one is what map makes of it', () => {
  fc.assert(fc.property(fc.array(fc.integer()), (list) => assert.deepEqual(eachOf(list, (n, i) => [n, i]), list.map((n, i) => [n, i]))));
});
