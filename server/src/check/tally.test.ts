// How claims are counted, and what is put in their place.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Finding } from './finding.ts';
import { answerFor, standingOf, tally } from './tally.ts';

const finding = (own: Partial<Finding>): Finding => ({
  verdict: 'conflict', code: 'count', severity: 'warning', span: { start: 4, end: 8 }, message: '', question: '', language: 'en', fixes: [], evidence: [],
  sentence: '', draftAnswer: 'five', sourceAnswer: 'only three', told: 'three', arithmetic: '', ignored: undefined, derivation: [], ...own,
});

test('each claim is counted once, and a notice is none', () => {
  const findings = [
    finding({}), finding({ severity: 'information', dispute: 'disputed' }), finding({ ignored: { by: 'comment', reason: '' }, severity: 'hint' }),
    finding({ verdict: 'supported' }), finding({ verdict: 'supported' }), finding({ verdict: 'unverified', severity: 'hint' }), finding({ verdict: 'notice' }),
  ];
  assert.deepEqual(findings.map(standingOf), ['conflict', 'disputed', 'ignored', 'supported', 'supported', 'unverified', undefined]);
  assert.deepEqual(tally(findings), { conflict: 1, disputed: 1, unverified: 1, supported: 2, ignored: 1 });
});

test('the answer is the correction where it takes the place of the words, otherwise what the source says', () => {
  const fix = (start: number, newText: string) => ({ title: '', preferred: true, edits: [{ span: { start, end: 8 }, newText }] });
  assert.equal(answerFor(finding({ fixes: [fix(4, 'three')] })), 'three');
  assert.equal(answerFor(finding({ fixes: [fix(2, 'of three')] })), 'only three');
  assert.equal(answerFor(finding({ fixes: [{ title: '', preferred: true, edits: [...fix(4, 'a').edits, ...fix(9, 'b').edits] }] })), 'only three');
  assert.equal(answerFor(finding({ sourceAnswer: '' })), '');
});
