// English superlatives and the qualities they are of.
import type { Superlatives } from '../../analysis/superlatives.ts';

const REGULAR = `large big old young rich fast tall high low long short small deep strong heavy wealthy busy new great cheap dear thick thin wide
narrow hot cold warm cool dry wet poor weak light quick slow loud quiet near close late early easy hard steep clean bright dark safe healthy hungry
happy sad`;

/** large → largest, big → biggest, busy → busiest */
const superlative = (word: string): string => (word.endsWith('e') ? `${word}st` : word.endsWith('y') ? `${word.slice(0, -1)}iest` : /^[^aeiou]*[aeiou][bdgmnt]$/.test(word) ? `${word}${word.slice(-1)}est` : `${word}est`);

export const superlatives: Superlatives = {
  words: new Map([
    ...REGULAR.split(/\s+/).map((word) => [superlative(word), word] as const),
    ['best', 'good'], ['worst', 'bad'], ['eldest', 'old'], ['furthest', 'far'], ['farthest', 'far'], ['top', 'good'], ['leading', 'large'],
  ]),
  most: new Set(['most']),
  least: new Set(['least']),
  determiners: new Set(),
  large: new Set(['large', 'big', 'great', 'high']),
  firstLargest: false,
  joint: '-',
  places: new Set(['place', 'spot', 'position', 'rank']),
};
