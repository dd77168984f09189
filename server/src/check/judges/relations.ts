// Relations: what two are to each other, and what is done with a thing. A supplier is no customer, a son no brother of the
// same one; what was lent was not given.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { tieNouns } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { lemmaIn, putNoun, sayOpposite } from '../correct.ts';
import { clauseOf, itemsOf, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { holderOf } from './roles.ts';
import { missingParticipant } from '../participants.ts';
import { describe, otherValueDiffers, sameMood, setAside } from '../questions/agreement.ts';

/** Share of the rest that must be there, for a deed and for a tie whose owner one side does not name. */
const SHARED = 0.7;
const NEARLY = 0.5;

export const judgeRelations: Judge = (hearing) => [...judgeTies(hearing), ...judgeDeeds(hearing)];

/** A name, what it is to somebody, and to whom. */
interface Tie {
  readonly name: Item;
  readonly relation: Item;
  readonly owners: readonly Item[];
}

function judgeTies(hearing: Hearing): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const mine = tiesOf(draft, hearing).filter((t) => t.relation.clause === clause.index);
  if (mine.length === 0) return [];
  const theirs = tiesOf(source, hearing);
  return mine.flatMap((m) => theirs.flatMap((t): readonly Judgement[] => {
    if (contrast(m.relation, t.relation, weigh.lexicon) === undefined || matchItems(m.name, draft, t.name, source, weigh.lexicon) < 0.9) return [];
    const owned = sameOwner(hearing, m, t);
    const alignment = alignmentOf(hearing, m.relation, t.relation);
    const presupposed = isPresupposed(m);
    // a supplier of the town is no supplier of somebody who is not named
    const named = m.owners.some((i) => i.kind !== 'pronoun');
    if (owned === false || (owned === undefined && alignment.coverage < (named ? SHARED : NEARLY)) || (clause.negative && !presupposed)) return setAside(hearing, `${m.relation.lemma} ~ ${t.relation.lemma}`, alignment)('of another');
    const found = judgement(hearing, m.relation, t.relation, owned === true ? 0.9 : 0.8, describe(alignment));
    return [presupposed ? { ...found, presupposed } : found];
  }));
}

/** "its supplier Orvane": the two stand side by side, and no verb says that one is the other. */
const isPresupposed = ({ name, relation }: Tie): boolean => relation.role !== 'complement' && (name.head === relation.index || relation.head === name.index) && (name.relation === 'apposition' || relation.relation === 'apposition');

/** Nouns of a relation with the name they are said of: "its supplier Orvane", "Orvane, its supplier", "Orvane is its supplier". */
const tiesOf = (side: Side, { weigh: { lexicon } }: Hearing): readonly Tie[] => tiesOnce(side, () => findTies(side, lexicon));
const tiesOnce = once<Side, readonly Tie[]>();

function findTies(side: Side, lexicon: Lexicon): readonly Tie[] {
  const { sentence } = side.placed;
  const relations = sentence.items.filter((i) => i.kind === 'noun' && i.concepts.some((c) => tieNouns.has(c) || lexicon.concepts.get(c)?.sets.some((s) => TIES.has(s)) === true));
  return relations.flatMap((relation): readonly Tie[] => {
    const clause = clauseOf(sentence, relation);
    const pronoun = relation.role === 'complement' && predicateOf(sentence, clause)?.concepts.length === 0 ? (clause?.arguments ?? []).filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'pronoun') : [];
    const name = holderOf(sentence, relation) ?? (pronoun.length === 1 ? pronoun[0] : undefined);
    return name === undefined ? [] : [{ name, relation, owners: sentence.items.filter((i) => i.head === relation.index && i.relation === 'of') }];
  });
}

/** Sets of nouns that say what one is to another. */
const TIES: ReadonlySet<string> = new Set(['business-relation', 'family-relation']);

/** Undefined where one side does not tell whose. */
function sameOwner({ draft, source, weigh }: Hearing, m: Tie, t: Tie): boolean | undefined {
  const told = (side: Side, owners: readonly Item[]): readonly Item[] => owners.filter((i) => i.kind !== 'pronoun' || side.aliases.has(i.index));
  const [mine, theirs] = [told(draft, m.owners), told(source, t.owners)];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  return mine.some((a) => theirs.some((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7));
}

/** Two verbs of one set, of which one thing admits one: bought or rented, lent or given. */
function judgeDeeds(hearing: Hearing): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const verb = predicateOf(draft.placed.sentence, clause);
  if (verb === undefined || verb.concepts.length === 0 || clause.negative || clause.restricted) return [];
  return source.placed.sentence.clauses.flatMap((other): readonly Judgement[] => {
    const told = predicateOf(source.placed.sentence, other);
    if (told === undefined || other.negative || contrast(verb, told, weigh.lexicon) !== 'exclusive' || !sameMood(clause.mood, other.mood)) return [];
    const alignment = alignmentOf(hearing, verb, told);
    const aside = setAside(hearing, `${verb.lemma} ~ ${told.lemma}`, alignment);
    // the one does both: "bought two ships and rented a third"
    const both = source.placed.sentence.clauses.some((c) => c.index !== other.index && c.predicate >= 0 && matchItems(verb, draft, source.placed.sentence.items[c.predicate] as Item, source, weigh.lexicon) >= 0.7 && sameParts(hearing, clause, c) > 0);
    if (both) return aside('the source says both');
    if (alignment.stranger !== undefined || missingParticipant(hearing, verb) !== undefined) return aside('others take part');
    const parts = sameParts(hearing, clause, other);
    if (parts === 0) return aside('another thing, or another part');
    if (alignment.coverage < (parts > 1 ? NEARLY : SHARED)) return aside('too little shared');
    if (otherValueDiffers(hearing)) return aside('another value differs too');
    return [judgement(hearing, verb, told, parts > 1 ? 0.85 : Math.min(1, 0.4 + alignment.coverage / 2), describe(alignment))];
  });
}

/** How many of what it is done to and who does it meet; none where one of them is another. */
function sameParts({ draft, source, weigh }: Hearing, mine: Clause, theirs: Clause): number {
  const of = (side: Side, clause: Clause, role: string): readonly Item[] => clause.arguments.filter((a) => a.role === role).map((a) => side.placed.sentence.items[a.item] as Item).filter((i) => i.kind !== 'adjective' && i.kind !== 'adverb');
  // "12 millions d'euros lent by the one, 15 millions by the other": the unit is said once
  const number = (a: Item, b: Item): boolean => a.quantity !== undefined && a.quantity.value.lower === b.quantity?.value.lower && a.quantity.value.upper === b.quantity.value.upper;
  const meet = (role: string): boolean | undefined => {
    const [a, b] = [of(draft, mine, role), of(source, theirs, role)];
    return a.length === 0 || b.length === 0 ? undefined : a.some((x) => b.some((y) => number(x, y) || matchItems(x, draft, y, source, weigh.lexicon) >= 0.7));
  };
  const [objects, subjects] = [meet('object'), meet('subject')];
  return objects !== true || subjects === false ? 0 : subjects === true ? 2 : 1;
}

function alignmentOf({ draft, items, source, weigh, scope }: Hearing, mine: Item, theirs: Item): ReturnType<typeof align> {
  const clause = clauseOf(source.placed.sentence, theirs);
  const among = new Set(clause === undefined ? [] : itemsOf(source.placed.sentence, clause).map((i) => i.index));
  return align(draft, items, new Set([mine.index]), source, among, weigh, scope);
}

function judgement(hearing: Hearing, mine: Item, theirs: Item, confidence: number, described: string): Judgement {
  const noun = mine.kind === 'noun' ? lemmaIn(hearing, theirs, ['noun'], wordsAt(hearing.draft, mine.span)) : undefined;
  return answer(hearing, mine.span, [theirs.span], {
    kind: 'conflict',
    code: 'relation',
    confidence,
    fix: noun === undefined ? (sameForm(hearing, mine, theirs) ?? sayOpposite(hearing, mine, theirs)) : putNoun(hearing, mine.span, noun, theirs.gender),
    steps: [`relation ${mine.lemma} ~ ${theirs.lemma}`, described],
  });
}

/** The source's verb as it stands there, where the draft's stands in the same form of the same language. */
function sameForm({ draft, source }: Hearing, mine: Item, theirs: Item): Judgement['fix'] {
  const [a, b] = [draft.placed.sentence.words[mine.from], source.placed.sentence.words[theirs.from]];
  if (a === undefined || b === undefined || mine.kind !== 'verb' || mine.to - mine.from > 1 || theirs.to - theirs.from > 1 || draft.placed.sentence.language !== source.placed.sentence.language || a.form !== b.form) return undefined;
  return [{ span: mine.span, newText: b.text }];
}
