// Laws of checking, on the fixtures and on random input: what must hold whatever the engine learns. Seeded and quick.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { applyFix, sayFinding } from '../testing/fixtureCompare.ts';
import { articlePaths, baseOf, baseShelf, knownBreaches, readFixtures } from '../testing/fixtureFiles.ts';
import { dressed, paragraphsOf, toldOf, withoutStretches, type Dress } from '../testing/fixtureProse.ts';
import { createChecker } from './checker.ts';
import type { Finding } from './finding.ts';

const reader = openLanguages(lexicon(), readFileSync('dist/french-lexicon.bin'));
const nothing = emptyBase(reader);
const checker = createChecker(reader);
const shelf = baseShelf({ nothing });
const articles = articlePaths();
const everything = shelf(articles);
const fixtures = readFixtures().filter((f) => f.problems.length === 0);
/** Drafts in plain paragraphs, each with the base it is checked against. */
const plain = fixtures.filter((f) => !/\/(?:markup|headings|quotations)/.test(f.path)).map((f) => ({ path: f.path, base: shelf(f.sources), paragraphs: paragraphsOf(f.text) }));
// that other sources differ from a source is no conflict of its own
const conflicts = (text: string, base = everything): readonly Finding[] => checker.check(text, base).filter((f) => f.verdict === 'conflict' && f.severity === 'warning');
const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, seed: 20240314 });
const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a source checked against a base that holds it is never in conflict', () => {
  const alarms = articles.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    // A line of plain text is a paragraph; a draft is Markdown.
    const draft = path.endsWith('.txt') ? text.replace(/\n+/g, '\n\n') : text;
    return [shelf([path]), everything].flatMap((base) => conflicts(draft, base).map((f) => `${path}: ${sayFinding(draft, f)}`));
  });
  assert.deepEqual([...new Set(alarms)].sort(), knownBreaches('source'));
});

test('a sentence of a source, alone, is never in conflict with it', () => {
  const alarms = everything.articles.flatMap((article) =>
    article.statements.flatMap(({ placed: { sentence } }) => {
      const text = sentence.block.slice(sentence.span.start, sentence.span.end);
      return conflicts(text).map((f) => `${article.path}: ${sayFinding(text, f)}`);
    }));
  assert.deepEqual([...new Set(alarms)].sort(), knownBreaches('sentence'));
});

test('no string throws: random text', () => {
  const pieces = ['14 ', 'auteurs ', 'authors ', 'Meta ', 'Llama', ' seuls trois ', 'only five ', '30 %', ' « ', ' » ', '“', '”', ' not ', ' ne ', ' pas ', '2023', ', ', '. ', ' : ', '\n\n', '- ', '| ', '> ', '# ', '*', '€', '–', '\u00a0', '\u202f', '😀', '\ud800', '\0', ' of ', ' dont ', 'a quitté ', 'left ', ' ?'];
  const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (t) => {
    for (const f of checker.check(t, everything)) {
      assert.ok(f.span.start >= 0 && f.span.start < f.span.end && f.span.end <= t.length, 'a finding stands in the draft');
      for (const fix of f.fixes) assert.notEqual(applyFix(t, fix), t);
    }
    checker.explain(t, everything);
  }), runs(150));
});

test('no string throws: an article of random text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (t) => {
    const base = nothing.with({ path: 'a.md', text: `Meta ${t}`, meta: {} });
    checker.check(`Meta ${t} 14`, base);
  }), runs(60));
});

test('no string throws: fixtures with random deletions', () => {
  const cuts = fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(fc.constantFrom(...fixtures), cuts, (f, where) => {
    checker.check(withoutStretches(f.text, where), shelf(f.sources));
  }), runs(60));
});

test('no string throws: every prefix of a fixture, paragraph by paragraph, the last one cut', () => {
  for (const f of fixtures) {
    const parts = f.text.split('\n\n');
    parts.forEach((part, i) => {
      checker.check([...parts.slice(0, i), part.slice(0, part.length / 2)].join('\n\n'), shelf(f.sources));
    });
  }
});

test('the order of ingestion changes no verdict', () => {
  const text = plain.flatMap((f) => f.paragraphs).join('\n\n');
  const expected = checker.check(text, everything);
  fc.assert(fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (order) => {
    assert.deepEqual(checker.check(text, baseOf({ nothing }, order)), expected);
  }), runs(2));
});

test('an article taken away and given again, or given twice, changes nothing', () => {
  const text = plain.slice(0, 12).flatMap((f) => f.paragraphs).join('\n\n');
  const expected = checker.check(text, everything);
  for (const { path, text: words, meta } of everything.articles.slice(0, 4)) {
    const again = { path, text: words, meta };
    assert.deepEqual(checker.check(text, everything.with(again)), expected);
    assert.deepEqual(checker.check(text, everything.without([path]).with(again)), expected);
  }
});

const DRESSES: readonly Dress[] = ['strong', 'emphasis', 'comment', 'line break', 'comment block', 'code fence'];
for (const dress of DRESSES) {
  test(`markup that says nothing changes no finding: ${dress}`, () => {
    fc.assert(fc.property(fc.constantFrom(...plain), fc.array(unit, { minLength: 4, maxLength: 12 }), (f, picks) => {
      const bare = f.paragraphs.join('\n\n');
      const text = dressed(f.paragraphs, dress, picks);
      assert.deepEqual(toldOf(text, createChecker(reader).check(text, f.base)), toldOf(bare, checker.check(bare, f.base)), `${f.path}\n${text}`);
    }), runs(40));
  });
}

test('editing step by step gives the findings of a fresh check', () => {
  const step = fc.tuple(unit, fc.integer({ min: 0, max: 20 }), fc.constantFrom('', ' ', '\n\n', 'trois', ' five ', '. ', '**', 'Meta ', 'a', 'R', '1', '’', ' Rey ', '(', '« ', '"', '?'));
  // in paragraphs of their own or in one, and as a draft that is known by a name: then only what an edit touches is read again
  const way = fc.tuple(fc.constantFrom('\n\n', ' '), fc.constantFrom(undefined, 'draft'));
  fc.assert(fc.property(fc.constantFrom(...plain), way, fc.array(step, { minLength: 1, maxLength: 6 }), (f, [between, key], steps) => {
    const used = createChecker(reader);
    let text = f.paragraphs.join(between);
    used.check(text, f.base, key);
    for (const [where, size, words] of steps) {
      const at = Math.floor(where * text.length);
      text = text.slice(0, at) + words + text.slice(at + size);
      assert.deepEqual(used.check(text, f.base, key), createChecker(reader).check(text, f.base), text);
    }
  }), runs(12));
});
