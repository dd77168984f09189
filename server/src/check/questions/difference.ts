// An amount that only says how much more or less: "31 grams lighter than the old one", "deux ans de plus". It is no measure of the thing.
import type { LanguagePack } from '../../../../knowledge/src/languages/pack.ts';
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';

/** Words behind an amount that are looked at. */
const REACH = 3;

export function isDifference(side: Side, value: Item, packs: Readonly<Record<'fr' | 'en', LanguagePack>>): boolean {
  const { words, language } = side.placed.sentence;
  const { grammar } = packs[language];
  const noun = side.placed.sentence.items[value.head];
  const from = value.relation === 'count' && noun !== undefined && noun.from >= value.to ? noun.to : value.to;
  const behind = words.slice(from, from + REACH);
  if (behind[0] !== undefined && grammar.degrees.has(behind[0].fold)) return true;
  if (behind[1] !== undefined && behind[0]?.tag === 'preposition' && grammar.degrees.has(behind[1].fold)) return true;
  // "cheaper than": at most one word between the amount and what it is compared with
  return behind.slice(0, 2).some((w) => w.fold === grammar.than);
}
