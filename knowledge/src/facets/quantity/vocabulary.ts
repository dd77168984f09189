// The words of quantities, as plain tables: what a language has to supply.
import type { Dimension } from './value.ts';

/** What a bound does to the number it stands by. */
export type BoundKind =
  | 'above' | 'atLeast' | 'below' | 'atMost'
  /** near, on either side */
  | 'about'
  /** near, from below (nearly, près de) and from above (just over, un bon tiers) */
  | 'nearly' | 'justOver'
  /** only three, seuls trois */
  | 'only'
  /** exactly three */
  | 'exactly';

export interface UnitRow {
  readonly dimension: Dimension;
  /** canonical English name: 'year', 'kilometre' */
  readonly unit: string;
  /** value in the base unit of the dimension */
  readonly factor: number;
  /** added before `factor` is applied (Fahrenheit, kelvin) */
  readonly offset?: number;
  /** not before a plural noun: "ten stone" weighs, "ten stone walls" stand */
  readonly last?: boolean;
  /** symbols: upper and lower case differ (m, M, Mo) */
  readonly exact?: boolean;
}

export interface CurrencyRow {
  /** ISO 4217 */
  readonly code: string;
  /** 0.01 for cents */
  readonly factor: number;
}

/** "par mois", "a year", "/kg": what an amount is told by. */
export interface PerRow {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** only of money: "3 € le kilo" */
  readonly money?: boolean;
  /** only right behind the amount: "3 % l'an", "45 000 euros annuels" */
  readonly adjacent?: boolean;
}

/** A quantifier that is a set of numbers by itself: most, la plupart, aucun, several. */
export interface QuantifierRow {
  readonly dimension: 'count' | 'share' | 'age' | 'duration';
  readonly lower: number;
  readonly upper: number;
  readonly lowerOpen?: boolean;
  readonly upperOpen?: boolean;
  readonly approximate?: boolean;
  readonly total?: number;
  /** what must follow: `of` + a whole; a plural noun; a number word and its whole ("all three"); nothing */
  readonly before?: 'of' | 'ofOrVerb' | 'pluralOrVerb' | 'ofPlural' | 'plural' | 'determiner' | 'dual' | 'noun';
}

/** A phrase is written with single spaces, with or without accents; elided words keep their apostrophe ("d'euros"). */
export type Phrases<Row> = Readonly<Record<string, Row>>;

export interface Spelling {
  /** 0 … 99 */
  readonly below100: readonly string[];
  readonly hundred: string;
  /** used when nothing follows and the hundreds are several ("deux cents"); same as `hundred` where that changes nothing */
  readonly hundredsAtEnd: string;
  readonly thousand: string;
  /** "one hundred" against "cent" */
  readonly oneBeforeHundred: boolean;
  readonly oneBeforeThousand: boolean;
  /** between hundreds and the rest: " and " or " " */
  readonly afterHundred: string;
  /** feminine of a final "un": "une" */
  readonly feminineOne: string | undefined;
  /** invariable scale words (EN million); else plural from 2 on, with this ending */
  readonly scalePlural: string;
  /** between number and % */
  readonly beforePercent: string;
  /** the ordinal in digits: 3 → 3e, 3rd */
  readonly ordinalSuffix: (n: number) => string;
  /** first … twentieth, by value */
  readonly ordinals: Readonly<Record<number, string>>;
  /** the fractions that are written in words, by name */
  readonly fractions: Phrases<number>;
  readonly million: string;
}

export interface QuantityVocabulary {
  readonly decimal: ',' | '.';
  /** the group separator that is written */
  readonly group: string;

  /** zero … ninety, one word each */
  readonly numerals: Phrases<number>;
  /** quatre-vingts: four twenties */
  readonly vigesimal: boolean;
  readonly hundreds: readonly string[];
  readonly thousands: readonly string[];
  /** "cent", "mille" are numbers alone; "hundred" needs a number or an article */
  readonly bareHundred: boolean;
  /** between the parts of a number: vingt et un, one hundred and five */
  readonly numeralAnd: string;
  /** deux virgule cinq, two point five */
  readonly decimalWord: string;
  readonly articles: readonly string[];
  /** the number word that is also a pronoun and an idiom ("one"); '' where there is none */
  readonly pronounOne: string;
  /** what keeps "one" from being a number when it stands before it, after it */
  readonly notOneAfter: readonly string[];
  readonly notOneBefore: readonly string[];

  /** million, milliard, dozen: whole words */
  readonly scales: Phrases<number>;
  /** "trois millions de visiteurs": a noun after a scale word takes "de" */
  readonly scaleTakesOf: boolean;
  /** k, M, Md, bn: case matters; glued to the digits, or before a currency */
  readonly scaleSymbols: Readonly<Record<string, number>>;
  /** a glued symbol that is a scale only with a currency or before a plural noun (5m people) */
  readonly doubtfulScales: readonly string[];
  /** dizaine, centaine: approximate numbers */
  readonly collectives: Phrases<number>;
  /** dizaines, hundreds, thousands: from twice the number on */
  readonly multitudes: Phrases<number>;
  /** several, quelques, a few, before a multitude or a scale word */
  readonly vagueCounts: readonly string[];
  /** "et demi", "and a half" */
  readonly andHalf: readonly string[];
  /** "et quart": after hours */
  readonly andQuarter: readonly string[];
  /** "half a", "demi": before a scale or a unit */
  readonly halfOf: readonly string[];
  /** tiers 3, quarts 4, thirds 3 */
  readonly denominators: Phrases<number>;
  /** what makes a fraction word something else: quart de finale */
  readonly notFractions: readonly string[];
  /** la moitié, half */
  readonly halves: readonly string[];
  /** verbs and auxiliaries before which a bare half is the half of something: "half left", "half are" */
  readonly halfBefore: readonly string[];
  /** the words before a half that make it a period or a side: first half, sa moitié */
  readonly notHalfAfter: readonly string[];
  readonly quantifiers: Phrases<QuantifierRow>;
  /** all three, tous les trois, both: the count is its whole */
  readonly wholeCounts: readonly string[];
  /** what keeps "all", "most" from being quantifiers when it stands before them */
  readonly notQuantifierAfter: readonly string[];
  readonly bounds: Phrases<BoundKind>;
  readonly boundsAfter: Phrases<BoundKind>;
  /** bounds that before a length of time may say "during" (over four years), and what makes them bounds there all the same */
  readonly duringBounds: readonly string[];
  readonly boundedAfter: readonly string[];
  /** ne … que: the word that opens, the word before the number; empty where there is none */
  readonly restrictive: { readonly open: readonly string[]; readonly close: readonly string[] };
  /** a single, une seule: after the article */
  readonly single: readonly string[];

  readonly of: readonly string[];
  /** "3 of 14 authors": the whole needs no determiner */
  readonly bareWhole: boolean;
  /** the, les, ses, these: between "of" and the whole */
  readonly determiners: readonly string[];
  readonly outOf: Phrases<'rate' | 'population'>;
  readonly rangeFrom: readonly string[];
  readonly rangeTo: readonly string[];
  readonly rangeBetween: readonly string[];
  readonly rangeAnd: readonly string[];
  readonly rangeOr: readonly string[];
  /** forms of rise, fall, go: "from x to y" after them is two values */
  readonly changes: readonly string[];
  /** words that make two numbers with "to" or a dash a result */
  readonly scoreCues: readonly string[];
  /** "votes", "voix": may stand between the two numbers of a result */
  readonly votes: readonly string[];
  /** to, contre, à: between the two numbers of a result */
  readonly against: readonly string[];

  readonly percent: readonly string[];
  readonly perMille: readonly string[];
  readonly currencies: Phrases<CurrencyRow>;
  /** money only after a scale word: "5 million pounds" */
  readonly scaledCurrencies: Phrases<CurrencyRow>;
  /** glued to a number below a hundred: 40p */
  readonly minorSigns: Phrases<CurrencyRow>;
  /** $, US$, EUR: may stand before the number */
  readonly currencySigns: Phrases<CurrencyRow>;
  readonly units: Phrases<UnitRow>;
  /** whole phrases, with their preposition or article */
  readonly perPhrases: Phrases<PerRow>;
  /** before a round number of people, kilometres: "pour 100 000 habitants", "per 1,000" */
  readonly perMany: readonly string[];
  /** people, births: what may stand after that number, by its canonical name */
  readonly perNouns: Phrases<string>;
  /** ° and its names without a scale; and the words beside which it is an angle */
  readonly degrees: readonly string[];
  readonly angleCues: readonly string[];
  readonly minus: readonly string[];
  /** before "a year", "un an": what makes the article a number (one or two words); and after it */
  readonly articleBefore: readonly string[];
  readonly articleAfter: readonly string[];

  readonly ordinals: Phrases<number>;
  readonly ordinalSuffixes: readonly string[];
  /** after an ordinal: century, quarter, ministre: not a rank */
  readonly notRankBefore: readonly string[];
  /** "largest", "best": after a hyphen, the ordinal stands (second-largest) */
  readonly rankEndings: readonly string[];
  /** "last" as an ordinal: value -1; only after one of these */
  readonly rankDeterminers: readonly string[];
  /** twice, doubled: a multiple by itself */
  readonly multiples: Phrases<number>;
  /** those of the multiples that are verbs: they are read as verbs too */
  readonly multipleVerbs: readonly string[];
  /** before a multiple that is a verb: plus que doublé */
  readonly verbBounds: Phrases<BoundKind>;
  /** once; and what keeps it from being a number when it stands before it (at once, encore une fois) */
  readonly once: readonly string[];
  readonly notOnceAfter: readonly string[];
  readonly times: readonly string[];
  readonly dividedBy: readonly string[];
  readonly multipliedBy: readonly string[];

  readonly ageBefore: readonly string[];
  readonly ageAfter: readonly string[];
  /** "à 58 ans": a preposition that makes years an age */
  readonly ageAt: readonly string[];
  /** whether ", 82," after a name is an age */
  readonly bareAges: boolean;
  /** "she was 91": a pronoun and a verb that make a bare number an age, and what may stand behind it besides a full stop */
  readonly aging: { readonly who: readonly string[]; readonly verbs: readonly string[]; readonly then: readonly string[] };

  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** whether a month needs a capital (May) */
  readonly capitalMonths: boolean;
  readonly yearBefore: readonly string[];
  /** rue, street: the number before them is an address */
  readonly streets: readonly string[];
  /** after "all", "tous les": how often, not how many (matins, Mondays) */
  readonly frequencies: readonly string[];
  /** version, article, page, room: the number after them is a name */
  readonly identifierNouns: readonly string[];
  /** before a number without a noun it names one: le 49.3, le 115 */
  readonly namingArticles: readonly string[];
  /** before a round number below a hundred it names a decade: les années 80 */
  readonly decadeBefore: readonly string[];
  /** "half past six" */
  readonly clockLead: readonly string[];
  readonly clockBefore: readonly string[];
  readonly clockAfter: readonly string[];
  /** a duration in spite of its clock form: en 6h30 */
  readonly durationBefore: readonly string[];
  /** articles, prepositions, pronouns, auxiliaries: never what is counted */
  readonly functionWords: readonly string[];
  /** plural nouns that do not end in s */
  readonly plurals: readonly string[];
  readonly spelling: Spelling;
}
