// Dismissals: a claim is known by what it says, and the file stays in order.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { applyFix } from '../testing/fixtureCompare.ts';
import { findingsIn } from '../testing/verdicts.ts';
import { NO_DISMISSALS, dismissalEdit, keyOf, keysMet, readDismissals, withDismissals } from './dismissals.ts';
import { stands, type Finding } from './finding.ts';

const SOURCE = 'The library of Orvane has twelve rooms. The library of Orvane opened in 1934.';
const DRAFT = 'The library of Orvane has fifteen rooms. The library of Orvane opened in 1936.';
const conflicts = (draft: string): readonly Finding[] => findingsIn(SOURCE, draft).filter((f) => f.verdict === 'conflict');
const dismissed = (file: string | undefined, finding: Finding, draft: string): string =>
  applyFix(file ?? '', { title: '', preferred: false, edits: [dismissalEdit(finding, draft, file === undefined ? NO_DISMISSALS : readDismissals(file))] });

test('a dismissal holds wherever the claim stands, however it is marked up, and for that claim only', () => {
  const [rooms, year] = conflicts(DRAFT) as [Finding, Finding];
  const file = dismissed(undefined, rooms, DRAFT);
  assert.equal(file, `{"key":"${keyOf(rooms)}","code":"count","words":"fifteen","sentence":"The library of Orvane has fifteen rooms.","source":"twelve","reason":""}\n`);
  const list = readDismissals(file.replace('"reason":""', '"reason":"counted"'));
  const told = (draft: string): readonly string[] => withDismissals(conflicts(draft), list).filter(stands).map(({ code }) => code);
  assert.deepEqual(told(DRAFT), ['date']);
  assert.deepEqual(told(`# Rooms\n\nFirst words. The **library** of Orvane\nhas *fifteen*\u00a0rooms.`), []);
  assert.deepEqual(told('The library of Orvane has sixteen rooms.'), ['count']);
  assert.deepEqual(withDismissals(conflicts(DRAFT), list)[0]?.ignored, { by: 'dismissal', reason: 'counted' });
  assert.deepEqual([...keysMet(conflicts(DRAFT), list)], [keyOf(rooms)]);
  assert.notEqual(keyOf(rooms), keyOf(year));
});

test('lines are in the order of their keys, whatever the order of the dismissals, so that lists merge', () => {
  const found = conflicts(`${DRAFT} The library has nine rooms.`);
  assert.ok(found.length > 1);
  const write = (order: readonly Finding[]): string => order.reduce<string | undefined>((file, one) => dismissed(file, one, DRAFT), undefined) ?? '';
  assert.equal(write(found), write([...found].reverse()));
  assert.deepEqual([...readDismissals(write(found)).byKey.keys()], found.map(keyOf).sort());
});

test('a file without an end of line, with foreign lines, or broken, is read as far as it can be', () => {
  const [rooms] = conflicts(DRAFT) as [Finding];
  assert.match(dismissed('{"key":"0"}', rooms, DRAFT), /^\{"key":"0"\}\n\{"key":"[0-9a-f]{16}".*\n$/);
  assert.deepEqual([...readDismissals('<<<<<<< ours\n{"key":"a"}\n=======\r\n{"key":"b","reason":3}\n{"key"\n[]\nnull\n').byKey.keys()], ['a', 'b']);
});
