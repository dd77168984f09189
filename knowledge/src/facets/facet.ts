// What every facet (kind of answer) shares: mentions and the four results of a comparison.
import type { Span } from '../text/span.ts';

/** Diagnostic codes: the kinds of answer a draft can get wrong. */
export type FacetCode =
  | 'count' | 'total' | 'percentage' | 'money' | 'duration' | 'measure'
  | 'date' | 'name' | 'role' | 'relation' | 'swap' | 'negation' | 'attribute'
  | 'comparison' | 'membership' | 'ordinal' | 'derived' | 'quote';

/**
 * How a draft's answer stands to a source's.
 * - `same`: equal. - `compatible`: not equal, but both can hold (three / at least three; 2024 / 9 July 2024).
 * - `different`: cannot both hold. - `incomparable`: answers to different questions (euros / visitors).
 */
export type Comparison = 'same' | 'compatible' | 'different' | 'incomparable';

/** A value seen in a sentence: what it is, and the words that say so. */
export interface Mention<Value> {
  readonly value: Value;
  /** place in the prose of the block, UTF-16 */
  readonly span: Span;
  /** first token, and the one after the last */
  readonly from: number;
  readonly to: number;
}
