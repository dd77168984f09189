// Words that stand inside names, and capitalised words that are none. Folded.
import type { NameVocabulary } from '../../facets/name/recognise.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const names: NameVocabulary = {
  inside: set("of the de van von ben bin al el der den di da du la le for"),
  begins: set('united new great royal saint st south north east west central national federal general world european golden red black white big'),
  articles: set("the a an its his her their this that"),
  never: set(`i the a an it he she they we you this that these those in on at of and or but if when while who what why how where nor no not there here my our your his her its their
    both all each every some any none nobody neither either no-one one many most several few more less after before since despite with without within because although though as by for from to into over under during until unless once there then thus however moreover meanwhile yet so such also still even only just now today yesterday tomorrow instead according about between against across among unlike like whether whose whom his him them us me is are was were be been has have had do does did will would can could may might must should nothing something everyone everything`),
};
