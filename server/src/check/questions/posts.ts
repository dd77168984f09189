// What somebody is told to be in passing: "Anna Reed, then secretary of the council, signed it".
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { notCurrent } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Hearing } from '../judgement.ts';

/** How many words may stand before the post that somebody is told to have between commas. */
const BESIDE = 5;

/**
 * The post that one has with another; not a post that is over or to come.
 * @param met whether an item is one that is asked of: who has it, and where
 */
export function postTold({ weigh: { lexicon } }: Hearing, { placed: { sentence: { items, words } } }: Side, met: (item: Item) => boolean): Item | undefined {
  const unparted = (from: number, to: number): boolean => !words.slice(from, to).some((w) => w.tag === 'punctuation' || w.tag === 'verb');
  const holds = (name: Item, post: Item): boolean => words[name.to]?.text === ',' && post.from > name.to && post.from <= name.to + BESIDE && unparted(name.to + 1, post.from);
  const posts = items.filter((i) => i.kind === 'noun' && i.concepts.some((c) => lexicon.entails(c, 'person')) && !items.some((a) => a.head === i.index && a.concepts.some((c) => notCurrent.has(c))));
  return posts.find((post) => items.some((i) => i.kind === 'name' && holds(i, post) && met(i)) && items.some((i) => i.from >= post.to && i.preposition === 'of' && unparted(post.to, i.from) && met(i)));
}
