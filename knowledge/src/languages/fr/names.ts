// Words that stand inside names, and capitalised words that are none. Folded.
import type { NameVocabulary } from '../../facets/name/recognise.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const names: NameVocabulary = {
  inside: set("de d' du des la le l' van von ben bin al el der den di da"),
  never: set("je ce cette un une l' d' le la les il elle on en au aux du des de nous vous ne n' c' s' j' qu' et ou mais"),
};
