// What a source of a sentence or two is about without saying it: "He was born in Orvane." What is laid before it names
// somebody whom it does not name, as its subject: the open word can only be that one.
import { compareNames } from '../facets/name/compare.ts';
import { topicKinds } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Side } from './match.ts';
import type { Item } from './sentence.ts';

/** A text of more sentences says by itself whom it speaks of. */
const SHORT = 3;

/** May the open word of one side (a pronoun, "the film") be what the other side names as its subject? */
export const isTopic = (name: Item, named: Side, open: Item, from: Side, lexicon: Lexicon): boolean =>
  name.kind === 'name' && from.document.sentences.length <= SHORT && (open.kind === 'pronoun' || open.kind === 'noun') && named.document !== from.document && isOpen(open, from, lexicon) && fits(name, open) && isSubject(name, named) && !isNamedIn(name, from);

/** Stands for something, and nothing in its own text tells for what. */
function isOpen(item: Item, side: Side, lexicon: Lexicon): boolean {
  if (side.aliases.has(item.index)) return false;
  if (item.pronoun !== undefined) return /^(?:he|she|it|they|any)$/.test(item.pronoun.refers);
  const { items } = side.placed.sentence;
  return item.kind === 'noun' && (item.definite || item.demonstrative) && item.relation !== 'modifier' && !items.some((i) => i.head === item.index || (item.relation === 'apposition' && i.index === item.head)) && item.concepts.some((c) => topicKinds.some((k) => lexicon.entails(c, k)));
}

/** He and she are persons, it and the film are none. */
function fits(name: Item, open: Item): boolean {
  const kind = name.name?.kind;
  const refers = open.pronoun?.refers;
  if (refers === 'he' || refers === 'she') return (kind === undefined || kind === 'person') && (name.name?.gender === undefined || name.name.gender === (refers === 'he' ? 'm' : 'f'));
  return refers === 'any' || kind !== 'person';
}

/** What its clause is about. */
function isSubject(name: Item, { placed: { sentence } }: Side): boolean {
  const clause = sentence.clauses[name.clause];
  return clause !== undefined && sentence.items[name.index] === name && clause.arguments.some((a) => a.item === name.index && (a.role === 'subject' || (clause.passive && a.role === 'object')));
}

const isNamedIn = ({ name }: Item, { document }: Side): boolean =>
  name !== undefined && document.sentences.some((placed) => placed.sentence.items.some((i) => i.name !== undefined && /^(?:same|compatible)$/.test(compareNames(name, i.name))));
