// A clause with some of what is said of it written over.
import type { Clause } from './sentence.ts';

type Over = 'negative' | 'passive' | 'mood' | 'attribution' | 'arguments' | 'parent';

/** The clause anew, in the one shape that all clauses have: what is spread into another object gets a shape of its own, and is slow to look at. */
export const clauseWith = (clause: Clause, over: { readonly [K in Over]?: Clause[K] | undefined }): Clause => ({
  index: clause.index,
  predicate: clause.predicate,
  negative: over.negative ?? clause.negative,
  passive: over.passive ?? clause.passive,
  restricted: clause.restricted,
  mood: over.mood ?? clause.mood,
  attribution: over.attribution ?? clause.attribution,
  items: clause.items,
  arguments: over.arguments ?? clause.arguments,
  parent: over.parent ?? clause.parent,
});
