// The lemma of a word in its sentence, in both languages; which forms are one word, and which only look alike.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openLanguages, type Languages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { fold } from '../text/fold.ts';
import { ENGLISH_HOMOGRAPHS, FRENCH_HOMOGRAPHS, KNOWN_MISREAD } from './homographs.test-data.ts';
import { DIFFERENT, ENGLISH_LEMMAS, FRENCH_LEMMAS, KNOWN_WRONG, SAME } from './lemma.test-data.ts';
import { readSentences } from './read.ts';

let languages: Languages = openLanguages(lexicon(), undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(lexicon(), compileFrenchLexicon());
});

const lines = (table: string): readonly string[] => table.trim().split('\n');

const pairs = (line: string): { readonly sentence: string; readonly expected: readonly (readonly [form: string, lemma: string])[] } => {
  const [sentence = '', gold = ''] = line.split(' | ');
  return { sentence, expected: gold.split(' ').map((pair) => pair.split('=') as [string, string]) };
};

function hasLemmas(language: 'fr' | 'en', line: string): void {
  const { sentence, expected } = pairs(line);
  const words = readSentences(sentence, languages, language).flatMap((s) => s.words);
  assert.deepEqual(expected.map(([form]) => [form, words.find((w) => w.fold === fold(form))?.lemma]), expected.map(([form, lemma]) => [form, fold(lemma)]));
}

for (const [language, table] of [['fr', FRENCH_LEMMAS], ['en', ENGLISH_LEMMAS]] as const) {
  for (const line of lines(table)) test(`${language}: ${line}`, () => hasLemmas(language, line));
}

for (const [language, line, why] of KNOWN_WRONG) test(`${language}, known to be wrong (${why}): ${line}`, () => hasLemmas(language, line));

test('there are 90 French forms and 50 English ones, and 98 % are right', () => {
  const forms = (table: string): number => lines(table).flatMap((line) => pairs(line).expected).length;
  const [french, english] = [forms(FRENCH_LEMMAS), forms(ENGLISH_LEMMAS)];
  assert.ok(french >= 90 && english >= 50, `${french}, ${english}`);
  assert.ok(KNOWN_WRONG.length / (french + english + KNOWN_WRONG.length) <= 0.02);
});

/** The parts that the marked words of a line have. */
function hasParts(language: 'fr' | 'en', line: string): void {
  const marked = [...line.matchAll(/([\p{L}-]+)\/([a-z]+)/gu)].map((m) => ({ form: m[1] as string, tag: m[2] as string, at: m.index }));
  const plain = line.replace(/\/[a-z]+/g, '');
  const words = readSentences(plain, languages, language).flatMap((s) => s.words);
  let cut = 0;
  const found = marked.map(({ form, tag, at }) => {
    const start = at - cut;
    cut += tag.length + 1;
    return `${form}/${words.find((w) => w.span.start === start)?.tag}`;
  });
  assert.deepEqual(found, marked.map(({ form, tag }) => `${form}/${tag}`));
}

for (const [language, table] of [['fr', FRENCH_HOMOGRAPHS], ['en', ENGLISH_HOMOGRAPHS]] as const) for (const line of lines(table)) test(`${language}: ${line}`, () => hasParts(language, line));
for (const [language, line, why] of KNOWN_MISREAD) test(`${language}, known to be misread (${why}): ${line}`, () => hasParts(language, line));

for (const line of lines(SAME)) {
  const [forms = '', lemma = ''] = line.split(': ');
  for (const form of forms.split(' ')) test(`${form} may be ${lemma}`, () => assert.ok(languages.packs.fr.morphology(form).some((r) => r.lemma === lemma), JSON.stringify(languages.packs.fr.morphology(form))));
}

for (const line of lines(DIFFERENT)) {
  test(`apart: ${line}`, () => {
    const [a = [], b = []] = line.split(' ').map((word) => lemmas(...(word.split('.') as [string, string])));
    assert.ok(a.length > 0 && b.length > 0, `${a.join()} / ${b.join()}`);
    assert.deepEqual(a.filter((lemma) => b.includes(lemma)), []);
  });
}

const PARTS: Readonly<Record<string, string>> = { n: 'noun', a: 'adjective', verb: 'verb' };
/** The lemmas of a form as that part of speech. */
const lemmas = (form: string, part: string): readonly string[] => languages.packs.fr.morphology(form).filter((r) => r.part === PARTS[part]).map((r) => r.lemma);
