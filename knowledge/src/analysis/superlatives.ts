// Superlatives: the largest bank, the most populous city; « la plus grande banque », « la banque la plus ancienne ».
import { nth } from '../text/nth.ts';
import { tagSet, type Word } from './word.ts';

export interface Superlatives {
  /** superlative → the quality it is of: largest → large, meilleur → bon */
  readonly words: ReadonlyMap<string, string>;
  /** most, plus: before a quality */
  readonly most: ReadonlySet<string>;
  /** least, moins: before a quality, and against it */
  readonly least: ReadonlySet<string>;
  /** without one of these before it, it only compares: le, sa; none where the word itself tells */
  readonly determiners: ReadonlySet<string>;
  /** qualities whose superlative tells the largest part: large, grand */
  readonly large: ReadonlySet<string>;
  /** is the first of those who give or take the largest? « le premier consommateur » */
  readonly firstLargest: boolean;
  /** between a rank and a superlative of one word: second-largest */
  readonly joint: string;
  /** nouns that only say that there is a rank: fourth place, quatrième rang */
  readonly places: ReadonlySet<string>;
}

/** A superlative in a sentence: its quality, as a lemma, and its words (end excluded). */
export interface Superlative {
  readonly quality: string;
  /** the least so */
  readonly least: boolean;
  readonly from: number;
  readonly to: number;
}

const BEFORE = tagSet('determiner value preposition');

/** The superlative among the words from one to another, the end excluded. */
export function superlativeIn(words: readonly Word[], from: number, to: number, table: Superlatives): Superlative | undefined {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    const before = nth(words, i - 1);
    const own = table.words.get(word.fold) ?? table.words.get(word.fold.slice(word.fold.lastIndexOf('-') + 1));
    const marked = table.determiners.size === 0 || table.determiners.has(before?.fold ?? '') || before?.tag === 'value';
    if (own !== undefined && marked) return { quality: own, least: false, from: i, to: i + 1 };
    const least = table.least.has(word.fold);
    const next = words[i + 1];
    if ((least || table.most.has(word.fold)) && next?.tag === 'adjective' && marked && BEFORE.has(before?.tag ?? '')) return { quality: next.lemma, least, from: i, to: i + 2 };
  }
  return undefined;
}
