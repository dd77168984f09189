// Tokens of a sentence → the quantities in it.
import type { Token } from '../../analysis/token.ts';
import type { Mention } from '../facet.ts';
import { readAmount } from './amount.ts';
import { applyBounds, boundsAfter, boundsBefore, boundsBehindNoun, isDuring, verbBounds, type Bounds } from './bounds.ts';
import { BEGINS as B } from './beginnings.ts';
import { readFraction, readRound } from './fraction.ts';
import { readIdiom } from './idiom.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { withPer } from './per.ts';
import { readRate, roundTheClock, withWhole } from './part.ts';
import { cut, isCut, type Piece } from './pieces.ts';
import { codeEnd } from './place.ts';
import { readQuantifier, readSingleOne, readWholeCount } from './quantifier.ts';
import { readLedRange, readPair, type Found } from './range.ts';
import { readMultiple, readOnce, readOrdinal, readTimes } from './rank.ts';
import { changed, EXACT, type Reading } from './reading.ts';
import { aged, readSingle, type Company } from './single.ts';
import type { Quantity } from './value.ts';
import type { QuantityVocabulary } from './vocabulary.ts';
import { nth } from '../../text/nth.ts';

/**
 * The quantities of one sentence, in order, none overlapping another, each as long as it can be.
 * Dates, years, clock times, identifiers, versions and list markers are none.
 */
export function recogniseQuantities(tokens: readonly Token[], words: QuantityVocabulary): readonly Mention<Quantity>[] {
  const lex = lexiconOf(words);
  const promising = promisingOf(tokens, lex);
  if (promising?.length === 0) return NONE;
  const pieces = cut(tokens, lex.isSplit);
  let next = 0;
  const mentions: Mention<Quantity>[] = [];
  let ageAt = -1;
  for (let at = 0; at < pieces.length; ) {
    if (promising !== undefined) {
      while (next < promising.length && (promising[next] as number) < at) next++;
      if (next === promising.length) break;
      at = promising[next] as number;
    } else if (!lex.opening.opens(pieces, at)) {
      at++;
      continue;
    }
    const age = lex.ageBefore(pieces, at);
    if (age !== undefined) ageAt = age.to;
    const code = codeEnd(pieces, at);
    if (code !== undefined) {
      at = code;
      continue;
    }
    const before = boundsBefore(pieces, at, lex);
    const found = readCore(pieces, before.to, { bounded: before.bounded, only: before.only, near: before.near, from: at }, lex);
    if (found === undefined) {
      at = age !== undefined ? age.to : at + 1;
      continue;
    }
    let end = found.to;
    found.readings.forEach((reading, i) => {
      const told = withPer(pieces, withWhole(pieces, inCurrency(pieces, reading, mentions, lex), lex), lex);
      const complete = told.reading;
      const after = boundsAfter(pieces, complete.to, lex);
      const isAge = at === ageAt && (reading.dimension === 'count' || reading.unit === 'year');
      const lead = i > 0 ? undefined : isDuring(pieces, before, complete, lex) ? boundsBefore(pieces, before.to, lex) : reading.form === 'verb' && before.to === before.from ? verbBounds(pieces, reading.from, lex) : before;
      const far = after === undefined && lead?.bounded !== true ? (told.end === complete.to ? boundsBehindNoun(pieces, complete, lex) : boundsAfter(pieces, told.end, lex)) : undefined;
      mentions.push(toMention(pieces, isAge ? aged(complete) : complete, lead, after, far, lex));
      end = Math.max(end, told.end, after?.to ?? 0);
    });
    at = Math.max(end, at + 1);
  }
  return mentions;
}

const NONE: readonly Mention<Quantity>[] = [];

/**
 * The tokens at which a quantity may begin: in many sentences none, and they are not read. Undefined where a token is cut:
 * then the pieces must be asked.
 */
function promisingOf(tokens: readonly Token[], lex: Lexicon): readonly number[] | undefined {
  let promising = NOWHERE;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && (lex.opening.isQuiet(token.spelling) || (lex.opening.leansOn(token.spelling) && isQuiet(tokens[at + 1], lex)))) continue;
    if (isCut(token, lex.isSplit)) return undefined;
    if (!lex.opening.opens(tokens, at)) continue;
    if (promising.length === 0) promising = [];
    promising.push(at);
  }
  return promising;
}
const isQuiet = (token: Token | undefined, lex: Lexicon): boolean => token === undefined || (token.kind === 'word' && lex.opening.isQuiet(token.spelling));
const NOWHERE: number[] = [];

/** "31 millions d'euros …, puis 28 millions": a million of nothing is of the currency told before, whatever small numbers stand between. */
function inCurrency(pieces: readonly Piece[], reading: Reading, mentions: readonly Mention<Quantity>[], lex: Lexicon): Reading {
  if (reading.dimension !== 'count' || reading.scale === '' || reading.upper < 1e6) return reading;
  const previous = mentions.findLast((m) => m.value.dimension === 'money' || m.value.style.scale !== '')?.value;
  if (previous?.dimension !== 'money' || previous.style.scale === '') return reading;
  const after = pieces[reading.to];
  const counted = lex.words.scaleTakesOf ? lex.isOf(after?.fold) : after?.kind === 'word' && !lex.isFunctionWord(after.fold);
  return counted ? reading : changed(reading, { dimension: 'money', currency: previous.currency });
}

/** What an amount may begin with. */
const NUMBER = B.digits | B.numeral | B.article | B.sign | B.minus;
const PART = B.half | B.denominator | B.determiner | B.numeral | B.article | B.digits;
const ROUND = B.collective | B.multitude | B.vague | B.scale | B.article | B.determiner;
const RANK = B.ordinal | B.numeral | B.article | B.digits;
const SPECIAL = B.wholeCount | B.multiple | B.once | B.quantifier | PART | ROUND | RANK;

/** What is more than a number with its measure; only the readers that may succeed are asked. */
function readSpecial(pieces: readonly Piece[], at: number, may: number, company: Company, lex: Lexicon): Reading | undefined {
  return (
    ((may & B.wholeCount) === 0 ? undefined : readWholeCount(pieces, at, lex)) ??
    ((may & B.multiple) === 0 ? undefined : readMultiple(pieces, at, lex)) ??
    ((may & B.once) === 0 ? undefined : readOnce(pieces, at, company, lex)) ??
    ((may & PART) === 0 ? undefined : readFraction(pieces, at, company.bounded, lex)) ??
    ((may & ROUND) === 0 ? undefined : readRound(pieces, at, company.from < at, lex)) ??
    ((may & B.article) === 0 ? undefined : readSingleOne(pieces, at, lex)) ??
    ((may & RANK) === 0 ? undefined : readOrdinal(pieces, at, lex)) ??
    ((may & B.quantifier) === 0 ? undefined : readIdiom(pieces, at, lex))
  );
}

/** What stands at a piece, bounds aside. The longer forms are tried first. */
function readCore(pieces: readonly Piece[], at: number, company: Company, lex: Lexicon): Found | undefined {
  const may = lex.opening.bits(pieces, at);
  if (may === 0) return undefined;
  const led = (may & B.range) === 0 ? undefined : readLedRange(pieces, at, lex);
  if (led !== undefined) return led;
  const special = (may & SPECIAL) === 0 ? undefined : readSpecial(pieces, at, may, company, lex);
  if (special !== undefined) return one(special);
  const amount = (may & NUMBER) === 0 ? undefined : readAmount(pieces, at, lex);
  if (amount === undefined) {
    const quantifier = (may & B.quantifier) === 0 ? undefined : readQuantifier(pieces, at, lex);
    return quantifier === undefined ? undefined : one(quantifier);
  }
  const always = roundTheClock(pieces, amount, lex);
  if (always !== undefined) return { readings: [], to: always };
  const pair = readPair(pieces, amount, company.from, lex);
  if (pair !== undefined) return pair;
  const compound = readRate(pieces, amount, lex) ?? readTimes(pieces, amount, company, lex);
  if (compound !== undefined) return one(compound);
  const single = readSingle(pieces, amount, company, lex);
  if (single !== undefined) return one(single);
  // An article may still begin a quantifier ("a few"); any other number that is no quantity is stepped over whole.
  const quantifier = amount.cardinal.article === undefined || (may & B.quantifier) === 0 ? undefined : readQuantifier(pieces, at, lex);
  if (quantifier !== undefined) return one(quantifier);
  if (amount.cardinal.article === undefined) return { readings: [], to: amount.to };
  return isWholeOf(pieces, amount.cardinal.to, lex) ? one(onePart(amount.cardinal.from, amount.cardinal.to)) : undefined;
}

const one = (reading: Reading): Found => ({ readings: [reading], to: reading.to });

/** "un | des 14 auteurs", "one | of the 14" */
function isWholeOf(pieces: readonly Piece[], at: number, lex: Lexicon): boolean {
  const trial = withWhole(pieces, onePart(at - 1, at), lex);
  return trial.total !== undefined;
}

const onePart = (from: number, to: number): Reading => changed(EXACT, { lower: 1, upper: 1, from, to, numberFrom: from, numberTo: to });

/** @param far a bound behind the noun that is counted: it is no part of the mention */
function toMention(pieces: readonly Piece[], reading: Reading, before: Bounds | undefined, after: Bounds | undefined, far: Bounds | undefined, lex: Lexicon): Mention<Quantity> {
  const kinds = [...(before?.kinds ?? []), ...(after?.kinds ?? far?.kinds ?? [])];
  const set = applyBounds(reading, kinds);
  const led = before !== undefined && before.to > before.from;
  const restricted = isRestricted(pieces, led ? before.from : reading.from, lex);
  const first = pieces[led ? before.from : reading.from] as Piece;
  const last = pieces[Math.max(reading.to, after?.to ?? 0) - 1] as Piece;
  const bounds = led ? spanOf(pieces, before.from, before.to) : after === undefined ? undefined : spanOf(pieces, after.from, after.to);
  return {
    value: {
      dimension: set.dimension, currency: set.currency, unit: set.unit, lower: set.lower, upper: set.upper, lowerOpen: set.lowerOpen, upperOpen: set.upperOpen,
      approximate: set.approximate, precision: set.precision, total: set.total, per: set.per, only: set.only || restricted || kinds.includes('only'),
      number: spanOf(pieces, reading.numberFrom, reading.numberTo), bounds, whole: reading.whole === undefined ? undefined : spanOf(pieces, ...reading.whole),
      style: { notation: reading.notation, scale: reading.scale, bound: bounds === undefined ? (far === undefined ? '' : wordsOf(pieces, far.from, far.to)) : led ? wordsOf(pieces, before.from, before.to) : wordsOf(pieces, after?.from ?? 0, after?.to ?? 0), form: reading.form, words: wordsOf(pieces, reading.numberFrom, reading.numberTo) },
    },
    span: { start: first.start, end: last.end },
    from: first.token,
    to: last.token + 1,
  };
}

const spanOf = (pieces: readonly Piece[], from: number, to: number): { readonly start: number; readonly end: number } => ({
  start: (pieces[from] as Piece).start,
  end: (pieces[to - 1] as Piece).end,
});

function wordsOf(pieces: readonly Piece[], from: number, to: number): string {
  let words = pieces[from]?.text ?? '';
  for (let i = from + 1; i < to; i++) {
    const piece = pieces[i] as Piece;
    words += (piece.hyphened ? '-' : piece.spaced ? ' ' : '') + piece.text;
  }
  return words;
}

/** ne … que trois: "que" before the number, its "ne" a few words before. */
function isRestricted(pieces: readonly Piece[], at: number, lex: Lexicon): boolean {
  if (!lex.isClose(nth(pieces, at - 1)?.fold)) return false;
  for (let i = at - 2; i >= Math.max(0, at - 10); i--) {
    const word = pieces[i] as Piece;
    if (lex.isOpen(word.fold)) return true;
    if (lex.isClose(word.fold) || (word.kind === 'punctuation' && word.text !== ',')) return false;
  }
  return false;
}
