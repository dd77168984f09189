// Quiet while a sentence is written: what a sentence is, what is typing, and what is kept back.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isShown, isTyped, sentenceAt, type Told } from './writing.ts';

/** The sentence at the mark `|`. */
function at(marked: string): string {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end } = sentenceAt(text, caret);
  return text.slice(start, end).trim();
}

test('the sentence is the one that the caret is in', () => {
  assert.equal(at('Ada left. Only fi| of the 14 remain. It rained.'), 'Only fi of the 14 remain.');
  assert.equal(at('Ada left. Only five remain|'), 'Only five remain');
  assert.equal(at('Ada a dit « partons ! » Puis elle| partit.'), 'Puis elle partit.');
  assert.equal(at('|Only five remain. Ada left.'), 'Only five remain.');
});

test('where a sentence has just ended there is none', () => {
  for (const text of ['Only five remain.|', 'Only five remain. |', 'Only **five remain.**|', '“Only five remain!”|', 'Cinq demeurent… |', '|']) assert.equal(at(text), '', text);
  assert.equal(at('Only five remain.| Ada left.'), 'Ada left.');
});

test('a point behind a figure is not the end before something follows', () => {
  assert.equal(at('It cost 2.|'), 'It cost 2.');
  assert.equal(at('It cost 2.5|'), 'It cost 2.5');
  assert.equal(at('It was in 2023. |'), '');
});

test('typed are letters, ends of lines and what is taken away; not what is pasted or corrected', () => {
  for (const text of ['a', 'é', '()', '', '\n', '\r\n  - ', '\n> ', '\n2. ']) assert.ok(isTyped(text), JSON.stringify(text));
  for (const text of ['three', 'Only five remain.', '\n\nOnly five']) assert.ok(!isTyped(text), JSON.stringify(text));
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '!', '»', '3', '\n', '*'), maxLength: 60 });
const place = fc.tuple(text, fc.nat(60)).map(([paragraph, at]) => ({ paragraph, caret: Math.min(at, paragraph.length) }));

test('law: the caret is in its sentence, and sentences do not overlap', () => {
  fc.assert(fc.property(place, ({ paragraph, caret }) => {
    const { start, end } = sentenceAt(paragraph, caret);
    assert.ok(0 <= start && start <= caret && caret <= end && end <= paragraph.length);
    const before = sentenceAt(paragraph, start);
    assert.ok(start === end || before.start === before.end || before.end <= end);
  }));
});

test('law: what stands after the sentence does not change it', () => {
  fc.assert(fc.property(place, text, ({ paragraph, caret }, more) => {
    const whole = `${paragraph}. ${more}`;
    assert.equal(sentenceAt(whole, caret).start, sentenceAt(`${paragraph}. `, caret).start);
  }));
});

const told = fc.record({ start: fc.nat(50), length: fc.integer({ min: 1, max: 9 }), says: fc.constantFrom('a', 'b', 'c') }).map(({ start, length, says }): Told => ({ start, end: start + length, says }));

test('law: findings of other sentences stay put; nothing new is shown in the one being written; without writing all is shown', () => {
  fc.assert(fc.property(place, fc.array(told), fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), ({ paragraph, caret }, found, shown) => {
    const writing = sentenceAt(paragraph, caret);
    const before: ReadonlySet<string> = new Set(shown);
    for (const one of found) {
      const outside = one.end <= writing.start || one.start >= writing.end || writing.start === writing.end;
      assert.equal(isShown(one, writing, before), outside || before.has(one.says));
      assert.ok(isShown(one, undefined, before));
    }
  }));
});
