// The words of a lemma, as a text has them: folded, elisions apart, a possessive as `*`, a reflexive left out.
import type { Part } from '../../analysis/reading.ts';
import { fold } from '../../text/fold.ts';

const POSSESSIVES = new Set(['son', 'sa', 'ses', "one's", 'ones', 'their', 'his']);
const REFLEXIVE = /^(?:se |s'|s’)/;

export const isReflexive = (lemma: string): boolean => REFLEXIVE.test(lemma);

/** The folded words of a lemma. Most are one plain word. */
export function wordsOf(lemma: string): readonly string[] {
  if (lemma === '') return [];
  if (!/[\s'’]/.test(lemma)) return [POSSESSIVES.has(lemma) ? '*' : fold(lemma)];
  // N'Djamena is one word, as the tokeniser has it
  if (/^N['’]\p{Lu}\p{Ll}+$/u.test(lemma)) return [fold(lemma)];
  const folded = fold(lemma.replace(REFLEXIVE, ''));
  const spaced = folded.includes("'") ? folded.replace(/\b(l'|d'|n'|s'|qu'|j'|c'|m'|t')(?=\S)/g, '$1 ') : folded;
  return spaced.split(/\s+/).filter((w) => w !== '').map((w) => (POSSESSIVES.has(w) ? '*' : w));
}

/** "open source" is also written open-source: the words joined, as the matcher joins hyphenated ones. */
export const joinedForm = (words: readonly string[], part: Part): string | undefined =>
  words.length === 2 && part !== 'verb' && words.every((w) => w.length > 2) ? words.join('') : undefined;

/** The first word with its accents, in lower case: "sûr" is not "sur". */
export const exactFirst = (lemma: string): string => lemma.replace(REFLEXIVE, '').toLowerCase().replace(/['’]/g, "'").split(/(?<=')|[ ]/)[0] ?? '';

/** The drawer of a first word, of so many (a power of two): its FNV-1a hash. */
export function drawerOf(first: string, drawers: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < first.length; i++) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (drawers - 1);
}
