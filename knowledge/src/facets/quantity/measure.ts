// What a number is a measure of: percent, currency, unit; before it or after it.
import type { Dimension } from './value.ts';
import type { UnitRow } from './vocabulary.ts';
import { readCardinal, round, type Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isPluralNoun } from './place.ts';
import { nth } from '../../text/nth.ts';

export interface Measure {
  readonly dimension: Dimension;
  readonly currency: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
  /** added to the value in the base unit: the months of "2 years and 3 months" */
  readonly plus: number;
  /** the step of what was added, in the base unit; 0 when nothing was */
  readonly plusStep: number;
  readonly to: number;
  /** whether the number span of the mention holds the unit too (percent, currency) */
  readonly inNumber: boolean;
}

/** The measure of a bare count. */
export const COUNT: Measure = { dimension: 'count', currency: '', unit: '', factor: 1, offset: 0, plus: 0, plusStep: 0, to: 0, inNumber: false };

/** A measure with some fields written over, in the one shape that all have (see `changed`). */
export const measureWith = (measure: Measure, over: Partial<Measure>): Measure => ({
  dimension: over.dimension ?? measure.dimension, currency: over.currency ?? measure.currency, unit: over.unit ?? measure.unit, factor: over.factor ?? measure.factor, offset: over.offset ?? measure.offset,
  plus: over.plus ?? measure.plus, plusStep: over.plusStep ?? measure.plusStep, to: over.to ?? measure.to, inNumber: over.inNumber ?? measure.inNumber,
});

/** The percent sign, currency or unit at piece `at`, after a cardinal. */
export function readMeasure(pieces: readonly Piece[], at: number, scaled: boolean, lex: Lexicon): Measure | undefined {
  const percent = lex.percent(pieces, at);
  if (percent !== undefined) return measureWith(COUNT, { dimension: 'share', unit: 'percent', factor: 0.01, to: percent.to, inNumber: true });
  const mille = lex.perMille(pieces, at);
  if (mille !== undefined) return measureWith(COUNT, { dimension: 'share', unit: 'per mille', factor: 0.001, to: mille.to, inNumber: true });
  // millions d'euros, milliards de dollars, millions de tonnes
  const linked = scaled && lex.isOf(pieces[at]?.fold) ? at + 1 : at;
  const money = lex.currency(pieces, linked) ?? lex.currencySign(pieces, linked) ?? (scaled && !lex.isOf(pieces[linked + 1]?.fold) ? lex.scaledCurrency(pieces, linked) : undefined);
  if (money !== undefined) return measureWith(COUNT, { dimension: 'money', currency: money.row.code, factor: money.row.factor, to: money.to, inNumber: true });
  const unit = readUnit(pieces, linked, lex);
  return unit === undefined ? undefined : compound(pieces, unit, lex);
}

/** The unit at piece `at`; a symbol must not go on into a word or be cut from one. */
function readUnit(pieces: readonly Piece[], at: number, lex: Lexicon): (Measure & { readonly row: UnitRow }) | undefined {
  const unit = lex.unit(pieces, at);
  if (unit === undefined) return undefined;
  const next = pieces[unit.to];
  if (next !== undefined && !next.spaced && next.kind === 'number' && !PARTED.has(unit.row.unit)) return undefined;
  if (unit.row.last === true && isPluralNoun(next, lex)) return undefined;
  const { row, to } = unit;
  return { dimension: row.dimension, currency: '', unit: row.unit, factor: row.factor, offset: row.offset ?? 0, plus: 0, plusStep: 0, to, inNumber: false, row };
}

/** Units that two bare digits may follow: 1 h 30, 1 m 80. */
const PARTED: ReadonlyMap<string, number> = new Map([['hour', 60], ['metre', 100]]);

/** "deux ans et demi", "2 years and 3 months", "1 h 30", "5 feet 6 inches", "une heure et quart". */
function compound(pieces: readonly Piece[], unit: Measure & { readonly row: UnitRow }, lex: Lexicon): Measure {
  const half = lex.andHalf(pieces, unit.to);
  if (half !== undefined) return measureWith(unit, { plus: unit.factor / 2, plusStep: unit.factor / 2, to: half.to });
  const quarter = unit.unit === 'hour' ? lex.andQuarter(pieces, unit.to) : undefined;
  if (quarter !== undefined) return measureWith(unit, { plus: unit.factor / 4, plusStep: unit.factor / 4, to: quarter.to });
  if (unit.dimension !== 'duration' && unit.dimension !== 'length' && unit.dimension !== 'mass') return unit;
  const from = lex.isAnd(pieces[unit.to]?.fold) ? unit.to + 1 : unit.to;
  const more = readCardinal(pieces, from, lex);
  if (more === undefined || more.article !== undefined || more.scale !== '') return unit;
  const smaller = readUnit(pieces, more.to, lex);
  if (smaller !== undefined && smaller.dimension === unit.dimension && smaller.factor < unit.factor && more.value * smaller.factor < unit.factor) {
    return withPlus(unit, more, smaller.factor, smaller.to);
  }
  if (unit.unit === 'foot' && /^(?:in|["\u2033\u201d])$/.test(pieces[more.to]?.text ?? '')) return withPlus(unit, more, INCH, more.to + 1);
  const parts = from === unit.to ? PARTED.get(unit.unit) : undefined;
  const after = pieces[more.to];
  const counted = after !== undefined && after.kind === 'word' && !lex.isFunctionWord(after.fold);
  const low = more.notation === 'digits' ? /^[0-9]{2}$/.test(pieces[from]?.text ?? '') : unit.unit === 'hour' && more.value >= 5;
  return parts !== undefined && low && more.value < parts && smaller === undefined && (!counted || more.notation === 'digits' && unit.unit === 'hour') ? withPlus(unit, more, unit.factor / parts, more.to) : unit;
}

const INCH = 0.0254;

/** 5'10": feet and inches in signs, at the piece after the feet. */
export function feetAndInches(pieces: readonly Piece[], at: number, lex: Lexicon): Measure | undefined {
  const sign = pieces[at];
  const closing = pieces[at + 2];
  if (sign === undefined || sign.spaced || !/^['\u2019\u2032]$/.test(sign.text) || closing === undefined || closing.spaced || !/^["\u2033\u201d]$/.test(closing.text)) return undefined;
  const inches = readCardinal(pieces, at + 1, lex);
  if (inches === undefined || inches.notation !== 'digits' || inches.value >= 12 || inches.to !== at + 2) return undefined;
  return measureWith(COUNT, { dimension: 'length', unit: 'foot', factor: 12 * INCH, plus: round(inches.value * INCH), plusStep: INCH, to: at + 3 });
}

/** Degrees that turn: "un angle de 45°", "a 90-degree turn". */
export function asAngle(pieces: readonly Piece[], from: number, measure: Measure, lex: Lexicon): Measure {
  if (measure.unit !== 'degree Celsius' || !lex.isDegree(nth(pieces, measure.to - 1)?.fold)) return measure;
  for (let i = Math.max(0, from - 4); i < measure.to + 3; i++) if (lex.isAngleCue(pieces[i]?.fold)) return measureWith(measure, { dimension: 'angle', unit: 'degree' });
  return measure;
}

const withPlus = (unit: Measure, more: Cardinal, factor: number, to: number): Measure => measureWith(unit, { plus: round(more.value * factor), plusStep: factor, to });
