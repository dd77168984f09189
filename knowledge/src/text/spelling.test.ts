// The same word is one object wherever it stands, and what is remembered of it is found again until its era ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';
import { noted, notes, spellingAt, type Spelling } from './spelling.ts';

const whole = (text: string): Spelling => spellingAt(text, 0, text.length);

test('equal stretches of two texts are one spelling, others are not', () => {
  assert.equal(spellingAt('une école, une autre école', 4, 9), spellingAt('école', 0, 5));
  assert.notEqual(whole('école'), whole('École'));
  assert.notEqual(whole('Aa'), whole('BB')); // their hashes are equal
  assert.equal(whole('Aa').text, 'Aa');
  assert.equal(whole('BB').text, 'BB');
});

test('law: a spelling says its text and its fold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.nat(3), (text, before) => {
    const spelling = spellingAt(`${'x'.repeat(before)}${text}y`, before, before + text.length);
    assert.equal(spelling.text, text);
    assert.equal(spelling.fold, fold(text));
    assert.equal(spelling, whole(text));
  }));
});

test('a note is kept with its spelling; an era that ends takes it along, and a spelling of it is still itself', () => {
  const known = notes<number>();
  const first = whole('premier');
  known.set(first, 1);
  known.set(whole('troisième'), 3);
  assert.equal(known.get(first), 1);
  assert.equal(known.get(whole('deuxième')), undefined);
  const { era } = first;
  for (let i = 0; whole(`mot${i}`).era === era; i++) known.get(first);
  const again = whole('premier');
  assert.notEqual(again, first);
  known.set(again, 2);
  assert.equal(known.get(again), 2);
  assert.equal(known.get(first), undefined);
  known.set(first, 1); // too late
  assert.equal(known.get(again), 2);
  assert.equal(first.text, 'premier');
});

test('what is noted is asked once a spelling, even when the answer is nothing', () => {
  let asked = 0;
  const lengths = noted((spelling: Spelling) => {
    asked++;
    return spelling.text.length > 3 ? spelling.text.length : undefined;
  });
  assert.deepEqual([lengths(whole('pont')), lengths(whole('un')), lengths(whole('pont')), lengths(whole('un'))], [4, undefined, 4, undefined]);
  assert.equal(asked, 2);
});
