// The words in which a source denies something.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { deniedWords } from './denied.ts';

const reader = openLanguages(lexicon(), undefined);
const denied = (text: string, lemma: string, language: 'fr' | 'en'): string | undefined => {
  const [article] = emptyBase(reader).with({ path: 'a.txt', text, meta: { language } }).articles;
  const placed = article?.document.sentences[0];
  const item = placed?.sentence.items.find((i) => i.lemma === lemma);
  return article === undefined || placed === undefined || item === undefined ? undefined : deniedWords({ document: article.document, placed, aliases: new Map() }, item);
};

test('the verb with its denial', () => {
  assert.equal(denied('Orvane did not close the mill.', 'close', 'en'), 'did not close');
  assert.equal(denied("Orvane n'a pas fermé le moulin.", 'fermer', 'fr'), "n'a pas fermé");
  assert.equal(denied('The mill will never reopen.', 'reopen', 'en'), 'will never reopen');
});

test('a thing with the word that denies it', () => {
  assert.equal(denied('No landing took place in Velsor.', 'landing', 'en'), 'No landing');
  assert.equal(denied('The coat is not waterproof.', 'waterproof', 'en'), 'is not waterproof');
});
