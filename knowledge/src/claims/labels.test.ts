// A noun right before a name, which only says what kind of thing the name is.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { emptyBase } from '../base/base.ts';
import { labelled } from './labels.ts';

const words = lexicon();
const reader = openLanguages(words, undefined);
/** The nouns of the first sentence that label a name. */
const labels = (text: string): readonly string[] => {
  const sentence = emptyBase(reader).with({ path: 'a.txt', text, meta: {} }).articles[0]?.document.sentences[0]?.sentence;
  return (sentence?.items ?? []).flatMap((item) => (sentence !== undefined && labelled(item, sentence, words) !== undefined ? [item.lemma] : []));
};

test('the kind of a thing before its name', () => {
  assert.deepEqual(labels('Claire Martin likes the film Orvane Rising.'), ['film']);
  assert.deepEqual(labels('Claire Martin aime le film Orvane Rising.'), ['film']);
});

test('a post, and a noun that stands apart, are no labels', () => {
  assert.deepEqual(labels('The lawyer Paul Rey has left.'), []);
  assert.deepEqual(labels('The film of Paul Rey was shown in Velsor.'), []);
});
