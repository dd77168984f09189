// A reading: a quantity seen at a place among the pieces, before its bounds are put on.
import { round, type Cardinal } from './cardinal.ts';
import type { Measure } from './measure.ts';
import type { Dimension, NumberForm, Per } from './value.ts';

export interface Reading {
  readonly dimension: Dimension;
  readonly currency: string;
  readonly unit: string;
  readonly lower: number;
  readonly upper: number;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  readonly approximate: boolean;
  readonly precision: number;
  readonly total: number | undefined;
  readonly per: Per | undefined;
  readonly only: boolean;
  readonly notation: 'digits' | 'words' | 'quantifier';
  readonly scale: string;
  readonly form: NumberForm;
  /** pieces: the whole mention, end excluded */
  readonly from: number;
  readonly to: number;
  /** pieces: the number words */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** pieces: the number words of the whole */
  readonly whole: readonly [number, number] | undefined;
}

/** An exact count of nothing, to be written over. */
export const EXACT: Reading = {
  dimension: 'count', currency: '', unit: '', lower: 0, upper: 0, lowerOpen: false, upperOpen: false, approximate: false, precision: 1, total: undefined, per: undefined, only: false,
  notation: 'words', scale: '', form: 'cardinal', from: 0, to: 0, numberFrom: 0, numberTo: 0, whole: undefined,
};

/**
 * A reading with some fields written over. All readings are made here or in `measured`, and so have one shape: one that is
 * spread into another object has a shape of its own, and every look at it then costs the engine a search.
 */
export const changed = (reading: Reading, over: Partial<Reading>): Reading => ({
  dimension: over.dimension ?? reading.dimension, currency: over.currency ?? reading.currency, unit: over.unit ?? reading.unit, lower: over.lower ?? reading.lower, upper: over.upper ?? reading.upper,
  lowerOpen: over.lowerOpen ?? reading.lowerOpen, upperOpen: over.upperOpen ?? reading.upperOpen, approximate: over.approximate ?? reading.approximate, precision: over.precision ?? reading.precision,
  total: over.total ?? reading.total, per: over.per ?? reading.per, only: over.only ?? reading.only, notation: over.notation ?? reading.notation, scale: over.scale ?? reading.scale, form: over.form ?? reading.form,
  from: over.from ?? reading.from, to: over.to ?? reading.to, numberFrom: over.numberFrom ?? reading.numberFrom, numberTo: over.numberTo ?? reading.numberTo, whole: over.whole ?? reading.whole,
});

/** A cardinal with its measure, as a single value. `from` is where the mention begins (a currency sign, a minus). */
export function measured(cardinal: Cardinal, measure: Measure, from: number, negative: boolean): Reading {
  const value = inBase(negative ? -cardinal.value : cardinal.value, measure);
  const step = measure.dimension === 'share' || measure.dimension === 'points' ? 10 ** -cardinal.decimals : cardinal.step;
  return {
    dimension: measure.dimension, currency: measure.currency, unit: measure.unit, lower: value, upper: value, lowerOpen: false, upperOpen: false, approximate: false,
    precision: measure.plusStep > 0 ? measure.plusStep : measure.factor === 1 ? step : round(step * measure.factor), total: undefined, per: undefined, only: false, notation: cardinal.notation, scale: cardinal.scale, form: 'cardinal',
    from, to: Math.max(cardinal.to, measure.to), numberFrom: measure.inNumber || negative ? from : cardinal.from,
    numberTo: measure.inNumber ? Math.max(cardinal.to, measure.to) : cardinal.to, whole: undefined,
  };
}

export const inBase = (value: number, measure: Measure): number => (isBare(measure) ? value : round((value + measure.offset) * measure.factor + measure.plus));

/** A count is what it is: rounding writes a number out and reads it again. */
const isBare = ({ factor, offset, plus }: Measure): boolean => factor === 1 && offset === 0 && plus === 0;
