// French comparatives and which way they go: plus and moins before a quality, or by themselves.
import type { Comparatives, Way } from '../../analysis/comparatives.ts';

const QUALITIES: readonly (readonly [axis: string, up: string, down: string])[] = [
  ['amount', 'haut eleve grand gros important nombreux', 'bas petit faible reduit modeste'],
  ['time', 'tard tardif', 'tot precoce'],
  ['age', 'vieux age ancien', 'jeune recent'],
  ['weight', 'lourd', 'leger'],
  ['length', 'long', 'court bref'],
  ['width', 'large epais', 'etroit mince fin'],
  ['depth', 'profond', 'superficiel'],
  ['speed', 'rapide vite', 'lent lentement'],
  ['price', 'cher couteux onereux', 'economique abordable'],
  ['warmth', 'chaud', 'froid frais'],
  ['strength', 'fort puissant', 'faible'],
];

const qualities = new Map<string, Way>();
for (const [axis, up, down] of QUALITIES) {
  for (const word of up.split(' ')) qualities.set(word, { sign: 1, axis });
  for (const word of down.split(' ')) if (!qualities.has(word)) qualities.set(word, { sign: -1, axis });
}

export const comparatives: Comparatives = {
  words: new Map([
    ['davantage', { sign: 1, axis: 'amount', other: 'moins' }],
    ['superieur', { sign: 1, axis: 'amount', other: 'inférieur' }],
    ['superieure', { sign: 1, axis: 'amount', other: 'inférieure' }],
    ['inferieur', { sign: -1, axis: 'amount', other: 'supérieur' }],
    ['inferieure', { sign: -1, axis: 'amount', other: 'supérieure' }],
    ['supplementaires', { sign: 1, axis: 'amount', other: 'de moins' }],
  ]),
  more: new Map([['plus', 'moins']]),
  less: new Map([['moins', 'plus']]),
  qualities,
  exchanged: new Map([['tot', 'tard'], ['tard', 'tôt']]),
  verbs: { up: 'augmenter', down: 'diminuer' },
  between: new Set(['de', 'en', "d'"]),
};
