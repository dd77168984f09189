// Limits: "less than $57 million". A limit holds of every smaller number, so most numbers of a sentence agree with it and
// say nothing. Who sets a limit writes it close to the number meant: that one answers.
import type { Comparison } from '../../../../knowledge/src/facets/facet.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';

/** How far a limit stands from the number it is set for, as a part of it. */
const CLOSE = 0.15;
/** Two limits that are one, rounded. */
const NEARLY = 0.05;
/** A number so many times farther off than the closest is not the one that is meant. */
const TIMES = 3;
/** A number this far from a limit, as a part of the limit, was not meant by it. */
const FAR = 1;
/** Numbers this close to it are all the limit itself, rounded. */
const EXACT = 0.005;

/**
 * Of the values of one sentence those that a limit may be set for: where some stand close to it, only these; else all.
 * A draft's value that is no limit is answered by any. What is left of a whole ("half of them do not") lies elsewhere: not to be asked of it.
 */
export function withinReach(q: Item, values: readonly Item[]): readonly Item[] {
  const limit = q.quantity === undefined ? undefined : limitOf(q.quantity.value);
  if (limit === undefined || q.quantity === undefined) return values;
  const { dimension, currency } = q.quantity.value;
  const rivals = values.filter(({ quantity: r }) => r !== undefined && r.value.dimension === dimension && r.value.currency === currency);
  if (rivals.length < 2) return values;
  const gap = (r: Item): number => (r.quantity === undefined ? Infinity : gapOf(r.quantity.value, limit));
  const closest = Math.min(...rivals.map(gap));
  return closest > CLOSE ? values : values.filter((r) => !rivals.includes(r) || gap(r) <= Math.max(closest * TIMES, EXACT));
}

/** Whether one number stands closer to a limit of the draft than another; never, where the draft's value is no limit. */
export function closer(q: Item, one: Quantity, other: Quantity): boolean {
  const limit = q.quantity === undefined ? undefined : limitOf(q.quantity.value);
  return limit !== undefined && one.dimension === other.dimension && one.currency === other.currency && gapOf(one, limit) < gapOf(other, limit);
}

/**
 * How a draft's quantity stands to a source's, where both set a limit on one side: "over 200,000" says more than "over
 * 70,000", and who knew it would have said so. What says less follows.
 */
export function compareLimits(mine: Quantity, theirs: Quantity): Comparison {
  const result = compareQuantities(mine, theirs);
  const [a, b] = [limitOf(mine), limitOf(theirs)];
  if (result !== 'compatible' || a === undefined || b === undefined || mine.dimension !== theirs.dimension || mine.approximate || theirs.approximate) return result;
  const above = mine.upper === Infinity;
  if (above !== (theirs.upper === Infinity) || Math.abs(a - b) <= NEARLY * Math.max(a, b)) return result;
  return above === a > b ? 'different' : result;
}

/** "At least three" is compatible with 21, and says nothing of it. */
export function saysLittle(mine: Quantity, theirs: Quantity): boolean {
  const limit = limitOf(theirs);
  return limit !== undefined && limit !== 0 && limitOf(mine) === undefined && Number.isFinite(mine.lower) && gapOf(mine, limit) > FAR;
}

/** The number that a limit names; undefined of what is no limit. */
function limitOf({ lower, upper, style }: Quantity): number | undefined {
  if (style.notation === 'quantifier' || Number.isFinite(lower) === Number.isFinite(upper)) return lower === 0 && upper > 0 && Number.isFinite(upper) ? upper : undefined;
  return Number.isFinite(upper) ? upper : lower;
}

/** How far a number stands from a limit, as a part of the limit. */
const gapOf = ({ lower, upper }: Quantity, limit: number): number => Math.min(...[lower, upper].filter(Number.isFinite).map((n) => Math.abs(n - limit))) / Math.abs(limit);
