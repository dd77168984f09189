// The base: immutable, ordered by path, and an index that finds the sentence that shares most.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { emptyBase } from './base.ts';
import { buildIndex } from './index.ts';

// Without the compiled French lemmas: what is tested here does not hang on them.
const nothing = emptyBase(openLanguages(lexicon(), undefined));
const harbour = { path: 'harbour.md', text: '# The harbour\n\nThe harbour of Skerry opened in 1904. It has 40 berths.\n\nThe lighthouse is white.', meta: {} };
const bakery = { path: 'bakery.md', text: 'La boulangerie Arnoul vend 300 pains par jour.', meta: { title: 'La boulangerie', language: 'fr' as const } };
const said = (base: typeof nothing): readonly string[] =>
  base.index.statements.map(({ placed: { sentence } }) => sentence.block.slice(sentence.span.start, sentence.span.end));

test('an empty base holds nothing and finds nothing', () => {
  assert.deepEqual([nothing.revision, nothing.articles, nothing.facts, nothing.names.has('skerry')], [0, [], 0, false]);
  assert.deepEqual(nothing.index.retrieve(['n:skerry'], 5), []);
});

test('a change makes a new base; the old one stays as it was', () => {
  const one = nothing.with(harbour);
  const two = one.with(bakery);
  assert.deepEqual([nothing, one, two].map((b) => b.articles.map((a) => a.path)), [[], ['harbour.md'], ['bakery.md', 'harbour.md']]);
  assert.deepEqual([nothing, one, two].map((b) => b.revision), [0, 1, 2]);
  assert.equal(two.articles[1], one.articles[0], 'an article that did not change is shared');
});

test('articles stand in the order of their paths, whatever order they came in', () => {
  const a = nothing.with(harbour).with(bakery);
  const b = nothing.with(bakery).with(harbour);
  assert.deepEqual(said(a), said(b));
});

test('an article of the same path replaces the one before; without takes it away', () => {
  const once = nothing.with(harbour).with({ ...harbour, text: 'The harbour of Skerry closed.' });
  assert.deepEqual(said(once), ['The harbour of Skerry closed.']);
  assert.deepEqual(said(once.without('harbour.md')), []);
  assert.equal(once.without('no-such.md').facts, 1);
});

test('every sentence that states something counts; a title does not', () => {
  const base = nothing.with(harbour);
  assert.deepEqual(said(base).filter((s) => s !== 'The harbour'), ['The harbour of Skerry opened in 1904.', 'It has 40 berths.', 'The lighthouse is white.']);
  assert.equal(base.facts, base.index.statements.length);
});

test('metadata from outside reaches the article', () => {
  const [article] = nothing.with(bakery).articles;
  assert.deepEqual([article?.meta.title, article?.meta.language, article?.text], ['La boulangerie', 'fr', bakery.text]);
});

test('names of the articles are known, folded', () => {
  const { names } = nothing.with(harbour).with(bakery);
  assert.ok(names.has('skerry') && names.has('arnoul'));
  assert.ok(!names.has('lighthouse'));
});

test('the index gives the sentence that shares most first, no more than asked for', () => {
  const base = nothing.with(harbour).with(bakery);
  const [lighthouse] = base.index.statements.filter(({ placed: { sentence } }) => sentence.block.includes('lighthouse'));
  assert.ok(lighthouse !== undefined);
  assert.equal(base.index.retrieve(lighthouse.keys, 5)[0], lighthouse);
  assert.equal(base.index.retrieve(base.index.statements.flatMap((s) => [...s.keys]), 2).length, 2);
  assert.deepEqual(base.index.retrieve(['no such key'], 5), []);
});

test('a rare key weighs more than a common one, and none weighs nothing', () => {
  const common = nothing.with({ path: 'a.md', text: Array.from({ length: 20 }, (_, i) => `Skerry has ${i + 2} boats.`).join(' ') + ' Arnoul sings.', meta: {} });
  const { weight } = buildIndex(common.articles);
  const keys = common.index.statements.flatMap((s) => [...s.keys]);
  const often = keys.find((k) => k.includes('skerry'));
  const rarely = keys.find((k) => k.includes('arnoul'));
  assert.ok(often !== undefined && rarely !== undefined);
  assert.ok(weight(rarely) > weight(often) && weight(often) > 0);
  assert.ok(weight('unknown') >= weight(rarely) && weight('unknown') <= 1);
});

test('any text is an article', () => {
  for (const text of ['', '\0', '\ud800', '---\n', '# ', '<!--', '| a |', '14 14 14', '«', '\n\n\n']) {
    assert.ok(nothing.with({ path: 'x.md', text, meta: {} }).facts >= 0);
    assert.ok(nothing.with({ path: 'x.txt', text, meta: {} }).facts >= 0);
  }
});

test("an article's own day makes dates of the times told from it", () => {
  const text = 'The mill of Skerry closed last year. The inn closed three months ago. The mill opened in 1904. Today the inn is quiet.';
  const dates = (meta: { readonly date?: string }): readonly unknown[] =>
    nothing.with({ path: 'mill.md', text, meta }).index.statements.flatMap((s) => s.placed.sentence.items).flatMap((i) => (i.time === undefined ? [] : [[i.time.value.year, i.time.value.month]]));
  assert.deepEqual(dates({ date: '2024-07-09' }), [[2023, undefined], [2024, 4], [1904, undefined], [undefined, undefined]]);
  assert.deepEqual(dates({ date: '2024' }), [[2023, undefined], [undefined, undefined], [1904, undefined], [undefined, undefined]]);
  assert.deepEqual(dates({}), [[undefined, undefined], [undefined, undefined], [1904, undefined], [undefined, undefined]]);
  const [first] = nothing.with({ path: 'mill.md', text: `---\ndate: 2024-07-09\n---\n${text}`, meta: {} }).index.statements;
  assert.equal(first?.placed.sentence.items.find((i) => i.time !== undefined)?.time?.value.year, 2023);
  assert.ok(first.keys.has('t:2023'));
});
