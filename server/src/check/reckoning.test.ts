// Every value that two of a sentence give, with its calculation.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { readSentences } from '../../../knowledge/src/claims/read.ts';
import { reckonings } from './reckoning.ts';

const reader = openLanguages(lexicon(), undefined);
const calculations = (text: string): readonly string[] => readSentences(text, reader, 'en').flatMap(reckonings).map(({ calculation }) => calculation);

test('two numbers of one kind', () => {
  assert.deepEqual(calculations('The hall has 60 seats and 40 beds.'), ['60 + 40 = 100', '60 − 40 = 20', '40 / 60 = 66.7 %', '100 % − 40 / 60 = 33.3 %']);
});

test('a part of a whole, and a share of an amount', () => {
  assert.deepEqual(calculations('They cut 148 of the 412 jobs.'), ['412 − 148 = 264', '148 / 412 = 35.9 %']);
  assert.deepEqual(calculations('Of the 5.6 million pounds, 40% came from Orvane.').slice(0, 1), ['5.6 million pounds × 40 % = 2 240 000']);
});

test('two dates, a stretch of years', () => {
  assert.deepEqual(calculations('She arrived in 1891 and married in 1895.'), ['1895 − 1891 = 4']);
  assert.deepEqual(calculations('She served from 1987 to 1995.'), ['1995 − 1987 = 8']);
});

test('euros and visitors give nothing together', () => {
  assert.deepEqual(calculations('It cost 60 euros and drew 40 visitors.'), []);
});
