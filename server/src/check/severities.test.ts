// How loud a finding is told: what the settings say of its code.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Finding } from './finding.ts';
import { CODES, withSeverities, type SeveritySettings } from './severities.ts';

const conflict = { verdict: 'conflict', code: 'count', severity: 'warning', ignored: undefined } as Finding;
const told = (settings: SeveritySettings, change: Partial<Finding> = {}) => withSeverities([{ ...conflict, ...change }], settings).map(({ severity, ignored }) => [severity, ignored?.by]);

test('a code has the severity that is set for it, else that of the others, else its own', () => {
  assert.deepEqual(told({ count: 'error', default: 'hint' }), [['error', undefined]]);
  assert.deepEqual(told({ default: 'hint' }), [['hint', undefined]]);
  assert.deepEqual(told({ date: 'error' }), [['warning', undefined]]);
});

test('off: a conflict stays for reports, a notice goes', () => {
  assert.deepEqual(told({ count: 'off' }), [['hint', 'setting']]);
  assert.deepEqual(told({ directive: 'off' }, { verdict: 'notice', code: 'directive', severity: 'hint' }), []);
});

test('a note gets quieter, never louder; `default` does not mean comments', () => {
  assert.deepEqual(told({ count: 'error' }, { severity: 'information' }), [['information', undefined]]);
  assert.deepEqual(told({ count: 'hint' }, { severity: 'information' }), [['hint', undefined]]);
  assert.deepEqual(told({ default: 'off' }, { verdict: 'notice', code: 'directive', severity: 'warning' }), [['warning', undefined]]);
});

test('what is confirmed, unknown or ignored already stays as it is', () => {
  assert.deepEqual(told({ count: 'error' }, { verdict: 'supported', severity: 'hint' }), [['hint', undefined]]);
  assert.deepEqual(told({ count: 'error' }, { severity: 'hint', ignored: { by: 'comment', reason: '' } }), [['hint', 'comment']]);
});

test('every code has a severity to set', () => assert.equal(CODES.length, 19));
