// Postings find what has a key, and merging some gives what building them at once gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findKey, mergePostings, noPostings, postingsOf, type Postings } from './postings.ts';

const plain = (postings: Postings): ReadonlyMap<number, readonly number[]> =>
  new Map([...postings.keys].map((key, k) => [key, [...postings.ids.subarray(postings.starts[k], postings.starts[k + 1])]]));
const things = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }).map((keys) => Float64Array.from(keys)), { maxLength: 12 });

test('every key leads to the things that have it, and to no other', () => {
  fc.assert(fc.property(things, (all) => {
    const postings = postingsOf(all);
    for (let key = 0; key <= 12; key++) {
      const having = all.flatMap((own, id) => (own.includes(key) ? [id] : []));
      assert.deepEqual(plain(postings).get(key) ?? [], having);
      assert.equal(findKey(postings, key) >= 0, having.length > 0);
    }
    assert.deepEqual([...postings.keys], [...postings.keys].sort((a, b) => a - b));
  }));
});

test('merged postings are those of all things, without the ones left out', () => {
  fc.assert(fc.property(things, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, inFirst, kept) => {
    const sides = [all.flatMap((_, id) => (inFirst[id] === true ? [id] : [])), all.flatMap((_, id) => (inFirst[id] === true ? [] : [id]))];
    const numbers = new Map(all.flatMap((_, id) => (kept[id] === true ? [id] : [])).map((id, at) => [id, at]));
    const merged = mergePostings(sides.map((ids) => ({ postings: postingsOf(ids.map((id) => all[id] as Float64Array)), numbers: Int32Array.from(ids, (id) => numbers.get(id) ?? -1) })));
    assert.deepEqual(plain(merged), plain(postingsOf([...numbers.keys()].map((id) => all[id] as Float64Array))));
  }));
});

test('nothing has no keys', () => {
  assert.deepEqual([plain(postingsOf([])), plain(mergePostings([])), findKey(noPostings, 1)], [new Map(), new Map(), -1]);
});
