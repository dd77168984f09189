// How the derivation shows amounts, dates and names, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { readSentences } from '../../../knowledge/src/claims/read.ts';
import { shownValue } from './shownValue.ts';

const languages = openLanguages(lexicon(), undefined);
const shown = (text: string, language: 'fr' | 'en'): readonly string[] =>
  readSentences(text, languages, language).flatMap((s) => s.items.map(shownValue).filter((value) => value !== ''));

const cases: readonly (readonly ['fr' | 'en', string, readonly string[]])[] = [
  ['fr', 'Environ 11 des 14 auteurs sont partis.', [' = count ≈ 11 of 14']],
  ['fr', 'Plus de 30 % des clients ont payé 3,5 M€.', [' = share > 0.3', ' = money 3500000 EUR']],
  ['fr', 'Au moins trois villes, entre 200 et 300 routes.', [' = count ≥ 3', ' = count 200 … 300']],
  ['fr', 'Il a dirigé le laboratoire pendant huit ans.', [' = duration 2922 days']],
  ['fr', 'Le pont a ouvert le 14 juillet 2021.', [' = 2021-07-14 day']],
  ['en', 'The bridge opened in July 2021.', [' = 2021-07-01 … 2021-07-31 month']],
  ['en', 'It has been closed since 2019.', [' = since 2019-01-01 … 2019-12-31 year']],
  ['en', 'Only three remain.', [' = count only 3']],
  ['en', 'They won 97 to 3.', [' = score 97 : 3']],
  ['en', 'The school saw Paul Rey.', [' = name paul rey']],
];

for (const [language, text, expected] of cases) test(`${language}: ${text}`, () => assert.deepEqual(shown(text, language), expected));
