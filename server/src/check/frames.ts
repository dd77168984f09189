// Frames: what is said to happen or to be so. A clause is one; so is a noun that names an event (the departure of X).
import { carriers, foundIn, holdingIn, showing, traces } from '../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { once } from '../../../knowledge/src/text/once.ts';

/** A word that says what happens, with whether it is denied. */
export interface Pole {
  readonly item: Item;
  readonly negative: boolean;
  readonly clause: Clause;
  readonly kind: 'verb' | 'event' | 'quality';
  /** of a verb: "contains" and "is found in", "kills" and "dies" tell one thing from two sides */
  readonly aspect?: 'holds' | 'is held' | 'kills' | 'dies' | undefined;
}

export const clauseOf = (sentence: Sentence, item: Item): Clause | undefined => sentence.clauses[item.clause];
/** The items of a clause, those that it shares with another included. */
export const itemsOf = (sentence: Sentence, clause: Clause): readonly Item[] => itemsOnce(clause, () => findItems(sentence, clause));
const itemsOnce = once<Clause, readonly Item[]>();

/** The numbers of these items. */
export const indicesOf = (sentence: Sentence, clause: Clause): ReadonlySet<number> => indicesOnce(clause, () => new Set(itemsOf(sentence, clause).map((i) => i.index)));
const indicesOnce = once<Clause, ReadonlySet<number>>();

function findItems(sentence: Sentence, clause: Clause): readonly Item[] {
  const own = [...new Set([...clause.arguments.map((a) => a.item), ...clause.items])].map((i) => sentence.items[i] as Item);
  return own.filter((i) => !(i.role === 'complement' && i.clause !== clause.index && onlyKind(sentence, i, own)));
}

/** "Reed is an actor who played in eighty films": Reed did, and that he is an actor is told before. */
const onlyKind = ({ items }: Sentence, kind: Item, own: readonly Item[]): boolean =>
  kind.kind === 'noun' && !kind.definite && own.some((i) => i.kind === 'name' && i.role === 'subject' && i.clause === kind.clause) && !items.some((i) => i.head === kind.index && (i.relation === 'count' || i.relation === 'of'));

/** The items of the clause that a verb without an object governs: "the court accepted that …" asks of what was accepted. */
export function governedBy(sentence: Sentence, clause: Clause): readonly Item[] {
  const own = clause.arguments.some((a) => a.role !== 'subject' && a.role !== 'predicate');
  const child = own || clause.predicate < 0 ? undefined : sentence.clauses.find((c) => c.parent === clause.index && c.index !== clause.index && c.predicate > clause.predicate);
  return child === undefined ? [] : itemsOf(sentence, child);
}

export const predicateOf = (sentence: Sentence, clause: Clause | undefined): Item | undefined => (clause === undefined || clause.predicate < 0 ? undefined : sentence.items[clause.predicate]);

/** Does the lexicon know it as something that happens? */
export const isEvent = (item: Item, lexicon: Lexicon): boolean =>
  item.kind === 'noun' && item.concepts.some((c) => lexicon.concepts.get(c)?.kind === 'actions' || ((lexicon.concepts.get(c)?.opposites.length ?? 0) > 0 && !lexicon.entails(c, 'person')));

/** What a sentence tells by nouns to happen. */
export const eventsIn = (sentence: Sentence, lexicon: Lexicon): readonly Item[] => eventsOnce(sentence, () => sentence.items.filter((i) => isEvent(i, lexicon)));
const eventsOnce = once<Sentence, readonly Item[]>();

/** Verbs, events and predicated qualities of a clause. */
export const polesOf = (side: Side, clause: Clause, lexicon: Lexicon): readonly Pole[] => polesOnce(clause, () => findPoles(side.placed.sentence, clause, lexicon));
/** A clause belongs to one sentence, which was read with one lexicon. */
const polesOnce = once<Clause, readonly Pole[]>();

function findPoles(sentence: Sentence, clause: Clause, lexicon: Lexicon): readonly Pole[] {
  return clause.items.flatMap((index): readonly Pole[] => {
    const item = sentence.items[index] as Item;
    if (item.concepts.length === 0) return [];
    if (item.kind === 'verb') return [{ item, negative: index === clause.predicate ? clause.negative : false, clause, kind: 'verb', aspect: aspectOf(item) }];
    if ((isEvent(item, lexicon) || item.concepts.some((c) => traces.has(c))) && !isParty(item, lexicon)) return [{ item, negative: isDenied(item, clause, sentence, lexicon), clause, kind: 'event' }];
    if (item.head < 0 && (item.kind === 'adjective' || item.kind === 'adverb' || (item.kind === 'noun' && item.role === 'complement'))) return [{ item, negative: qualityDenied(item, clause, sentence), clause, kind: 'quality' }];
    return [];
  });
}

/** Which side of one thing a verb tells. */
function aspectOf({ concepts }: Item): Pole['aspect'] {
  if (concepts.some((c) => holdingIn.has(c))) return 'holds';
  if (concepts.some((c) => foundIn.has(c))) return 'is held';
  return concepts.includes('kill') ? 'kills' : concepts.includes('die') ? 'dies' : undefined;
}

/** A role that one side of a bargain has: supplier and customer are two parties, not two outcomes. */
export const isParty = (item: Item, lexicon: Lexicon): boolean => item.concepts.some((c) => lexicon.concepts.get(c)?.sets.includes('business-relation') === true);

/** What is denied of the verb is denied of the quality: "did not open on time". */
function qualityDenied(item: Item, clause: Clause, sentence: Sentence): boolean {
  // "splash-resistant, not waterproof": the denial stands right before the quality
  return item.negated || clause.negative || sentence.words[item.from - 1]?.tag === 'negator';
}

/** have, be, make, receive: the verb says no more than that there is such a thing */
export const carries = (sentence: Sentence, clause: Clause, lexicon: Lexicon): boolean => {
  const verb = predicateOf(sentence, clause);
  return verb === undefined || verb.concepts.length === 0 || verb.concepts.some((c) => carriers.has(c) || showing.has(c) || lexicon.entails(c, 'have'));
};

const argumentOf = (clause: Clause, item: Item): boolean => clause.arguments.some((a) => a.item === item.index && (a.role === 'object' || a.role === 'complement'));

/** "no strike took place": what the verb only says to be there is its subject */
const happens = (clause: Clause, item: Item, sentence: Sentence): boolean =>
  clause.arguments.some((a) => a.item === item.index && a.role === 'subject') && predicateOf(sentence, clause)?.concepts.some((c) => c === 'exist' || c === 'take-place') === true;

/** "no strike", "the absence of a strike", "did not have a strike", "found no sign of a strike" */
export function isDenied(item: Item, clause: Clause, sentence: Sentence, lexicon: Lexicon): boolean {
  const head = sentence.items[item.head];
  if (head !== undefined && item.relation === 'of' && head.concepts.some((c) => traces.has(c))) return item.negated || isDenied(head, clause, sentence, lexicon);
  return item.negated || lacking(item, sentence, lexicon) || (clause.negative && (argumentOf(clause, item) || happens(clause, item, sentence)) && carries(sentence, clause, lexicon));
}

/** "the absence of a departure" */
function lacking(item: Item, sentence: Sentence, lexicon: Lexicon): boolean {
  const head = sentence.items[item.head];
  return head !== undefined && item.relation === 'of' && head.concepts.some((c) => c === 'lack' || c === 'absence-noun' || c === 'absent-adj' || c === 'be-absent' || lexicon.entails(c, 'lack'));
}

/** "… and then sold it": what only goes on from a clause, and says nothing more of what it tells. */
export function goesOnFrom({ words, items }: Sentence, clause: Clause, next: Clause): boolean {
  const from = Math.min(...next.items.map((i) => (items[i] as Item).from));
  if (!Number.isFinite(from) || clause.predicate < 0 || from < (items[clause.predicate] as Item).to) return false;
  let at = from - 1;
  while (at > 0 && (words[at]?.tag === 'adverb' || words[at]?.tag === 'determiner' || words[at]?.tag === 'pronoun' || words[at]?.tag === 'negator')) at--;
  return words[at]?.tag === 'coordinator';
}

export interface FrameRole {
  readonly item: Item;
  readonly role: 'subject' | 'object' | 'oblique' | 'predicate' | 'complement';
}

/** A predicate with who and what takes part in it. */
export interface Frame {
  readonly predicate: Item;
  readonly clause: Clause;
  readonly roles: readonly FrameRole[];
}

/** The frames a sentence tells: its verbs, and its nouns of relation ("X and Y are co-founders of Z": X and Y co-founded Z). */
export const framesOf = (side: Side, lexicon: Lexicon): readonly Frame[] => framesOnce(side.placed.sentence, () => findFrames(side.placed.sentence, lexicon));
const framesOnce = once<Sentence, readonly Frame[]>();

function findFrames(sentence: Sentence, lexicon: Lexicon): readonly Frame[] {
  return sentence.clauses.flatMap((clause): readonly Frame[] => {
    const roles = clause.arguments.map((a): FrameRole => ({ item: sentence.items[a.item] as Item, role: a.role }));
    const verb = predicateOf(sentence, clause);
    const own: readonly Frame[] = verb === undefined ? [] : [{ predicate: verb, clause, roles }];
    const nouns = roles.filter((r) => r.role === 'complement' && r.item.kind === 'noun' && isRelation(r.item, lexicon));
    return [...own, ...nouns.map((noun): Frame => ({
      predicate: noun.item,
      clause,
      roles: [
        ...roles.filter((r) => r.role === 'subject'),
        ...sentence.items.filter((i) => i.head === noun.item.index && i.relation === 'of').map((item): FrameRole => ({ item, role: 'object' })),
      ],
    }))];
  });
}

/** A noun that implies an action: founder, author, winner. */
export const isRelation = (item: Item, lexicon: Lexicon): boolean => item.concepts.some((c) => lexicon.concepts.get(c)?.implies.some((i) => lexicon.concepts.get(i)?.kind === 'actions') === true);
