// What counts as a content word, and that the lexicon knows most of those of running text.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { contentWords } from './coverage.ts';
import { languageOf, readSentences } from './read.ts';

const languages = openLanguages(lexicon(), readFileSync('dist/french-lexicon.bin'));

const contentOf = (text: string): readonly { readonly word: string; readonly known: boolean }[] =>
  readSentences(text, languages, languageOf(text) ?? 'en').flatMap((sentence) =>
    contentWords(sentence, languages.lexicon, languages.packs[sentence.language].grammar).map(({ word, known }) => ({ word: word.text, known })));

test('nouns, verbs, adjectives and adverbs count; names, numbers and auxiliaries do not', () => {
  assert.deepEqual(contentOf('Paul Rey has quickly bought 14 old boats in the zworb.').map(({ word, known }) => `${word} ${known}`), ['quickly true', 'bought true', 'old true', 'boats true', 'zworb false']);
  assert.deepEqual(contentOf('Paul Rey a vite acheté 14 vieux bateaux dans la zworbe.').map(({ word, known }) => `${word} ${known}`), ['vite true', 'acheté true', 'vieux true', 'bateaux true', 'zworbe false']);
});

test('of the words of the project’s own articles, more than nine in ten have a concept', () => {
  for (const folder of ['knowledge/articles', 'test-fixtures/articles']) {
    const words = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name)).flatMap((name) => contentOf(readFileSync(`${folder}/${name}`, 'utf8')));
    const share = words.filter(({ known }) => known).length / words.length;
    assert.ok(share > 0.9, `${folder}: ${share}`);
  }
});
