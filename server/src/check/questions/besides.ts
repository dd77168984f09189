// What somebody or something is besides what is ranked or counted: "is the third president, and a lawyer". It does not tell
// which third one is meant.
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf, predicateOf } from '../frames.ts';

/** A word of another complement than the one that a number of the clause counts, or of what hangs on it. */
export function saidBesides({ placed: { sentence } }: Side, q: Item, item: Item): boolean {
  const counted = sentence.items[q.head];
  if (q.relation !== 'count' || counted === undefined || item.clause !== q.clause || !isComplement(sentence, q, counted)) return false;
  let top = item;
  for (let steps = 0; steps < 4 && top !== counted && sentence.items[top.head] !== undefined; steps++) top = sentence.items[top.head] as Item;
  return top.role === 'complement' && top.head < 0 && top !== counted;
}

/** "A general of the army and the 35th president" is one and the other, though the second stands behind "of". */
function isComplement(sentence: Sentence, q: Item, counted: Item): boolean {
  if (counted.role === 'complement') return true;
  const { words, items } = sentence;
  return words[q.from - 1]?.tag === 'determiner' && words[q.from - 2]?.tag === 'coordinator' && predicateOf(sentence, clauseOf(sentence, q))?.concepts.length === 0 && items.some((i) => i.role === 'complement' && i.clause === q.clause && i.to < q.from);
}
