// Cardinals: digits or number words with their scale, up to but without unit: "3,5 millions", "quatre-vingt-dix-sept".
import { integerStep, readDigits, trailingZeros } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { nth } from '../../text/nth.ts';

export interface Cardinal {
  readonly value: number;
  /** the number before the scale word: 3.5 of "3.5 million" */
  readonly mantissa: number;
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly notation: 'digits' | 'words';
  /** the scale word as written, or '' */
  readonly scale: string;
  readonly scaleValue: number;
  readonly decimals: number;
  /** four bare digits between 1500 and 2099 */
  readonly yearLike: boolean;
  readonly grouped: boolean;
  /** "un", "une", "a", "one" alone: a number only in certain company */
  readonly article: 'article' | 'one' | undefined;
  /** a scale symbol that is a scale only with a currency or before a plural noun (5m) */
  readonly doubtful: boolean;
}

/** The cardinal that begins at piece `at`. An article alone comes back marked as such. */
export function readCardinal(pieces: readonly Piece[], at: number, lex: Lexicon): Cardinal | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === 'number') return readFigures(pieces, at, lex);
  if (piece.kind !== 'word') return undefined;
  return readWords(pieces, at, lex);
}

function readFigures(pieces: readonly Piece[], at: number, lex: Lexicon): Cardinal | undefined {
  const piece = pieces[at] as Piece;
  const digits = readDigits(piece.text, lex.words.decimal);
  if (digits === undefined) return undefined;
  const base: Cardinal = {
    value: digits.value, mantissa: digits.value, step: digits.decimals > 0 ? 10 ** -digits.decimals : integerStep(digits.value),
    from: at, to: at + 1, notation: 'digits', scale: '', scaleValue: 1, decimals: digits.decimals,
    yearLike: digits.yearLike, grouped: digits.grouped, article: undefined, doubtful: false,
  };
  const half = HALVES[pieces[at + 1]?.fold ?? ''];
  const whole = half !== undefined && pieces[at + 1]?.spaced === false ? { ...base, value: base.value + half, mantissa: base.value + half, step: half, decimals: 2, to: at + 2, yearLike: false } : base;
  return withScale(pieces, whole, lex);
}

const HALVES: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Adds the scale words that follow: 3,5 | millions, 30 | k, 2 | millions | et demi, 2 | dozen. */
function withScale(pieces: readonly Piece[], base: Cardinal, lex: Lexicon): Cardinal {
  const half = lex.andHalf(pieces, base.to);
  if (half !== undefined && Number.isInteger(base.value)) {
    const halved = lex.scale(pieces, half.to);
    const sum = { ...base, value: base.value + 0.5, mantissa: base.value + 0.5, step: 0.5, decimals: 1, to: half.to, yearLike: false };
    if (halved !== undefined) return scaled(pieces, sum, halved.row, halved.to, half.to, false);
    return { ...sum, article: undefined };
  }
  // "$2-million": the hyphen of an adjective
  const tied = base.notation === 'digits' && !(pieces[base.to]?.spaced ?? true) && /^[-\u2010\u2011]$/.test(pieces[base.to]?.text ?? '') && pieces[base.to + 1]?.spaced === false;
  const word = lex.scale(pieces, tied ? base.to + 1 : base.to);
  if (word !== undefined) {
    const after = lex.andHalf(pieces, word.to);
    if (after !== undefined) return { ...scaled(pieces, { ...base, mantissa: base.value + 0.5, decimals: 1 }, word.row, word.to, base.to, false), to: after.to };
    return furtherScale(pieces, scaled(pieces, base, word.row, word.to, base.to, false), lex);
  }
  return withSymbol(pieces, base, lex);
}

/** "3 thousand billion", "5 mille milliards", "10 cents millions". */
function furtherScale(pieces: readonly Piece[], base: Cardinal, lex: Lexicon): Cardinal {
  const next = lex.scale(pieces, base.to);
  if (next === undefined || next.row < base.scaleValue) return base;
  return { ...base, value: base.value * next.row, step: base.step * next.row, scaleValue: base.scaleValue * next.row, to: next.to, scale: `${base.scale} ${nth(pieces, next.to - 1)?.text ?? ''}` };
}

function withSymbol(pieces: readonly Piece[], base: Cardinal, lex: Lexicon): Cardinal {
  const next = pieces[base.to];
  if (next === undefined || next.kind !== 'word' || base.notation !== 'digits') return base;
  const factor = lex.words.scaleSymbols[next.text];
  if (factor === undefined) return base;
  const doubtful = lex.words.doubtfulScales.includes(next.text);
  if (next.spaced) {
    // "3,5 M€", "20 k€": a symbol that stands alone is a scale only with a currency.
    const money = lex.currencySign(pieces, base.to + 1) ?? (lex.isOf(pieces[base.to + 1]?.fold) ? lex.currency(pieces, base.to + 2) : undefined);
    if (money === undefined) return base;
  }
  return scaled(pieces, base, factor, base.to + 1, base.to, doubtful && !next.spaced);
}

function scaled(pieces: readonly Piece[], base: Cardinal, factor: number, to: number, scaleAt: number, doubtful: boolean): Cardinal {
  const mantissa = base.mantissa;
  const step = base.decimals > 0 ? 10 ** -base.decimals : 10 ** trailingZeros(mantissa);
  return {
    ...base, value: round(mantissa * factor), step: step * factor, to, scale: pieces[scaleAt]?.text ?? '', scaleValue: factor,
    yearLike: false, doubtful, article: undefined,
  };
}

/** 1.1 × 1e6 is 1100000.0000000001: products are kept to 12 digits. */
export const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function readWords(pieces: readonly Piece[], at: number, lex: Lexicon): Cardinal | undefined {
  const read = readNumerals(pieces, at, lex);
  if (read === undefined) return undefined;
  const base: Cardinal = {
    value: read.value, mantissa: read.value, step: integerStep(read.value), from: at, to: read.to, notation: 'words', scale: '', scaleValue: 1, decimals: 0,
    yearLike: false, grouped: false, article: read.article, doubtful: false,
  };
  const point = readDecimalWords(pieces, base, lex);
  const full = withScale(pieces, point, lex);
  if (full.scale === '') return full;
  return full.decimals > 0 ? full : withRests(pieces, full, lex);
}

/** deux milliards | trois cents millions | deux cent mille: what stands below the scale, ever smaller. */
function withRests(pieces: readonly Piece[], full: Cardinal, lex: Lexicon): Cardinal {
  let { value, to, scaleValue } = full;
  while (scaleValue >= 1e6) {
    const rest = readNumerals(pieces, lex.words.numeralAnd === pieces[to]?.fold ? to + 1 : to, lex);
    const scale = rest === undefined ? undefined : lex.scale(pieces, rest.to);
    const more = scale !== undefined && scale.row >= 1000 ? scale : undefined;
    // "deux millions un", "two million one" end in a pronoun or an article, unless a scale follows it
    if (rest === undefined || (rest.article !== undefined && more === undefined && !isTail(pieces, rest, lex)) || rest.value * (more?.row ?? 1) >= scaleValue || (more?.row ?? 1) >= scaleValue) break;
    value += rest.value * (more?.row ?? 1);
    to = more?.to ?? rest.to;
    scaleValue = more?.row ?? 1;
  }
  return value === full.value ? full : { ...full, value, mantissa: value, step: integerStep(value), to, scale: '', scaleValue: 1 };
}

/** "one million and one votes": the one is part of the number where a noun follows and "and" stands before. */
const isTail = (pieces: readonly Piece[], rest: Numerals, lex: Lexicon): boolean =>
  rest.article === 'one' && nth(pieces, rest.to - 2)?.fold === lex.words.numeralAnd && pieces[rest.to]?.kind === 'word' && !lex.isFunctionWord(pieces[rest.to]?.fold);

function readDecimalWords(pieces: readonly Piece[], base: Cardinal, lex: Lexicon): Cardinal {
  if (base.article === 'article' || pieces[base.to]?.fold !== lex.words.decimalWord) return base;
  let digits = '';
  let at = base.to + 1;
  for (;;) {
    const read = digits === '' || lex.words.decimalWord === 'point' ? readNumerals(pieces, at, lex) : undefined;
    if (read === undefined || read.value > 99 || read.article === 'article' && digits !== '') break;
    digits += String(read.value);
    at = read.to;
  }
  if (digits === '') return base;
  const value = Number(`${base.value}.${digits}`);
  return { ...base, value, mantissa: value, decimals: digits.length, step: 10 ** -digits.length, to: at, article: undefined };
}

interface Numerals {
  readonly value: number;
  readonly to: number;
  readonly article: 'article' | 'one' | undefined;
}

/** Number words up to 999 999. Stops at the first word that cannot go on the number. */
export function readNumerals(pieces: readonly Piece[], at: number, lex: Lexicon): Numerals | undefined {
  let thousands = 0;
  let part = 0;
  let filled = false;
  let hundreded = false;
  let to = at;
  let article: 'article' | 'one' | undefined;
  for (let i = at; ; ) {
    const word = pieces[i];
    if (word === undefined || (word.kind !== 'word' && !(i > at && word.text === '000'))) break;
    const numeral = lex.numeral.get(word.fold);
    if (numeral !== undefined) {
      const next = added(part, numeral, filled, lex);
      if (next === undefined) break;
      part = next;
    } else if (filled && lex.words.numeralAnd === word.fold && joins(pieces, i, part, thousands, lex)) {
      i++;
      continue;
    } else if (lex.isHundred(word.fold) && (part > 0 ? part < (lex.words.vigesimal ? 20 : 100) && !hundreded : lex.words.bareHundred && (!filled || thousands > 0))) {
      part = (part === 0 ? 1 : part) * 100;
      hundreded = true;
    } else if ((lex.isThousand(word.fold) || word.text === '000') && thousands === 0 && (filled ? part > 0 : lex.words.bareHundred)) {
      thousands = (part === 0 ? 1 : part) * 1000;
      part = 0;
      hundreded = false;
    } else if (!filled && lex.isArticle(word.fold) && (lex.isHundred(pieces[i + 1]?.fold) || lex.isThousand(pieces[i + 1]?.fold) || !lex.words.numerals[word.fold])) {
      // "a hundred", "a thousand"; "a million" is read by the scale
      part = 1;
    } else break;
    article = filled ? undefined : alone(word.fold, lex);
    filled = true;
    i++;
    to = i;
  }
  return filled ? { value: thousands + part, to, article } : undefined;
}

const alone = (word: string, lex: Lexicon): 'article' | 'one' | undefined =>
  lex.isArticle(word) ? 'article' : word === lex.words.pronounOne ? 'one' : undefined;

/** `part` with a numeral added, when the language can say so: 60 + 11, 4 × 20, 20 + 1, 100 + 5; not 20 + 30, not 5 + 3. */
function added(part: number, numeral: number, filled: boolean, lex: Lexicon): number | undefined {
  if (!filled) return numeral;
  const low = part % 100;
  if (part > 0 && low === 0) return numeral > 0 && numeral < 100 ? part + numeral : undefined;
  if (part === 0) return numeral > 0 ? numeral : undefined;
  if (lex.words.vigesimal && low === 4 && numeral === 20) return part + 76;
  if (low < 20 && !(lex.words.vigesimal && low === 10 && numeral >= 7 && numeral <= 9)) return undefined;
  const teens = lex.words.vigesimal && (low === 60 || low === 80);
  const limit = teens ? 19 : 9;
  return low % 10 === 0 && numeral > 0 && numeral <= limit ? part + numeral : undefined;
}

/** Whether the "and" at piece `at` is inside a number: vingt et un, one hundred and five; not "two and three". */
function joins(pieces: readonly Piece[], at: number, part: number, thousands: number, lex: Lexicon): boolean {
  const next = lex.numeral.get(pieces[at + 1]?.fold ?? '');
  if (next === undefined) return false;
  if (!lex.words.vigesimal) return next < 100 && (part > 0 ? part % 100 === 0 : thousands > 0);
  return part % 100 >= 20 && part % 10 === 0 && (next === 1 || next === 11);
}
