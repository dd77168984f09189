// The offset map: exact places, and its laws on random maps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { offsetMap, plainMap, type Segment } from './offsetMap.ts';

// document  0123456789012345
//           **ab** &eacute;c
// prose     ab éc
const map = offsetMap([{ prose: 0, source: 2, length: 2 }, { prose: 2, source: 6, length: 1 }, { prose: 3, source: 7, length: 8 }, { prose: 4, source: 15, length: 1 }], 5);

test('exact places', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5].map((p) => map.toSource(p, 'after')), [2, 3, 6, 7, 15, 16]);
  assert.deepEqual([0, 1, 2, 3, 4, 5].map((p) => map.toSource(p, 'before')), [2, 3, 4, 7, 15, 16]);
  assert.deepEqual(map.spanToSource({ start: 0, end: 2 }), { start: 2, end: 4 });
  assert.deepEqual(map.spanToSource({ start: 0, end: 3 }), { start: 2, end: 7 });
  assert.deepEqual(map.spanToSource({ start: 3, end: 4 }), { start: 7, end: 15 });
  assert.deepEqual(map.spanToSource({ start: 2, end: 2 }), { start: 4, end: 4 });
  assert.deepEqual([0, 2, 3, 4, 5, 6, 7, 11, 15, 16, 99].map((s) => map.toProse(s)), [0, 0, 1, 2, 2, 2, 3, 3, 4, 5, 5]);
  assert.deepEqual(map.source, { start: 2, end: 16 });
  assert.deepEqual([map.toSource(-3), map.toSource(99), map.toSource(99, 'before')], [2, 16, 16]);
});

test('a replacement of two units is never cut', () => {
  const pair = offsetMap([{ prose: 0, source: 0, length: 1 }, { prose: 1, source: 1, length: 9 }, { prose: 3, source: 10, length: 1 }], 4);
  assert.deepEqual(pair.spanToSource({ start: 2, end: 4 }), { start: 1, end: 11 });
  assert.deepEqual(pair.spanToSource({ start: 0, end: 2 }), { start: 0, end: 10 });
  assert.deepEqual([pair.toSource(2, 'before'), pair.toSource(2, 'after')], [1, 10]);
});

test('an empty map and a plain one', () => {
  assert.deepEqual([offsetMap([], 0).toSource(3), offsetMap([], 0).toProse(3), offsetMap([], 0).shift(7).toSource(0)], [0, 0, 7]);
  assert.deepEqual([plainMap(10, 4).toSource(2), plainMap(10, 4).toProse(13), plainMap(10, 0).length], [12, 3, 0]);
});

const maps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 12 }).map((parts) => {
  const segments: Segment[] = [];
  let prose = 0;
  let source = 0;
  for (const [gap, size, length] of parts) {
    segments.push({ prose, source: source + gap, length });
    prose += size;
    source += gap + length;
  }
  return { segments, length: prose, map: offsetMap(segments, prose) };
});

test('laws: round trips, order, shift', () => {
  fc.assert(fc.property(maps, fc.integer({ min: 0, max: 50 }), ({ segments, length, map: m }, by) => {
    const moved = m.shift(by);
    let last = -1;
    for (let p = 0; p <= length; p++) {
      const index = segments.findLastIndex((s) => s.prose <= p);
      const segment = segments[index];
      assert.ok(segment !== undefined);
      const size = (segments[index + 1]?.prose ?? length) - segment.prose;
      const before = m.toSource(p, 'before');
      const after = m.toSource(p, 'after');
      assert.ok(before <= after && before >= last);
      last = before;
      if (p === segment.prose || segment.length === size || p === length) {
        assert.equal(m.toProse(before), p);
        assert.equal(m.toProse(after), p);
      }
      assert.equal(moved.toSource(p), after + by);
      assert.equal(moved.toProse(after + by), m.toProse(after));
      for (let q = p + 1; q <= length; q++) {
        const span = m.spanToSource({ start: p, end: q });
        assert.ok(span.start < span.end && span.start >= m.source.start && span.end <= m.source.end);
        assert.ok(m.toProse(span.start) <= p && m.toProse(span.end) >= q);
      }
    }
  }));
});
