// A verb left out: "Velsor is no longer supported; Tarn and Corvo are", « Tarn et Corvo le sont ».
import type { Grammar } from '../analysis/grammar.ts';
import type { Word } from '../analysis/word.ts';
import { clauseWith } from './copies.ts';
import type { DraftItem } from './clauses.ts';
import type { Clause } from './sentence.ts';
import { eachOf } from '../text/eachOf.ts';
import { nth } from '../text/nth.ts';

/** Gives a bare "to be" behind a passive clause the participle of that clause. The items are changed in place. */
export function withParticiples(clauses: readonly Clause[], items: DraftItem[], words: readonly Word[], grammar: Grammar): readonly Clause[] {
  return clauses.map((clause, at) => {
    const before = clauses[at - 1];
    const told = nth(items, before?.predicate ?? -1);
    const bare = nth(items, clause.predicate);
    if (before?.passive !== true || told === undefined || told.concepts.length === 0 || bare === undefined || !isLeftOut(clause, bare, items, words, grammar)) return clause;
    bare.concepts = told.concepts;
    bare.lemma = told.lemma;
    return clauseWith(clause, { passive: true, arguments: eachOf(clause.arguments, (a) => (a.role === 'subject' ? { item: a.item, role: 'object' } : a)) });
  });
}

/** Nothing but "to be", who is spoken of, and where or when; a number that is left over is read as one. */
function isLeftOut(clause: Clause, bare: DraftItem, items: readonly DraftItem[], words: readonly Word[], grammar: Grammar): boolean {
  if (bare.concepts.length > 0 || bare.to !== bare.from + 1 || !grammar.beForms.has(words[bare.from]?.fold ?? '')) return false;
  const after = words[bare.to];
  if (after !== undefined && after.tag !== 'punctuation' && after.tag !== 'negator') return false;
  const parts = clause.arguments.map((a) => ({ role: a.role, item: items[a.item] as DraftItem })).filter(({ item }) => item !== bare);
  const subjects = parts.filter(({ role }) => role === 'subject');
  return subjects.length > 0 && subjects.every(({ item }) => item.kind === 'name' || item.kind === 'noun') && parts.every(({ role, item }) => role === 'subject' || role === 'oblique' || item.kind === 'pronoun');
}
