// What each word of a vocabulary may be the first of, as bits: one look-up answers for all its tables.
import { fold } from '../../text/fold.ts';
import { plantTree, type PhraseTree } from '../phraseTree.ts';
import { splittings } from './phrases.ts';
import type { QuantityVocabulary } from './vocabulary.ts';

/** The kinds of thing that may begin; most words begin none, some several. */
export const BEGINS = {
  age: 1, bound: 1 << 1, range: 1 << 2, wholeCount: 1 << 3, multiple: 1 << 4, once: 1 << 5, half: 1 << 6, ordinal: 1 << 7, quantifier: 1 << 8, numeral: 1 << 9,
  collective: 1 << 10, multitude: 1 << 11, vague: 1 << 12, article: 1 << 13, determiner: 1 << 14, sign: 1 << 15, minus: 1 << 16,
  /** these begin nothing by themselves, but behind a bound or a numerator */
  denominator: 1 << 17, scale: 1 << 18,
  /** what makes a number of the article before it, and what leads to its whole */
  counted: 1 << 19, outOf: 1 << 20,
  /** a phrase of several words: it stands there in full */
  phrase: 1 << 21,
  /** a number in digits, which no vocabulary has */
  digits: 1 << 22,
} as const;

const B = BEGINS;

/** What may begin with each word and phrase of a vocabulary, as bits of `BEGINS`. */
export function beginningsOf(words: QuantityVocabulary): PhraseTree {
  const { tree, add } = plantTree();
  const put = (bit: number, phrases: readonly string[] | Readonly<Record<string, unknown>>): void => {
    for (const phrase of Array.isArray(phrases) ? (phrases as readonly string[]) : Object.keys(phrases)) {
      for (const parts of splittings(fold(phrase))) add(parts, parts.length > 1 && (bit & BEHIND) === 0 ? bit | B.phrase : bit);
    }
  };
  put(B.age, words.ageBefore);
  put(B.bound, words.bounds);
  for (const list of [words.rangeFrom, words.rangeBetween]) put(B.range, list);
  put(B.wholeCount, words.wholeCounts);
  for (const list of [words.multiples, words.dividedBy, words.multipliedBy, [TIMES]]) put(B.multiple, list);
  put(B.once, words.once);
  for (const list of [words.halfOf, words.halves]) put(B.half, list);
  put(B.ordinal, words.ordinals);
  put(B.quantifier, words.quantifiers);
  put(B.numeral, Object.keys(words.numerals).filter((word) => !words.articles.includes(word)));
  if (words.bareHundred) for (const list of [words.hundreds, words.thousands]) put(B.numeral, list);
  put(B.collective, words.collectives);
  put(B.multitude, words.multitudes);
  put(B.vague, words.vagueCounts);
  put(B.article, words.articles);
  put(B.determiner, words.determiners);
  put(B.sign, words.currencySigns);
  for (const list of [words.minus, MINUS]) put(B.minus, list);
  put(B.denominator, words.denominators);
  put(B.scale, words.scales);
  put(B.outOf, words.outOf);
  for (const list of [
    words.numerals, words.hundreds, words.thousands, words.scales, words.collectives, words.multitudes, words.denominators, words.halfOf, words.halves, words.andHalf, words.single, words.times, words.votes, words.against, words.rangeOr, words.rangeTo,
    words.of, words.outOf, words.units, words.currencies, words.scaledCurrencies, words.currencySigns, words.percent, words.perMille, words.ageAfter, [words.decimalWord, words.numeralAnd],
  ]) put(B.counted, list);
  return tree;
}

/** Kinds that are asked for only behind something else. */
const BEHIND = B.denominator | B.scale | B.counted | B.outOf;

const TIMES = '\u00d7';
const MINUS = ['-', '\u2013', '\u2212'];
