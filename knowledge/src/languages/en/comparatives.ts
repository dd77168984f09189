// English comparatives and which way they go.
import type { Comparatives, Way } from '../../analysis/comparatives.ts';

/** axis: up down, up down … */
const AXES: Readonly<Record<string, string>> = {
  amount: 'more less, more fewer, higher lower, greater smaller, bigger smaller, larger smaller, above below, up down',
  time: 'later earlier, after before, later sooner',
  age: 'older younger, elder younger',
  weight: 'heavier lighter',
  length: 'longer shorter, taller shorter',
  width: 'wider narrower, broader narrower, thicker thinner',
  depth: 'deeper shallower',
  speed: 'faster slower, quicker slower',
  price: 'dearer cheaper, pricier cheaper, costlier cheaper',
  warmth: 'warmer colder, hotter cooler, warmer cooler, hotter colder',
  strength: 'stronger weaker',
  lead: 'ahead behind',
};

const words = new Map<string, Way & { readonly other: string }>();
for (const [axis, pairs] of Object.entries(AXES)) {
  for (const pair of pairs.split(',')) {
    const [up = '', down = ''] = pair.trim().split(' ');
    if (!words.has(up)) words.set(up, { sign: 1, axis, other: down });
    if (!words.has(down)) words.set(down, { sign: -1, axis, other: up });
  }
}
for (const word of ['more', 'less', 'after', 'before', 'up', 'down', 'above', 'below']) words.delete(word);
words.set('fewer', { sign: -1, axis: 'amount', other: 'more' });

export const comparatives: Comparatives = {
  words,
  more: new Map([['more', 'less']]),
  less: new Map([['less', 'more']]),
  qualities: new Map<string, Way>([
    ['expensive', { sign: 1, axis: 'price' }],
    ['costly', { sign: 1, axis: 'price' }],
    ['affordable', { sign: -1, axis: 'price' }],
    ['powerful', { sign: 1, axis: 'strength' }],
    ['intense', { sign: 1, axis: 'strength' }],
    ['numerous', { sign: 1, axis: 'amount' }],
  ]),
  exchanged: new Map(),
  verbs: { up: 'increase', down: 'decrease' },
  between: new Set(['even', 'much', 'far']),
};
