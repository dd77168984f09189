// The language of a text, a sentence, a paragraph, a draft.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { readDocument } from './document.ts';
import { FRAGMENTS, LONG } from './language.test-data.ts';
import { languageOf } from './read.ts';
import { noReadingCache } from './readingCache.ts';

const languages = openLanguages(lexicon(), undefined);
const rows = (table: string): readonly (readonly [expected: string, text: string])[] =>
  table.trim().split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);

for (const [expected, text] of rows(LONG)) test(`${expected}: ${text}`, () => assert.equal(languageOf(text), expected));

for (const [expected, text] of rows(FRAGMENTS)) {
  test(`${expected}: ${text}`, () => {
    const found = languageOf(text);
    if (expected.endsWith('?')) assert.ok(found === undefined || found === expected.slice(0, -1), found);
    else assert.equal(found, expected);
  });
}

test('there are 54 long sentences and 30 fragments, and most fragments are decided', () => {
  const fragments = rows(FRAGMENTS);
  assert.ok(rows(LONG).length >= 54 && fragments.length >= 30);
  const decided = fragments.filter(([, text]) => languageOf(text) !== undefined).length;
  assert.ok(decided >= 18, `${decided} decided`);
});

/** `fr Il part.` for every sentence of a draft. */
const read = (text: string, declared?: 'fr' | 'en'): readonly string[] =>
  readDocument(readMarkdown(text).prose, languages, declared, noReadingCache).sentences.map(({ sentence }) => `${sentence.language} ${sentence.block.slice(sentence.span.start, sentence.span.end)}`);

test('a draft may change its language from paragraph to paragraph', () => {
  assert.deepEqual(read('Paul Rey a quitté la société en mars.\n\nPaul Rey left the company in March.\n\nElle ferme ses portes. Orvane, Velsor.\n\nIt is closing. Orvane, Velsor.'), [
    'fr Paul Rey a quitté la société en mars.', 'en Paul Rey left the company in March.', 'fr Elle ferme ses portes.', 'fr Orvane, Velsor.', 'en It is closing.', 'en Orvane, Velsor.',
  ]);
});

test('and from sentence to sentence', () => {
  assert.deepEqual(read('The mayor answered. « Nous ne sommes pas prêts pour la suite. » Nobody laughed.'), ['en The mayor answered.', 'fr « Nous ne sommes pas prêts pour la suite. »', 'en Nobody laughed.']);
});

test('a sentence has the language of what stands around its quotation', () => {
  assert.deepEqual(read('The mayor said: « Nous ne sommes pas prêts pour la suite. »'), ['en The mayor said: « Nous ne sommes pas prêts pour la suite. »']);
  assert.deepEqual(read('Le maire a répondu : “We are not ready for the next step.”'), ['fr Le maire a répondu : “We are not ready for the next step.”']);
  assert.deepEqual(read('“We leave,” she said.\n\n« Nous partons. »'), ['en “We leave,” she said.', 'fr « Nous partons. »']);
});

test('undecided words have the language of their paragraph, of the lead-in of their list, of the front matter, of the draft', () => {
  assert.deepEqual(read('Elle dirige la maison. Orvane, 2023.'), ['fr Elle dirige la maison.', 'fr Orvane, 2023.']);
  assert.deepEqual(read('The firm has three founders:\n\n- Paul Rey\n\nLa maison a trois fondateurs :\n\n- Paul Rey', 'fr'), ['en The firm has three founders:', 'en Paul Rey', 'fr La maison a trois fondateurs :', 'fr Paul Rey']);
  assert.deepEqual(read('Orvane, 2023\n\nThe firm is old.', 'fr'), ['fr Orvane, 2023', 'en The firm is old.']);
  assert.deepEqual(read('Orvane, 2023\n\nElle dirige la maison.'), ['fr Orvane, 2023', 'fr Elle dirige la maison.']);
});

test('what the front matter says weighs less than the words of a sentence', () => {
  assert.deepEqual(read('Elle dirige la maison.', 'en'), ['fr Elle dirige la maison.']);
});
