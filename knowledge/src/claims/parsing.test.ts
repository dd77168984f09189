// The parse of sentences as news writes them: clauses, who does what to whom, names, lists, appositions, counts.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { openLanguages, type Languages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { ENGLISH_PARSES } from './parsing.en.test-data.ts';
import { FRENCH_PARSES } from './parsing.fr.test-data.ts';
import { ENGLISH_MOODS } from './parsing.mood.en.test-data.ts';
import { FRENCH_MOODS } from './parsing.mood.fr.test-data.ts';
import { ENGLISH_DENIALS } from './parsing.negation.en.test-data.ts';
import { FRENCH_DENIALS } from './parsing.negation.fr.test-data.ts';
import { ENGLISH_VOICES } from './parsing.voice.en.test-data.ts';
import { SEED_PARSES } from './parsing.seeds.fr.test-data.ts';
import { FRENCH_VOICES } from './parsing.voice.fr.test-data.ts';
import { missing, readExpected } from './parsingNotation.test-data.ts';
import { readSentences } from './read.ts';
import type { Sentence } from './sentence.ts';

let languages: Languages = openLanguages(lexicon(), undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(lexicon(), compileFrenchLexicon());
});

const TABLES = {
  en: [ENGLISH_PARSES, ENGLISH_DENIALS, ENGLISH_VOICES, ENGLISH_MOODS],
  fr: [FRENCH_PARSES, SEED_PARSES, FRENCH_DENIALS, FRENCH_VOICES, FRENCH_MOODS],
} as const;

for (const language of ['en', 'fr'] as const) {
  for (const expected of TABLES[language].flatMap(readExpected)) {
    test(`${language}: ${expected.sentence}`, () => {
      const [sentence] = readSentences(expected.sentence, languages, language);
      assert.deepEqual(missing(sentence as Sentence, expected), []);
    });
  }
}

test('a quotation over several sentences has one speaker in all of them', () => {
  for (const text of ['« Nous partons. Le bateau est prêt. », a dit Paul Rey.', '“We are leaving. The boat is ready,” said Paul Rey.']) {
    const sentences = readSentences(text, languages, 'fr');
    assert.deepEqual(sentences.flatMap((s) => s.quotations.map((q) => (q.by === undefined ? '?' : text.slice(q.by.start, q.by.end)))).slice(0, 1), ['Paul Rey']);
  }
});

test('a quotation that opened in the sentence before is one here too', () => {
  const text = `He said: "${'The plant is closed. '.repeat(30)}" Nobody listened.`;
  const sentences = readSentences(text, languages, 'en');
  assert.ok(sentences.length > 3);
  assert.deepEqual(sentences.slice(0, -1).filter((s) => s.quotations.length === 0), []);
});
