// The base: immutable, ordered by path, and an index that finds the sentence that shares most.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { emptyBase, type Statement } from './base.ts';
import { digestOf } from './digest.ts';
import { keysOfSentence } from '../claims/keys.ts';

// Without the compiled French lemmas: what is tested here does not hang on them.
const reader = openLanguages(lexicon(), undefined);
const nothing = emptyBase(reader);
const harbour = { path: 'harbour.md', text: '# The harbour\n\nThe harbour of Skerry opened in 1904. It has 40 berths.\n\nThe lighthouse is white.', meta: {} };
const bakery = { path: 'bakery.md', text: 'La boulangerie Arnoul vend 300 pains par jour.', meta: { title: 'La boulangerie', language: 'fr' as const } };
const stated = (base: typeof nothing): readonly Statement[] => base.articles.flatMap((a) => a.statements);
const keysOf = (s: Statement): readonly string[] => [...keysOfSentence(s.placed.sentence)];
const nthStatement = (base: typeof nothing): Statement => stated(base)[0] as Statement;
const said = (base: typeof nothing): readonly string[] =>
  stated(base).map(({ placed: { sentence } }) => sentence.block.slice(sentence.span.start, sentence.span.end));

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
  assert.deepEqual(said(once.without(['harbour.md'])), []);
  assert.equal(once.without(['no-such.md']).facts, 1);
});

test('every sentence that states something counts; a title does not', () => {
  const base = nothing.with(harbour);
  assert.deepEqual(said(base).filter((s) => s !== 'The harbour'), ['The harbour of Skerry opened in 1904.', 'It has 40 berths.', 'The lighthouse is white.']);
  assert.equal(base.facts, stated(base).length);
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
  const [lighthouse] = stated(base).filter(({ placed: { sentence } }) => sentence.block.includes('lighthouse'));
  assert.ok(lighthouse !== undefined);
  assert.equal(base.index.retrieve(keysOf(lighthouse), 5)[0], lighthouse);
  assert.equal(base.index.retrieve(stated(base).flatMap(keysOf), 2).length, 2);
  assert.deepEqual(base.index.retrieve(['no such key'], 5), []);
});

test('a rare key weighs more than a common one, and none weighs nothing', () => {
  const common = nothing.with({ path: 'a.md', text: Array.from({ length: 20 }, (_, i) => `Skerry has ${i + 2} boats.`).join(' ') + ' Arnoul sings.', meta: {} });
  const { weight } = common.index;
  const keys = stated(common).flatMap(keysOf);
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
    stated(nothing.with({ path: 'mill.md', text, meta })).flatMap((s) => s.placed.sentence.items).flatMap((i) => (i.time === undefined ? [] : [[i.time.value.year, i.time.value.month]]));
  assert.deepEqual(dates({ date: '2024-07-09' }), [[2023, undefined], [2024, 4], [1904, undefined], [undefined, undefined]]);
  assert.deepEqual(dates({ date: '2024' }), [[2023, undefined], [undefined, undefined], [1904, undefined], [undefined, undefined]]);
  assert.deepEqual(dates({}), [[undefined, undefined], [undefined, undefined], [1904, undefined], [undefined, undefined]]);
  const [first] = stated(nothing.with({ path: 'mill.md', text: `---\ndate: 2024-07-09\n---\n${text}`, meta: {} }));
  assert.equal(first?.placed.sentence.items.find((i) => i.time !== undefined)?.time?.value.year, 2023);
  assert.ok(first !== undefined && keysOf(first).includes('t:2023'));
});

test('however a base came about, it has the same articles, names and weights, and finds the same', () => {
  const texts = ['Skerry has 40 berths. The ferry calls twice a day.', 'Arnoul sells 300 loaves a day.', 'The ferry of Skerry was built in 1931 by Arnoul.', 'Skerry elected Claire Martin. She sells the ferry.', 'Paul Rey leads Arnoul.'];
  const source = (k: number, text = texts[k % texts.length] as string) => ({ path: `${k}.md`, text: `${text} It has ${k + 2} doors.`, meta: {} });
  const look = (base: typeof nothing) => ({
    paths: base.articles.map(({ path, facts, text }) => [path, facts, text]),
    facts: base.facts,
    size: base.size,
    found: stated(base).map((s) => base.index.retrieve(keysOf(s), 6).map(({ article, placed }) => `${article.path} ${placed.index}`)),
    among: stated(base).map((s) => base.index.retrieve(keysOf(s), 6, new Set(base.articles.slice(0, 3))).map(({ article, placed }) => `${article.path} ${placed.index}`)),
    weights: stated(base).flatMap(keysOf).map(base.index.weight),
    names: ['skerry', 'arnoul', 'martin', 'ferry'].map((w) => [base.names.has(w), base.names.alone(w), base.naming(w).map(({ path }) => path).sort()]),
  });
  fc.assert(fc.property(fc.uniqueArray(fc.nat(9), { minLength: 1 }), fc.array(fc.record({ k: fc.nat(9), how: fc.constantFrom('add', 'drop', 'change', 'batch') }), { maxLength: 20 }), (wanted, steps) => {
    let base = nothing;
    for (const { k, how } of steps) {
      if (how === 'add') base = base.with(source(k));
      else if (how === 'drop') base = base.without([`${k}.md`]);
      else if (how === 'change') base = base.with(source(k, 'Something else stands here.'));
      else base = base.withDigests([k, k + 1, k + 2].map((n) => digestOf(source(n % 10), reader)));
    }
    base = base.without(base.articles.map(({ path }) => path).filter((path) => !wanted.includes(Number(path.slice(0, -3)))));
    base = wanted.reduce((all, k) => all.with(source(k)), base);
    assert.deepEqual(look(base), look([...wanted].sort((a, b) => a - b).reduce((all, k) => all.with(source(k)), nothing)));
  }), { numRuns: 30 });
});

test('a text that is kept elsewhere is fetched when it is read', () => {
  const asked: string[] = [];
  const elsewhere = emptyBase(reader, ({ pack, start, length }) => {
    asked.push(`${pack} ${start} ${length}`);
    return harbour.text;
  });
  const digest = digestOf(harbour, reader);
  const base = elsewhere.withDigests([{ ...digest, card: { ...digest.card, text: { pack: 'one', start: 7, length: 9 } } }]);
  assert.deepEqual([base.facts, base.names.has('skerry'), asked], [3, true, []]);
  assert.equal(said(base).length, 3);
  assert.deepEqual(asked, ['one 7 9']);
});

test('a text that is gone gives no statements, and nothing throws', () => {
  const digest = digestOf(harbour, reader);
  const base = emptyBase(reader).withDigests([{ ...digest, card: { ...digest.card, text: { pack: 'lost', start: 0, length: 9 } } }]);
  assert.deepEqual(base.index.retrieve(keysOf(nthStatement(nothing.with(harbour))), 5), []);
});
