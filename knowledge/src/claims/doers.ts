// Who a noun of doing means: "her successor" is whoever the other text says will succeed her, "the loser" whom it says was
// beaten.
import { compareNames } from '../facets/name/compare.ts';
import { doerOf, type Doing } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Side } from './match.ts';
import type { Item } from './sentence.ts';

/** Is it a noun of doing at all? */
export const tellsDoer = ({ kind, concepts }: Item): boolean => kind === 'noun' && concepts.some((c) => doerOf.has(c));

/** Is the noun of one text the one person that the other text names as doing it? */
export function isDoer(noun: Item, own: Side, name: Item, other: Side, lexicon: Lexicon): boolean {
  if (noun.kind !== 'noun' || name.kind !== 'name' || name.name === undefined || noun.plural || own.document === other.document) return false;
  const doings = noun.concepts.flatMap((c) => doerOf.get(c) ?? []);
  if (doings.length === 0 || !isOne(noun, own)) return false;
  const named = doersIn(other, doings, lexicon, of(noun, own));
  const [first] = named;
  return first?.name !== undefined && named.every((n) => n.name !== undefined && alike(n, first)) && alike(first, name);
}

const alike = (a: Item, b: Item): boolean => a.name !== undefined && b.name !== undefined && /^(?:same|compatible)$/.test(compareNames(a.name, b.name));

/** "the winner", "her successor": not "a winner", and not that of something else. */
function isOne(noun: Item, { placed: { sentence } }: Side): boolean {
  if (sentence.items[noun.index] !== noun || noun.list >= 0 || noun.negated) return false;
  const beside = sentence.items.filter((i) => i.head === noun.index && i.index !== noun.index);
  return beside.every((i) => i.kind === 'pronoun' || (i.kind === 'name' && i.relation === 'of')) && (noun.definite || beside.some((i) => i.pronoun?.part === 'possessive'));
}

/** "the founder of Orvane": of what. */
const of = (noun: Item, { placed: { sentence } }: Side): readonly Item[] => sentence.items.filter((i) => i.head === noun.index && i.kind === 'name');

/** Whom a text names as doing it, or as having it done, to what the noun is of. */
function doersIn({ document }: Side, doings: readonly Doing[], lexicon: Lexicon, done: readonly Item[]): readonly Item[] {
  return document.sentences.flatMap(({ sentence }) =>
    sentence.clauses.flatMap((clause) => {
      const verb = sentence.items[clause.predicate];
      if (verb === undefined || clause.negative || (clause.mood !== 'asserted' && clause.mood !== 'planned')) return [];
      const told = clause.arguments.map((a) => sentence.items[a.item] as Item);
      if (!done.every((d) => told.some((i) => alike(d, i)))) return [];
      const parts = doings.filter(({ does }) => verb.concepts.some((c) => lexicon.entails(c, does)));
      return clause.arguments.filter((a) => parts.some(({ part }) => part === a.role)).map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'name' && i.relation !== 'of' && i.relation !== 'modifier');
    }));
}
