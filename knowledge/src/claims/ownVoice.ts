// The house that speaks for itself: "we have lowered our spending" is told of the company, the group or the authors, whoever
// they are. What a text calls so without a name is met by what a source says of itself.
import { calledByKind, voices } from '../languages/lexicon/groups.ts';
import { ownVoice } from '../languages/light.ts';
import { once } from '../text/once.ts';
import { itemAt } from './document.ts';
import type { Side } from './match.ts';
import type { Item, Sentence } from './sentence.ts';

/** Does a sentence of a source say "we" or "our"? */
export const speaksOfItself = (sentence: Sentence): boolean => spoken(sentence, () => sentence.words.some((w) => ownVoice.has(w.fold)));
const spoken = once<Sentence, boolean>();

/** "The company", "the authors", with no name and nothing else beside it, and none told before. */
export function isHouse(item: Item, side: Side): boolean {
  if (item.kind !== 'noun' || !(item.definite || item.demonstrative) || item.relation === 'modifier' || !item.concepts.some((c) => calledByKind.has(c) || voices.has(c) || c === 'team')) return false;
  const { items } = side.placed.sentence;
  if (items[item.index] === item && items.some((i) => i.head === item.index || (item.relation === 'apposition' && i.index === item.head))) return false;
  return (side.aliases.get(item.index) ?? []).every((r) => itemAt(side.document, r).kind === 'noun');
}
