// Random moments for the laws.
import fc from 'fast-check';
import { monthLength, UNIT_DAYS } from './calendar.ts';
import { momentOf } from './moment.ts';
import type { Bearing, Granularity, Moment, Parts } from './value.ts';

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
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ year: maybe(year), period: fc.record({ kind: fc.constant('season' as const), index: fc.integer({ min: 1, max: 4 }) }), portion: maybe(portion) }),
  fc.record({ year: maybe(year), period: fc.record({ kind: fc.constant('quarter' as const), index: fc.integer({ min: 1, max: 4 }) }) }),
  fc.record({ year, period: fc.record({ kind: fc.constant('half' as const), index: fc.integer({ min: 1, max: 2 }) }) }),
  fc.record({ period: fc.record({ kind: fc.constant('decade' as const), index: fc.integer({ min: 181, max: 205 }).map((n) => n * 10) }), portion: maybe(portion) }),
  fc.record({ period: fc.record({ kind: fc.constant('century' as const), index: fc.integer({ min: 1, max: 21 }) }), portion: maybe(portion) }),
);
const clock: fc.Arbitrary<Parts> = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: maybe(fc.integer({ min: 0, max: 59 })),
  zone: maybe(fc.constantFrom(0, 60, -300, 'local' as const)),
  twelve: fc.boolean(),
});
const units = ['day', 'week', 'month', 'year'] as const satisfies readonly Granularity[];

export const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  fc.tuple(fc.oneof({ weight: 4, arbitrary: calendar }, { weight: 1, arbitrary: clock }), bearing, fc.boolean()).map(([parts, how, approximate]) => momentOf({ ...parts, approximate }, how)),
  fc.tuple(year, fc.integer({ min: 1, max: 30 })).map(([first, count]) => momentOf({ year: first, last: momentOf({ year: first + count }) })),
  fc.tuple(maybe(year), month, month).map(([y, a, b]) => momentOf({ year: y, month: Math.min(a, b), last: momentOf({ year: y, month: Math.max(a, b) }) })),
  fc.tuple(fc.constantFrom(...units), fc.integer({ min: -20, max: 20 })).map(([unit, count]) => momentOf({ offset: count * UNIT_DAYS[unit] }, 'at', unit)),
);
