// "It was in 1923 that Paul Rey founded it", "C'est Paul Rey qui …": what stands before the relative belongs to its clause.
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { predicateOf } from './frames.ts';

/**
 * The clauses of a sentence as they ask: a clause that only points out a time or a name gives it to the clause behind
 * it. Places in the list stay those of the sentence.
 */
export function askedClauses(sentence: Sentence): readonly Clause[] {
  return sentence.clauses.map((clause) => {
    const before = sentence.clauses.find((c) => c.index === clause.parent && c.index < clause.index) ?? sentence.clauses[clause.index - 1];
    const pointed = before === undefined ? undefined : pointedOut(sentence, before);
    return pointed === undefined || !follows(sentence, pointed, clause) ? clause : { ...clause, items: [...clause.items, pointed.index], arguments: clause.arguments.some((a) => a.item === pointed.index) ? clause.arguments : [...clause.arguments, { item: pointed.index, role: 'oblique' }] };
  });
}

/** The only thing that a clause with "be" says, beside its empty subject. */
function pointedOut(sentence: Sentence, clause: Clause): Item | undefined {
  const verb = predicateOf(sentence, clause);
  if (verb === undefined || clause.negative || verb.concepts.length > 0 || (verb.lemma !== 'be' && verb.lemma !== 'etre')) return undefined;
  const rest = clause.items.map((i) => sentence.items[i] as Item).filter((i) => i !== verb && !(i.kind === 'pronoun' && i.from < verb.from));
  const [only] = rest;
  return rest.length === 1 && (only?.time !== undefined || only?.kind === 'name') && only.from > verb.from ? only : undefined;
}

/** Right behind it stands the word that opens the clause. */
function follows(sentence: Sentence, pointed: Item, clause: Clause): boolean {
  const opener = sentence.words[pointed.to];
  const first = Math.min(...clause.items.map((i) => sentence.items[i]?.from ?? Infinity));
  return opener !== undefined && (opener.tag === 'subordinator' || opener.tag === 'relative') && first > pointed.to && first - pointed.to <= 5;
}
