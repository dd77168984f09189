// Can two quantities both hold? Equal, rounded, bounded, approximate; a count of a whole against a share.
import type { Comparison } from '../facet.ts';
import { areApart } from './reach.ts';
import type { Quantity } from './value.ts';

/**
 * How a draft's quantity stands to a source's. Symmetric; a quantity is the same as itself.
 * Each is a set; sets that share no number, with what rounding and "about" leave open, are different, and so are two
 * bounds that meet in a single point (at most three, at least three). Bounds that overlap are compatible, but for two spans with one end in common.
 */
export function compareQuantities(draft: Quantity, source: Quantity): Comparison {
  const pair = perSame(aligned(draft, source));
  if (pair === undefined) return 'incomparable';
  const [a, b] = pair;
  if (a.dimension === 'score' && (a.total !== b.total || (a.lower === a.upper && b.lower === b.upper))) return compareScores(a, b);
  if (a.dimension === 'ordinal' && a.lower < 0 !== b.lower < 0) return 'compatible';
  if (a.dimension === 'count' && a.total !== undefined && b.total !== undefined && a.total !== b.total) return 'different';
  if (isSame(a, b)) return 'same';
  if (!areApart(a, b) && !meetInAPoint(a, b) && !endElsewhere(a, b)) return 'compatible';
  // £9 a hectare and £5 million are answers to two questions; "a month" is left out as often as it is said
  const one = a.per === undefined ? b.per : b.per === undefined ? a.per : undefined;
  return one === undefined || one.dimension === 'duration' ? 'different' : 'incomparable';
}

const isSame = (a: Quantity, b: Quantity): boolean =>
  equal(a.lower, b.lower) && equal(a.upper, b.upper) && a.lowerOpen === b.lowerOpen && a.upperOpen === b.upperOpen && a.approximate === b.approximate;

/** Equal up to the last digits of floating point: 17 weeks and 119 days, 0.3 and 30 × 0.01. */
const equal = (x: number, y: number): boolean => x === y || Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));

/** The two quantities as answers to one question, if they are: same dimension and currency; count of a whole and share; age and duration. */
function aligned(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | undefined {
  if (a.dimension === b.dimension) return a.currency === b.currency ? [a, b] : undefined;
  // 24 weeks are no age
  if (isTime(a) && isTime(b) && [a, b].every((q) => q.dimension === 'age' || q.unit === 'year' || q.unit === 'month')) return [{ ...a, dimension: 'duration' }, { ...b, dimension: 'duration' }];
  if (isPart(a) && b.dimension === 'share') return both(shareOf(a), b);
  if (a.dimension === 'share' && isPart(b)) return both(a, shareOf(b));
  return undefined;
}

/**
 * The two as told by one thing: per month and per year, per kilo and per tonne are converted; per head and per month are
 * two questions, and so are growth rates of two periods, which compound. What one side leaves out is no difference where the numbers agree.
 */
function perSame(pair: readonly [Quantity, Quantity] | undefined): readonly [Quantity, Quantity] | undefined {
  const [p, q] = [pair?.[0].per, pair?.[1].per];
  if (pair === undefined || p === undefined || q === undefined || (p.unit === q.unit && p.many === q.many)) return pair;
  if (p.dimension !== q.dimension || (p.dimension === 'count' && p.unit !== q.unit && p.unit !== '' && q.unit !== '')) return undefined;
  if (p.dimension === 'duration' && (pair[0].dimension === 'share' || pair[0].dimension === 'points')) return undefined;
  return [perOne(pair[0], p.factor), perOne(pair[1], q.factor)];
}

/** A year is twelve months of work and not always of pay: amounts of two periods are compared as about. */
const perOne = (q: Quantity, factor: number): Quantity => ({
  ...q, lower: q.lower / factor, upper: q.upper / factor, precision: q.precision / factor, approximate: q.approximate || q.per?.dimension === 'duration',
});

const isTime = (q: Quantity): boolean => q.dimension === 'age' || q.dimension === 'duration';
/** A count, or a mark (61/100), but not the result of a game. */
const isPart = (q: Quantity): boolean => q.dimension === 'count' || (q.dimension === 'score' && q.total !== undefined && q.upper <= q.total && MARKS.has(q.total));
const MARKS = new Set([5, 10, 20, 100]);
const both = (a: Quantity | undefined, b: Quantity | undefined): readonly [Quantity, Quantity] | undefined => (a === undefined || b === undefined ? undefined : [a, b]);

/** 3 of 14 → 0.214…; none → 0; a count without its whole is no share. */
function shareOf(count: Quantity): Quantity | undefined {
  if (count.upper === 0) return { ...count, dimension: 'share', precision: 0 };
  const total = count.total;
  if (total === undefined || total <= 0) return undefined;
  return { ...count, dimension: 'share', lower: count.lower / total, upper: Math.min(1, count.upper / total), precision: 0 };
}

/** One result may be told from either side; anything else is another result. */
function compareScores(a: Quantity, b: Quantity): Comparison {
  if (a.lower === b.lower && a.total === b.total) return 'same';
  return a.lower === b.total && a.total === b.lower ? 'compatible' : 'different';
}

/** "450 to 475 million" and "455 to 475 million": two spans that share one end were written with the same two numbers in mind. */
function endElsewhere(a: Quantity, b: Quantity): boolean {
  const spans = [a, b].every((q) => q.lower > 0 && q.lower < q.upper && Number.isFinite(q.upper) && !q.approximate && q.style.notation === 'digits');
  return spans && equal(a.lower, b.lower) !== equal(a.upper, b.upper) && Math.abs(a.lower - b.lower) + Math.abs(a.upper - b.upper) >= Math.max(a.precision, b.precision);
}

/** "at most three" and "at least three"; "fewer than 30" and "30 or more". */
function meetInAPoint(a: Quantity, b: Quantity): boolean {
  return a.lower !== a.upper && b.lower !== b.upper && !a.approximate && !b.approximate && (equal(a.upper, b.lower) || equal(b.upper, a.lower));
}
