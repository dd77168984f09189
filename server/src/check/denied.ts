// What a source denies, in its own words: "did not cover", "ne couvre pas", "no landing".
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../knowledge/src/claims/sentence.ts';

/** How many words a denial may stand before or behind what it denies. */
const REACH = 4;
const none: ReadonlySet<string> = new Set();

/**
 * The words from the denial to the item, or the other way round; the item with the word before it where no word denies by itself.
 * @param openers words that deny what they open, folded: "without" signing
 */
export function deniedWords(side: Side, item: Item, openers: ReadonlySet<string> = none): string {
  const { words, block } = side.placed.sentence;
  const from = Math.max(0, item.from - REACH);
  const to = Math.min(words.length, item.to + REACH);
  const parted = (at: number): boolean => words.slice(Math.min(at, item.from), Math.max(at, item.to)).some((w) => w.tag === 'punctuation' || w.tag === 'coordinator');
  const denials = words.map((_, at) => at).filter((at) => at >= from && at < to && (words[at]?.tag === 'negator' || (at < item.from && openers.has(words[at]?.fold ?? ''))) && !parted(at));
  const first = Math.min(item.from, ...(denials.length > 0 ? denials : [governor(side, item) ?? Math.max(0, item.from - 1)]));
  const last = Math.max(item.to - 1, ...denials);
  // "did not": the auxiliary right before the denial belongs to it
  const helped = first > 0 && words[first]?.tag === 'negator' && words[first - 1]?.tag === 'verb' ? first - 1 : first;
  return block.slice(words[helped]?.span.start, words[last]?.span.end);
}

/** "ruled out selling", "refused to sell": the verb above denies it. */
function governor({ placed: { sentence } }: Side, item: Item): number | undefined {
  const above = sentence.clauses[sentence.clauses[item.clause]?.parent ?? -1];
  const verb = above === undefined ? undefined : sentence.items[above.predicate];
  return item.kind === 'verb' && verb !== undefined && verb.to <= item.from && verb.to >= item.from - REACH ? verb.from : undefined;
}
