// What a source of a sentence or two is about without saying it: "He was born in Orvane." What is laid before it names
// somebody whom it does not name, as its subject: the open word can only be that one.
import { compareNames } from '../facets/name/compare.ts';
import { topicKinds } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Document } from './document.ts';
import type { Side } from './match.ts';
import type { Item } from './sentence.ts';

/** A text of more sentences says by itself whom it speaks of. */
const SHORT = 3;
/** A text of a few sentences speaks of one thing all through. */
export const isShort = ({ sentences }: Document): boolean => sentences.length <= SHORT;

/** May the open word of one side (a pronoun, "the film") be what the other side names as its subject? */
export const isTopic = (name: Item, named: Side, open: Item, from: Side, lexicon: Lexicon): boolean =>
  name.kind === 'name' && isShort(from.document) && (open.kind === 'pronoun' || open.kind === 'noun') && named.document !== from.document && isOpen(open, from, lexicon) && fits(name, open) && (isSubject(name, named) || (open.kind === 'noun' && isAbout(name, named, lexicon))) && !isNamedIn(name, from);

/** The other way round: a draft of a sentence or two that only says "it" or "the novel", of the one that such a source names. */
export const isTopicOf = (open: Item, from: Side, name: Item, named: Side, lexicon: Lexicon): boolean => named.document.sentences.length <= SHORT && isSubject(open, from) && isTopic(name, named, open, from, lexicon);

/** Two open words of two such texts, each the subject of its own: "the film was not based on a book", "it was based on his novel". */
export const areOpenAlike = (a: Item, sideA: Side, b: Item, sideB: Side, lexicon: Lexicon): boolean =>
  sideA.document !== sideB.document && sideA.document.sentences.length <= SHORT && sideB.document.sentences.length <= SHORT && sameKind(a, b) && isSubject(a, sideA) && isSubject(b, sideB) && isOpen(a, sideA, lexicon) && isOpen(b, sideB, lexicon);

/** Two pronouns of one kind, or a thing and "it". */
function sameKind(a: Item, b: Item): boolean {
  if (a.pronoun !== undefined && b.pronoun !== undefined) return a.pronoun.refers === b.pronoun.refers;
  const [pronoun, noun] = a.pronoun !== undefined ? [a.pronoun, b] : [b.pronoun, a];
  return pronoun?.refers === 'it' && noun.kind === 'noun';
}

/** Stands for something, and nothing in its own text tells for what. */
function isOpen(item: Item, side: Side, lexicon: Lexicon): boolean {
  if (side.aliases.has(item.index)) return false;
  if (item.pronoun !== undefined) return /^(?:he|she|it|they|any)$/.test(item.pronoun.refers);
  const { items } = side.placed.sentence;
  return item.kind === 'noun' && (item.definite || item.demonstrative) && (item.relation !== 'modifier' || opensSubject(item, side)) && !items.some((i) => i.head === item.index || (item.relation === 'apposition' && i.index === item.head)) && item.concepts.some((c) => topicKinds.some((k) => lexicon.entails(c, k)));
}

/** He and she are persons, it and the film are none. */
function fits(name: Item, open: Item): boolean {
  const kind = name.name?.kind;
  const refers = open.pronoun?.refers;
  if (refers === 'he' || refers === 'she') return (kind === undefined || kind === 'person') && (name.name?.gender === undefined || name.name.gender === (refers === 'he' ? 'm' : 'f'));
  return refers === 'any' || kind !== 'person';
}

/** "The series finale": the subject begins with it. */
const opensSubject = (item: Item, side: Side): boolean => item.from <= 1 && isSubject(side.placed.sentence.items[item.head], side);

/** Whose its subject is, "the finale of Orvane", or what it calls by its kind, "the film Orvane". */
function isAbout(name: Item, side: Side, lexicon: Lexicon): boolean {
  const head = side.placed.sentence.items[name.head];
  if (name.relation === 'apposition') return head?.kind === 'noun' && head.concepts.some((c) => topicKinds.some((k) => lexicon.entails(c, k)));
  return (name.relation === 'of' || name.relation === 'modifier') && head?.kind === 'noun' && isSubject(head, side);
}

function isSubject(item: Item | undefined, { placed: { sentence } }: Side): boolean {
  const clause = item === undefined ? undefined : sentence.clauses[item.clause];
  return item !== undefined && clause !== undefined && sentence.items[item.index] === item && clause.arguments.some((a) => a.item === item.index && (a.role === 'subject' || (clause.passive && a.role === 'object')));
}

const isNamedIn = ({ name }: Item, { document }: Side): boolean =>
  name !== undefined && document.sentences.some((placed) => placed.sentence.items.some((i) => i.name !== undefined && /^(?:same|compatible)$/.test(compareNames(name, i.name))));
