// French superlatives and the qualities they are of.
import type { Superlatives } from '../../analysis/superlatives.ts';

export const superlatives: Superlatives = {
  words: new Map([
    ...['meilleur', 'meilleure', 'meilleurs', 'meilleures', 'mieux'].map((word) => [word, 'bon'] as const),
    ...['pire', 'pires'].map((word) => [word, 'mauvais'] as const),
  ]),
  most: new Set(['plus']),
  least: new Set(['moins']),
  determiners: new Set(['le', 'la', 'les', "l'", 'du', 'des', 'au', 'aux', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos']),
  large: new Set(['gros', 'grand', 'important', 'eleve']),
  firstLargest: true,
  joint: ' ',
  places: new Set(['place', 'rang', 'position']),
};
