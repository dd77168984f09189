// Comparing moments: the cases that must conflict, the ones that must not, and the laws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { time as en } from '../../languages/en/time.ts';
import type { Comparison } from '../facet.ts';
import { monthLength, UNIT_DAYS } from './calendar.ts';
import { anchor, compareTimes, resolveDeixis, weekdayMismatch } from './compare.ts';
import { momentOf } from './moment.ts';
import { recogniseTimes } from './recognise.ts';
import type { Bearing, Granularity, Moment, Parts } from './value.ts';

const read = (text: string): Moment => {
  const [mention, ...more] = recogniseTimes(tokenise(text), en);
  assert.ok(mention !== undefined && more.length === 0, text);
  return mention.value;
};

const cases: readonly (readonly [string, string, Comparison])[] = [
  ['in 2023', 'in 2023', 'same'],
  ['in 2023', 'in 2024', 'different'],
  ['in 2024', 'on 9 July 2024', 'compatible'],
  ['in 2023', 'on 9 July 2024', 'different'],
  ['on 14 July', 'on 16 July 1975', 'different'],
  ['on 16 July', 'on 16 July 1975', 'compatible'],
  ['on 16 June', 'on 16 July', 'different'],
  ['in mid-October', 'on 21 October', 'compatible'],
  ['in mid-October', 'on 1 October', 'different'],
  ['in mid-October', 'on 14 November', 'different'],
  ['in mid-2028', 'in June 2028', 'compatible'],
  ['in mid-2028', 'in December 2028', 'different'],
  ['in mid-2028', 'in late 2028', 'different'],
  ['in late 2029', 'in December 2028', 'different'],
  ['in late 2028', 'in December 2028', 'compatible'],
  ['at the end of 2028', 'in late 2028', 'same'],
  ['in 1961', 'in May 1961', 'compatible'],
  ['in May', 'in May 1961', 'compatible'],
  ['in May', 'in June 1961', 'different'],
  ['in May', 'in 1961', 'incomparable'],
  ['on Tuesday', 'in 1961', 'incomparable'],
  ['on Tuesday', 'on Wednesday', 'different'],
  ['on Tuesday', 'on 21 October', 'incomparable'],
  ['on Tuesday', 'on 21 October 2025', 'compatible'],
  ['on Wednesday', 'on 21 October 2025', 'different'],
  ['on Wednesday, 21 October', 'on 21 October 2025', 'different'],
  ['on Tuesday, 21 October', 'on 21 October 2025', 'compatible'],
  ['in Q2 2024', 'in May 2024', 'compatible'],
  ['in Q2 2024', 'in July 2024', 'different'],
  ['in Q2 2024', 'in Q3 2024', 'different'],
  ['in the second quarter', 'in Q2 2024', 'compatible'],
  ['in Q2 2024', 'from April to June 2024', 'same'],
  ['in the first half of 2024', 'in Q1 2024', 'compatible'],
  ['in the summer of 2024', 'in July 2024', 'compatible'],
  ['in the summer of 2024', 'in September 2024', 'compatible'],
  ['in the summer of 2024', 'in December 2024', 'different'],
  ['in the winter of 2024', 'in January 2024', 'compatible'],
  ['in the winter of 2024', 'in January 2025', 'compatible'],
  ['in the winter', 'in January', 'compatible'],
  ['in the winter', 'in July', 'different'],
  ['in the 1960s', 'in 1968', 'compatible'],
  ['in the 1960s', 'in 1970', 'different'],
  ['in the late 1960s', 'in 1961', 'different'],
  ['in the late 1960s', 'in 1968', 'compatible'],
  ['in the 19th century', 'in 1850', 'compatible'],
  ['in the 19th century', 'in 1975', 'different'],
  ['in the 19th century', 'in the 18th century', 'different'],
  ['in 44 BC', 'in 44 AD', 'different'],
  ['about 1850', 'in 1852', 'compatible'],
  ['about 1850', 'in 1853', 'compatible'],
  ['about 1850', 'in 1880', 'different'],
  ['around 14 July', 'on 16 July', 'compatible'],
  ['from 2019 to 2021', 'from 2019 to 2021', 'same'],
  ['from 2019 to 2021', 'from 2019 to 2022', 'different'],
  ['from 2019 to 2021', 'in 2020', 'compatible'],
  ['from 2019 to 2021', 'in 2023', 'different'],
  ['between May and July 2024', 'on 3 June 2024', 'compatible'],
  ['from 3 to 5 May 2024', 'on 6 May 2024', 'different'],
  ['since 2023', 'since 2023', 'same'],
  ['since 2023', 'since 2022', 'different'],
  ['since 2023', 'in 2023', 'compatible'],
  ['since 2023', 'in 2022', 'incomparable'],
  ['until December 2028', 'until late 2029', 'different'],
  ['until 2028', 'in 2028', 'compatible'],
  ['until 2028', 'in 2029', 'incomparable'],
  ['before 2020', 'in 2019', 'compatible'],
  ['before 2020', 'in 2021', 'different'],
  ['before 2020', 'in 2020', 'incomparable'],
  ['after 2020', 'in 2019', 'different'],
  ['after 2020', 'in 2021', 'compatible'],
  ['since 2020', 'until 2020', 'incomparable'],
  ['at 03:41 UTC', 'at 03:41 UTC', 'same'],
  ['at 03:37 UTC', 'at 03:41 UTC', 'different'],
  ['at 03:41', 'at 03:41 UTC', 'compatible'],
  ['at 04:41', 'at 03:41 UTC', 'incomparable'],
  ['at 11:41 p.m. EDT', 'at 03:41 UTC', 'compatible'],
  ['at 6 p.m.', 'at 18:00', 'same'],
  ['at 6:30', 'at 18:30', 'compatible'],
  ['at 6:30', 'at 18:35', 'different'],
  ['around 6 p.m.', 'at 18:20', 'compatible'],
  ['around 6 p.m.', 'at 20:20', 'different'],
  ['at 6 p.m.', 'in 2023', 'incomparable'],
  ['from 9 a.m. to 5 p.m.', 'from 9 a.m. to 6 p.m.', 'different'],
  ['two years later', 'two years later', 'same'],
  ['two years later', 'three years later', 'different'],
  ['two years later', 'two years earlier', 'different'],
  ['12 months later', 'a year later', 'compatible'],
  ['two years later', 'in 2023', 'incomparable'],
  ['two months later', 'the same year', 'compatible'],
  ['in fiscal 2024', 'in fiscal 2024', 'same'],
  ['in fiscal 2024', 'in FY2023', 'different'],
  ['in fiscal 2024', 'in 2024', 'compatible'],
  ['in fiscal 2024', 'in November 2023', 'incomparable'],
  ['in fiscal 2024', 'in 2021', 'different'],
  ['in the first half of May', 'on 3 May 2024', 'compatible'],
  ['in the first half of May', 'on 20 May 2024', 'different'],
  ['in the first half of May', 'in the second half of May', 'different'],
  ['in the first half of the 19th century', 'in 1820', 'compatible'],
  ['in the first half of the 19th century', 'in 1870', 'different'],
  ['in the first half of the 19th century', 'in the second half of the 19th century', 'different'],
  ['in the first months of 2024', 'in February 2024', 'compatible'],
  ['in the first months of 2024', 'in November 2024', 'different'],
  ['at the turn of the 20th century', 'in 1902', 'compatible'],
  ['at the turn of the 20th century', 'in 1950', 'different'],
  ['in the third millennium BC', 'in 2500 BC', 'compatible'],
  ['in the third millennium BC', 'in 44 BC', 'different'],
  ['in the winter of 2019-20', 'in January 2020', 'compatible'],
  ['in the winter of 2019-20', 'in July 2020', 'different'],
  ["in '98", 'in 1998', 'same'],
  ["in '98", 'in 1989', 'different'],
  ['in pre-2020 times', 'before 2020', 'same'],
  ['from 2019 to 2021', 'between 2019 and 2021', 'same'],
  ['in the late 1990s', 'in May', 'incomparable'],
  ['on Tuesday the 14th', 'on 14 May 2024', 'compatible'],
  ['on Tuesday the 14th', 'on 15 May 2024', 'incomparable'],
  ['on Tuesday the 14th', 'in May 2024', 'incomparable'],
  // the day of the text is not known
  ['last year', 'last year', 'same'],
  ['last year', 'this year', 'incomparable'],
  ['last year', 'in 2023', 'incomparable'],
  ['three years ago', 'two years ago', 'incomparable'],
  ['32 years ago', '35 years ago', 'different'],
  ['on Tuesdays', 'on Tuesdays', 'same'],
  ['on Tuesdays', 'every Tuesday', 'same'],
  ['on Tuesdays', 'on Wednesdays', 'different'],
  ['on Tuesdays', 'on Wednesday', 'incomparable'],
  ['on Tuesdays', 'on 14 May 2024', 'incomparable'],
  ['two decades ago', '20 years ago', 'compatible'],
  ['12 months ago', 'a year ago', 'compatible'],
  ['a year ago', 'last year', 'incomparable'],
  ['two days ago', 'five days ago', 'incomparable'],
  ['about 32 years ago', '35 years ago', 'incomparable'],
  ['yesterday', 'on 9 July 2024', 'incomparable'],
  ['yesterday', 'on Tuesday', 'incomparable'],
  ['last August', 'in August', 'compatible'],
  ['last August', 'in August 2023', 'compatible'],
  ['last August', 'in July 2023', 'different'],
  ['last August', 'next August', 'incomparable'],
  ['next Tuesday', 'on Wednesday', 'different'],
  ['late last year', 'late last year', 'same'],
  ['late last year', 'early last year', 'incomparable'],
];

test('a draft against a source, and the other way round', () => {
  for (const [draft, source, expected] of cases) {
    assert.equal(compareTimes(read(draft), read(source)), expected, `${draft} · ${source}`);
    assert.equal(compareTimes(read(source), read(draft)), expected, `${source} · ${draft}`);
  }
});

const year = fc.integer({ min: 1500, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const portion = fc.constantFrom('early' as const, 'mid' as const, 'late' as const);
const bearing: fc.Arbitrary<Bearing> = fc.constantFrom('at', 'since', 'until', 'before', 'after');

const day: fc.Arbitrary<Parts> = fc
  .record({ year: maybe(year), month, day: fc.integer({ min: 1, max: 31 }), weekday: maybe(fc.integer({ min: 1, max: 7 })) })
  .map((parts) => ({ ...parts, day: Math.min(parts.day, monthLength(parts.year, parts.month)) }));
const calendar: fc.Arbitrary<Parts> = fc.oneof(
  day,
  fc.record({ year }),
  fc.record({ year, portion }),
  fc.record({ year: maybe(year), month, portion: maybe(portion) }),
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }), habit: fc.boolean() }),
  fc.record({ year: maybe(year), period: fc.record({ kind: fc.constant('season' as const), index: fc.integer({ min: 1, max: 4 }) }), portion: maybe(portion) }),
  fc.record({ year: maybe(year), period: fc.record({ kind: fc.constant('quarter' as const), index: fc.integer({ min: 1, max: 4 }) }) }),
  fc.record({ year, period: fc.record({ kind: fc.constant('half' as const), index: fc.integer({ min: 1, max: 2 }) }) }),
  fc.record({ period: fc.record({ kind: fc.constant('decade' as const), index: fc.integer({ min: 181, max: 205 }).map((n) => n * 10) }), portion: maybe(portion) }),
  fc.record({ day: fc.integer({ min: 1, max: 31 }), weekday: maybe(fc.integer({ min: 1, max: 7 })) }),
  year.map((index) => ({ year: index, period: { kind: 'fiscal' as const, index } })),
  fc.record({ period: fc.record({ kind: fc.constant('millennium' as const), index: fc.integer({ min: 1, max: 3 }) }) }),
  fc.record({ year: maybe(year), month, portion: fc.constantFrom('firstHalf' as const, 'secondHalf' as const) }),
  fc.record({ period: fc.record({ kind: fc.constant('century' as const), index: fc.integer({ min: 1, max: 21 }) }), portion: maybe(portion) }),
);
const clock: fc.Arbitrary<Parts> = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: maybe(fc.integer({ min: 0, max: 59 })),
  zone: maybe(fc.constantFrom(0, 60, -300, 'local' as const)),
  twelve: fc.boolean(),
});
const units = ['day', 'week', 'month', 'year'] as const satisfies readonly Granularity[];

const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  fc.tuple(fc.oneof({ weight: 4, arbitrary: calendar }, { weight: 1, arbitrary: clock }), bearing, fc.boolean()).map(([parts, how, approximate]) => momentOf({ ...parts, approximate }, how)),
  fc.tuple(year, fc.integer({ min: 1, max: 30 })).map(([first, count]) => momentOf({ year: first, last: momentOf({ year: first + count }) })),
  fc.tuple(maybe(year), month, month).map(([y, a, b]) => momentOf({ year: y, month: Math.min(a, b), last: momentOf({ year: y, month: Math.max(a, b) }) })),
  fc.tuple(fc.constantFrom(...units), fc.integer({ min: -20, max: 20 })).map(([unit, count]) => momentOf({ offset: count * UNIT_DAYS[unit] }, 'at', unit)),
  fc.tuple(fc.constantFrom(...units), fc.integer({ min: -20, max: 20 }), fc.boolean(), fc.boolean(), bearing, maybe(year)).map(([unit, count, whole, approximate, how, reference]) =>
    resolveDeixis(momentOf({ deixis: { which: 'ago', count, unit, calendar: whole }, approximate }, how, unit), reference === undefined ? undefined : momentOf({ year: reference, month: 5, day: 14 }))),
  fc.tuple(fc.constantFrom('last' as const, 'this' as const, 'next' as const), month).map(([which, m]) => momentOf({ month: m, deixis: { which, count: 0, unit: 'month', calendar: true } })),
);

test('a fiscal year has its margin on whichever side it stands', () => {
  const fiscal = momentOf({ year: 1931, period: { kind: 'fiscal', index: 1931 }, approximate: true }, 'at');
  const month = momentOf({ year: 1925, month: 1, last: momentOf({ year: 1925, month: 1 }, 'at') }, 'at');
  assert.equal(compareTimes(fiscal, month), compareTimes(month, fiscal));
});

test('law: comparing is reflexive and symmetric', () => {
  fc.assert(fc.property(anyMoment, (a) => assert.equal(compareTimes(a, a), 'same')), { numRuns: 2000 });
  fc.assert(fc.property(anyMoment, anyMoment, (a, b) => assert.equal(compareTimes(a, b), compareTimes(b, a))), { numRuns: 5000 });
});

/** Moments that are plain stretches of days, without the margin that words such as "about" or "early" leave. */
const plain: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ year, month, day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ year, month }),
  fc.record({ year }),
  fc.record({ year, period: fc.record({ kind: fc.constant('quarter' as const), index: fc.integer({ min: 1, max: 4 }) }) }),
  fc.record({ year, period: fc.record({ kind: fc.constant('half' as const), index: fc.integer({ min: 1, max: 2 }) }) }),
  fc.record({ period: fc.record({ kind: fc.constant('decade' as const), index: fc.integer({ min: 150, max: 209 }).map((n) => n * 10) }) }),
).map((parts) => momentOf(parts));

test('law: a stretch within another is compatible with it, and apart from it different', () => {
  const near = fc.tuple(plain, plain, fc.integer({ min: -3, max: 3 })).map(([a, b, by]) => (b.period?.kind === 'decade' || a.year === undefined ? [a, b] as const : [a, momentOf({ ...b, year: a.year + by })] as const));
  fc.assert(
    fc.property(near, ([a, b]) => {
      const [from, to, start, end] = [a.from ?? 0, a.to ?? 0, b.from ?? 0, b.to ?? 0];
      const result = compareTimes(a, b);
      if (from === start && to === end) assert.equal(result, 'same');
      else if (to <= start || end <= from) assert.equal(result, 'different');
      else assert.equal(result, 'compatible');
    }),
    { numRuns: 5000 },
  );
});

test('law: leaving a part out makes no difference of what was none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
      const full = momentOf({ year, month, day });
      for (const part of [momentOf({ year }), momentOf({ year, month }), momentOf({ month, day }), momentOf({ month }), momentOf({ period: { kind: 'decade', index: Math.floor(year / 10) * 10 } })])
        assert.equal(compareTimes(part, full), 'compatible');
    }),
  );
});

test('a relative time takes its date from the event told before', () => {
  const resolved = (text: string, base: string): Moment => anchor(read(text), read(base));
  assert.deepEqual(resolved('two years later', 'in 2023'), momentOf({ year: 2025 }));
  assert.deepEqual(resolved('two years later', 'on 5 March 2021'), momentOf({ year: 2023 }));
  assert.deepEqual(resolved('the year before', 'in 2023'), momentOf({ year: 2022 }));
  assert.deepEqual(resolved('three months later', 'in November 2023'), momentOf({ year: 2024, month: 2 }));
  assert.deepEqual(resolved('three months earlier', 'on 14 January 2024'), momentOf({ year: 2023, month: 10 }));
  assert.deepEqual(resolved('four days later', 'on 16 July 1975'), momentOf({ year: 1975, month: 7, day: 20 }));
  assert.deepEqual(resolved('the next day', 'on 31 December 2023'), momentOf({ year: 2024, month: 1, day: 1 }));
  assert.deepEqual(resolved('the day before', 'on 1 March'), momentOf({ month: 2, day: 28 }));
  assert.deepEqual(resolved('a week later', 'on 16 July 1975'), momentOf({ year: 1975, month: 7, day: 23, approximate: true }));
  assert.deepEqual(resolved('the same year', 'on 16 July 1975'), momentOf({ year: 1975 }));
  for (const [text, base] of [['three months later', 'in 2023'], ['the next day', 'in 2023'], ['two years later', 'in May'], ['two hours later', 'on 16 July 1975'], ['in 2023', 'in 2020']] as const)
    assert.deepEqual(resolved(text, base), read(text));
});

test('the weekday of a full date', () => {
  assert.equal(weekdayMismatch(read('on Wednesday, 16 July 1975')), false);
  assert.equal(weekdayMismatch(read('on Tuesday, 16 July 1975')), true);
  assert.equal(weekdayMismatch(read('on Tuesday, 16 July')), false);
  assert.equal(weekdayMismatch(read('on Tuesday')), false);
});
