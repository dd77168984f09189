// What a language must be able to say anew, so that a correction is grammatical.
import type { Span } from '../text/span.ts';
import type { Word } from './word.ts';

export interface Rewriting {
  readonly span: Span;
  readonly newText: string;
}

export interface Rewrite {
  /** Denies the verb group of words `from`…`main`; undefined when it can't be said simply. */
  negate(words: readonly Word[], from: number, main: number): readonly Rewriting[] | undefined;
  /** Takes the denial out of the verb group. */
  affirm(words: readonly Word[], from: number, main: number): readonly Rewriting[] | undefined;
  /** An adjective's lemma in the gender and number of the word it takes the place of; `phrase` are the words of its noun phrase. */
  agree(lemma: string, like: Word, phrase: readonly Word[]): string;
  /** the words of a bound before a number ("more than"), or "only" */
  readonly bounds: Readonly<Record<'above' | 'below' | 'under' | 'atLeast' | 'atMost' | 'about' | 'only', string>>;
  /** the words for with and without, where one may simply take the other's place */
  readonly accompanied: string | undefined;
  readonly unaccompanied: string | undefined;
  /** A verb's lemma in the form of the verb it takes the place of; undefined when it can't be said simply. */
  inflected(lemma: string, like: Word): string | undefined;
  /** adverbs that only a denied verb has beside it: ever */
  readonly denialAdverbs: ReadonlySet<string>;
  /** a noun in the number of the word it takes the place of */
  numberLike(lemma: string, like: Word): string;
  /** Takes a denying determiner off its noun ("no offers" → "offers"); undefined when it can't be said simply. */
  undeny(words: readonly Word[], noun: number): readonly Rewriting[] | undefined;
  /** "director" + "of" + "engineering" */
  ofPhrase(head: string, complement: string): string;
  /** qualities around a noun, in the language's order */
  qualified(noun: string, qualities: readonly string[]): string;
  /** The little word that stands before a noun, as it must stand before another ("l’" before "capitaine": "le "), space included; undefined when it may stay. */
  before(word: string, next: string, gender: 'm' | 'f' | undefined): string | undefined;
  /** The preposition of a place as it must stand before another place ("au" before "Floride": "en"); undefined where it is none of a place, or may stay. */
  inPlace(word: string, next: string, city: boolean): string | undefined;
}
