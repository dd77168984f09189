// Phrases of several words that are one closed word: in front of, au sein de, no longer, à moins que.
import { once } from '../text/once.ts';
import type { Grammar } from './grammar.ts';
import type { Kind } from './tagging.ts';

/** Lemma of a subordinator of several words that opens a condition. */
export const CONDITION = 'condition';

/** A stretch of tokens that is one closed word: its first token says what it is, the others nothing. */
export interface Phrase {
  readonly words: readonly string[];
  readonly length: number;
  readonly kind: Kind;
  readonly lemma: string;
}

export interface Opening extends Phrase {
  /** a denial by distance (far from, loin de): only before a participle or an infinitive */
  readonly distance: boolean;
  /** a preposition whose last word may be the mark of an infinitive: "is due to close" */
  readonly marker: boolean;
}

const indexedOnce = once<Grammar, ReadonlyMap<string, readonly Opening[]>>();

/** First word → the phrases that begin with it: denials by distance, prepositions, adverbs, denials, conditions, as each table orders them. */
export const openingsOf = (grammar: Grammar): ReadonlyMap<string, readonly Opening[]> => indexedOnce(grammar, () => indexed(grammar));

function indexed(grammar: Grammar): ReadonlyMap<string, readonly Opening[]> {
  const opening = (words: readonly string[], kind: Kind, lemma: string, distance = false): Opening =>
    ({ words, length: words.length, kind, lemma, distance, marker: kind === 'P' && grammar.infinitiveMarkers.has(words.at(-1) ?? '') });
  const { participialDenials, infinitivePhrases, adverbPhrases, negativePhrases, conditionPhrases } = grammar.tagging;
  const all = [
    ...participialDenials.map((words) => opening(words, 'X', words.join(' '), true)),
    ...grammar.phrases.map(({ words, kind }) => opening(words, 'P', kind)),
    ...infinitivePhrases.map((words) => opening(words, 'M', words.at(-1) ?? '')),
    ...adverbPhrases.map((words) => opening(words, 'R', words.join(' '))),
    ...negativePhrases.map((words) => opening(words, 'X', words.join(' '))),
    ...conditionPhrases.map((words) => opening(words, 'S', CONDITION)),
  ];
  const index = new Map<string, Opening[]>();
  for (const each of all) {
    const first = each.words[0] ?? '';
    const list = index.get(first);
    if (list === undefined) index.set(first, [each]);
    else list.push(each);
  }
  return index;
}
