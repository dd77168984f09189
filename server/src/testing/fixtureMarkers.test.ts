// The fixtures' own grammar: a marker that is not understood must never pass for one that is met.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../check/finding.ts';
import { compareFindings, resultOf } from './fixtureCompare.ts';
import { readMarkers } from './fixtureMarkers.ts';
import { dressed, paragraphsOf, withoutStretches } from './fixtureProse.ts';

const draft = 'Nine boats left.\nThen **nine** came.\n<!-- count "nine" against "ten" in a/b.md, fix "ten" -->\n';
const marker = (line: string, paragraph = 'Nine boats left, nine came.') => readMarkers(`${paragraph}\n${line}\n`);

test('a marker is read whole', () => {
  assert.deepEqual(readMarkers(draft), {
    expectations: [{ state: 'expected', code: 'count', words: 'nine', span: { start: 24, end: 28 }, line: 3, against: 'ten', article: 'a/b.md', fix: 'ten', fixNone: false }],
    gaps: [],
    problems: [],
  });
  const [second] = marker('<!-- supported "n"#3 in a.md -->').expectations;
  assert.deepEqual([second?.code, second?.span.start, second?.article, second?.fix, second?.fixNone], ['supported', 19, 'a.md', undefined, false]);
  assert.equal(marker('<!-- count "nine" against "x" in a.md, fix none -->').expectations[0]?.fixNone, true);
  assert.equal(marker('<!-- wrong date "nine" -->').expectations[0]?.state, 'wrong');
  assert.deepEqual(marker('<!-- gap: not yet -->').gaps, [2]);
  assert.deepEqual(marker('<!-- note: for the reader -->'), { expectations: [], gaps: [], problems: [] });
});

test('what is no marker is a problem', () => {
  for (const line of [
    '<!-- count "nine" -->', '<!-- count "nine" against "ten" -->', '<!-- count "nine" against "ten" in a.md -->', '<!-- counts "nine" against "ten" in a.md, fix none -->',
    '<!-- supported "eight" -->', '<!-- supported "n" -->', '<!-- supported nine -->', '<!-- gap: -->', '<!--supported "nine"-->', '<!-- supported "nine"#2 -->', '<!-- anything -->',
  ]) assert.equal(marker(line).problems.length, 1, line);
  assert.deepEqual(readMarkers('One.\n<!-- supported "One" -->\nTwo.\n').problems, ['2: a marker is followed by a blank line, another marker or the end']);
  assert.equal(readMarkers('One.\n\nTwo.\n<!-- supported "One" -->\n').problems.length, 1, 'only the paragraph above is looked at');
});

const finding = (change: Partial<Finding> = {}): Finding => ({
  verdict: 'conflict', code: 'count', severity: 'warning', span: { start: 24, end: 28 }, message: 'ten', language: 'en', sentence: '', question: '', draftAnswer: '', sourceAnswer: '', told: '', arithmetic: '', ignored: undefined, derivation: [],
  fixes: [{ title: '', preferred: true, edits: [{ span: { start: 24, end: 28 }, newText: 'ten' }] }],
  evidence: [{ path: 'a/b.md', title: '', publisher: undefined, date: undefined, url: undefined, page: undefined, span: { start: 0, end: 8 }, quote: 'ten came', decisive: [{ start: 0, end: 3 }], says: 'ten', differs: false }],
  ...change,
});
const { expectations } = readMarkers(draft);
const met = (f: Finding): boolean => {
  const { missed, unexpected } = compareFindings(draft, expectations, [f]);
  assert.equal(missed.length, unexpected.length);
  return missed.length === 0;
};

test('a marker is met by the finding it names, and by no other', () => {
  assert.equal(met(finding()), true);
  assert.equal(met(finding({ span: { start: 24, end: 26 } })), true, 'a part of the words');
  assert.equal(met(finding({ code: 'date' })), false);
  assert.equal(met(finding({ span: { start: 22, end: 28 } })), false, 'markup around the words');
  assert.equal(met(finding({ fixes: [] })), false);
  assert.equal(met(finding({ evidence: [] })), false);
  assert.equal(met(finding({ evidence: finding().evidence.map((e) => ({ ...e, path: 'c.md' })) })), false);
  assert.equal(met(finding({ evidence: finding().evidence.map((e) => ({ ...e, decisive: [{ start: 4, end: 8 }] })) })), false);
  assert.deepEqual(compareFindings(draft, expectations, []).missed, expectations);
  assert.equal(compareFindings(draft, [], [finding(), finding({ verdict: 'supported' }), finding({ verdict: 'unverified' })]).unexpected.length, 1);
});

test('a marker is met once: a second finding on the same words is not expected', () => {
  assert.equal(compareFindings(draft, expectations, [finding(), finding()]).unexpected.length, 1);
});

test('a gap that closed, or a wrong finding that went, is told', () => {
  const as = (state: 'missing' | 'wrong') => expectations.map((e) => ({ ...e, state }));
  assert.equal(compareFindings(draft, as('missing'), [finding()]).changed.length, 1);
  assert.equal(compareFindings(draft, as('missing'), []).changed.length, 0);
  assert.equal(compareFindings(draft, as('wrong'), []).changed.length, 1);
  assert.deepEqual(compareFindings(draft, as('wrong'), [finding()]), { missed: [], unexpected: [], changed: [] });
});

test('the result of a fix reaches as far as its edits', () => {
  const text = 'It is late now.';
  const fixes = [{ title: '', preferred: true, edits: [{ span: { start: 3, end: 5 }, newText: 'was' }, { span: { start: 6, end: 10 }, newText: 'early' }] }];
  assert.equal(resultOf(text, finding({ span: { start: 6, end: 10 }, fixes })), 'was early');
});

test('what the laws do to a draft', () => {
  assert.deepEqual(paragraphsOf('---\nsources: [a]\n---\n\nOne.\n<!-- supported "One" -->\n\nTwo.\n'), ['One.', 'Two.']);
  assert.equal(withoutStretches('abcdef', [[0.5, 0]]), 'abcef');
  assert.equal(dressed(['one two three', 'four'], 'strong', [0]), 'one **two** three\n\nfour');
  assert.equal(dressed(['one two'], 'line break', [0]), 'one\ntwo');
  assert.equal(dressed(['one', 'two'], 'comment block', [0.5]), 'one\n\n<!-- Cinq auteurs, five authors, 2021. -->\n\ntwo');
  assert.equal(dressed(['a *b* c'], 'emphasis', [0]), 'a *b* c', 'markup that is there is left alone');
});
