// What the choice of tags knows of a word wherever it stands: words come again and again.
import { notes, type Notes, type Spelling } from '../text/spelling.ts';
import { closedBits } from './closed.ts';
import type { Grammar } from './grammar.ts';
import { openingsOf, type Opening } from './openings.ts';
import type { Morphology, Reading } from './reading.ts';
import type { Candidate, Rule } from './tagging.ts';

export interface KnownWord {
  readonly readings: readonly Reading[];
  readonly rule: Rule | undefined;
  readonly preposition: boolean;
  readonly closed: number;
  /** phrases of several words that it begins */
  readonly openings: readonly Opening[] | undefined;
  /** two capitals and more, and nothing else */
  readonly capitals: boolean;
  /** its candidates, one list for each state of what they depend on around them */
  readonly candidates: (readonly Candidate[] | undefined)[];
  /** those it has by the rules that decided for it */
  readonly ruled: Ruled[];
}

export interface Ruled {
  readonly rows: NonNullable<ReturnType<Rule>>;
  readonly slot: number;
  readonly candidates: readonly Candidate[];
}

/** Belongs to one grammar, one dictionary and one lexicon. */
export type TagMemory = Notes<KnownWord>;
export const tagMemory = (): TagMemory => notes();

const CAPITALS = /^\p{Lu}{2,}$/u;

export function knownWord(spelling: Spelling, { memory, morphology, grammar }: { readonly memory: TagMemory; readonly morphology: Morphology; readonly grammar: Grammar }): KnownWord {
  const known = memory.get(spelling);
  if (known !== undefined) return known;
  const made: KnownWord = { readings: morphology(spelling.text), rule: grammar.tagging.decide(spelling.text.toLowerCase(), spelling.fold), preposition: grammar.prepositions.has(spelling.fold), closed: closedBits(spelling.fold, grammar), openings: openingsOf(grammar).get(spelling.fold), capitals: CAPITALS.test(spelling.text), candidates: [undefined, undefined, undefined, undefined], ruled: [] };
  memory.set(spelling, made);
  return made;
}
