// How claims are counted, and what is put in their place.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Finding } from './finding.ts';
import { answerFor, isTelling, standingOf, tally, toldTogether } from './tally.ts';

const finding = (own: Partial<Finding>): Finding => ({
  verdict: 'conflict', code: 'count', severity: 'warning', span: { start: 4, end: 8 }, message: '', question: '', language: 'en', fixes: [], evidence: [],
  sentence: '', draftAnswer: 'five', sourceAnswer: 'only three', told: 'three', arithmetic: '', ignored: undefined, derivation: [], ...own,
});

test('each claim is counted once, what agrees in one sentence once, and a notice is none', () => {
  const findings = [
    finding({}), finding({ severity: 'information', dispute: 'disputed' }), finding({ ignored: { by: 'comment', reason: '' }, severity: 'hint' }),
    finding({ verdict: 'supported' }), finding({ verdict: 'supported', sentence: 'Another.' }), finding({ verdict: 'unverified', severity: 'hint' }), finding({ verdict: 'notice' }),
  ];
  assert.deepEqual(findings.map(standingOf), ['conflict', 'disputed', 'ignored', 'supported', 'supported', 'unverified', undefined]);
  assert.deepEqual(tally(findings), { conflict: 1, disputed: 1, unverified: 1, supported: 2, ignored: 1 });
});

test('what is confirmed of a sentence is told together, past what stands otherwise in it; conflicts are told one by one', () => {
  const sentence = 'Of the 14 authors three left in 2023.';
  const at = (start: number, verdict: Finding['verdict'], own: Partial<Finding> = {}): Finding => finding({ verdict, sentence, span: { start, end: start + 2 }, ...own });
  const findings = [at(7, 'supported'), at(18, 'conflict'), at(24, 'supported'), at(27, 'unverified'), at(32, 'conflict'), at(33, 'supported'), at(500, 'supported'), at(520, 'supported', { sentence: 'Another.' })];
  assert.deepEqual(toldTogether(findings).map((told) => `${told.standing} ${told.findings.map(({ span }) => span.start).join()}`), ['supported 7,24,33', 'conflict 18', 'unverified 27', 'conflict 32', 'supported 500', 'supported 520']);
  assert.deepEqual(tally(findings), { conflict: 2, disputed: 0, unverified: 1, supported: 3, ignored: 0 });
});

test('a verb alone tells nothing; a value does, and so do several words', () => {
  const told = (words: string, code: Finding['code']): boolean => isTelling(finding({ code, span: { start: 0, end: words.length } }), words);
  assert.deepEqual([told('has', 'negation'), told('same maker', 'relation'), told('silver', 'attribute'), told('75%', 'comparison'), told('2023', 'date'), told('Velsor', 'name')], [false, true, false, true, true, true]);
});

test('the answer is the correction where it takes the place of the words, otherwise what the source says', () => {
  const fix = (start: number, newText: string) => ({ title: '', preferred: true, edits: [{ span: { start, end: 8 }, newText }] });
  assert.equal(answerFor(finding({ fixes: [fix(4, 'three')] })), 'three');
  assert.equal(answerFor(finding({ fixes: [fix(2, 'of three')] })), 'only three');
  assert.equal(answerFor(finding({ fixes: [{ title: '', preferred: true, edits: [...fix(4, 'a').edits, ...fix(9, 'b').edits] }] })), 'only three');
  assert.equal(answerFor(finding({ sourceAnswer: '' })), '');
});
