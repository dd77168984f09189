// The form of the examples beside a language's words: a text, and every time it tells, part by part.
import type { Bearing, Deixis, Granularity, Parts } from './value.ts';

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

/** "Last year" is `told(-1, 'year')`; "a year ago" is `ago(1, 'year')`. */
export const told = (count: number, unit: Deixis['unit']): Deixis => ({ which: 'ago', count, unit, calendar: true });
export const ago = (count: number, unit: Deixis['unit']): Deixis => ({ which: 'ago', count: -count, unit, calendar: false });

/** "Last August", "mardi prochain". */
export const which = (name: 'last' | 'this' | 'next', unit: 'day' | 'month'): Deixis => ({ which: name, count: 0, unit, calendar: true });
