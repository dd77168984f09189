// What one dies of: families of causes by the concepts that name them, and the families that may go together (a pneumonia
// that ends a cancer, an overdose that was a suicide).
import type { Lexicon } from './lexicon.ts';

interface Family {
  readonly causes: readonly string[];
  /** families that the same death may be told of as well */
  readonly beside: readonly string[];
}

const FAMILIES: Readonly<Record<string, Family>> = {
  cancer: { causes: ['cancer', 'tumour'], beside: ['infection', 'organ'] },
  stroke: { causes: ['haemorrhage', 'stroke-noun', 'aneurysm', 'bleed'], beside: ['infection', 'accident', 'overdose', 'murder', 'age', 'organ'] },
  heart: { causes: ['heart-attack', 'have-heart-attack', 'heart-failure'], beside: ['infection', 'accident', 'overdose', 'age', 'organ'] },
  organ: { causes: ['kidney-failure'], beside: ['cancer', 'stroke', 'heart', 'infection', 'age', 'overdose', 'accident'] },
  infection: { causes: ['infection', 'infectious-disease', 'pneumonia', 'sepsis', 'fever'], beside: ['cancer', 'stroke', 'heart', 'accident', 'age', 'organ', 'overdose', 'crash'] },
  age: { causes: ['old-age'], beside: ['infection', 'heart', 'stroke', 'organ'] },
  accident: { causes: ['accident'], beside: ['crash', 'drowning', 'overdose', 'stroke', 'heart', 'infection', 'organ'] },
  crash: { causes: ['road-accident', 'plane-crash', 'crash-vehicle', 'collision'], beside: ['accident', 'suicide', 'infection'] },
  drowning: { causes: ['drowning', 'drown'], beside: ['accident', 'suicide', 'murder', 'overdose'] },
  overdose: { causes: ['overdose', 'overdose-noun', 'poisoning', 'poison', 'poison-noun'], beside: ['accident', 'suicide', 'murder', 'heart', 'stroke', 'drowning', 'infection', 'organ'] },
  suicide: { causes: ['suicide', 'commit-suicide', 'assisted-suicide'], beside: ['overdose', 'drowning', 'crash', 'murder'] },
  murder: { causes: ['murder', 'shooting'], beside: ['stroke', 'drowning', 'overdose', 'suicide'] },
};

/** The families that a word's concepts belong to: empty for what nobody is told to die of. */
export function deathCausesOf(concepts: readonly string[], lexicon: Lexicon): readonly string[] {
  const found = Object.entries(FAMILIES).filter(([, { causes }]) => concepts.some((c) => causes.some((root) => c === root || lexicon.entails(c, root)))).map(([family]) => family);
  // a road accident is an accident, and told of nothing wider
  return found.length > 1 ? found.filter((f) => f !== 'accident') : found;
}

/** Two causes that no one death has. */
export const causesApart = (a: string, b: string): boolean => a !== b && FAMILIES[a]?.beside.includes(b) !== true && FAMILIES[b]?.beside.includes(a) !== true;
