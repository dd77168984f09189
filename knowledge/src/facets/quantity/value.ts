// A quantity: a set of numbers with a dimension. Language-neutral: "trois" and "3" are equal.
import type { Span } from '../../text/span.ts';

export type Dimension =
  /** how many of something; the thing counted is found by `claims` */
  | 'count'
  /** a share of a whole, 0…1: percentages, fractions, most, half, one in five */
  | 'share'
  | 'points'
  | 'money'
  | 'duration'
  | 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature' | 'energy' | 'power' | 'data' | 'frequency' | 'pressure' | 'angle'
  /** 3rd, second-largest, version 3.6 is not one */
  | 'ordinal'
  /** three times, twice, divided by two */
  | 'multiple'
  /** 3-1, 97 votes to 3 */
  | 'score'
  /** an age: aged 82, 58 ans (only where the text says it is an age) */
  | 'age';

/** What an amount is told by. */
export interface Per {
  /** canonical unit or thing: 'month', 'kilogram', 'person'; '' when a bare number ("12 per 1,000") */
  readonly unit: string;
  readonly dimension: Dimension;
  /** the size of it in the base unit: a month is 30.4375, 100 km are 100000, 1,000 people 1000 */
  readonly factor: number;
  /** the number that was written with it, 1 when none was */
  readonly many: number;
}

/**
 * A set of numbers in the base unit of its dimension (share: 0…1; duration: days, a month being 30.4375 and a year
 * 365.25; length: metres; mass: kilograms; area: square metres; volume: litres; speed: km/h; temperature: °C; data: bytes; …).
 */
export interface Quantity {
  readonly dimension: Dimension;
  /** ISO 4217 for money, else '' */
  readonly currency: string;
  /** canonical unit as written ('year', 'kilometre', 'percent', 'million' is no unit), '' for a count */
  readonly unit: string;
  readonly lower: number;
  readonly upper: number;
  /** whether the bound itself is left out: "more than 30" has lower 30, lowerOpen true, upper Infinity */
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  /**
   * about, environ, nearly, une dizaine, "some 50". With lower equal to upper, an open side tells where the value lies:
   * "nearly 80 %" is just below (upperOpen), "un peu plus de 25" just above (lowerOpen).
   */
  readonly approximate: boolean;
  /** the step of what was written, in the base unit: 12.4 % → 0.001; 1.9 million → 100000; 62 → 1; 600 million → 100 million */
  readonly precision: number;
  /**
   * "three of the 14", "un sur cinq", "plus de trois salariés sur dix": the whole; undefined when not said.
   * Of a score, the other side: 97 to 3 has lower and upper 97, total 3; 6/10 has 6 and 10.
   */
  readonly total: number | undefined;
  /** "par mois", "€/kg", "for every 100,000 people"; undefined when not said. The numbers are those written, not divided */
  readonly per: Per | undefined;
  /** seuls trois, only three, ne … que trois: the number is closed */
  readonly only: boolean;
  /** the number words with scale, without bound and unit; with the sign or name of a percentage or a currency */
  readonly number: Span;
  /** the words of the bound or approximation that stand before or after the number */
  readonly bounds: Span | undefined;
  /** the number words of the whole: "14" of "three of the 14" */
  readonly whole: Span | undefined;
  /** how it is written, so that a fix can be written alike */
  readonly style: QuantityStyle;
}

export interface QuantityStyle {
  readonly notation: 'digits' | 'words' | 'quantifier';
  /** the scale word that was used: million, milliard, bn, k … or '' */
  readonly scale: string;
  /** the bound or approximation words that belong to the mention ("more than", "environ"), or '' */
  readonly bound: string;
  /** what kind of numeral: cardinal "3", collective "dizaine", fraction "un tiers", ordinal "3e", rate "un sur cinq" … */
  readonly form: NumberForm;
  /** the words of `number`, as written, single spaces between them */
  readonly words: string;
}

/** `verb`: the number is in a verb ("doubled"), whose words are read as a verb too. */
export type NumberForm = 'verb' | 'cardinal' | 'collective' | 'fraction' | 'ordinal' | 'rate' | 'range' | 'score' | 'other';
