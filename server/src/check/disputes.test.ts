// Where sources differ among themselves the writer is told, with both sentences, and nothing is corrected unasked.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { builtEngine } from '../testing/fixtureFiles.ts';

const { checker, reader } = builtEngine();
interface Given { readonly text: string; readonly date?: string }

/** The findings that say anything against the draft: severity, message, quotes, and whether a correction is offered or preferred. */
const told = (draft: string, ...articles: readonly Given[]) =>
  checker
    .check(draft, articles.reduce((all, { text, date }, k) => all.with({ path: `${k}.md`, text, meta: { title: `T${k}`, ...(date !== undefined && { date }) } }), emptyBase(reader)))
    .filter((f) => f.verdict === 'conflict')
    .map((f) => [f.severity, draft.slice(f.span.start, f.span.end), f.message, f.evidence.map(({ quote }) => quote), f.fixes.map(({ preferred, edits }) => [preferred, edits.map(({ newText }) => newText).join()])]);

const old = { text: 'Orvane employs 120 people in Lyon. Paul Rey founded Orvane in 1998.', date: '2021-03-01' };
const newer = { text: 'Orvane emploie 140 personnes à Lyon. Paul Rey a fondé Orvane en 1996.', date: '2024-05' };

test('a number that a newer article changes is perhaps outdated', () => {
  assert.deepEqual(told('Orvane employs 120 people in Lyon.', old, newer), [
    ['information', '120', 'Perhaps outdated: “140” (T1, 2024-05), “120” (T0, 2021-03-01).', ['Orvane emploie 140 personnes à Lyon.', 'Orvane employs 120 people in Lyon.'], [[false, '140']]],
  ]);
  assert.deepEqual(told('Orvane emploie 120 personnes à Lyon.', old, newer).map(([severity, , message]) => [severity, message]), [['information', 'Peut-être dépassé : « 140 » (T1, 2024-05), « 120 » (T0, 2021-03-01).']]);
});

test('what the newest article says is right, whatever an older one said', () => {
  assert.deepEqual(told('Orvane employs 140 people in Lyon.', old, newer), []);
});

test('what does not change in time, or has no dates to tell by, is disputed', () => {
  assert.deepEqual(told('Paul Rey founded Orvane in 1998.', old, newer), [
    ['information', '1998', 'Your sources disagree: “1996” (T1), “1998” (T0).', ['Paul Rey a fondé Orvane en 1996.', 'Paul Rey founded Orvane in 1998.'], []],
  ]);
  assert.deepEqual(told('Orvane employs 120 people in Lyon.', { text: old.text }, newer).map(([severity, , message]) => [severity, message]), [['information', 'Your sources disagree: “140” (T1), “120” (T0).']]);
});

test('a draft that is wrong by both is in conflict, and neither correction is preferred', () => {
  assert.deepEqual(told('Paul Rey founded Orvane in 1997.', old, newer).map(([severity, words, , , fixes]) => [severity, words, fixes]), [['warning', '1997', [[false, '1998']]]]);
  assert.deepEqual(told('Paul Rey founded Orvane in 1997.', old, { text: 'Orvane was founded by Paul Rey in 1998.' }).map(([, , , , fixes]) => fixes), [[[true, '1998']]]);
});

test('sources that agree, or that speak of different things, are no dispute', () => {
  assert.deepEqual(told('Orvane employs 120 people in Lyon.', old, { text: 'In Lyon, Orvane has 120 employees.', date: '2024' }), []);
  assert.deepEqual(told('Orvane employs 120 people in Lyon.', old, { text: 'Velsor employs 140 people in Lyon. Orvane sells boats.', date: '2024' }), []);
  assert.deepEqual(told('Orvane employs 120 people in Lyon.', old, { text: 'Orvane employs 140 people in Nantes.', date: '2024' }), []);
});
