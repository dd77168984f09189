// What still is so, and what was so once: "is still reserved", "formerly reserved".
import type { Hearing } from './judgement.ts';
import type { Pole } from './frames.ts';

/** How many words may stand between a verb and the word that says how long it is so. */
const REACH = 3;

/** Does the source say that it is over, where the draft says that it goes on, or that it is so no longer? */
export function endedSince({ draft, source, packs }: Hearing, m: Pole, t: Pole): boolean {
  if (t.negative) return false;
  const { words, language } = draft.placed.sentence;
  const { continuatives } = packs[language].grammar;
  const asked = m.negative || words.slice(Math.max(0, m.item.from - REACH), m.item.to + 1).some((w) => continuatives.has(w.fold) && w.tag !== 'adjective');
  return asked && source.placed.sentence.items.some((i) => i.concepts.includes('former-adj') && i.kind !== 'noun' && i.to <= t.item.from && i.to >= t.item.from - REACH);
}
