// The question of a claim: its own clause, with a gap for the answer, and no longer than can be read at a glance.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { builtEngine } from '../testing/fixtureFiles.ts';

const { checker, reader } = builtEngine();
/** The question of the first conflict of a draft. */
const question = (draft: string, article: string): string | undefined =>
  checker.check(draft, emptyBase(reader).with({ path: 'a.md', text: article, meta: {} })).find(({ verdict }) => verdict === 'conflict')?.question;

test('what is asked, and the clause with a gap', () => {
  assert.equal(question('Paul Rey founded Orvane in 1997.', 'Paul Rey founded Orvane in 1998.'), 'When? Paul Rey founded Orvane in …');
  assert.equal(question('Orvane emploie douze personnes à Lyon.', 'Orvane emploie 120 personnes à Lyon.')?.replace(/\s/g, ' '), 'Combien ? Orvane emploie … personnes à Lyon');
});

test('what stands behind a semicolon is left out, and so are the words furthest from the answer', () => {
  assert.equal(question('Orvane employs twelve people in Lyon; Velsor sells boats.', 'Orvane employs 120 people in Lyon.'), 'How many? Orvane employs … people in Lyon');
  const long = question(`Paul Rey founded Orvane, the firm that builds ${'large and heavy '.repeat(12)}boats in Lyon, in 1997.`, 'Paul Rey founded Orvane in 1998.');
  assert.ok(long === undefined || (long.length <= 130 && long.includes('…')), long);
});

test('of what is denied, exchanged or quoted, the whole is asked', () => {
  assert.equal(question('The lock of Orvane will not close in June.', 'The lock of Orvane will close in June. It is old.'), 'Is it so? The lock of Orvane will not close in June');
});

test('of a cell of a table, nothing but what is asked', () => {
  assert.equal(question('| Town | Inhabitants |\n|---|---|\n| Orvane | 4,000 |\n', 'Orvane has 5,000 inhabitants.') ?? 'How many?', 'How many?');
});
