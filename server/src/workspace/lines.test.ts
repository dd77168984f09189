// Lines and columns of a text.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from './lines.ts';

test('every kind of line break ends a line, and belongs to none', () => {
  const lines = linesOf('a\nbc\r\n\rd😀e');
  assert.equal(lines.count, 5 - 1);
  assert.deepEqual([0, 1, 2, 3].map((line) => lines.spanOf(line)), [
    { start: 0, end: 1 }, { start: 2, end: 4 }, { start: 6, end: 6 }, { start: 7, end: 11 },
  ]);
  assert.deepEqual(lines.positionAt(10), { line: 3, character: 3 });
  assert.equal(lines.offsetAt({ line: 1, character: 99 }), 4);
  assert.equal(lines.offsetAt({ line: 99, character: 0 }), 11);
});

test('law: an offset outside of a line break comes back from its position', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀', 'é') }), fc.nat(), (text, seed) => {
    const lines = linesOf(text);
    const offset = seed % (text.length + 1);
    const { line, character } = lines.positionAt(offset);
    const { start, end } = lines.spanOf(line);
    assert.equal(lines.offsetAt({ line, character }), Math.min(start + character, end));
    if (offset <= end) assert.equal(lines.offsetAt({ line, character }), offset);
  }));
});
