// The name that a run of words spells.
import type { Word } from '../analysis/word.ts';
import type { NameRun } from '../facets/name/recognise.ts';
import type { Name } from '../facets/name/value.ts';

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** Folded words of a name, particles left out. `run` is what was seen around it, where it was seen as a run. */
export function nameOf(words: readonly Word[], particles: ReadonlySet<string>, run: NameRun | undefined): Name {
  const solid = words.filter((w) => w.kind !== 'punctuation' && w.text !== '&');
  const kept = solid.some((w) => !particles.has(w.fold)) ? solid.filter((w) => !particles.has(w.fold)) : solid;
  const first = kept[0];
  return {
    words: kept.map((w) => w.fold),
    text: words.map((w, i) => (i > 0 && w.spaced ? ' ' : '') + w.text).join(''),
    acronym: (kept.length === 1 && first !== undefined && /^\p{Lu}{2,}s?$/u.test(first.text)) || (kept.length > 1 && kept.every((w) => /^\p{Lu}$/u.test(w.text))),
    kind: run?.kind,
    gender: run?.gender,
    full: [],
    senses: none,
    also: [],
    ambiguous: false,
  };
}
