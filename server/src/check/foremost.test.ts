// The list of problems is never flooded, and what matters most is in it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Finding, Severity } from './finding.ts';
import { foremost } from './foremost.ts';

const finding = (start: number, severity: Severity, own: Partial<Finding> = {}): Finding => ({
  verdict: 'conflict', code: 'count', severity, span: { start, end: start + 1 }, message: '', question: '', language: 'en', fixes: [], evidence: [],
  sentence: '', draftAnswer: '', sourceAnswer: '', told: '', arithmetic: '', ignored: undefined, derivation: [], ...own,
});
const starts = (findings: readonly Finding[]): readonly number[] => findings.map(({ span }) => span.start);

test('conflicts and notices, and nothing else', () => {
  const all = [finding(0, 'warning'), finding(1, 'information', { verdict: 'supported' }), finding(2, 'hint', { verdict: 'unverified' }), finding(3, 'hint', { ignored: { by: 'comment', reason: '' } }), finding(4, 'hint', { verdict: 'notice' })];
  assert.deepEqual(starts(foremost(all)), [0, 4]);
});

test('where there are too many, the loudest are kept, in the order of the draft', () => {
  const all = [finding(0, 'information'), finding(1, 'warning'), finding(2, 'hint'), finding(3, 'warning'), finding(4, 'information'), finding(5, 'error')];
  assert.deepEqual(starts(foremost(all, 4)), [0, 1, 3, 5]);
  assert.deepEqual(starts(foremost(all, 6)), [0, 1, 2, 3, 4, 5]);
  assert.equal(foremost(Array.from({ length: 1000 }, (_, i) => finding(i, 'warning'))).length, 100);
});
