// Times told from the day of a text: what they mean once that day is given, and that they stay open without it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { time as en } from '../../languages/en/time.ts';
import { time as fr } from '../../languages/fr/time.ts';
import { compareTimes } from './compare.ts';
import { isOpen, referenceOf, resolveDeixis } from './deixis.ts';
import { dateOf, daysOf } from './calendar.ts';
import { momentOf } from './moment.ts';
import { recogniseTimes } from './recognise.ts';
import type { Moment, Parts } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';

const read = (text: string, words: TimeVocabulary): Moment => {
  const [mention, ...more] = recogniseTimes(tokenise(text), words);
  assert.ok(mention !== undefined && more.length === 0, text);
  return mention.value;
};

/** the parts that are said, without the deixis that is kept */
const parts = (moment: Moment): unknown => momentOf({ ...moment, deixis: undefined }, moment.bearing);

type Case = readonly [text: string, day: string, means: Parts | undefined];

const english: readonly Case[] = [
  ['yesterday', '2024-07-09', { year: 2024, month: 7, day: 8 }],
  ['yesterday', '2024-03-01', { year: 2024, month: 2, day: 29 }],
  ['the day before yesterday', '2024-01-01', { year: 2023, month: 12, day: 30 }],
  ['tomorrow', '2023-12-31', { year: 2024, month: 1, day: 1 }],
  ['today', '2024-07-09', { year: 2024, month: 7, day: 9 }],
  ['yesterday', '2024-07', undefined],
  ['last week', '2024-07-09', { year: 2024, month: 7, day: 1, last: momentOf({ year: 2024, month: 7, day: 7 }), approximate: true }],
  ['two weeks ago', '2024-07-09', { year: 2024, month: 6, day: 25, approximate: true }],
  ['three days ago', '2024-07-09', { year: 2024, month: 7, day: 6 }],
  ['ten days ago', '2024-07-09', { year: 2024, month: 6, day: 29, approximate: true }],
  ['last month', '2024-01-09', { year: 2023, month: 12 }],
  ['next month', '2024-12', { year: 2025, month: 1 }],
  ['three months ago', '2024-07-09', { year: 2024, month: 4, approximate: true }],
  ['last year', '2024-07-09', { year: 2023 }],
  ['last year', '2024', { year: 2023 }],
  ['this year', '2024', { year: 2024 }],
  ['late last year', '2024-07-09', { year: 2023, portion: 'late' }],
  ['three years ago', '2024-07-09', { year: 2021 }],
  ['three years ago', '2024-01-09', { year: 2020, month: 8, last: momentOf({ year: 2021, month: 12 }) }],
  ['three years ago', '2024-12-09', { year: 2021, month: 1, last: momentOf({ year: 2022, month: 5 }) }],
  ['three years ago', '2024', { year: 2021, approximate: true }],
  ['a year and a half ago', '2024-07-09', { year: 2023, month: 1, approximate: true }],
  ['a decade ago', '2024-07-09', { year: 2014, approximate: true }],
  ['two centuries ago', '2024', { period: { kind: 'decade', index: 1820 }, approximate: true }],
  ['last century', '2024', { period: { kind: 'century', index: 20 } }],
  ['this decade', '2024', { period: { kind: 'decade', index: 2020 } }],
  ['the turn of the century', '2024', { year: 2000, approximate: true }],
  ['last Tuesday', '2024-07-09', { year: 2024, month: 7, day: 2, weekday: 2 }],
  ['last Tuesday', '2024-07-10', { year: 2024, month: 7, day: 9, weekday: 2 }],
  ['next Tuesday', '2024-07-12', { year: 2024, month: 7, day: 16, weekday: 2 }],
  ['next Friday', '2024-07-08', undefined],
  ['this Friday', '2024-07-09', { year: 2024, month: 7, day: 12, weekday: 5 }],
  ['last August', '2024-07-09', { year: 2023, month: 8 }],
  ['last May', '2024-07-09', { year: 2024, month: 5 }],
  ['next May', '2024-07-09', { year: 2025, month: 5 }],
  ['last May', '2024', undefined],
  ['last summer', '2024-08-09', { year: 2023, period: { kind: 'season', index: 2 } }],
  ['last summer', '2024-11-09', { year: 2024, period: { kind: 'season', index: 2 } }],
  ['this spring', '2024-07-09', { year: 2024, period: { kind: 'season', index: 1 } }],
  ['in 2019', '2024-07-09', undefined],
  ['two years later', '2024-07-09', undefined],
];

const french: readonly Case[] = [
  ['hier', '2024-07-09', { year: 2024, month: 7, day: 8 }],
  ['avant-hier', '2024-07-09', { year: 2024, month: 7, day: 7 }],
  ["l'an dernier", '2024-07-09', { year: 2023 }],
  ["l'année prochaine", '2024-07-09', { year: 2025 }],
  ['ce mois-ci', '2024-07-09', { year: 2024, month: 7 }],
  ['le mois dernier', '2024-01-09', { year: 2023, month: 12 }],
  ['il y a trois ans', '2024-07-09', { year: 2021 }],
  ["il y a une dizaine d'années", '2024-07-09', { year: 2014, approximate: true }],
  ['mardi dernier', '2024-07-10', { year: 2024, month: 7, day: 9, weekday: 2 }],
  ['mardi prochain', '2024-07-12', { year: 2024, month: 7, day: 16, weekday: 2 }],
  ['le 3 mai dernier', '2024-07-12', { year: 2024, month: 5, day: 3 }],
  ['le 3 septembre dernier', '2024-07-12', { year: 2023, month: 9, day: 3 }],
  ['le 14 juillet prochain', '2024-07-12', { year: 2024, month: 7, day: 14 }],
  ["l'été dernier", '2024-03-12', { year: 2023, period: { kind: 'season', index: 2 } }],
  ['au siècle dernier', '2024', { period: { kind: 'century', index: 20 } }],
  ["à la fin de l'année dernière", '2024', { year: 2023, portion: 'late' }],
];

for (const [name, words, cases] of [['English', en, english], ['French', fr, french]] as const)
  test(`${name}: on the day of the text`, () => {
    for (const [text, day, means] of cases) {
      const moment = read(text, words);
      const resolved = resolveDeixis(moment, referenceOf(day));
      if (means === undefined) assert.equal(resolved, moment, `${text} · ${day}`);
      else {
        assert.deepEqual(parts(resolved), momentOf(means), `${text} · ${day}`);
        assert.deepEqual(resolved.deixis, moment.deixis);
      }
      assert.equal(resolveDeixis(moment, undefined), moment, text);
    }
  });

test('the day of a text, as far as it is known', () => {
  assert.deepEqual(referenceOf('2024-07-09'), momentOf({ year: 2024, month: 7, day: 9 }));
  assert.deepEqual(referenceOf('2024-07'), momentOf({ year: 2024, month: 7 }));
  assert.deepEqual(referenceOf('2024'), momentOf({ year: 2024 }));
  for (const text of [undefined, '', 'July 2024', '2024-7', '24']) assert.equal(referenceOf(text), undefined);
});

test('resolved against the calendar: the cases a judge meets', () => {
  const resolved = (text: string, day: string): Moment => resolveDeixis(read(text, en), referenceOf(day));
  assert.equal(compareTimes(read('in 2023', en), resolved('last year', '2024-07-09')), 'same');
  assert.equal(compareTimes(read('in 2022', en), resolved('last year', '2024-07-09')), 'different');
  assert.equal(compareTimes(read('on 8 July', en), resolved('yesterday', '2024-07-09')), 'compatible');
  assert.equal(compareTimes(read('on 7 July', en), resolved('yesterday', '2024-07-09')), 'different');
  assert.equal(compareTimes(read('in December 2020', en), resolved('three years ago', '2024-01-09')), 'compatible');
  assert.equal(compareTimes(read('in 2018', en), resolved('three years ago', '2024-01-09')), 'different');
  assert.equal(compareTimes(read('last year', en), resolved('last year', '2024-07-09')), 'compatible');
  assert.equal(compareTimes(read('last year', en), read('in 2023', en)), 'incomparable');
});

const day = fc.integer({ min: daysOf(1800, 1, 1), max: daysOf(2100, 1, 1) });

test('law: yesterday is the day before, whatever the day; named weekdays fall on their weekday', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('last', 'next', 'this'), fc.constantFrom('Monday', 'Wednesday', 'Sunday'), (days, word, name) => {
      const reference = momentOf(dateOf(days));
      assert.equal(resolveDeixis(read('yesterday', en), reference).from, days - 1);
      assert.equal(resolveDeixis(read('the day after tomorrow', en), reference).from, days + 2);
      const found = resolveDeixis(read(`${word} ${name}`, en), reference);
      if (found.from === undefined) return;
      assert.equal(new Date(found.from * 86400000).getUTCDay(), { Monday: 1, Wednesday: 3, Sunday: 0 }[name]);
      const gap = found.from - days;
      assert.ok(word === 'last' ? gap >= -7 && gap < 0 : word === 'next' ? gap > 0 && gap <= 7 : Math.abs(gap) <= 3);
    }),
    { numRuns: 500 },
  );
});

test('law: what is resolved is open no more', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...english), (days, [text]) => {
      const resolved = resolveDeixis(read(text, en), momentOf(dateOf(days)));
      assert.equal(isOpen(resolved), false);
      if (resolved.from !== undefined) assert.equal(resolveDeixis(resolved, momentOf(dateOf(days + 400))), resolved);
    }),
  );
});
