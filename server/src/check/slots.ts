// Slots: the places in a sentence that a name may fill. "The headquarters of Orvane are in Velsor": Velsor is where the
// headquarters are, Orvane is whose they are.
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { partsOfLand, settled } from '../../../knowledge/src/languages/lexicon/groups.ts';
import { predicateOf } from './frames.ts';

/** One place that an item fills: the word it goes with, and in which part. */
export interface Slot {
  readonly anchor: Item;
  /** `is`, `subject`, `object`, or the kind of the preposition */
  readonly part: string;
}

/** The part of what a thing is told to be in. */
export const WHERE = 'where';

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
  if (isWhere(sentence, bearer)) add(predicateOf(sentence, sentence.clauses[bearer.clause]), WHERE);
  // "in Orvane, Texas": what is in the town is in the land that stands behind it
  const town = items.find((i) => i.to === item.from - 1 && sentence.words[i.to]?.text === ',' && i.preposition === 'in' && i.kind !== 'time');
  if (town !== undefined && item.preposition === '' && (item.relation === 'apposition' ? item.head === town.index : item.head < 0)) found.push(...slotsOf(sentence, town));
  // "in the north of France", "in the region of Velsor": what is in a part is in the whole
  const part = bearer.relation === 'of' || bearer.preposition === 'of' ? items[bearer.head] : undefined;
  if (part?.kind === 'noun' && (part.preposition === 'in' || part.preposition === 'on') && part.concepts.some((c) => partsOfLand.has(c))) {
    if (part.head >= 0) add(items[part.head], 'in');
    if (isWhere(sentence, part)) add(predicateOf(sentence, sentence.clauses[part.clause]), WHERE);
    // on the coast of a land is in it
    for (const clause of sentence.clauses) for (const slot of inClause(sentence, clause, part)) add(slot.anchor, slot.part === 'on' ? 'in' : slot.part);
  }
  return found;
}

/** "Orvane is in Velsor", "Orvane is a river in Velsor", "Orvane is the capital of Velsor": a name, "to be" and a place. */
function isWhere(sentence: Sentence, place: Item): boolean {
  const { items, clauses, words } = sentence;
  const isProperPlace = (i: Item): boolean => i.concepts.length > 0 && /^\p{Lu}/u.test(words[i.to - 1]?.text ?? '');
  const clause = clauses[place.clause];
  const verb = clause === undefined ? undefined : items[clause.predicate];
  if (clause === undefined || verb === undefined || verb.concepts.length > 0 || clause.passive || place.from < verb.from) return false;
  const noun = place.head >= 0 ? items[place.head] : undefined;
  const told = noun === undefined ? place.preposition === 'in' : noun.role === 'complement' && noun.head < 0 && (place.preposition === 'in' || (place.preposition === 'of' && noun.concepts.some((c) => settled.has(c))));
  return told && clause.arguments.some((a) => a.role === 'subject' && items[a.item]?.relation === 'none' && (items[a.item]?.kind === 'name' || isProperPlace(items[a.item] as Item)));
}

function inClause(sentence: Sentence, clause: Clause, bearer: Item): readonly Slot[] {
  const own = clause.arguments.find((a) => a.item === bearer.index);
  const verb = predicateOf(sentence, clause);
  if (own === undefined || verb === undefined) return [];
  const stated = own.role === 'subject' || bearer.preposition === 'by' ? 'subject' : bearer.preposition || own.role;
  // what "comes from" a place "originates in" it
  const part = stated !== 'subject' && verb.concepts.includes('come-from') ? 'from' : stated;
  const here: readonly Slot[] = [{ anchor: verb, part }];
  if (verb.concepts.includes('be-called') && bearer.preposition === '') return [...here, ...calledIn(sentence, clause, verb, bearer)];
  if (verb.concepts.length > 0 || clause.passive || (own.role !== 'subject' && own.role !== 'complement')) return here;
  // "the winner is Anna Reed", "Anna Reed is the winner"
  const other = own.role === 'subject' ? 'complement' : 'subject';
  return [...here, ...clause.arguments.filter((a) => a.role === other).map((a): Slot => ({ anchor: sentence.items[a.item] as Item, part: 'is' }))];
}

/** "The winner is called Anna Reed": the name behind the verb is what stands before it. */
function calledIn({ items }: Sentence, clause: Clause, verb: Item, bearer: Item): readonly Slot[] {
  const others = clause.arguments.map((a) => items[a.item] as Item).filter((i) => i !== verb && i.relation === 'none' && i.preposition === '' && (i.to <= verb.from) === (bearer.from >= verb.to));
  return others.map((anchor): Slot => ({ anchor, part: 'is' }));
}
