// What a language tells about where its sentences end. Words are in lower case; abbreviations without their last full stop.

export interface SentenceVocabulary {
  /** stand before a name, with a capital: Mr, Mme, Gen. They never end a sentence */
  readonly titles: ReadonlySet<string>;
  /** stand between two things: e.g, cf, vs. They never end a sentence */
  readonly joins: ReadonlySet<string>;
  /** no words by themselves: after them a sentence goes on, unless a word that opens sentences follows */
  readonly abbreviations: ReadonlySet<string>;
  /** words by themselves, too (no, art, fig): the sentence goes on only before a number */
  readonly numbered: ReadonlySet<string>;
  /** names of months, cut short: the sentence goes on before a year, and after a day */
  readonly months: ReadonlySet<string>;
  /** full names of months: "le 5. Mai" is one date */
  readonly fullMonths: ReadonlySet<string>;
  /** abbreviations that end a sentence when a capital follows: etc, Inc, p.m, U.S */
  readonly mayEnd: ReadonlySet<string>;
  /** capitalised words before which such an abbreviation does not end it: U.S. Senate, 5 p.m. Monday */
  readonly goesOn: ReadonlySet<string>;
  /** words that open sentences and no name */
  readonly openers: ReadonlySet<string>;
  /** of these, the ones that also open a surname: J. Le Goff */
  readonly particles: ReadonlySet<string>;
  /** nouns that a single letter follows: vitamin C, plan B */
  readonly lettered: ReadonlySet<string>;
  /** single capital letters that are words: I */
  readonly letterWords: ReadonlySet<string>;
  /** verbs of saying that follow their speaker after a quotation: “Why?” Claire Martin asked */
  readonly says: ReadonlySet<string>;
  /** forms of company that may follow a name with an exclamation mark: Velsor! Inc. */
  readonly companies: ReadonlySet<string>;
}

/** The words of a text, split at white space. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).filter((w) => w !== ''));
