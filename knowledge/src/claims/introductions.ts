// Where a document introduces the full names whose last words it uses alone later on.
import type { Sentence } from './sentence.ts';

/** Full names of one surname that are kept: two are enough to be in doubt. */
const MOST = 3;

export interface Introductions {
  /** the sentences before this one that gave a full name for a surname that stands alone in it; the last for each full name */
  of(sentence: Sentence): readonly number[];
  add(sentence: Sentence, index: number): void;
}

/** Surname → full name → the last sentence that had it. Grows with the document; asking costs what the sentence holds. */
export function introducing(): Introductions {
  const byLast = new Map<string, Map<string, number>>();
  return {
    of: (sentence) => {
      const found: number[] = [];
      for (const { name } of sentence.items) {
        if (name === undefined || name.words.length !== 1 || name.acronym) continue;
        for (const index of (byLast.get(name.words[0] as string) ?? new Map<string, number>()).values()) found.push(index);
      }
      return found;
    },
    add: (sentence, index) => {
      for (const { name } of sentence.items) {
        if (name === undefined || name.words.length < 2) continue;
        const last = name.words[name.words.length - 1] as string;
        const full = byLast.get(last) ?? new Map<string, number>();
        if (full.size < MOST || full.has(name.words.join(' '))) full.set(name.words.join(' '), index);
        byLast.set(last, full);
      }
    },
  };
}
