// Whose a value is, where a sentence tells one for each of several.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { verdicts } from '../testing/verdicts.ts';

const SHARES = 'The project cost 34 million euros: 12 million from the region and 7 million from the university.';

test('the value of one is not that of the other', () => {
  assert.deepEqual(verdicts(SHARES, 'The region gave 7 million euros to the project.', 'money'), ['conflict money: 7 million euros → 12 million euros']);
  assert.deepEqual(verdicts(SHARES, 'La région a donné 7 millions d’euros au projet.', 'money'), ['conflict money: 7 millions d’euros → 12 millions d’euros']);
});

test('each has its own', () => {
  assert.deepEqual(verdicts(SHARES, 'The region gave 12 million euros to the project.', 'money'), ['supported money: 12 million euros']);
  assert.deepEqual(verdicts(SHARES, 'The university gave 7 million euros to the project.', 'money'), ['supported money: 7 million euros']);
});
