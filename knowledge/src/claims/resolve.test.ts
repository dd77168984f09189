// What pronouns, descriptions, numbers and surnames alone stand for, and that they stand for nothing where there is doubt.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { openLanguages, type Languages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { itemAt, readDocument, type Placed } from './document.ts';
import { noReadingCache } from './readingCache.ts';
import { resolve } from './resolve.ts';
import { ENGLISH, FRENCH, type Example } from './resolve.test-data.ts';

let languages: Languages = openLanguages(lexicon(), undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(lexicon(), compileFrenchLexicon());
});

/** What a word of the last sentence stands for, as written. */
function answer({ text, word }: Example, language: 'fr' | 'en'): string {
  const document = readDocument(readMarkdown(text).prose, languages, language, noReadingCache);
  const placed = document.sentences.at(-1) as Placed;
  const { block, items } = placed.sentence;
  const item = items.find((i) => block.slice(i.span.start, i.span.end).toLowerCase() === word);
  const found = (item === undefined ? undefined : resolve(document, placed, languages.lexicon).get(item.index)) ?? [];
  const words = found.map((r) => {
    const { span } = itemAt(document, r);
    return document.sentences[r.sentence]?.sentence.block.slice(span.start, span.end) ?? '';
  });
  return words.length === 0 ? 'nothing' : words.join(' + ');
}

for (const [language, examples] of [['en', ENGLISH], ['fr', FRENCH]] as const) {
  for (const example of examples) {
    test(`${language}: ${example.word} in «${example.text}»`, () => {
      const found = answer(example, language);
      if (example.wrong === undefined) assert.equal(found, example.answer);
      // listed as wrong: when it gets better, the mark has to go
      else assert.notEqual(found, example.answer, 'no longer wrong');
    });
  }
}

test('a third of the examples at least are to stay unresolved, and few are known to be wrong', () => {
  for (const examples of [ENGLISH, FRENCH]) {
    assert.ok(examples.length >= 40);
    assert.ok(examples.filter((e) => e.answer === 'nothing').length * 3 >= examples.length);
    assert.ok(examples.filter((e) => e.wrong !== undefined).length <= 4);
  }
});
