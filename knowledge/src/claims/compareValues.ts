// How the values of two items stand to each other, amounts or times.
import type { Comparison } from '../facets/facet.ts';
import { compareQuantities } from '../facets/quantity/compare.ts';
import { compareTimes } from '../facets/time/compare.ts';
import type { Item } from './sentence.ts';

/** `incomparable` too where one has no value, or not of the other's kind. */
export function compareValues(a: Item, b: Item): Comparison {
  if (a.quantity !== undefined && b.quantity !== undefined) return compareQuantities(a.quantity.value, b.quantity.value);
  return a.time !== undefined && b.time !== undefined ? compareTimes(a.time.value, b.time.value) : 'incomparable';
}

/** Whether an item is an amount or a time. */
export const hasValue = (item: Item): boolean => item.quantity !== undefined || item.time !== undefined;
