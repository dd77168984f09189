// Amounts: a cardinal with its sign, currency, percent or unit, before it is known whether it is a range or a rate.
import { readCardinal, type Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import { asAngle, COUNT, measureWith, feetAndInches, readMeasure, type Measure } from './measure.ts';
import type { Piece } from './pieces.ts';
import { isPluralNoun } from './place.ts';
import { nth } from '../../text/nth.ts';

export interface Amount {
  readonly cardinal: Cardinal;
  /** undefined for a bare number */
  readonly measure: Measure | undefined;
  readonly from: number;
  readonly to: number;
  readonly negative: boolean;
  /** "82 years old": the number of years is an age */
  readonly age: boolean;
}

/** The amount that begins at piece `at`, whatever its place; undefined when no number stands there. */
export function readAmount(pieces: readonly Piece[], at: number, lex: Lexicon): Amount | undefined {
  const sign = lex.currencySign(pieces, at);
  if (sign !== undefined) {
    const cardinal = readCardinal(pieces, sign.to, lex);
    if (cardinal === undefined || cardinal.notation === 'words') return undefined;
    const measure = measureWith(COUNT, { dimension: 'money' as const, currency: sign.row.code, factor: sign.row.factor, to: cardinal.to, inNumber: true });
    return { cardinal, measure, from: at, to: cardinal.to, negative: false, age: false };
  }
  const minus = isMinus(pieces, at, lex);
  const begin = minus === undefined ? at : at + 1;
  const owed = minus === undefined ? undefined : lex.currencySign(pieces, begin);
  if (owed !== undefined) {
    const amount = readAmount(pieces, begin, lex);
    return amount === undefined ? undefined : { ...amount, from: at, negative: true };
  }
  const read = readCardinal(pieces, begin, lex);
  if (read === undefined) return undefined;
  const cardinal = withoutDoubt(pieces, read, lex);
  const next = afterHyphen(pieces, cardinal);
  if (next === undefined) return undefined;
  const age = lex.ageAfter(pieces, next);
  if (age !== undefined) return { cardinal, measure: undefined, from: begin, to: age.to, negative: false, age: true };
  const measure = isDecade(pieces, cardinal) ? undefined : measureAt(pieces, next, cardinal, lex);
  if (minus !== undefined && minus !== 'sign' && !SIGNED.has(measure?.dimension ?? 'count')) return undefined;
  if (next === cardinal.to && measure === undefined && isTorn(pieces, cardinal, lex)) return undefined;
  return { cardinal, measure, from: minus === undefined ? begin : at, to: measure?.to ?? cardinal.to, negative: minus !== undefined, age: false };
}

/** What "minus 3" may be of: a colder day, a loss; not "moins 3 personnes". */
const SIGNED = new Set(['temperature', 'share', 'points', 'money']);

function measureAt(pieces: readonly Piece[], at: number, cardinal: Cardinal, lex: Lexicon): Measure | undefined {
  const found = readMeasure(pieces, at, cardinal.scale !== '' && cardinal.scaleValue >= 1000, lex);
  if (found !== undefined) return asAngle(pieces, cardinal.from, found, lex);
  if (cardinal.notation !== 'digits' || cardinal.value >= 100) return undefined;
  const minor = pieces[at]?.spaced === false ? lex.minorSign(pieces, at) : undefined;
  if (minor !== undefined) return measureWith(COUNT, { dimension: 'money', currency: minor.row.code, factor: minor.row.factor, to: minor.to, inNumber: true });
  return feetAndInches(pieces, at, lex);
}

/** "the 1990s", "the 80s" are no seconds. */
const isDecade = (pieces: readonly Piece[], cardinal: Cardinal): boolean =>
  (cardinal.yearLike || (cardinal.value >= 10 && cardinal.value < 100)) && cardinal.value % 10 === 0 && pieces[cardinal.to]?.fold === 's' && pieces[cardinal.to]?.spaced === false;

/** "-3 °C", "−3,5 %", "moins 3 degrés". */
function isMinus(pieces: readonly Piece[], at: number, lex: Lexicon): 'sign' | 'word' | 'apart' | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (lex.isMinus(piece.fold) && piece.kind === 'word') return 'word';
  const next = pieces[at + 1];
  if (!/^[-\u2212\u2013]$/.test(piece.text) || next === undefined) return undefined;
  const apart = at === 0 || piece.spaced || nth(pieces, at - 1)?.text === '(' || nth(pieces, at - 1)?.text === '[';
  if (!apart || !(next.kind === 'number' || next.kind === 'symbol')) return undefined;
  // "un solde de - 12 %" has a space after the sign; elsewhere that is a dash
  if (next.spaced) return piece.text !== '\u2013' && next.kind === 'number' && lex.isOf(nth(pieces, at - 1)?.fold) ? 'apart' : undefined;
  return 'sign';
}

/** A scale symbol that could be a unit (5m) counts as a scale only before a currency or a plural noun. */
function withoutDoubt(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): Cardinal {
  if (!cardinal.doubtful) return cardinal;
  const certain =
    lex.currencySign(pieces, cardinal.to) !== undefined || lex.currency(pieces, cardinal.to) !== undefined ||
    isPluralNoun(pieces[cardinal.to], lex) || (lex.isOf(pieces[cardinal.to]?.fold) && pieces[cardinal.to]?.text !== 'of');
  return certain ? cardinal : { ...cardinal, value: cardinal.mantissa, to: cardinal.to - 1, scale: '', scaleValue: 1, step: 10 ** -cardinal.decimals };
}

/** Where the measure may begin: "10-kilometre" steps over its hyphen. Undefined when a hyphen ties on something else (one-off). */
function afterHyphen(pieces: readonly Piece[], cardinal: Cardinal): number | undefined {
  const next = pieces[cardinal.to];
  const word = pieces[cardinal.to + 1];
  if (next === undefined || next.spaced || !/^[-\u2010\u2011]$/.test(next.text)) return cardinal.to;
  return word !== undefined && !word.spaced && word.kind === 'word' ? cardinal.to + 1 : cardinal.to;
}

/** Number words tied by a hyphen to something that is no unit: one-off, deux-roues; not trois-là. Digits may: 14-member. */
function isTorn(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const next = pieces[cardinal.to];
  return next !== undefined && next.hyphened && cardinal.notation === 'words' && !lex.isFunctionWord(next.fold) && !lex.isTimes(next.fold) && !lex.numeral.has(next.fold);
}
