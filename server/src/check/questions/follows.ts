// Does a number follow from two that stand together in a source: their sum, their difference, a share of one?
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { alike, endOf } from '../neighbourhood.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';

/** How far a reckoned number may be from the one that is written. */
const NEAR = 0.01;

const SMALL = 20;

/** "27, up from 19": eight more. */
const isGap = (value: Quantity, sentence: Sentence): boolean =>
  value.lower === value.upper && sentence.items.some((a) => endOf(sentence, a) === 'to' && sentence.items.some((b) => b.clause === a.clause && endOf(sentence, b) === 'from' && alike(a, b) && value.dimension === a.quantity?.value.dimension && Math.abs(Math.abs(a.quantity.value.lower - (b.quantity?.value.lower ?? NaN)) - value.lower) < 1e-9));

/** `value` is what some two numbers of the sentence give: then it contradicts neither. */
export function follows(value: Quantity, sentence: Sentence): boolean {
  if (isGap(value, sentence)) return true;
  // small counts are sums and differences of each other by chance
  if (value.lower !== value.upper || value.lower === 0 || value.dimension === 'ordinal' || (value.dimension === 'count' && value.lower < SMALL)) return false;
  const numbers = sentence.items.flatMap((i: Item) => (i.quantity !== undefined && i.quantity.value.lower === i.quantity.value.upper ? [i.quantity.value] : []));
  const kin = numbers.filter((n) => n.dimension === value.dimension && n.currency === value.currency);
  const shares = numbers.filter((n) => n.dimension === 'share');
  const meets = (n: number): boolean => Math.abs(n - value.lower) <= NEAR * Math.abs(value.lower);
  const pairs = kin.some((a, i) => kin.some((b, k) => i !== k && (meets(a.lower + b.lower) || meets(a.lower - b.lower))));
  return pairs || (value.dimension !== 'share' && kin.some((a) => shares.some((s) => meets(a.lower * s.lower) || meets(a.lower * (1 - s.lower)))));
}
