// A sentence in the midst of a long quotation is quoted, too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { readSentences } from './read.ts';

const languages = openLanguages(lexicon(), undefined);
const long = 'Nous avons vendu la maison au printemps. '.repeat(15).trim();

for (const [opener, closer] of [['« ', ' »'], ['“', '”']] as const) {
  test(`inside ${opener}${closer}`, () => {
    const text = `Elle raconte : ${opener}${long}${closer} Puis elle se tait.`;
    const found = readSentences(text, languages, 'fr');
    assert.equal(found.length, 16);
    for (const sentence of found.slice(0, -1)) assert.ok(sentence.quotations.some((q) => q.span.start <= text.indexOf(opener) + 1 && q.span.end > sentence.span.start), sentence.block.slice(sentence.span.start, sentence.span.end));
    assert.deepEqual(found.at(-1)?.quotations, []);
  });
}
