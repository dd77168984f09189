// Settings as people write them: JSON with comments and commas to spare.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainJson } from './plainJson.ts';

test('comments and last commas go, strings stay', () => {
  const text = '{\n // "a": 1,\n "b": ["x // y", "/* z */", "\\"//"], /* c */\n "d": {"e": 1,},\n}\n';
  assert.deepEqual(JSON.parse(plainJson(text)), { b: ['x // y', '/* z */', '"//'], d: { e: 1 } });
});

test('law: plain JSON stays what it says', () => {
  fc.assert(fc.property(fc.json(), (text) => assert.deepEqual(JSON.parse(plainJson(text)), JSON.parse(text))));
});

test('what stays stands where it stood', () => {
  const text = '{ /* one\n two */ "a": [1,\n], // three\n "b": }';
  assert.equal(plainJson(text).length, text.length);
  assert.equal(plainJson(text).indexOf('}'), text.indexOf('}'));
  assert.equal(plainJson(text).split('\n').length, 4);
});

test('law: no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void plainJson(text)));
});
