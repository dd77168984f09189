// How much of running text the lexicon knows: each content word of a sentence, and whether a concept stands behind it.
import type { Grammar } from '../analysis/grammar.ts';
import type { Tag, Word } from '../analysis/word.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Sentence } from './sentence.ts';
import { formsOf } from './look.ts';

export interface ContentWord {
  readonly word: Word;
  /** its lemma has a concept, alone or in a phrase that stands here */
  readonly known: boolean;
}

const CONTENT: ReadonlySet<Tag> = new Set<Tag>(['noun', 'verb', 'adjective', 'adverb']);

/**
 * The content words of a sentence: nouns, verbs, adjectives and adverbs. Names, numbers, dates and function words
 * (auxiliaries and modal verbs among them) are none.
 */
export function contentWords(sentence: Sentence, lexicon: Lexicon, grammar: Grammar): readonly ContentWord[] {
  const inTerm = new Set(sentence.items.flatMap((item) => (item.concepts.length > 0 ? range(item.from, item.to) : [])));
  const valued = new Set(sentence.items.flatMap((item) => (item.quantity !== undefined || item.time !== undefined || item.name !== undefined ? range(item.from, item.to) : [])));
  return sentence.words.flatMap((word, i): ContentWord[] => {
    if (word.kind !== 'word' || !CONTENT.has(word.tag) || isFunctional(word, grammar)) return [];
    const known = inTerm.has(i) || formsOf(word).some((form) => lexicon.entries(sentence.language, form).some((entry) => entry.words.length === 1));
    return valued.has(i) ? [] : [{ word, known }];
  });
}

const isFunctional = (word: Word, grammar: Grammar): boolean =>
  word.readings.some((reading) => reading.part === 'function') || [grammar.beForms, grammar.haveForms, grammar.supports, grammar.modals].some((words) => words.has(word.fold) || words.has(word.lemma));

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);
