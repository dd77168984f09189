// Words that stand inside names, and capitalised words that are none. Folded.
import type { NameVocabulary } from '../../facets/name/recognise.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const names: NameVocabulary = {
  inside: set("of the de van von ben bin al el der den di da du la le for"),
  never: set("i the a an it he she they we you this that these those in on at of and or but if when while who what why how where nor no not there here my our your his her its their"),
};
