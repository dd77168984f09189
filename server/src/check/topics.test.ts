// A source of one sentence that does not name its subject is about the draft's; a longer one, or one that names it, is not.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { createChecker } from './checker.ts';

const reader = openLanguages(lexicon(), undefined);
const conflicts = (source: string, draft: string): readonly string[] =>
  createChecker(reader)
    .check(draft, emptyBase(reader).with({ path: 'source.txt', text: source, meta: { language: 'en' } }))
    .filter((f) => f.verdict === 'conflict')
    .map((f) => draft.slice(f.span.start, f.span.end));

test('the open subject of a source of one sentence is the subject of the draft', () => {
  assert.deepEqual(conflicts('The film was released on 4 May 2011 in forty cinemas.', 'The Last Orchard was released in 2012.'), ['2012']);
  assert.deepEqual(conflicts('He was born on 4 May 1911 in a mill.', 'Paul Rey was born in 1912.'), ['1912']);
});

test('a pronoun is nobody of another gender or kind', () => {
  assert.deepEqual(conflicts('She was born on 4 May 1911 in a mill.', 'Mr Paul Rey was born in 1912.'), []);
  assert.deepEqual(conflicts('It was founded on 4 May 1911 in a mill.', 'Mr Paul Rey was born in 1912.'), []);
});

test('what the source names itself is not left open', () => {
  assert.deepEqual(conflicts('Claire Martin lived in a mill. She was born on 4 May 1911.', 'Paul Rey was born in 1912.'), []);
});

test('a longer source says whom it speaks of', () => {
  const long = 'It rained. The road was closed. The mill burnt down. He was born on 4 May 1911 in a mill.';
  assert.deepEqual(conflicts(long, 'Paul Rey was born in 1912.'), []);
});
