// Phrases of the lexicon in running text: words that stand side by side as in a phrase, and are one or are none.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openLanguages, type Languages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { readSentences } from './read.ts';

let languages: Languages = openLanguages(lexicon(), undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(lexicon(), compileFrenchLexicon());
});

const EXAMPLES: readonly (readonly [language: 'fr' | 'en', sentence: string, concept: string, found: boolean])[] = [
  ['fr', 'Le prix de gros a baissé.', 'wholesale-adj', true],
  ['fr', 'Les chercheurs l’exploitent sur de gros serveurs.', 'wholesale-adj', false],
  ['fr', 'Les chercheurs l’exploitent sur de gros serveurs.', 'large-adj', true],
];

for (const [language, sentence, concept, found] of EXAMPLES) {
  test(`${language}: ${sentence} ${found ? 'has' : 'has not'} ${concept}`, () => {
    const concepts = readSentences(sentence, languages, language).flatMap((s) => s.items.flatMap((item) => item.concepts));
    assert.equal(concepts.includes(concept), found, concepts.join(' '));
  });
}
