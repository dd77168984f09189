// The settings file of VS Code: JSON with comments and commas to spare.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patterns, plainJson } from './settings.ts';

test('comments and last commas go, strings stay', () => {
  const text = '{\n // "a": 1,\n "b": ["x // y", "/* z */", "\\"//"], /* c */\n "d": {"e": 1,},\n}\n';
  assert.deepEqual(JSON.parse(plainJson(text)), { b: ['x // y', '/* z */', '"//'], d: { e: 1 } });
});

test('law: plain JSON stays what it says', () => {
  fc.assert(fc.property(fc.json(), (text) => assert.deepEqual(JSON.parse(plainJson(text)), JSON.parse(text))));
});

test('law: no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void plainJson(text)));
});

test('a setting may be one pattern or several; what is no pattern is left out', () => {
  assert.deepEqual(patterns('a/*.md'), ['a/*.md']);
  assert.deepEqual(patterns(['a', 3, '', 'b']), ['a', 'b']);
  assert.equal(patterns([]), undefined);
  assert.equal(patterns(undefined), undefined);
});
