// The form of the examples beside a language's words: a text, and every time it tells, part by part.
import type { Bearing, Granularity, Parts } from './value.ts';

/** A time as an example states it: the words of the mention, and the parts that are said. What is left out is undefined. */
export interface ExpectedTime extends Omit<Parts, 'last'> {
  readonly words: string;
  /** 'at' where it is left out */
  readonly bearing?: Bearing;
  /** the unit of a relative time */
  readonly unit?: Granularity;
  readonly last?: Omit<Parts, 'last'>;
}

export type TimeExample = readonly [text: string, ...times: readonly ExpectedTime[]];
