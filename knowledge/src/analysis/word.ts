// A word: a token with the part of speech it has in its sentence.
import type { Reading, VerbForm } from './reading.ts';
import type { Token } from './token.ts';

export type LanguageCode = 'fr' | 'en';

export type Tag =
  | 'noun' | 'verb' | 'adjective' | 'adverb' | 'name' | 'determiner' | 'preposition' | 'pronoun' | 'relative'
  | 'subordinator' | 'coordinator' | 'negator' | 'marker' | 'value' | 'punctuation' | 'opaque' | 'other';

/** Some tags, to ask a word's for: a set is quicker than a pattern, and these are asked of every word. */
export const tagSet = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** A token with the part of speech it has here. */
export interface Word extends Token {
  readonly tag: Tag;
  /** folded lemma; the fold of the word itself when no dictionary knows it */
  readonly lemma: string;
  readonly form: VerbForm | undefined;
  readonly readings: readonly Reading[];
  /** the closed classes it is of, see closed.ts */
  readonly closed: number;
}
