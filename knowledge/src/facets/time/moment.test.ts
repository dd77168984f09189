// Calendar arithmetic, and the intervals that follow from what a text says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateOf, daysOf, monthLength, weekdayOf } from './calendar.ts';
import { momentOf } from './moment.ts';
import type { Parts } from './value.ts';

test('days and dates', () => {
  assert.equal(daysOf(1970, 1, 1), 0);
  assert.equal(daysOf(2000, 3, 1), 11017);
  assert.equal(daysOf(1969, 12, 31), -1);
  assert.equal(daysOf(2024, 13, 1), daysOf(2025, 1, 1));
  assert.equal(monthLength(1900, 2), 28);
  assert.equal(monthLength(2000, 2), 29);
  assert.equal(monthLength(undefined, 2), 29);
  assert.equal(weekdayOf(daysOf(1975, 7, 16)), 3);
  assert.equal(weekdayOf(daysOf(2025, 10, 14)), 2);
  fc.assert(fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (days) => {
    const { year, month, day } = dateOf(days);
    assert.equal(daysOf(year, month, day), days);
  }));
});

test('intervals', () => {
  const iso = (days: number | undefined): string | undefined => (days === undefined ? undefined : Object.values(dateOf(days)).join('-'));
  const cases: readonly (readonly [Parts, string | undefined, string | undefined, string])[] = [
    [{ year: 2023 }, '2023-1-1', '2024-1-1', 'year'],
    [{ year: 2023, month: 2 }, '2023-2-1', '2023-3-1', 'month'],
    [{ year: 2024, month: 2, day: 29 }, '2024-2-29', '2024-3-1', 'day'],
    [{ year: 2023, month: 2, day: 30 }, undefined, undefined, 'day'],
    [{ year: 2023, portion: 'early' }, '2023-1-1', '2023-5-1', 'part'],
    [{ year: 2023, portion: 'mid' }, '2023-5-1', '2023-9-1', 'part'],
    [{ year: 2023, portion: 'late' }, '2023-9-1', '2024-1-1', 'part'],
    [{ year: 2023, month: 5, portion: 'late' }, '2023-5-21', '2023-6-1', 'part'],
    [{ year: 2023, period: { kind: 'season', index: 4 } }, '2023-12-1', '2024-3-1', 'season'],
    [{ year: 2023, period: { kind: 'quarter', index: 2 } }, '2023-4-1', '2023-7-1', 'quarter'],
    [{ year: 2023, period: { kind: 'half', index: 2 } }, '2023-7-1', '2024-1-1', 'half'],
    [{ period: { kind: 'decade', index: 1990 } }, '1990-1-1', '2000-1-1', 'decade'],
    [{ period: { kind: 'decade', index: 1990 }, portion: 'late' }, '1997-1-1', '2000-1-1', 'part'],
    [{ period: { kind: 'century', index: 19 } }, '1801-1-1', '1901-1-1', 'century'],
    [{ month: 5 }, undefined, undefined, 'month'],
    [{ weekday: 5 }, undefined, undefined, 'day'],
    [{ hour: 5 }, undefined, undefined, 'hour'],
    [{ hour: 5, minute: 0 }, undefined, undefined, 'minute'],
    [{ year: 2019, last: momentOf({ year: 2021 }) }, '2019-1-1', '2022-1-1', 'year'],
    [{ month: 3, last: momentOf({ month: 5 }) }, undefined, undefined, 'month'],
  ];
  for (const [parts, from, to, granularity] of cases) {
    const moment = momentOf(parts);
    assert.deepEqual([iso(moment.from), iso(moment.to), moment.granularity], [from, to, granularity], JSON.stringify(parts));
  }
});
