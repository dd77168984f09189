// Times of day against each other: to the minute, over time zones, with the half of the day left open where a text does.
import type { Comparison } from '../facet.ts';
import type { Moment } from './value.ts';

/** A time of day against a date is incomparable. */
export function compareClocks(a: Moment, b: Moment): Comparison {
  if (a.hour === undefined || b.hour === undefined) return 'incomparable';
  const first = compareTimesOfDay(a, b);
  if (a.last === undefined && b.last === undefined) return first;
  if (a.last !== undefined && b.last !== undefined) return both(first, compareTimesOfDay(a.last, b.last));
  // a point of time against a span of time: of different questions unless it is within
  const [range, point] = a.last !== undefined ? [a, b] : [b, a];
  return within(point, range) ? 'compatible' : 'incomparable';
}

function both(first: Comparison, last: Comparison): Comparison {
  if (first === 'different' || last === 'different') return 'different';
  if (first === 'incomparable' || last === 'incomparable') return 'incomparable';
  return first === 'same' && last === 'same' ? 'same' : 'compatible';
}

const minutes = (moment: Moment): number => (moment.hour ?? 0) * 60 + (moment.minute ?? 0);

function compareTimesOfDay(a: Moment, b: Moment): Comparison {
  const zoned = typeof a.zone === 'number' && typeof b.zone === 'number';
  const turn = a.twelve || b.twelve ? 720 : 1440;
  const shift = zoned ? Number(a.zone) - Number(b.zone) : 0;
  const gap = around(minutes(a) - minutes(b) - shift, turn);
  const exact = gap === 0;
  if (exact && a.zone === b.zone && a.twelve === b.twelve && a.approximate === b.approximate) return 'same';
  if (exact) return 'compatible';
  // "at 6" for 18:10 is loose talk, but "at 18:00" for 18:10 is not
  if (gap <= 30 && (a.approximate || b.approximate)) return 'compatible';
  if (!zoned && a.zone !== b.zone && gap % 30 === 0) return 'incomparable';
  return 'different';
}

/** The distance on a dial. */
function around(gap: number, turn: number): number {
  const rest = ((gap % turn) + turn) % turn;
  return Math.min(rest, turn - rest);
}

function within(point: Moment, range: Moment): boolean {
  const [from, to, at] = [minutes(range), minutes(range.last ?? range), minutes(point)];
  return from <= to ? from <= at && at <= to : at >= from || at <= to;
}
