// The English tagger: exact places, and parts in context.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { loadTagger, type Tag, type Tagger } from './tagger.ts';

let tag: Tagger = () => [];
before(async () => {
  tag = await loadTagger();
});

const shown = (sentence: string): readonly string[] => tag(sentence).map(({ span, part }: Tag) => `${sentence.slice(span.start, span.end)}=${part}`);

test('each word has the part that it plays in its sentence', () => {
  assert.deepEqual(shown('The mayor has left the old party.'), ['The=function', 'mayor=noun', 'has=verb', 'left=verb', 'the=function', 'old=adjective', 'party=noun']);
  assert.deepEqual(shown('She turned left.').at(0), 'She=function');
  assert.deepEqual(shown('They plan a plan.').map((one) => one.split('=')[1]), ['function', 'verb', 'function', 'noun']);
  assert.deepEqual(shown('Paul Rey slowly walked home.').slice(0, 4), ['Paul=name', 'Rey=name', 'slowly=adverb', 'walked=verb']);
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
