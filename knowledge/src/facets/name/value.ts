// A name: the words of it, folded, ready to be compared with another way to write the same name.
import type { Gender } from './vocabulary.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'product' | 'work';

export interface Name {
  /** folded words without particles and titles: ["paul", "rey"], ["sea", "tranquility"] */
  readonly words: readonly string[];
  /** as written */
  readonly text: string;
  readonly acronym: boolean;
  /** where the text says it */
  readonly kind: NameKind | undefined;
  /** of a person, where the text says it */
  readonly gender: Gender | undefined;
  /** the whole name that a part of it stands for in its document (Rey: Paul Rey); empty where it is whole, or unclear */
  readonly full: readonly string[];
  /** what its common words mean, where it is no person's: its words against those of another language */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** what else its document calls it: the words of an acronym, the acronym of the words */
  readonly also: readonly (readonly string[])[];
  /** several names of its document end in this word: who is meant is not said */
  readonly ambiguous: boolean;
}
