// Names that only a number tells apart: "Corvo 2" beside "Corvo 3". What is told of the one is not told of the other.
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import type { Hearing } from '../judgement.ts';

/** The source's sentence names a sibling of what the draft's clause names, and not that itself. */
export function toldOfSibling({ items, source }: Hearing): boolean {
  const names = source.placed.sentence.items.filter((i) => i.name !== undefined);
  const mine = items.filter((i) => i.name !== undefined && /\d/.test(i.name.words.join(' ')));
  return mine.length === 1 && mine.every((m) => names.some((n) => isSibling(m, n)) && !names.some((n) => key(n) === key(m)));
}

const isSibling = (a: Item, b: Item): boolean => key(a) !== key(b) && key(a).replace(/\d+/g, '#') === key(b).replace(/\d+/g, '#');

const key = ({ name }: Item): string => (name?.words ?? []).join(' ');
