// What a sentence says aside, between two dashes: "the complaint - which names nobody - was rejected".
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { once } from '../../../../knowledge/src/text/once.ts';

/** Does it stand between two dashes? */
export const isAside = (sentence: Sentence, item: Item): boolean => {
  const asides = asidesOnce(sentence, () => findAsides(sentence));
  return asides.some(([from, to]) => item.from > from && item.to <= to);
};
const asidesOnce = once<Sentence, readonly (readonly [number, number])[]>();

/** The words that open and close each of them. */
function findAsides({ words }: Sentence): readonly (readonly [number, number])[] {
  const dashes = words.flatMap((w, i) => (w.tag === 'punctuation' && DASH.test(w.text) ? [i] : []));
  return dashes.length % 2 === 1 ? [] : dashes.flatMap((from, k) => (k % 2 === 1 ? [] : [[from, dashes[k + 1] as number] as const]));
}

const DASH = /^[-–—]{1,2}$/u;
