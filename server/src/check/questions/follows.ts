// Does a number follow from two that stand together in a source: their sum, their difference, a share of one?
import type { Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { endOf } from '../neighbourhood.ts';
import { reckonings, type Reckoned } from '../reckoning.ts';

/** How far a reckoned number may be from the one that is written. */
const NEAR = 0.01;
/** Small counts are sums and differences of each other by chance. */
const SMALL = 20;

/** `value` is what some two numbers of the sentence give: then it contradicts neither. */
export function follows(value: Quantity, sentence: Sentence): boolean {
  if (value.lower !== value.upper || value.lower === 0 || value.dimension === 'ordinal') return false;
  const small = value.dimension === 'count' && value.lower < SMALL;
  return reckonings(sentence).some((made) => sized(made.value).kind === sized(value).kind && meant(made) && Math.abs(sized(made.value).size - sized(value).size) <= NEAR * sized(value).size && (!small || ofChange(made, sentence)));
}

/** One number as a share of another is met by many. */
const meant = ({ how, value }: Reckoned): boolean => how === 'sum' || how === 'difference' || (how === 'part' && value.dimension !== 'share');

/** "27, up from 19": eight more. */
const ofChange = ({ how, of }: Reckoned, sentence: Sentence): boolean => how === 'difference' && of.every((i) => endOf(sentence, i) !== undefined);

/** Four points are what two shares differ by. */
const sized = ({ dimension, currency, lower }: Quantity): { readonly kind: string; readonly size: number } =>
  dimension === 'points' ? { kind: 'share', size: lower / 100 } : { kind: `${dimension}${currency}`, size: lower };
