// What a bounded memory keeps, and what it forgets.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recent, recentWithEdits } from './recent.ts';

const uses = fc.array(fc.record({ key: fc.constantFrom(...'abcdefghij'), set: fc.boolean() }), { maxLength: 60 });

test('the half of its values that were used last is kept, each as it was set last', () => {
  fc.assert(fc.property(uses, fc.integer({ min: 1, max: 8 }), (all, most) => {
    const memory = recent<number>(most);
    const last = new Map<string, number>();
    /** the keys in the order in which they were used */
    let order: string[] = [];
    all.forEach(({ key, set }, at) => {
      if (set) {
        memory.set(key, at);
        last.set(key, at);
      }
      const known = memory.get(key);
      if (known !== undefined) assert.equal(known, last.get(key));
      if (order.slice(-Math.ceil(most / 2)).includes(key)) assert.notEqual(known, undefined);
      if (known !== undefined) order = [...order.filter((one) => one !== key), key];
    });
  }));
});

test('no more is kept than it was told', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 0, max: 100 }), (most, count) => {
    const memory = recent<number>(most);
    for (let k = 0; k < count; k++) memory.set(String(k), k);
    let kept = 0;
    // the youngest first: asking for it is using it
    for (let k = count - 1; k >= 0; k--) if (memory.get(String(k)) !== undefined) kept++;
    assert.ok(kept <= most + 1, `${kept} of ${most}`);
    assert.ok(kept >= Math.min(count, Math.ceil(most / 2)));
  }));
});

test('what is set after edits is found from both sides, and puts nothing else out', () => {
  const memory = recentWithEdits<number>(4, 2);
  memory.set('whole', 1);
  for (let k = 0; k < 50; k++) memory.edits.set(`letter ${k}`, k);
  assert.deepEqual(['whole', 'letter 49', 'letter 0'].map(memory.get), [1, 49, undefined]);
  assert.deepEqual(['whole', 'letter 49', 'letter 0'].map(memory.edits.get), [1, 49, undefined]);
});
