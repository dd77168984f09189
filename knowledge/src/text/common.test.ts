// How far two texts begin and end alike.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnd, commonStart } from './common.ts';

test('what both begin and end with, and no more', () => {
  assert.equal(commonStart('Paul Rey', 'Paul Martin'), 5);
  assert.equal(commonEnd('Paul Rey left', 'Claire left', 0), 5);
  assert.equal(commonEnd('aaa', 'aaaa', commonStart('aaa', 'aaaa')), 0, 'a character counts once');
  assert.deepEqual([commonStart('', 'a'), commonEnd('a', '', 0)], [0, 0]);
});

test('an edit lies between them, however long the text is', () => {
  const stretch = fc.integer({ min: 0, max: 3000 });
  fc.assert(fc.property(stretch, stretch, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (before, behind, old, now) => {
    const [head, tail] = ['ab'.repeat(before), 'ab'.repeat(behind)];
    const [a, b] = [head + old + tail, head + now + tail];
    const start = commonStart(a, b);
    const end = commonEnd(a, b, start);
    assert.ok(start >= head.length && start + end >= Math.min(a.length, b.length, head.length + tail.length));
    assert.ok(start + end <= Math.min(a.length, b.length));
    assert.equal(a.slice(0, start) + b.slice(start, b.length - end) + a.slice(a.length - end), b);
    assert.notEqual(a[start] ?? 'end of a', b[start] ?? 'end of b');
  }));
});
