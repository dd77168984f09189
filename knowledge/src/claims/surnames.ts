// A surname alone stands for the person whose full name was given before, when there is only one.
import { near } from '../facets/name/compare.ts';
import type { Document, Reference } from './document.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Item, Sentence } from './sentence.ts';
import { traitsOf } from './traits.ts';

/** "Paul Rey d’Orvane" does not make Orvane a surname. */
const PARTICLE = /\s\p{Ll}[\p{Ll}'’]*[\s'’]?\p{Lu}[^\s]*$/u;

/** The last mention of the one full name that ends in this word, in the sentences before or earlier in the same one. */
export function surnameOf(item: Item, index: number, earlier: readonly number[], document: Document, lexicon: Lexicon): Reference | undefined {
  const surname = item.name?.words[0];
  if (surname === undefined) return undefined;
  let found: Reference | undefined;
  let full: string | undefined;
  for (const at of [...earlier, index]) {
    for (const other of document.sentences[at]?.sentence.items ?? []) {
      const words = other.name?.words ?? [];
      if (words.length < 2 || !near(words[words.length - 1] as string, surname) || (at === index && other.to > item.from) || PARTICLE.test(other.name?.text ?? '')) continue;
      if (traitsOf(other, (document.sentences[at] as { readonly sentence: Sentence }).sentence, lexicon).person !== 'yes') continue;
      const spelt = words.join(' ');
      if (full !== undefined && full !== spelt) return undefined;
      full = spelt;
      found = { sentence: at, item: other.index };
    }
  }
  return found;
}
