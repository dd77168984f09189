// Fractions and round amounts: un tiers, two-thirds, half an hour, half a million, une dizaine, several hundred, dozens.
import { readCardinal, readNumerals, round, type Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import { COUNT, measureWith, readMeasure } from './measure.ts';
import type { Piece } from './pieces.ts';
import { changed, EXACT, measured, type Reading } from './reading.ts';
import { nth } from '../../text/nth.ts';

/** Half a share is written for 47…53 %. */
const FRACTION_STEP = 0.06;

/** "un tiers", "three quarters", "la moitié", "half", "half an hour", "un quart d'heure". */
export function readFraction(pieces: readonly Piece[], at: number, bounded: boolean, lex: Lexicon): Reading | undefined {
  return readHalfOf(pieces, at, lex) ?? readHalf(pieces, at, bounded, lex) ?? readParts(pieces, at, bounded, lex);
}

/** half a million, une demi-heure, half an hour, un demi-siècle */
function readHalfOf(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const half = lex.halfOf(pieces, at) ?? (lex.isArticle(pieces[at]?.fold) ? lex.halfOf(pieces, at + 1) : undefined);
  if (half === undefined) return undefined;
  const scale = lex.scale(pieces, half.to);
  if (scale !== undefined) {
    const measure = readMeasure(pieces, scale.to, true, lex) ?? measureWith(COUNT, { to: scale.to });
    return measured(halved(at, scale.to, 0.5 * scale.row), measure, at, false);
  }
  const measure = readMeasure(pieces, half.to, false, lex);
  if (measure === undefined || lex.isNotHalfAfter(nth(pieces, at - 1)?.fold)) return undefined;
  return measured(halved(at, half.to, 0.5), measure, at, false);
}

const halved = (from: number, to: number, value: number): Cardinal => ({
  value, mantissa: value, step: value, from, to, notation: 'words', scale: '', scaleValue: 1, decimals: 1, yearLike: false, grouped: false, article: undefined, doubtful: false,
});

/** half of the authors, half the staff, la moitié des auteurs; not the first half, not half-time */
function readHalf(pieces: readonly Piece[], at: number, bounded: boolean, lex: Lexicon): Reading | undefined {
  const half = lex.half(pieces, at);
  if (half === undefined) return undefined;
  const before = nth(pieces, at - 1);
  const after = pieces[half.to];
  if ((lex.isNotHalfAfter(before?.fold) && !(lex.isAnd(before?.fold) && lex.isHalfBefore(after?.fold))) || lex.notFraction(pieces, at) !== undefined || after?.hyphened === true) return undefined;
  if (lex.ordinal(pieces, at - 1) !== undefined || before?.kind === 'number') return undefined;
  const whole = lex.isOf(after?.fold) || lex.isDeterminer(after?.fold) || (lex.isHalfBefore(after?.fold) && !lex.isArticle(before?.fold));
  return whole || bounded || half.to - at > 1 || after === undefined || after.kind === 'punctuation' ? share(at, half.to, 0.5) : undefined;
}

/** un tiers, deux tiers, trois quarts, a quarter, two-thirds, un quart d'heure, un cinquième des salariés */
function readParts(pieces: readonly Piece[], at: number, bounded: boolean, lex: Lexicon): Reading | undefined {
  const numerator = readNumerals(pieces, at, lex) ?? digitNumerator(pieces, at, lex);
  const definite = numerator === undefined && lex.isDeterminer(pieces[at]?.fold);
  const begin = numerator?.to ?? (definite ? at + 1 : at);
  const part = lex.denominator(pieces, begin);
  if (part === undefined || lex.notFraction(pieces, begin) !== undefined || (numerator?.value ?? 1) >= part.row * 3) return undefined;
  if (numerator === undefined && !definite && !bounded) return undefined;
  const several = numerator !== undefined && numerator.value > 1;
  const plural = /s$/.test(pieces[begin]?.fold ?? '');
  // "a three-quarter majority"; a "twenty-fifth" is a rank
  const tied = !lex.words.vigesimal && pieces[begin]?.hyphened === true && (numerator?.value ?? 1) < part.row;
  if (several && !plural && !tied) return undefined;
  const after = pieces[part.to];
  const points = readMeasure(pieces, part.to, false, lex);
  if (points?.dimension === 'points' && numerator !== undefined) return measured({ ...halved(at, part.to, numerator.value / part.row), step: 1 / part.row }, points, at, false);
  if (after?.hyphened === true) return undefined;
  const time = lex.isOf(after?.fold) ? timeOf(pieces, part.to + 1, lex) : undefined;
  const value = (numerator?.value ?? 1) / part.row;
  if (time !== undefined) return measured({ ...halved(at, part.to, value), step: 1 / part.row }, time, at, false);
  const whole = lex.isOf(after?.fold) || after === undefined || after.kind === 'punctuation';
  // "a third person", "un cinquième homme" are ranks; "le quart" alone is a fourth only where a whole follows.
  if (definite && !(whole && lex.isOf(after?.fold)) && !bounded) return undefined;
  const isRank = lex.ordinal(pieces, begin) !== undefined;
  if (!several && isRank && !whole && !bounded && !lex.isFunctionWord(after?.fold)) return undefined;
  return value > 0 && value < 3 ? share(at, part.to, value) : undefined;
}

function digitNumerator(pieces: readonly Piece[], at: number, lex: Lexicon): { readonly value: number; readonly to: number } | undefined {
  // below ten: one figure
  const cardinal = pieces[at]?.kind === 'number' && pieces[at]?.text.length === 1 ? readCardinal(pieces, at, lex) : undefined;
  return cardinal !== undefined && cardinal.decimals === 0 && cardinal.value < 10 ? cardinal : undefined;
}

/** "an hour", "d'heure" → the measure, with the place after it */
function timeOf(pieces: readonly Piece[], at: number, lex: Lexicon): ReturnType<typeof readMeasure> {
  const begin = lex.isArticle(pieces[at]?.fold) ? at + 1 : at;
  const scale = begin > at ? lex.scale(pieces, begin) : undefined;
  if (scale !== undefined) return measureWith(COUNT, { factor: scale.row, to: scale.to });
  const measure = readMeasure(pieces, begin, false, lex);
  return measure?.dimension === 'duration' || measure?.dimension === 'points' || (begin > at && measure !== undefined && measure.dimension !== 'share') ? measure : undefined;
}

const share = (from: number, to: number, value: number): Reading => changed(EXACT, { dimension: 'share', lower: value, upper: value, precision: FRACTION_STEP, notation: 'words', scale: '', form: 'fraction', from, to, numberFrom: from, numberTo: to });

/** une dizaine, une centaine de milliers, about a dozen; quelques dizaines, several hundred, des milliers, tens of thousands */
export function readRound(pieces: readonly Piece[], at: number, bounded: boolean, lex: Lexicon): Reading | undefined {
  const begin = lex.isArticle(pieces[at]?.fold) || lex.isDeterminer(pieces[at]?.fold) ? at + 1 : at;
  const collective = lex.collective(pieces, begin);
  if (collective !== undefined && (begin > at || bounded || lex.isDeterminer(nth(pieces, at - 1)?.fold))) {
    const scale = lex.scale(pieces, lex.isOf(pieces[collective.to]?.fold) ? collective.to + 1 : collective.to);
    const value = collective.row * (scale?.row ?? 1);
    const to = scale?.to ?? collective.to;
    const cardinal: Cardinal = { ...halved(at, to, value), step: value, decimals: 0 };
    const measure = readMeasure(pieces, to, true, lex) ?? measureWith(COUNT, { to });
    return changed(measured(cardinal, measure, at, false), { approximate: true, form: 'collective' });
  }
  return readBareScale(pieces, at, bounded, lex) ?? readMultitude(pieces, at, lex);
}

/** "a good hundred", "about a full dozen": the article stands before the bound. */
function readBareScale(pieces: readonly Piece[], at: number, bounded: boolean, lex: Lexicon): Reading | undefined {
  if (!bounded || lex.words.bareHundred) return undefined;
  const scale = lex.scale(pieces, at);
  if (scale === undefined || !lex.isArticle(nth(pieces, at - 2)?.fold)) return undefined;
  const measure = readMeasure(pieces, scale.to, true, lex) ?? measureWith(COUNT, { to: scale.to });
  return measured({ ...halved(at, scale.to, scale.row), decimals: 0 }, measure, at, false);
}

function readMultitude(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const vague = lex.vagueCount(pieces, at);
  const begin = vague?.to ?? at;
  const many = lex.multitude(pieces, begin) ?? (vague === undefined ? undefined : lex.scale(pieces, begin));
  if (many === undefined) return undefined;
  const of = lex.isOf(pieces[many.to]?.fold) ? lex.multitude(pieces, many.to + 1) ?? lex.scale(pieces, many.to + 1) : undefined;
  const factor = round(many.row * (of?.row ?? 1));
  const to = of?.to ?? many.to;
  const measure = readMeasure(pieces, to, true, lex) ?? measureWith(COUNT, { to });
  const lower = 2 * factor * measure.factor;
  return changed(EXACT, { dimension: measure.dimension, currency: measure.currency, unit: measure.unit, lower, upper: Infinity, approximate: true, precision: factor * measure.factor,
    notation: 'quantifier', scale: nth(pieces, many.to - 1)?.text ?? '', form: 'other', from: at, to: Math.max(to, measure.to), numberFrom: at, numberTo: measure.inNumber ? measure.to : to,
  });
}
