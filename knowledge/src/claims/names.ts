// The name that a run of words spells.
import type { Word } from '../analysis/word.ts';
import type { Name } from '../facets/name/value.ts';

/** Folded words of a name, particles left out. */
export function nameOf(words: readonly Word[], particles: ReadonlySet<string>): Name {
  const kept = words.filter((w) => w.kind !== 'punctuation' && !particles.has(w.fold) && w.text !== '&');
  const first = kept[0];
  return {
    words: kept.map((w) => w.fold),
    text: words.map((w, i) => (i > 0 && w.spaced ? ' ' : '') + w.text).join(''),
    acronym: kept.length === 1 && first !== undefined && /^\p{Lu}{2,}s?$/u.test(first.text),
  };
}
