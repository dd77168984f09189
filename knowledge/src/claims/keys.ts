// Index keys of an item: the forms under which another item with the same meaning can be found.
import { cognateKey } from '../languages/cognate.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { Moment } from '../facets/time/value.ts';
import type { Item, Sentence } from './sentence.ts';

/** Keys of one item. Concepts and names first; a word the lexicon does not know goes by its cognate. */
export function keysOf(item: Item, language: LanguageCode): readonly string[] {
  switch (item.kind) {
    case 'name':
      return [...(item.name?.words ?? []).map((w) => `n:${w}`), ...(item.name?.also ?? []).flatMap((other) => other.map((w) => `n:${w}`)), ...[...(item.name?.senses.values() ?? [])].flatMap((ids) => ids.map((c) => `c:${c}`)), ...item.concepts.map((c) => `c:${c}`)];
    case 'noun':
    case 'verb':
    case 'adjective':
    case 'adverb':
      return item.concepts.length > 0 ? item.concepts.map((c) => `c:${c}`) : item.lemma.split(' ').map((w) => `k:${cognateKey(w, language)}`);
    case 'quantity':
      return item.quantity === undefined ? [] : [`q:${item.quantity.value.dimension}`];
    case 'time':
      return item.time === undefined ? [] : [keyOfTime(item.time.value)];
    default:
      return [];
  }
}

/** Every key of a sentence. */
export const keysOfSentence = (sentence: Sentence): ReadonlySet<string> => new Set(sentence.items.flatMap((item) => keysOf(item, sentence.language)));

/** A day or an hour of no year finds the others of its kind. */
export const keyOfTime = ({ year, granularity }: Moment): string => `t:${year ?? granularity}`;
