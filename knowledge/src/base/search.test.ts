// A search finds the statements that have most of the words, in either language.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { emptyBase } from './base.ts';
import { searchFacts } from './search.ts';

const reader = openLanguages(lexicon(), undefined);
const base = [
  ['a.md', 'Orvane a fermé son usine de Lyon en 2021. Le théâtre de Nantes compte 300 places.'],
  ['b.md', 'Velsor opened a factory in Lyon. The theatre is new. Orvane sells boats.'],
].reduce((all, [path = '', text = '']) => all.with({ path, text, meta: {} }), emptyBase(reader));
const found = (query: string, most = 10): readonly string[] =>
  searchFacts(base, query, reader, most).map(({ article, placed: { sentence } }) => `${article.path} ${sentence.block.slice(sentence.span.start, sentence.span.end)}`);

test('words of either language, names in small letters, numbers', () => {
  assert.deepEqual([...found('factory lyon')].sort(), ['a.md Orvane a fermé son usine de Lyon en 2021.', 'b.md Velsor opened a factory in Lyon.']);
  assert.deepEqual(found('orvane usine'), ['a.md Orvane a fermé son usine de Lyon en 2021.']);
  assert.deepEqual(found('theatre 300'), ['a.md Le théâtre de Nantes compte 300 places.']);
  assert.equal(found('orvane').length, 2);
  assert.equal(found('orvane', 1).length, 1);
});

test('what nothing is about, and what says nothing', () => {
  for (const query of ['', '   ', 'the', '?!', 'astronomie', '\ud800']) assert.deepEqual(found(query), [], query);
});
