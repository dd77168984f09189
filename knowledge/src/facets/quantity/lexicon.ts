// A vocabulary made ready for look-up. Compiled once a vocabulary.
import { fold } from '../../text/fold.ts';
import { wordTest } from '../../text/mark.ts';
import { openingOf, type Opening } from './opening.ts';
import { phraseSet, phraseTable, type PhraseTable } from './phrases.ts';
import type { BoundKind, CurrencyRow, PerRow, QuantifierRow, QuantityVocabulary, UnitRow } from './vocabulary.ts';

export interface Lexicon {
  readonly words: QuantityVocabulary;
  readonly numeral: ReadonlyMap<string, number>;
  readonly isHundred: WordTest;
  readonly isThousand: WordTest;
  readonly isArticle: WordTest;
  readonly scale: PhraseTable<number>;
  readonly collective: PhraseTable<number>;
  readonly multitude: PhraseTable<number>;
  readonly vagueCount: PhraseTable<true>;
  readonly andHalf: PhraseTable<true>;
  readonly halfOf: PhraseTable<true>;
  readonly half: PhraseTable<true>;
  readonly denominator: PhraseTable<number>;
  readonly notFraction: PhraseTable<true>;
  readonly isNotHalfAfter: WordTest;
  readonly quantifier: PhraseTable<QuantifierRow>;
  readonly wholeCount: PhraseTable<true>;
  readonly isNotQuantifierAfter: WordTest;
  readonly bound: PhraseTable<BoundKind>;
  readonly boundAfter: PhraseTable<BoundKind>;
  readonly isOpen: WordTest;
  readonly isClose: WordTest;
  readonly isSingle: WordTest;
  readonly isOf: WordTest;
  readonly isDeterminer: WordTest;
  readonly outOf: PhraseTable<'rate' | 'population'>;
  readonly rangeFrom: PhraseTable<true>;
  readonly rangeTo: PhraseTable<true>;
  readonly isBetween: WordTest;
  readonly isAnd: WordTest;
  readonly isOr: WordTest;
  readonly isChange: WordTest;
  readonly isScoreCue: WordTest;
  readonly isVote: WordTest;
  readonly against: PhraseTable<true>;
  readonly percent: PhraseTable<true>;
  readonly perMille: PhraseTable<true>;
  readonly scaledCurrency: PhraseTable<CurrencyRow>;
  readonly minorSign: PhraseTable<CurrencyRow>;
  readonly andQuarter: PhraseTable<true>;
  readonly isDegree: WordTest;
  readonly isAngleCue: WordTest;
  readonly currency: PhraseTable<CurrencyRow>;
  readonly currencySign: PhraseTable<CurrencyRow>;
  readonly unit: PhraseTable<UnitRow>;
  readonly per: PhraseTable<PerRow>;
  readonly perMany: PhraseTable<true>;
  readonly perNoun: PhraseTable<string>;
  readonly isMinus: WordTest;
  readonly isArticleBefore: WordTest;
  readonly articleAfter: PhraseTable<true>;
  readonly ordinal: PhraseTable<number>;
  readonly isOrdinalSuffix: WordTest;
  readonly notRank: PhraseTable<true>;
  readonly isRankEnding: WordTest;
  readonly isRankDeterminer: WordTest;
  readonly multiple: PhraseTable<number>;
  /** asked in lower case with accents: "doublé" is a verb, "double" a noun */
  readonly isMultipleVerb: WordTest;
  readonly verbBound: PhraseTable<BoundKind>;
  readonly isOnceWord: WordTest;
  readonly isNotOnceAfter: WordTest;
  readonly isHalfBefore: WordTest;
  readonly duringBound: PhraseTable<true>;
  readonly isBoundedAfter: WordTest;
  readonly isNamingArticle: WordTest;
  readonly isDecadeBefore: WordTest;
  readonly isClockLead: WordTest;
  readonly isTimes: WordTest;
  readonly dividedBy: PhraseTable<true>;
  readonly multipliedBy: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly ageAfter: PhraseTable<true>;
  readonly isAgeAt: WordTest;
  readonly aging: Readonly<Record<'who' | 'verbs' | 'then', WordTest>>;
  readonly isMonth: WordTest;
  readonly isWeekday: WordTest;
  readonly isYearBefore: WordTest;
  readonly isStreet: WordTest;
  readonly isFrequency: WordTest;
  readonly isIdentifierNoun: WordTest;
  readonly isClockBefore: WordTest;
  readonly isClockAfter: PhraseTable<true>;
  readonly isDurationBefore: WordTest;
  readonly isFunctionWord: WordTest;
  readonly isPlural: WordTest;
  readonly isNotOneAfter: WordTest;
  readonly isNotOneBefore: WordTest;
  /** whether a hyphenated word that begins with this is cut: two-thirds, second-largest, demi-heure */
  readonly isSplit: WordTest;
  readonly opening: Opening;
}

/** Whether a folded word is in a list. */
export type WordTest = (word: string | undefined) => boolean;

const compiled = new WeakMap<QuantityVocabulary, Lexicon>();

/** The lexicon of a vocabulary; the same object for the same vocabulary. */
export function lexiconOf(words: QuantityVocabulary): Lexicon {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}

const test = (list: readonly string[]): WordTest => wordTest(list.map(fold));
const exactTest = (list: readonly string[]): WordTest => wordTest(list);

function compile(words: QuantityVocabulary): Lexicon {
  return {
    words,
    numeral: new Map(Object.entries(words.numerals).map(([word, value]) => [fold(word), value])),
    isHundred: test(words.hundreds),
    isThousand: test(words.thousands),
    isArticle: test(words.articles),
    scale: phraseTable(words.scales),
    collective: phraseTable(words.collectives),
    multitude: phraseTable(words.multitudes),
    vagueCount: phraseSet(words.vagueCounts),
    andHalf: phraseSet(words.andHalf),
    halfOf: phraseSet(words.halfOf),
    half: phraseSet(words.halves),
    denominator: phraseTable(words.denominators),
    notFraction: phraseSet(words.notFractions),
    isNotHalfAfter: test(words.notHalfAfter),
    quantifier: phraseTable(words.quantifiers),
    wholeCount: phraseSet(words.wholeCounts),
    isNotQuantifierAfter: test(words.notQuantifierAfter),
    bound: phraseTable(words.bounds),
    boundAfter: phraseTable(words.boundsAfter),
    isOpen: test(words.restrictive.open),
    isClose: test(words.restrictive.close),
    isSingle: test(words.single),
    isOf: test(words.of),
    isDeterminer: test(words.determiners),
    outOf: phraseTable(words.outOf),
    rangeFrom: phraseSet(words.rangeFrom),
    rangeTo: phraseSet(words.rangeTo),
    isBetween: test(words.rangeBetween),
    isAnd: test(words.rangeAnd),
    isOr: test(words.rangeOr),
    isChange: test(words.changes),
    isScoreCue: test(words.scoreCues),
    isVote: test(words.votes),
    against: phraseSet(words.against),
    percent: phraseSet(words.percent),
    perMille: phraseSet(words.perMille),
    scaledCurrency: phraseTable(words.scaledCurrencies),
    minorSign: phraseTable(words.minorSigns),
    andQuarter: phraseSet(words.andQuarter),
    isDegree: test(words.degrees),
    isAngleCue: test(words.angleCues),
    currency: phraseTable(words.currencies),
    currencySign: phraseTable(words.currencySigns, () => true),
    unit: phraseTable(words.units, (row) => row.exact === true),
    per: phraseTable(words.perPhrases),
    perMany: phraseSet(words.perMany),
    perNoun: phraseTable(words.perNouns),
    isMinus: test(words.minus),
    isArticleBefore: test(words.articleBefore),
    articleAfter: phraseSet(words.articleAfter),
    ordinal: phraseTable(words.ordinals),
    isOrdinalSuffix: test(words.ordinalSuffixes),
    notRank: phraseSet(words.notRankBefore),
    isRankEnding: test(words.rankEndings),
    isRankDeterminer: test(words.rankDeterminers),
    multiple: phraseTable(words.multiples, undefined, true),
    isMultipleVerb: exactTest(words.multipleVerbs),
    verbBound: phraseTable(words.verbBounds),
    isOnceWord: test(words.once),
    isNotOnceAfter: test(words.notOnceAfter),
    isHalfBefore: test(words.halfBefore),
    duringBound: phraseSet(words.duringBounds),
    isBoundedAfter: test(words.boundedAfter),
    isNamingArticle: test(words.namingArticles),
    isDecadeBefore: test(words.decadeBefore),
    isClockLead: test(words.clockLead),
    isTimes: test(words.times),
    dividedBy: phraseSet(words.dividedBy),
    multipliedBy: phraseSet(words.multipliedBy),
    ageBefore: phraseSet(words.ageBefore),
    ageAfter: phraseSet(words.ageAfter),
    isAgeAt: test(words.ageAt),
    aging: { who: test(words.aging.who), verbs: test(words.aging.verbs), then: test(words.aging.then) },
    isMonth: test(words.months),
    isWeekday: test(words.weekdays),
    isYearBefore: test(words.yearBefore),
    isStreet: test(words.streets),
    isFrequency: test(words.frequencies),
    isIdentifierNoun: test(words.identifierNouns),
    isClockBefore: test(words.clockBefore),
    isClockAfter: phraseSet(words.clockAfter),
    isDurationBefore: test(words.durationBefore),
    isFunctionWord: test(words.functionWords),
    isPlural: test(words.plurals),
    isNotOneAfter: test(words.notOneAfter),
    isNotOneBefore: test(words.notOneBefore),
    isSplit: test([...Object.keys(words.numerals), ...Object.keys(words.ordinals), ...words.hundreds, ...words.thousands, ...words.halfOf]),
    opening: openingOf(words),
  };
}
