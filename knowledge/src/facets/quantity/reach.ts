// How far a quantity reaches: its set, widened by what rounding and "about" leave open.
import type { Quantity } from './value.ts';

interface Reach {
  readonly lower: number;
  readonly upper: number;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** How far from the number "about" may be, as a part of it. */
const ABOUT = 0.15;
/** "une dizaine" is looser than "about ten". */
const ABOUT_ROUND = 0.25;
/** How far rounding may go in counts and money from a thousand on, and elsewhere. */
const ROUNDING_LARGE = 0.05;
const ROUNDING = 0.2;

/** The reach of `q` beside `other`: a number is rounded only against one that is written more finely, or is a bound. */
function reachOf(q: Quantity, other: Quantity): Reach {
  const slack = q.approximate ? approximation(q) : rounding(q, other);
  const below = q.approximate && q.lowerOpen && q.lower === q.upper ? slack / 5 : slack;
  const above = q.approximate && q.upperOpen && q.lower === q.upper ? slack / 5 : slack;
  const near = q.approximate || slack > 0;
  return {
    lower: q.lower - (Number.isFinite(q.lower) ? below : 0),
    upper: q.upper + (Number.isFinite(q.upper) ? above : 0),
    lowerOpen: q.lowerOpen && !near,
    upperOpen: q.upperOpen && !near,
  };
}

/** Whether two quantities share no number, however far they reach. */
export function areApart(a: Quantity, b: Quantity): boolean {
  // most are two numbers that reach no further than they are written
  if (isExact(a, b) && isExact(b, a) && Math.abs(a.lower - b.lower) > TINY * Math.max(Math.abs(a.lower), Math.abs(b.lower))) return true;
  const [mine, theirs] = [reachOf(a, b), reachOf(b, a)];
  return isBelow(mine, theirs) || isBelow(theirs, mine);
}

const isExact = (q: Quantity, other: Quantity): boolean => q.lower === q.upper && Number.isFinite(q.lower) && !q.approximate && rounding(q, other) === 0;

/** What the last digits of floating point make of a number, as a part of it. */
const TINY = 1e-9;

/** Whether all of a reach is below all of another. */
const isBelow = (a: Reach, b: Reach): boolean => {
  const gap = b.lower - a.upper;
  // "at least half" has no end above
  if (!Number.isFinite(gap)) return gap > 0;
  const tiny = TINY * Math.max(Math.abs(a.upper), Math.abs(b.lower), 1e-300);
  return Math.abs(gap) <= tiny ? a.upperOpen || b.lowerOpen : gap > 0;
};

/** About: one step of what was written, at least 5 %, at most 15 % of it (25 % for a dizaine). */
function approximation(q: Quantity): number {
  const size = sizeOf(q);
  const most = (q.style.form === 'collective' ? ABOUT_ROUND : ABOUT) * size;
  return Math.min(most, Math.max(q.precision * 1.0000001, size * 0.05));
}

function rounding(q: Quantity, other: Quantity): number {
  const isPoint = q.lower === q.upper;
  if (!isPoint || (q.dimension === 'count' && q.precision <= 1) || q.dimension === 'ordinal') return 0;
  // 31 % is not 30 %: both are written to the percent, and neither rounds the other.
  if (other.lower === other.upper && !other.approximate && q.precision <= other.precision) return 0;
  // "most" is more than half, and a half is not
  if (other.style.notation === 'quantifier' && (other.lower === q.lower || other.upper === q.upper)) return 0;
  const size = sizeOf(q);
  const large = (q.dimension === 'count' || q.dimension === 'money') && size >= 1000;
  return Math.min((q.precision / 2) * 1.0000001, size * (large ? ROUNDING_LARGE : ROUNDING));
}

const sizeOf = (q: Quantity): number => Math.max(Number.isFinite(q.lower) ? Math.abs(q.lower) : 0, Number.isFinite(q.upper) ? Math.abs(q.upper) : 0);
