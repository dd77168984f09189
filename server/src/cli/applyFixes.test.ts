// Applying every preferred correction at once.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fakeEngine } from '../testing/fakeEngine.ts';
import type { Finding } from '../check/finding.ts';
import { applyFixes } from './applyFixes.ts';

const { checker, nothing } = fakeEngine();
const base = nothing.with({ path: 'a.md', text: 'cats: three. dogs: two.', meta: {} });
const fix = (text: string): string => applyFixes(text, checker.check(text, base));

test('every conflict is corrected, what is right stays', () => {
  assert.equal(fix('cats: five, dogs: two, cats: four, birds: nine'), 'cats: three, dogs: two, cats: three, birds: nine');
});

test('of two corrections of the same words one is made; one that is not preferred is not', () => {
  const [finding] = checker.check('cats: five', base);
  assert.ok(finding);
  const other: Finding = { ...finding, fixes: finding.fixes.map((one) => ({ ...one, edits: one.edits.map((edit) => ({ ...edit, newText: 'six' })) })) };
  const shy: Finding = { ...finding, fixes: finding.fixes.map((one) => ({ ...one, preferred: false })) };
  assert.equal(applyFixes('cats: five', [finding, other]), 'cats: three');
  assert.equal(applyFixes('cats: five', [shy]), 'cats: five');
});

test('law: once corrected, there is nothing more to correct', () => {
  const statement = fc.tuple(fc.constantFrom('cats', 'dogs', 'birds'), fc.constantFrom('one', 'two', 'three')).map((pair) => pair.join(': '));
  fc.assert(fc.property(fc.array(statement), (statements) => {
    const fixed = fix(statements.join('\n'));
    assert.deepEqual(checker.check(fixed, base).filter(({ verdict }) => verdict === 'conflict'), []);
  }));
});
