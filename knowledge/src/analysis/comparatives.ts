// Which way an amount differs: 16 days later, 12 % fewer, 31 grams lighter; « deux ans plus tôt », « 12 % de moins ».
import type { Word } from './word.ts';

/** Up or down, on an axis of its own or on that of all amounts. */
export interface Way {
  readonly sign: 1 | -1;
  /** "amount" goes with every other; else amounts of one axis alone are compared: time, weight, length, price … */
  readonly axis: string;
}

export interface Comparatives {
  /** comparative → its way, and the word for the other way */
  readonly words: ReadonlyMap<string, Way & { readonly other: string }>;
  /** more, plus: the way of the quality that follows, or of the amount */
  readonly more: ReadonlyMap<string, string>;
  /** less, moins: against it */
  readonly less: ReadonlyMap<string, string>;
  /** qualities there may be more or less of: expensive, tôt */
  readonly qualities: ReadonlyMap<string, Way>;
  /** qualities that change places rather than "more" and "less" do: tôt, tard */
  readonly exchanged: ReadonlyMap<string, string>;
  /** verbs that say no more than which way, with an object and without: increase, diminuer */
  readonly verbs: { readonly up: string; readonly down: string };
  /** small words that may stand between an amount and its comparative: de, en */
  readonly between: ReadonlySet<string>;
}

/** A comparative in a sentence: which way, its words (end excluded), the word that turns it, and what to put in its place. */
export interface Degree extends Way {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly other: string;
}

/** The comparative that begins at a word, if one does. */
export function degreeAt(words: readonly Word[], at: number, table: Comparatives): Degree | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const own = table.words.get(word.fold);
  if (own !== undefined) return { sign: own.sign, axis: own.axis, from: at, to: at + 1, at, other: own.other };
  const [more, less] = [table.more.get(word.fold), table.less.get(word.fold)];
  if (more === undefined && less === undefined) return undefined;
  const next = words[at + 1];
  const quality = next === undefined ? undefined : (table.qualities.get(next.fold) ?? table.qualities.get(next.lemma));
  const up = more !== undefined ? 1 : -1;
  if (quality === undefined) return { sign: up, axis: 'amount', from: at, to: at + 1, at, other: (more ?? less) as string };
  const exchanged = table.exchanged.get((next as Word).fold);
  const sign = (up * quality.sign) as 1 | -1;
  return exchanged === undefined ? { sign, axis: quality.axis, from: at, to: at + 2, at, other: (more ?? less) as string } : { sign, axis: quality.axis, from: at, to: at + 2, at: at + 1, other: exchanged };
}

/** The comparative right behind a word. */
export function degreeBehind(words: readonly Word[], from: number, table: Comparatives): Degree | undefined {
  let at = from;
  if (table.between.has(words[at]?.fold ?? '')) at++;
  return degreeAt(words, at, table);
}
