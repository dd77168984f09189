// Clauses, items, names, sentences and documents with some of what is said of them written over. Each is made anew in the one
// shape that all of its kind have: what is spread into another object gets a hidden class of its own in V8,
// and every function that was compiled for the usual one is thrown away when it meets it.
import type { Name } from '../facets/name/value.ts';
import { eachOf } from '../text/eachOf.ts';
import type { Document, Placed } from './document.ts';
import type { Clause, Item, Sentence } from './sentence.ts';

type Over<T, K extends keyof T> = { readonly [P in K]?: T[P] | undefined };

export const clauseWith = (clause: Clause, over: Over<Clause, 'negative' | 'passive' | 'mood' | 'attribution' | 'arguments' | 'parent'>): Clause => ({
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

export const itemWith = (item: Item, over: Over<Item, 'quantity' | 'time' | 'name'>): Item => ({
  index: item.index,
  kind: item.kind,
  from: item.from,
  to: item.to,
  span: item.span,
  concepts: item.concepts,
  lemma: item.lemma,
  role: item.role,
  preposition: item.preposition,
  head: item.head,
  relation: item.relation,
  negated: item.negated,
  definite: item.definite,
  demonstrative: item.demonstrative,
  gender: item.gender,
  plural: item.plural,
  label: item.label,
  quantity: over.quantity ?? item.quantity,
  time: over.time ?? item.time,
  name: over.name ?? item.name,
  pronoun: item.pronoun,
  clause: item.clause,
  list: item.list,
});

export const nameWith = (name: Name, over: Over<Name, 'kind' | 'gender' | 'full' | 'senses' | 'also' | 'ambiguous'>): Name => ({
  words: name.words,
  text: name.text,
  acronym: name.acronym,
  kind: over.kind ?? name.kind,
  gender: over.gender ?? name.gender,
  full: over.full ?? name.full,
  senses: over.senses ?? name.senses,
  also: over.also ?? name.also,
  ambiguous: over.ambiguous ?? name.ambiguous,
});

/** With other items its clauses are others too: a clause belongs to one sentence, and what is found out about it once holds the items of that. */
export const sentenceWith = (sentence: Sentence, over: Over<Sentence, 'items' | 'quotations'>): Sentence => ({
  language: sentence.language,
  block: sentence.block,
  span: sentence.span,
  words: sentence.words,
  items: over.items ?? sentence.items,
  clauses: over.items === undefined ? sentence.clauses : eachOf(sentence.clauses, (clause) => clauseWith(clause, {})),
  quotations: over.quotations ?? sentence.quotations,
});

export const placedWith = (placed: Placed, over: Over<Placed, 'sentence' | 'shift' | 'row' | 'column'>): Placed => ({
  index: placed.index,
  sentence: over.sentence ?? placed.sentence,
  shift: over.shift ?? placed.shift,
  block: placed.block,
  headings: placed.headings,
  before: placed.before,
  reach: placed.reach,
  row: over.row ?? placed.row,
  column: over.column ?? placed.column,
  heading: placed.heading,
});

export const documentWith = (document: Document, over: Over<Document, 'prose' | 'sentences'>): Document => ({
  prose: over.prose ?? document.prose,
  language: document.language,
  sentences: over.sentences ?? document.sentences,
  names: document.names,
  alone: document.alone,
});
