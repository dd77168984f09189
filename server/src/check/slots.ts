// Slots: the places in a sentence that a name may fill. "The headquarters of Orvane are in Velsor": Velsor is where the
// headquarters are, Orvane is whose they are.
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { partsOfLand } from '../../../knowledge/src/languages/lexicon/groups.ts';
import { predicateOf } from './frames.ts';

/** One place that an item fills: the word it goes with, and in which part. */
export interface Slot {
  readonly anchor: Item;
  /** `is`, `subject`, `object`, or the kind of the preposition */
  readonly part: string;
}

/** All the places that an item of a sentence fills: beside a noun, under one, as part of what happens. */
export function slotsOf(sentence: Sentence, item: Item): readonly Slot[] {
  const { items } = sentence;
  const found: Slot[] = [];
  const add = (anchor: Item | undefined, part: string): void => {
    if (anchor !== undefined && anchor !== item) found.push({ anchor, part });
  };
  if (item.relation === 'apposition') add(items[item.head], 'is');
  for (const i of items) if (i.relation === 'apposition' && i.head === item.index) add(i, 'is');
  // "the sculptor Anna Reed": the name plays the part of its noun
  const title = item.relation === 'apposition' ? items[item.head] : undefined;
  const bearer = title?.kind === 'noun' ? title : item;
  if (bearer.head >= 0 && bearer.relation !== 'apposition') add(items[bearer.head], bearer.relation === 'modifier' ? 'of' : bearer.preposition || bearer.relation);
  for (const clause of sentence.clauses) for (const slot of inClause(sentence, clause, bearer)) add(slot.anchor, slot.part);
  // "in the north of France", "in the region of Velsor": what is in a part is in the whole
  const part = bearer.relation === 'of' || bearer.preposition === 'of' ? items[bearer.head] : undefined;
  if (part?.kind === 'noun' && part.preposition === 'in' && part.concepts.some((c) => partsOfLand.has(c))) {
    if (part.head >= 0) add(items[part.head], 'in');
    for (const clause of sentence.clauses) for (const slot of inClause(sentence, clause, part)) add(slot.anchor, slot.part);
  }
  return found;
}

function inClause(sentence: Sentence, clause: Clause, bearer: Item): readonly Slot[] {
  const own = clause.arguments.find((a) => a.item === bearer.index);
  const verb = predicateOf(sentence, clause);
  if (own === undefined || verb === undefined) return [];
  const stated = own.role === 'subject' || bearer.preposition === 'by' ? 'subject' : bearer.preposition || own.role;
  // what "comes from" a place "originates in" it
  const part = stated !== 'subject' && verb.concepts.includes('come-from') ? 'from' : stated;
  const here: readonly Slot[] = [{ anchor: verb, part }];
  if (verb.concepts.length > 0 || clause.passive || (own.role !== 'subject' && own.role !== 'complement')) return here;
  // "the winner is Anna Reed", "Anna Reed is the winner"
  const other = own.role === 'subject' ? 'complement' : 'subject';
  return [...here, ...clause.arguments.filter((a) => a.role === other).map((a): Slot => ({ anchor: sentence.items[a.item] as Item, part: 'is' }))];
}
