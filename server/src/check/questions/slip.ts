// Two numbers that are one slip of the pen apart: the same digits in another order, one digit changed, a zero too many.
// And a bound that misses a number by little: "more than 120" beside 112 was written with that number in mind.
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';

/** Is the one number the other, miswritten? Only numbers of enough digits for that to be no chance. */
export function slips(a: Quantity, b: Quantity): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === undefined || y === undefined) return false;
  if (x === y) return isScaled(a, b);
  if (x.length !== y.length) return false;
  const changed = [...x].filter((digit, i) => digit !== y[i]).length;
  return x.length >= 2 && (sorted(x) === sorted(y) || (x.length >= 3 && changed === 1));
}

/** Three digits or more in another order: no chance, whatever stands around them. */
export function transposed(a: Quantity, b: Quantity): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x !== undefined && y !== undefined && x !== y && x.length >= 3 && sorted(x) === sorted(y) && Math.max(a.lower, b.lower) < 10 * Math.min(a.lower, b.lower);
}

/** 40,000 and 400,000, 14 % and 1.4 %: a zero or a point misplaced. */
const isScaled = (a: Quantity, b: Quantity): boolean => {
  const ratio = a.lower / b.lower;
  return TENS.some((ten) => Math.abs(ratio - ten) < 1e-9 * ten || Math.abs(ratio * ten - 1) < 1e-9) && Math.max(Math.abs(a.lower), Math.abs(b.lower)) >= 100;
};
const TENS = [10, 100, 1000] as const;

/** How far, as a share of the number, a bound may be that misses it by little. */
const CLOSE = 0.12;

/** The one is a bound that just leaves out the other. */
export function grazes(a: Quantity, b: Quantity): boolean {
  const [one, other] = isBound(a) ? [a, b] : [b, a];
  if (!isBound(one)) return false;
  const limit = Number.isFinite(one.lower) && one.lower > 0 ? one.lower : one.upper;
  const at = isBound(other) ? (Number.isFinite(other.lower) && other.lower > 0 ? other.lower : other.upper) : (other.lower + other.upper) / 2;
  return Number.isFinite(limit) && Number.isFinite(at) && Math.abs(limit - at) <= CLOSE * Math.abs(at) && Math.abs(at) >= SMALL;
}

/** "more than 30", "under 30" */
const isBound = (q: Quantity): boolean => q.style.notation !== 'quantifier' && (!Number.isFinite(q.upper) || (q.lower <= 0 && q.upper > 0)) && q.lower !== q.upper;

/** Numbers below this are too near each other by nature; shares are less than one. */
const SMALL = 0.1;

const sorted = (digits: string): string => [...digits].sort().join('');

/** The digits that count, without the zeros that end a round number; undefined for a range or words. */
function digitsOf(q: Quantity): string | undefined {
  if (q.style.notation !== 'digits') return undefined;
  const digits = q.style.words.replace(/\D/g, '').replace(/0+$/, '');
  return digits === '' ? undefined : digits;
}
