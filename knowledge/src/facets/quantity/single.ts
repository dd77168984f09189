// A single amount at its place → a reading, or nothing where it names, dates or is only an article.
import type { Amount } from './amount.ts';
import type { Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import { COUNT, measureWith } from './measure.ts';
import type { Piece } from './pieces.ts';
import { isMonth, isName } from './place.ts';
import { changed, measured, type Reading } from './reading.ts';
import { nth } from '../../text/nth.ts';

/** What stands before the number: bounds ("more than"), "only". */
export interface Company {
  readonly bounded: boolean;
  readonly only: boolean;
  /** a bound that says about, nearly, just over: beside an article it is no number ("proche d'une société") */
  readonly near: boolean;
  /** the piece at which the bounds begin, or the number */
  readonly from: number;
}

/** The reading of an amount that is neither range nor rate; undefined when it is no quantity. */
export function readSingle(pieces: readonly Piece[], amount: Amount, company: Company, lex: Lexicon): Reading | undefined {
  const { cardinal, measure } = amount;
  if (cardinal.article !== undefined && !isNumber(pieces, amount, company, lex)) return undefined;
  if (measure === undefined ? isNamed(pieces, cardinal, company, lex) : isClock(pieces, amount, company, lex)) return undefined;
  const reading = measured(cardinal, measure ?? measureWith(COUNT, { to: amount.to }), amount.from, amount.negative);
  return amount.age || isAge(pieces, amount, reading, company, lex) ? aged(changed(reading, { to: amount.to })) : changed(reading, { to: amount.to });
}

/** A count or a number of years as an age. */
export function aged(reading: Reading): Reading {
  const factor = reading.dimension === 'count' ? DAYS : 1;
  return changed(reading, { dimension: 'age', unit: 'year', lower: reading.lower * factor, upper: reading.upper * factor, precision: reading.precision * factor });
}

const DAYS = 365.25;

function isNamed(pieces: readonly Piece[], cardinal: Cardinal, company: Company, lex: Lexicon): boolean {
  if (isYearInWords(pieces, cardinal, lex)) return true;
  // "more than 2000" counts even where no noun follows; "about 2010" does not.
  const counts = company.bounded && !cardinal.yearLike;
  return counts ? isMonth(pieces[cardinal.to], lex) && cardinal.value <= 31 : isName(pieces, cardinal, lex);
}

/** "nineteen eighty-four": two numbers of two digits side by side. */
function isYearInWords(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  if (cardinal.notation !== 'words' || cardinal.value < 10 || cardinal.value > 99) return false;
  const next = lex.numeral.get(pieces[cardinal.to]?.fold ?? '') ?? 0;
  const last = lex.numeral.get(nth(pieces, cardinal.from - 1)?.fold ?? '') ?? 0;
  return (next >= 10 && cardinal.value < 21) || (last >= 10 && last < 21 && cardinal.value >= 10);
}

/** Whether an article or "one" is a number here. */
function isNumber(pieces: readonly Piece[], amount: Amount, company: Company, lex: Lexicon): boolean {
  const { cardinal, measure } = amount;
  const before = nth(pieces, company.from - 1);
  const pair = `${nth(pieces, company.from - 2)?.fold ?? ''} ${before?.fold ?? ''}`;
  if (measure !== undefined) {
    if (company.bounded || company.only) return true;
    const cued = lex.isArticleBefore(before?.fold) || lex.isArticleBefore(pair) || lex.articleAfter(pieces, amount.to) !== undefined;
    if (measure.unit === 'second' && cardinal.article === 'article' && isNounAfter(pieces, amount.to, lex)) return false;
    if (measure.dimension === 'points' && (measure.unit !== 'point' || lex.articleAfter(pieces, amount.to) !== undefined)) return true;
    if (measure.dimension === 'duration') return cued || (cardinal.article === 'one' && measure.unit !== 'day') || measure.plus > 0;
    return cardinal.article === 'one' || measure.plus > 0;
  }
  if (cardinal.article === 'one') return isOne(pieces, cardinal, company, lex);
  return !company.near && (company.bounded || company.only) && lex.words.pronounOne === '' && pieces[amount.to]?.kind === 'word';
}

/** "a second goal" is a rank. */
const isNounAfter = (pieces: readonly Piece[], at: number, lex: Lexicon): boolean =>
  pieces[at]?.kind === 'word' && !lex.isFunctionWord(pieces[at]?.fold) && lex.articleAfter(pieces, at) === undefined;

/** English "one": before a noun, not a pronoun (no one, this one, one of them, one must). */
function isOne(pieces: readonly Piece[], cardinal: Cardinal, company: Company, lex: Lexicon): boolean {
  const before = nth(pieces, cardinal.from - 1);
  const after = pieces[cardinal.to];
  if ((company.only || company.bounded) && !company.near) return true;
  // "three faults, one of them old"
  if ((before === undefined || before.text === ',') && lex.isOf(after?.fold) && lex.isFunctionWord(pieces[cardinal.to + 1]?.fold) && !lex.isDeterminer(pieces[cardinal.to + 1]?.fold)) return true;
  if (before !== undefined && lex.isNotOneAfter(before.fold)) return false;
  return after !== undefined && after.kind === 'word' && !lex.isNotOneBefore(after.fold) && !lex.isFunctionWord(after.fold);
}

/** "à 20 heures", "6h30", "at 5 pm": a time of day, unless something says it is a length of time. */
function isClock(pieces: readonly Piece[], amount: Amount, company: Company, lex: Lexicon): boolean {
  const { cardinal, measure } = amount;
  if (measure?.unit !== 'hour' || cardinal.value > 24 || cardinal.decimals > 0) return false;
  const before = nth(pieces, company.from - 1);
  const after = pieces[amount.to];
  if (lex.isClockAfter(pieces, amount.to) !== undefined) return true;
  if (company.bounded || lex.isDurationBefore(before?.fold) || lex.isOf(after?.fold)) return false;
  const glued = pieces[cardinal.to]?.spaced === false && measure.plus > 0;
  return glued || lex.isClockBefore(before?.fold);
}

/** "Jeanne, 58 ans, …", "(58 ans)", "À 58 ans, …", "John Smith, 82, …". */
function isAge(pieces: readonly Piece[], amount: Amount, reading: Reading, company: Company, lex: Lexicon): boolean {
  const before = nth(pieces, company.from - 1);
  const after = pieces[amount.to];
  const years = reading.unit === 'year' && reading.dimension === 'duration';
  if (years && /^[,(]$/.test(before?.text ?? '') && /^[,).]$/.test(after?.text ?? '') && isNameLike(nth(pieces, company.from - 2))) return true;
  if (years && lex.isAgeAt(before?.fold) && after?.text === ',' && (company.from < 2 || nth(pieces, company.from - 2)?.kind === 'punctuation')) return true;
  const bare = reading.dimension === 'count' && amount.cardinal.notation === 'digits' && reading.lower <= OLDEST && !company.bounded;
  // "She was 91."
  if (bare && lex.aging.verbs(before?.fold) && lex.aging.who(nth(pieces, company.from - 2)?.fold) && (after === undefined || after.text === '.' || lex.aging.then(after.fold))) return true;
  return lex.words.bareAges && bare &&
    before?.text === ',' && after?.text === ',' && isNameLike(nth(pieces, company.from - 2));
}

/** Years that nobody has lived longer. */
const OLDEST = 120;

const CAPITAL = /^\p{Lu}/u;
const isNameLike = (piece: Piece | undefined): boolean => piece !== undefined && piece.kind === 'word' && CAPITAL.test(piece.text);
