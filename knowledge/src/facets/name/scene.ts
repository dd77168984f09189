// What stands around the capitals of a sentence, and the small questions that finding its names asks of it.
import type { Token } from '../../analysis/token.ts';
import { nth } from '../../text/nth.ts';
import { afterInitials, isBrand, isCapital, isQualified, isSmall } from './shape.ts';
import type { NameVocabulary } from './vocabulary.ts';

/** What a capitalised word is otherwise: a role, a word of the lexicon, a place or people the lexicon has, or unheard of. */
export type WordClass = 'role' | 'common' | 'proper' | 'open';

/** What the languages and the rest of the document know of the words. */
export interface WordSense {
  classOf(at: number): WordClass;
  /** is its capital at the start of a sentence a capital like any other's there? */
  opener(at: number): boolean;
  /** does the dictionary have it as a verb only, or as a closed word or an adverb? */
  verbal(at: number): boolean;
  /** is it the verb of what stands before it, or a clitic of that verb? */
  acts(at: number): boolean;
  quality(at: number): boolean;
  thing(at: number): boolean;
  /** does the dictionary have it as a name? */
  given(at: number): boolean;
  /** could it open no sentence as its subject: lost, gifted? */
  subjectless(at: number): boolean;
  /** token after the place or people that the lexicon has at this token, or `at` */
  listed(at: number): number;
  /** does it stand as a name of its own elsewhere in the document, without a name before it? */
  alone(at: number): boolean;
}

/** A sentence whose names are looked for. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly words: NameVocabulary;
  /** tokens that belong to a date or a quantity */
  readonly covered: readonly boolean[];
  readonly sense: WordSense;
  /** are all its words written with a capital? */
  readonly headline: boolean;
}

/** A trade or a thing that is a first name too: Marine, Pierre. */
export function forename({ tokens, words, sense }: Scene, at: number): boolean {
  return sense.given(at) && !words.titles.has((tokens[at] as Token).fold) && /\p{Ll}/u.test((tokens[at] as Token).text);
}

/** A word that the language has without a capital, and that the document does not use as a name. */
export function ordinary({ sense }: Scene, at: number): boolean {
  return sense.opener(at) || sense.classOf(at) !== 'open' || sense.thing(at) || sense.quality(at);
}

/** A capitalised word after this one that may go on the name, by its class. */
export function follower(scene: Scene, at: number): WordClass | undefined {
  const { tokens, words, covered, sense } = scene;
  const token = tokens[at];
  if (token === undefined || !token.spaced || covered[at] === true || isQualified(token, words)) return undefined;
  if (isBrand(token) || ownArticle(scene, at)) return 'open';
  if (!isCapital(token)) return undefined;
  if (words.never.has(token.fold)) return suffixed(scene, at) ? 'common' : undefined;
  return sense.classOf(at);
}

/** Orvane AI, Velsor TV */
export function suffixed({ tokens, headline }: Scene, at: number): boolean {
  return !headline && /^\p{Lu}{2}$/u.test((tokens[at] as Token).text);
}

/** The article of Marine Le Goffic, La Rochelle, The Hague. */
export function ownArticle({ tokens, words, sense, headline }: Scene, at: number): boolean {
  const token = tokens[at];
  return !headline && isCapital(token) && words.ownArticles.has(token?.fold ?? '') && isCapital(tokens[at + 1]) && !words.never.has((tokens[at + 1] as Token).fold) && sense.classOf(at + 1) !== 'role';
}

/** "le groupe Carrefour", "chez Orange": no article makes it a common noun. */
export function bare({ tokens, words, sense }: Scene, at: number): boolean {
  if (words.capitalsNames) return false;
  const before = nth(tokens, at - 1);
  return before !== undefined && isSmall(before) && (words.introducers.has(before.fold) || (sense.thing(at - 1) && !sense.quality(at - 1) && (tokens[at] as Token).spaced));
}

/** An article or a particle stands before it: what follows is no name by itself. */
export function determined({ tokens, words, sense }: Scene, at: number): boolean {
  const before = nth(tokens, at - 1);
  if (before === undefined || before.kind !== 'word') return false;
  return words.articles.has(before.fold) || (words.joiners.has(before.fold) && !sense.quality(at) && !sense.given(at));
}

/** Does it open the sentence, or what follows a colon or a full stop inside it? */
export function isOpening({ tokens }: Scene, at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (/^[.!?:]$/.test(t.text)) return !(t.text === '.' && afterInitials(tokens, k - 1) > k);
    if (t.kind === 'word' || t.kind === 'number') return false;
  }
  return true;
}

/** Why, How, What: the first word of a headline. */
export function asks(words: NameVocabulary, first: Token): boolean {
  return words.never.has(first.fold) && !words.articles.has(first.fold);
}

/** A word that institutions or occasions are called by: ministry, festival. */
export function isHead({ words }: Scene, token: Token | undefined): boolean {
  return token !== undefined && (words.institutions.has(token.fold) || words.occasions.has(token.fold));
}

/** Booking.com */
export function domainEnd({ tokens }: Scene, at: number): number {
  const dot = tokens[at + 1];
  const rest = tokens[at + 2];
  return dot?.text === '.' && !dot.spaced && rest !== undefined && !rest.spaced && isSmall(rest) ? at + 3 : at + 1;
}

/** "& Stern": the second half of a firm. */
export function ampersand({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.text === '&' && isCapital(tokens[at + 1]);
}
