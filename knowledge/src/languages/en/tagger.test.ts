// The English tagger: exact places, infinitives in context, syntactic negation.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { loadTagger, type Tag, type Tagger } from './tagger.ts';

let tag: Tagger = () => [];
before(async () => {
  tag = await loadTagger();
});

const shown = (sentence: string): readonly string[] =>
  tag(sentence).filter((t) => t.lemma !== undefined).map((t: Tag) => `${sentence.slice(t.span.start, t.span.end)}=${t.lemma}${t.negative === true ? ' not' : ''}`);

test('main verbs have their infinitive and their negation', () => {
  assert.deepEqual(shown("She didn't leave the bank."), ['leave=leave not']);
  assert.deepEqual(shown('The company has not denied it.'), ['denied=deny not']);
  assert.deepEqual(shown('He never hired Ann.'), ['hired=hire not']);
  assert.deepEqual(shown('The mayor has left the party.'), ['left=leave']);
});

test('a contraction is one tag over its letters', () => {
  const sentence = "They've lost it.";
  assert.deepEqual(tag(sentence).map((t) => sentence.slice(t.span.start, t.span.end)), ["They've", 'lost', 'it']);
});

test('places are exact, without punctuation, also in text of several sentences', () => {
  const sentence = 'Yes, “the firm” closed (again). Its owner, Ann, wasn’t there…';
  for (const { span } of tag(sentence)) assert.match(sentence.slice(span.start, span.end), /^\p{L}[\p{L}'’-]*$/u);
  assert.ok(tag(sentence).length >= 8);
});

test('the same sentence gives the same answer, and no text throws', () => {
  assert.equal(tag('Prices rose.'), tag('Prices rose.'));
  for (const odd of ['', ' ', '…', '\u0000', '((((', '💥💥', 'a'.repeat(5000), 'é'.repeat(100)]) assert.ok(Array.isArray(tag(odd)));
});
