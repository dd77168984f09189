// What stands around some words: of their sentence, on one line, without markup.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { surroundings } from './surroundings.ts';

/** The words are those between the bars. */
function around(marked: string, before = 40, after = 40): string {
  const [left = '', words = '', right = ''] = marked.split('|');
  const found = surroundings(left + words + right, { start: left.length, end: left.length + words.length }, { before, after });
  return `${found.before}|${found.words}|${found.after}`;
}

test('the sentence, without those beside it', () => {
  assert.equal(around('It rains. The port has |three| quays. It is old.'), 'The port has |three| quays.');
  assert.equal(around('“It rains.” The port of St. Malo has |three| quays! Yes.'), 'Malo has |three| quays!');
  assert.equal(around('|Three| quays'), '|Three| quays');
  assert.equal(around('It rains. |Three| quays are new.'), '|Three| quays are new.');
});

test('the block, without those beside it', () => {
  assert.equal(around('# The port\n\nOrvane has |three| quays\n\nand more'), 'Orvane has |three| quays');
  assert.equal(around('- two boats\n- |three| quays\n- one port'), '|three| quays');
  assert.equal(around('## Quays: |three|\ntext'), 'Quays: |three| text');
  assert.equal(around('1. Orvane has\n   **|three|** quays\n2. more'), 'Orvane has |three| quays');
});

test('without markup', () => {
  assert.equal(around('The [port](https://example.org/a) has **|three|** _quays_ <!-- no --> of `stone`'), 'The port has |three| quays of stone');
  assert.equal(around('The port has |**three** grey| quays'), 'The port has |three grey| quays');
});

test('no more than there is room for, cut between words', () => {
  assert.equal(around('The harbour of Orvane has |three| quays of grey stone', 12, 12), '…Orvane has |three| quays of…');
  const long = around(`${'word '.repeat(5000)}|three|${' word'.repeat(5000)}`);
  assert.ok(long.length < 100, long);
});
