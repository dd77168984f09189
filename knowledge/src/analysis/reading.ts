// What a dictionary says of a word: its lemma and its part of speech. A word may have several readings.

export type Part = 'verb' | 'noun' | 'adjective' | 'adverb' | 'name' | 'function';
export type VerbForm = 'infinitive' | 'finite' | 'pastParticiple' | 'presentParticiple';

export interface Reading {
  /** the dictionary form, lower case, accents kept */
  readonly lemma: string;
  readonly part: Part;
  readonly form?: VerbForm;
}

/** Form → readings, most likely first. An unknown word has none. */
export type Morphology = (word: string) => readonly Reading[];
