// A filter may say yes for nothing, never no for something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bitOf, bloomOf, mayHave } from './bloom.ts';

test('every word of its list may be in it', () => {
  fc.assert(fc.property(fc.array(fc.string()), (words) => {
    const bloom = bloomOf(words);
    assert.ok(words.every((word) => mayHave(bloom, bitOf(word))));
  }));
});

test('most words that are not in a list are told at once', () => {
  const bloom = bloomOf(Array.from({ length: 50 }, (_, k) => `word${k}`));
  const others = Array.from({ length: 1000 }, (_, k) => `other${k}`);
  assert.ok(others.filter((word) => mayHave(bloom, bitOf(word))).length < 150);
});
