// The name that a run of words spells.
import type { Token } from '../analysis/token.ts';
import type { NameRun } from '../facets/name/recognise.ts';
import { eachOf } from '../text/eachOf.ts';
import type { Name } from '../facets/name/value.ts';

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** Folded words of a name, particles left out. `run` is what was seen around it, where it was seen as a run. */
export function nameOf(words: readonly Token[], particles: ReadonlySet<string>, run: NameRun | undefined): Name {
  const kept = ofName(words, particles);
  const first = kept[0];
  return {
    words: eachOf(kept, (w) => w.fold),
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

/** Those of its words that tell a name from others: no particles, unless it has nothing else. */
export function ofName<T extends Token>(words: readonly T[], particles: ReadonlySet<string>): readonly T[] {
  const solid = words.filter((w) => w.kind !== 'punctuation' && w.text !== '&');
  return solid.some((w) => !particles.has(w.fold)) ? solid.filter((w) => !particles.has(w.fold)) : solid;
}
