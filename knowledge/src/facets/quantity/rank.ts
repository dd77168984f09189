// Ranks and multiples: third, 3e, vingt-et-unième, second-largest, last; twice, trois fois, doubled, divisé par deux.
import { readAmount, type Amount } from './amount.ts';
import { readNumerals } from './cardinal.ts';
import { readDigits } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isMonth } from './place.ts';
import { changed, EXACT, type Reading } from './reading.ts';
import type { Company } from './single.ts';
import { nth } from '../../text/nth.ts';

/** An ordinal that is a rank: not a century, a quarter, a day of the month. */
export function readOrdinal(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const found = pieces[at]?.kind === 'number' ? inDigits(pieces, at, lex) : inWords(pieces, at, lex);
  if (found === undefined) return undefined;
  const { value, to } = found;
  const before = nth(pieces, at - 1);
  if (lex.notRank(pieces, to) !== undefined || isMonth(pieces[to], lex) || isMonth(before, lex) || (lex.isOf(pieces[to]?.fold) && isMonth(pieces[to + 1], lex))) return undefined;
  if (pieces[to]?.hyphened === true && !lex.isRankEnding(pieces[to]?.fold)) return undefined;
  if (value < 0 && (!lex.isRankDeterminer(before?.fold) || isTimeOrNumber(pieces, to, lex))) return undefined;
  return changed(EXACT, { dimension: 'ordinal', lower: value, upper: value, precision: 1, notation: found.notation, scale: '', form: 'ordinal',
    from: at, to, numberFrom: at, numberTo: to,
  });
}

/** the last two years, the last week: a time */
const isTimeOrNumber = (pieces: readonly Piece[], at: number, lex: Lexicon): boolean =>
  pieces[at]?.kind === 'number' || lex.numeral.has(pieces[at]?.fold ?? '') || lex.unit(pieces, at)?.row.dimension === 'duration';

interface Rank {
  readonly value: number;
  readonly to: number;
  readonly notation: 'digits' | 'words';
}

function inDigits(pieces: readonly Piece[], at: number, lex: Lexicon): Rank | undefined {
  const suffix = pieces[at + 1];
  if (suffix === undefined || suffix.spaced || suffix.kind !== 'word' || !lex.isOrdinalSuffix(suffix.fold)) return undefined;
  const digits = readDigits(pieces[at]?.text ?? '', lex.words.decimal);
  return digits === undefined || digits.decimals > 0 ? undefined : { value: digits.value, to: at + 2, notation: 'digits' };
}

/** third; twenty | first; vingt | et | unième; cent | unième */
function inWords(pieces: readonly Piece[], at: number, lex: Lexicon): Rank | undefined {
  const single = lex.ordinal(pieces, at);
  if (single !== undefined) return { value: single.row, to: single.to, notation: 'words' };
  const tens = readNumerals(pieces, at, lex);
  if (tens === undefined || tens.article !== undefined) return undefined;
  const and = pieces[tens.to]?.fold === lex.words.numeralAnd ? tens.to + 1 : tens.to;
  const last = lex.ordinal(pieces, and);
  if (last === undefined || last.row < 1 || !(and > tens.to || pieces[and]?.hyphened === true || tens.value >= 100)) return undefined;
  if (lex.words.vigesimal && tens.value % 100 === 4 && last.row === 20) return { value: tens.value + 76, to: last.to, notation: 'words' };
  const room = tens.value % 100 === 0 ? 100 : lex.words.vigesimal && (tens.value % 100 === 60 || tens.value % 100 === 80) ? 20 : 10;
  return tens.value % 10 === 0 && last.row < room ? { value: tens.value + last.row, to: last.to, notation: 'words' } : undefined;
}

/** twice, doubled, le double; divided by two, multiplié par trois. */
export function readMultiple(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const sign = timesSign(pieces, at, lex);
  if (sign !== undefined) return sign;
  const word = lex.multiple(pieces, at);
  if (word !== undefined && pieces[word.to]?.hyphened !== true && !isHalfAn(pieces, word.to, lex)) {
    // "double the" is told by its article, which belongs to the noun
    const to = word.to - at > 1 && lex.isDeterminer(nth(pieces, word.to - 1)?.fold) ? word.to - 1 : word.to;
    return changed(multiple(word.row, at, to), { notation: 'words', form: lex.isMultipleVerb(nth(pieces, to - 1)?.text.toLowerCase()) ? 'verb' : 'other', numberFrom: at, numberTo: to });
  }
  const divided = lex.dividedBy(pieces, at);
  const lead = divided ?? lex.multipliedBy(pieces, at);
  const amount = lead === undefined ? undefined : readAmount(pieces, lead.to, lex);
  if (amount === undefined || amount.measure !== undefined || amount.cardinal.value === 0) return undefined;
  const { cardinal } = amount;
  return changed(multiple(divided === undefined ? cardinal.value : 1 / cardinal.value, at, cardinal.to), { notation: cardinal.notation, form: divided === undefined ? 'cardinal' : 'other', numberFrom: cardinal.from, numberTo: cardinal.to });
}

/** "trois fois", "3x", "10 times": the amount, and the word after it. */
export function readTimes(pieces: readonly Piece[], amount: Amount, company: Company, lex: Lexicon): Reading | undefined {
  const { cardinal } = amount;
  const tied = /^[-\u2010\u2011]$/.test(pieces[cardinal.to]?.text ?? '') ? 1 : 0;
  const next = pieces[cardinal.to + tied];
  if (amount.measure !== undefined || amount.age || next === undefined || !lex.isTimes(next.fold)) return undefined;
  const half = lex.andHalf(pieces, cardinal.to + 1);
  if (half !== undefined) return changed(multiple(cardinal.value + 0.5, amount.from, half.to), { precision: 0.5, notation: cardinal.notation, form: 'other', numberFrom: cardinal.from, numberTo: cardinal.to });
  if (cardinal.article === 'article' && !(company.bounded || company.only || isOnce(pieces, company.from, cardinal.to + 1, lex))) return undefined;
  if (/^[x\u00d7]$/.test(next.fold) && (next.spaced || pieces[cardinal.to + 1]?.spaced === false && pieces[cardinal.to + 1]?.kind === 'number')) return undefined;
  return changed(multiple(cardinal.value, amount.from, cardinal.to + 1 + tied), { precision: cardinal.step, notation: cardinal.notation, numberFrom: cardinal.from, numberTo: cardinal.to });
}

/** "in half an hour" halves nothing. */
const isHalfAn = (pieces: readonly Piece[], at: number, lex: Lexicon): boolean => lex.isArticle(pieces[at]?.fold) && lex.halfOf(pieces, at - 1) !== undefined;

/** ×3, x3: the sign before the number; not 4 × 100. */
function timesSign(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const piece = pieces[at];
  if (piece === undefined || nth(pieces, at - 1)?.kind === 'number') return undefined;
  if (piece.fold === '\u00d7' && pieces[at + 1]?.kind === 'number') {
    const digits = readDigits(pieces[at + 1]?.text ?? '', lex.words.decimal);
    return digits === undefined ? undefined : changed(multiple(digits.value, at, at + 2), { notation: 'digits', numberFrom: at + 1, numberTo: at + 2 });
  }
  return piece.kind === 'word' && /^x[0-9]{1,3}$/.test(piece.fold) ? changed(multiple(Number(piece.fold.slice(1)), at, at + 1), { notation: 'digits', form: 'other' }) : undefined;
}

/** "une fois par an", "a gagné une fois": a number of times; "une fois élu", "encore une fois" are none. */
function isOnce(pieces: readonly Piece[], from: number, at: number, lex: Lexicon): boolean {
  const after = pieces[at];
  if (lex.isNotOnceAfter(nth(pieces, from - 1)?.fold)) return false;
  return lex.per(pieces, at) !== undefined || (from > 0 && (after === undefined || after.kind === 'punctuation' && after.text !== ',' || lex.isDeterminer(after.fold)));
}

/** "once a year", "won it once": English says it in a word, which is a conjunction too. */
export function readOnce(pieces: readonly Piece[], at: number, company: Company, lex: Lexicon): Reading | undefined {
  if (!lex.isOnceWord(pieces[at]?.fold)) return undefined;
  return company.bounded || company.only || isOnce(pieces, company.from, at + 1, lex) ? changed(multiple(1, at, at + 1), { form: 'other' }) : undefined;
}

const multiple = (value: number, from: number, to: number): Reading => changed(EXACT, { dimension: 'multiple', lower: value, upper: value, precision: 1, notation: 'words', scale: '', form: 'cardinal', from, to, numberFrom: from, numberTo: to });
