// Jobs in stretches: neighbours go to one thread, and none is done twice or forgotten.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inStretches } from './stretches.ts';

test('two threads take turns by stretches; what one gives back is its own again', () => {
  const some = inStretches([6, 5, 4, 3, 2, 1], 2);
  const [one, other] = [some(), some()];
  assert.deepEqual([one.pop(), other.pop(), one.pop(), one.pop()], [1, 3, 2, 5]);
  one.push(5);
  assert.equal(one.length, 2);
  assert.equal(other.length, 1);
  assert.deepEqual([other.pop(), other.pop(), one.pop(), one.pop(), one.pop()], [4, undefined, 5, 6, undefined]);
});

test('every job is taken once, whichever thread asks', () => {
  fc.assert(fc.property(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(2)), (count, length, turns) => {
    const some = inStretches(Array.from({ length: count }, (_, k) => k), length);
    const threads = [some(), some(), some()];
    const taken = [...turns, ...threads.keys()].flatMap((t, k) => {
      const own = threads[t] as (typeof threads)[number];
      if (k < turns.length) return own.pop() ?? [];
      const rest: number[] = [];
      for (let job = own.pop(); job !== undefined; job = own.pop()) rest.push(job);
      return rest;
    });
    assert.deepEqual(taken.sort((a, b) => a - b), Array.from({ length: count }, (_, k) => k));
  }));
});
