// What was read of blocks of prose, kept between readings of a document: a keystroke reads one block again.
import { fold } from '../text/fold.ts';
import { recent } from '../text/recent.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { Sentence } from './sentence.ts';

/** The words of a block that names are told by. */
export interface Capitals {
  /** folded words that stand with a capital inside a sentence: elsewhere in the document they are names too */
  readonly inside: readonly string[];
  /** every word that may be a name, folded as a token is: which of them are known as names decides how the block is read */
  readonly all: readonly string[];
}

export interface ReadingCache {
  /** the sentences that were read under a key */
  get(key: string): readonly Sentence[] | undefined;
  set(key: string, value: readonly Sentence[]): void;
  capitals(text: string): Capitals;
}

/** Remembers the blocks used last, at most so many. */
export function readingCache(most: number): ReadingCache {
  const sentences = recent<readonly Sentence[]>(most);
  const capitals = recent<Capitals>(most);
  return {
    ...sentences,
    capitals: (text) => {
      const known = capitals.get(text);
      if (known !== undefined) return known;
      const read = capitalsOf(text);
      capitals.set(text, read);
      return read;
    },
  };
}

/** Remembers nothing: for what is read once. */
export const noReadingCache: ReadingCache = { get: () => undefined, set: () => undefined, capitals: (text) => capitalsOf(text) };

function capitalsOf(text: string): Capitals {
  const inside = [...text.matchAll(/(?<=[\p{Ll}\d,;»’'] (?:[dl]['’])?)\p{Lu}[\p{L}\d-]+/gu)].map((m) => fold(m[0]));
  const words = tokenise(text).filter((token) => token.kind === 'word' && /[\p{Lu}\d]/u.test(token.text));
  return { inside: [...new Set(inside)], all: [...new Set(words.map((token) => token.fold))] };
}
