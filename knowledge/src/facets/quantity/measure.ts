// What a number is a measure of: percent, currency, unit; before it or after it.
import type { Dimension } from './value.ts';
import type { UnitRow } from './vocabulary.ts';
import { readCardinal, round, type Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';

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

export const COUNT: Omit<Measure, 'to'> = { dimension: 'count', currency: '', unit: '', factor: 1, offset: 0, plus: 0, plusStep: 0, inNumber: false };

/** The percent sign, currency or unit at piece `at`, after a cardinal. */
export function readMeasure(pieces: readonly Piece[], at: number, scaled: boolean, lex: Lexicon): Measure | undefined {
  const percent = lex.percent(pieces, at);
  if (percent !== undefined) return { ...COUNT, dimension: 'share', unit: 'percent', factor: 0.01, to: percent.to, inNumber: true };
  // millions d'euros, milliards de dollars, millions de tonnes
  const linked = scaled && lex.isOf(pieces[at]?.fold) ? at + 1 : at;
  const money = lex.currency(pieces, linked) ?? lex.currencySign(pieces, linked);
  if (money !== undefined) return { ...COUNT, dimension: 'money', currency: money.row.code, factor: money.row.factor, to: money.to, inNumber: true };
  const unit = readUnit(pieces, linked, lex);
  return unit === undefined ? undefined : compound(pieces, unit, lex);
}

/** The unit at piece `at`; a symbol must not go on into a word or be cut from one. */
function readUnit(pieces: readonly Piece[], at: number, lex: Lexicon): (Measure & { readonly row: UnitRow }) | undefined {
  const unit = lex.unit(pieces, at);
  if (unit === undefined) return undefined;
  const next = pieces[unit.to];
  if (next !== undefined && !next.spaced && next.kind === 'number' && unit.row.unit !== 'hour') return undefined;
  return { ...COUNT, ...measureOf(unit.row), to: unit.to, row: unit.row };
}

export const measureOf = (row: UnitRow): Omit<Measure, 'to'> => ({
  ...COUNT, dimension: row.dimension, unit: row.unit, factor: row.factor, offset: row.offset ?? 0,
});

/** "deux ans et demi", "2 years and 3 months", "1 h 30", "5 feet 6 inches". */
function compound(pieces: readonly Piece[], unit: Measure & { readonly row: UnitRow }, lex: Lexicon): Measure {
  const half = lex.andHalf(pieces, unit.to);
  if (half !== undefined) return { ...unit, plus: unit.factor / 2, plusStep: unit.factor / 2, to: half.to };
  if (unit.dimension !== 'duration' && unit.dimension !== 'length') return unit;
  const from = lex.isAnd(pieces[unit.to]?.fold) ? unit.to + 1 : unit.to;
  const more = readCardinal(pieces, from, lex);
  if (more === undefined || more.article !== undefined || more.scale !== '') return unit;
  const smaller = readUnit(pieces, more.to, lex);
  if (smaller !== undefined && smaller.dimension === unit.dimension && smaller.factor < unit.factor && more.value * smaller.factor < unit.factor) {
    return withPlus(unit, more, smaller.factor, smaller.to);
  }
  const minutes = unit.unit === 'hour' && from === unit.to && more.notation === 'digits' && /^[0-5][0-9]$/.test(pieces[from]?.text ?? '');
  return minutes ? withPlus(unit, more, unit.factor / 60, more.to) : unit;
}

const withPlus = (unit: Measure, more: Cardinal, factor: number, to: number): Measure => ({ ...unit, plus: round(more.value * factor), plusStep: factor, to });
