// What was read of blocks of prose, kept between readings of a document: a keystroke reads one block again.
import { isCapital, isHeadline, isSmall, mayName } from '../facets/name/shape.ts';
import { fold } from '../text/fold.ts';
import { recentWithEdits, type Recent } from '../text/recent.ts';
import type { Token } from '../analysis/token.ts';
import { tokenise } from '../analysis/tokenise.ts';
import { openers } from '../languages/openers.ts';
import type { SentenceMemory, Standing } from './read.ts';
import type { Sentence } from './sentence.ts';

/** Sentences that are kept for a block. */
const SENTENCES = 3;
/** Blocks that are kept of those read after an edit. */
const LATE = 150;
/** Letters of the longest particle. */
const SHORT = 3;

/** The words of a block that names are told by. */
export interface Capitals {
  /** folded words that stand with a capital inside a sentence: elsewhere in the document they are names too */
  readonly inside: readonly string[];
  /** those of them that stand without a name or a particle before them */
  readonly alone: readonly string[];
  /** every word that may be a name, folded as a token is: which of them are known as names decides how the block is read */
  readonly all: readonly string[];
}

export interface ReadingCache {
  /** the sentences that were read under a key */
  get(key: string): readonly Standing[] | undefined;
  set(key: string, value: readonly Standing[]): void;
  /** sentences by themselves; undefined where nothing is kept */
  readonly sentences: SentenceMemory | undefined;
  capitals(text: string): Capitals;
  /** the same for what is read after an edit: it finds as much, and of what it takes in keeps little, for every letter makes a sentence */
  readonly edits: ReadingCache;
}

/** Remembers the blocks used last, at most so many, and the sentences. */
export function readingCache(most: number): ReadingCache {
  const blocks = recentWithEdits<readonly Standing[]>(most, LATE);
  const sentences = recentWithEdits<Sentence>(SENTENCES * most, SENTENCES * LATE);
  const capitals = recentWithEdits<Capitals>(most, LATE);
  const made = (blocks: Recent<readonly Standing[]>, sentences: SentenceMemory, capitals: Recent<Capitals>, edits: () => ReadingCache): ReadingCache => ({
    get: blocks.get,
    set: blocks.set,
    sentences,
    capitals: (text) => {
      const known = capitals.get(text);
      if (known !== undefined) return known;
      const read = capitalsOf(text, tokenise(text));
      capitals.set(text, read);
      return read;
    },
    get edits() { return edits(); },
  });
  const edits: ReadingCache = made(blocks.edits, sentences.edits, capitals.edits, () => edits);
  return made(blocks, sentences, capitals, () => edits);
}

/** Remembers nothing: for what is read once. */
export const noReadingCache: ReadingCache = { get: () => undefined, set: () => undefined, sentences: undefined, capitals: (text) => capitalsOf(text, tokenise(text)), get edits() { return noReadingCache; } };

/** @param tokens those of the text */
export function capitalsOf(text: string, tokens: readonly Token[]): Capitals {
  const words = tokens.filter((token) => token.kind === 'word' && mayName(token));
  const all = [...new Set(words.map((token) => token.fold))];
  // A headline has capitals for other reasons.
  if (words.length === 0 || isHeadline(tokens, 2)) return { inside: [], alone: [], all };
  const inside = [...text.matchAll(/(?<=[\p{Ll}\d,;»’'] (?:[dl]['’])?)\p{Lu}[\p{L}\d-]+/gu)]
    .filter((m) => !openers.has(fold(m[0])) || /^ \p{Lu}/u.test(text.slice(m.index + m[0].length, m.index + m[0].length + 3)))
    .map((m) => fold(m[0]));
  const alone = tokens.filter((token, i) => isCapital(token) && token.text.length > 1 && !openers.has(token.fold) && standsAlone(tokens, i)).map((token) => token.fold);
  return { inside: [...new Set(inside)], alone: [...new Set(alone)], all };
}

/** Before it, but for words as short as particles, stands no capital: "chez Orvane", not "Charles de Brissac". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSmall(tokens[before]) && (tokens[before] as Token).text.length <= SHORT) before--;
  return isSmall(tokens[before]) && !isCapital(tokens[at + 1]);
}
