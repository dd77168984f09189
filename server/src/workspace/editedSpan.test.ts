// A stretch of a text in what editing made of it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanIn } from './editedSpan.ts';

const SAVED = 'One line.\nThe port has three quays.\nThe last line.\n';
/** The words of `SAVED` as they are found in another text. */
const found = (other: string, words: string): string | undefined => {
  const start = SAVED.indexOf(words);
  const span = spanIn(other, SAVED, { start, end: start + words.length });
  return span && `${span.start} ${other.slice(span.start, span.end)}`;
};

test('what stands before or behind the edits is where it was, seen from that end', () => {
  assert.equal(found(`New.\n${SAVED}`, 'three quays'), '28 three quays');
  assert.equal(found(SAVED.replace('last', 'very last'), 'three quays'), '23 three quays');
  assert.equal(found(SAVED.replace('One line.\n', ''), 'The port'), '0 The port');
});

test('between two edits the words are looked for, and what was rewritten is gone', () => {
  const edited = SAVED.replace('One', 'One long').replace('last', 'very last');
  assert.equal(found(edited, 'three quays'), '28 three quays');
  assert.equal(found(edited.replace('three', 'nine'), 'three quays'), undefined);
});

test('a place between two edits is where its line is', () => {
  const edited = SAVED.replace('One', 'One long').replace('last', 'very last');
  const at = SAVED.indexOf('three');
  assert.deepEqual(spanIn(edited, SAVED, { start: at, end: at }), { start: at + 5, end: at + 5 });
});

test('law: behind an insertion and before it a stretch holds the same words', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), fc.nat(), (before, added, behind, a, b) => {
    const text = before + behind;
    const start = a % (text.length + 1);
    const end = start + (b % (text.length - start + 1));
    if (start < before.length && end > before.length) return;
    const other = before + added + behind;
    const span = spanIn(other, text, { start, end });
    if (span !== undefined) assert.equal(other.slice(span.start, span.end), text.slice(start, end));
    else assert.equal(text.slice(start, end).trim(), '');
  }));
});
