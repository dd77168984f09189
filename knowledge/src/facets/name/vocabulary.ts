// What a language must say about names: words that stand inside them, before them, and capitalised words that are none.

export type Gender = 'm' | 'f';

export interface NameVocabulary {
  /** particles that may stand inside a name (de, van, of, the …) */
  readonly inside: ReadonlySet<string>;
  /** particles of persons among them: what follows belongs to the name, however long it already is (van, ben, von) */
  readonly ancestral: ReadonlySet<string>;
  /** common words that begin a name when another capital follows them: United, New, Saint */
  readonly begins: ReadonlySet<string>;
  /** articles and possessives that may stand before a name */
  readonly articles: ReadonlySet<string>;
  /** articles that are part of a name when they stand capitalised inside a sentence: La Rochelle, The Hague */
  readonly ownArticles: ReadonlySet<string>;
  /** words that are never a name by themselves though capitalised (I, pronouns, months …) */
  readonly never: ReadonlySet<string>;
  /** forms of address before a name, with or without a dot → the gender they tell */
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  /** titles that the lexicon of roles does not have → the gender they tell */
  readonly titles: ReadonlyMap<string, Gender | undefined>;
  /** what follows a person's name and is no part of it: MP, KC, PhD */
  readonly degrees: ReadonlySet<string>;
  /** what closes the name of a company: Inc, SA, plc */
  readonly legal: ReadonlySet<string>;
  /** those of them that are written in small letters too */
  readonly smallLegal: ReadonlySet<string>;
  /** what joins partners: &, et */
  readonly ands: ReadonlySet<string>;
  /** what follows & or "et" in the name of a firm: Sons, Associés */
  readonly partners: ReadonlySet<string>;
  /** capitalised common nouns that open or close the name of an institution */
  readonly institutions: ReadonlySet<string>;
  /** words of other languages that say so where a name begins with them: Musée, Università */
  readonly foreignHeads: ReadonlySet<string>;
  /** the same for a place: Street, Lake, Mont, rue */
  readonly sites: ReadonlySet<string>;
  /** prepositions after which a capitalised common noun is a name (chez Orange) */
  readonly introducers: ReadonlySet<string>;
  /** the same for what is no body and no place: a cup, a war, a prize */
  readonly occasions: ReadonlySet<string>;
  /** what joins an institution's noun to the rest of its name */
  readonly joiners: ReadonlySet<string>;
  /** do qualities in lower case follow the noun of an institution (Commission européenne)? */
  readonly lowerQualities: boolean;
  /** is a capital inside a sentence enough to make a name of two common words (Supreme Court)? */
  readonly capitalsNames: boolean;
  /** second halves of hyphenated qualities: Orvane-based */
  readonly qualified: ReadonlySet<string>;
  /** nouns before a title in quotation marks or italics: film, novel */
  readonly works: ReadonlySet<string>;
  /** small words inside a title in quotation marks or italics */
  readonly between: ReadonlySet<string>;
  /** what stands in brackets behind a title, besides a work, and only tells it apart: (band), (video game) */
  readonly toldApart: ReadonlySet<string>;
  /** what tells of which kind a thing is: is, was */
  readonly defining: ReadonlySet<string>;
  /** articles that a kind stands behind: a, an */
  readonly indefinite: ReadonlySet<string>;
  /** adverbs that may stand between the two: is only a, is also a */
  readonly beforeKind: ReadonlySet<string>;
  /** words that have a capital inside a sentence in a title only; none where titles have no such capitals */
  readonly inTitles: ReadonlySet<string>;
  /** nouns and participles beside a name that tell its gender: actress, née */
  readonly genders: ReadonlyMap<string, Gender | undefined>;
  /** relatives that stand for a person only: who */
  readonly personalRelatives: ReadonlySet<string>;
  /** what may follow the number in an age: ans */
  readonly years: ReadonlySet<string>;
  /** prepositions between a kind of thing and examples of it, by their kind: such as, tels que */
  readonly instancing: ReadonlySet<string>;
  /** nouns before a name that begins with a number: the paper 20 Minutes */
  readonly titled: ReadonlySet<string>;
}
