// The parse of sentences as news writes them: clauses, who does what to whom, names, lists, appositions, counts.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { openLanguages, type Languages } from '../languages/index.ts';
import { ENGLISH_PARSES } from './parsing.en.test-data.ts';
import { FRENCH_PARSES } from './parsing.fr.test-data.ts';
import { missing, readExpected } from './parsingNotation.test-data.ts';
import { readSentences } from './read.ts';
import type { Sentence } from './sentence.ts';

let languages: Languages = openLanguages(undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(compileFrenchLexicon());
});

for (const [language, table] of [['en', ENGLISH_PARSES], ['fr', FRENCH_PARSES]] as const) {
  for (const expected of readExpected(table)) {
    test(`${language}: ${expected.sentence}`, () => {
      const [sentence] = readSentences(expected.sentence, languages, language);
      assert.deepEqual(missing(sentence as Sentence, expected), []);
    });
  }
}
