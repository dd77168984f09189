// Names: who, where, which? A member of a list that the source does not have; one name in the place of another.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { kindsApart } from '../../../../knowledge/src/facets/name/compare.ts';
import { clauseOf, framesOf, indicesOf, predicateOf, type Frame, type FrameRole } from '../frames.ts';
import { functional, onceOnly } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { qualified } from '../rivals.ts';
import { describe, sameMood, setAside } from '../questions/agreement.ts';

/** Share of what the draft says that the source must say, and how telling it must be: less of more. */
const ENOUGH = [{ coverage: 0.9, telling: 1.4 }, { coverage: 0.75, telling: 1.6 }, { coverage: 0.7, telling: 2.5 }] as const;

export const judgeNames: Judge = (hearing) => [...judgeLists(hearing), ...judgePlaces(hearing)];

/** Coordinated names and things of a sentence: "A, B et C". */
const listsOf = (side: Side): readonly (readonly Item[])[] => listsOnce(side, () => findLists(side));
const listsOnce = once<Side, readonly (readonly Item[])[]>();

function findLists(side: Side): readonly (readonly Item[])[] {
  const { items } = side.placed.sentence;
  const byList = new Map<number, Item[]>();
  for (const item of items) {
    if (item.list < 0 || (item.kind !== 'name' && item.kind !== 'noun')) continue;
    byList.set(item.list, [...(byList.get(item.list) ?? []), item]);
  }
  return [...byList.values()].filter((list) => list.length > 1);
}

/** Names that stand one after another, each with its role: "la directrice A, le chercheur B et le directeur C". */
function enumerations(side: Side): readonly (readonly Item[])[] {
  return side.placed.sentence.clauses
    .map((clause) => side.placed.sentence.items.filter((i) => i.kind === 'name' && i.clause === clause.index && i.relation === 'apposition'))
    .filter((list) => list.length > 2);
}

function judgeLists(hearing: Hearing): readonly Judgement[] {
  const { draft, source, clause } = hearing;
  const mine = listsOf(draft).filter((list) => list.every((i) => i.clause === clause.index));
  if (mine.length === 0) return [];
  const theirs = [...listsOf(source), ...enumerations(source)];
  return mine.flatMap((list) => theirs.flatMap((other) => judgeListPair(hearing, list, other)));
}

function judgeListPair(hearing: Hearing, mine: readonly Item[], theirs: readonly Item[]): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const sameName = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.9;
  const shared = mine.filter((a) => theirs.some((b) => sameName(a, b)));
  const strangers = mine.filter((a) => !source.placed.sentence.items.some((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.5));
  if (shared.length === 0) return [];
  const missing = theirs.filter((b) => !draft.placed.sentence.items.some((a) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.5));
  const sClause = clauseOf(source.placed.sentence, theirs[0] as Item);
  if (sClause === undefined || !sameMood(hearing.clause.mood, sClause.mood) || hearing.clause.negative !== sClause.negative) return [];
  const among = indicesOf(source.placed.sentence, sClause);
  const alignment = align(draft, hearing.items, new Set(mine.map((i) => i.index)), source, among, weigh, hearing.scope);
  const predicate = predicateAgrees(hearing, hearing.clause);
  const told = theirs.map((i) => i.span);
  const base = {
    code: 'membership',
    draftAnswer: mine.map((i) => wordsAt(draft, i.span)).join(', '),
    sourceAnswer: theirs.map((i) => wordsAt(source, i.span)).join(', '),
    steps: [`list shared ${shared.length} of ${mine.length}/${theirs.length}, predicate ${predicate}`, describe(alignment)],
  } as const;
  if (strangers.length === 0 && shared.length === mine.length) {
    if (alignment.coverage < 0.4) return [];
    return mine.map((item) => answer(hearing, item.span, told, { ...base, kind: 'supported', confidence: Math.min(1, alignment.coverage + 0.2) }));
  }
  // One member exchanged in a list of the same length: the rest of the list says that both speak of the same thing.
  if (strangers.length !== 1 || missing.length === 0 || mine.length !== theirs.length || shared.length !== mine.length - 1) return [];
  if ((predicate === 'other' && shared.length < 3) || alignment.stranger !== undefined) return [];
  // one of two, or of things that are no names, is told apart only by what is said of them
  const names = theirs.every((i) => i.kind === 'name' || /^\p{Lu}/u.test(wordsAt(source, i.span)));
  if ((shared.length === 1 || !names) && (examples(source, theirs) || predicate !== 'same' || alignment.coverage < 0.5)) return [];
  if (!names && (shared.length === 1 || strangers.some((i) => i.concepts.length === 0) || missing.some((i) => i.concepts.length === 0))) return [];
  const confidence = Math.min(1, 0.35 + 0.15 * shared.length + 0.35 * alignment.coverage + (predicate === 'same' ? 0.15 : 0));
  const wrong = strangers[0] as Item;
  const right = missing.length === 1 ? (missing[0] as Item) : undefined;
  return [answer(hearing, wrong.span, told, { ...base, kind: 'conflict', confidence, fix: right === undefined ? undefined : [{ span: wrong.span, newText: wordsAt(source, right.span) }] })];
}

/** "firms such as A and B", "notably A and B": others may be meant as well. */
const examples = (side: Side, list: readonly Item[]): boolean => {
  const first = list[0] as Item;
  return first.preposition === 'such' || side.placed.sentence.items.some((i) => i.concepts.includes('particularly') && i.to <= first.from && i.to >= first.from - 3);
};

function predicateAgrees(hearing: Hearing, clause: Clause): 'same' | 'light' | 'other' {
  const { draft, source, weigh } = hearing;
  const predicate = predicateOf(draft.placed.sentence, clause);
  if (predicate === undefined || predicate.concepts.length === 0) return 'light';
  const found = source.placed.sentence.items.some((i) => (i.kind === 'verb' || i.kind === 'noun') && matchItems(predicate, draft, i, source, weigh.lexicon) >= 0.7);
  return found ? 'same' : 'other';
}

/** "Orvane is a film produced by Paul Rey": what the film is. */
function whichIs(sentence: Sentence, item: Item): readonly Item[] {
  const clause = sentence.clauses[item.clause];
  if (item.role !== 'complement' || clause === undefined || clause.negative || predicateOf(sentence, clause)?.concepts.length !== 0) return [];
  return clause.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'name');
}

/** One name exchanged for another in a frame that is otherwise the source's, in a place that admits one answer. */
function judgePlaces(hearing: Hearing): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const predicate = predicateOf(draft.placed.sentence, clause);
  if (predicate === undefined) return [];
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.5;
  const frames = framesOf(source, weigh.lexicon).filter((frame) =>
    sameMood(clause.mood, frame.clause.mood) && frame.clause.negative === clause.negative &&
    matchItems(predicate, draft, frame.predicate, source, weigh.lexicon) >= 0.75 && (predicate.concepts.length > 0 || sharedObject(hearing, frame)));
  if (frames.length === 0) return [];
  const named = hearing.items.filter((i) => i.kind === 'name' && i.list < 0 && i.clause === clause.index);
  const unmatched = named.filter((i) => !source.placed.sentence.items.some((s) => same(i, s)));
  return frames.flatMap((frame): readonly Judgement[] => {
    const wrong = unmatched.length === 1 ? unmatched[0] : unmatched.length === 0 ? busyElsewhere(hearing, named, frame) : undefined;
    // "Paul Rey also made it": as another did
    if (wrong === undefined || qualified(draft, wrong)) return [];
    const role = roleIn(draft.placed.sentence, clause, wrong);
    const able = namedIn(source.placed.sentence, frame.roles).filter((r) => r.role === role && !kindsApart(r.item.name?.kind, wrong.name?.kind) && (role !== 'oblique' || r.item.preposition === wrong.preposition) && !draft.placed.sentence.items.some((d) => same(d, r.item)));
    const rivals = able.filter((r) => r.item.list < 0);
    // "made by Paul Rey, Claire Martin and Tom Willis": by these, and by nobody else
    const several = rivals.length === 0 && able.length > 1 && role === 'subject' && frame.clause.passive && able.every((r) => r.item.list === able[0]?.item.list && r.item.preposition === 'by') && !examples(source, able.map((r) => r.item)) ? able : [];
    if (rivals.length !== 1 && several.length === 0) return [];
    const right = (rivals[0] ?? (several[0] as FrameRole)).item;
    const among = new Set(frame.roles.map((r) => r.item.index));
    const title = draft.placed.sentence.items[wrong.head];
    const asked = wrong.relation === 'apposition' && title?.kind === 'noun' ? [wrong.index, title.index] : [wrong.index];
    const alignment = align(draft, hearing.items, new Set(asked), source, among, weigh, hearing.scope);
    const aside = setAside(hearing, `${wrong.lemma} in the place of ${right.lemma}`, alignment);
    const single = predicate.concepts.some((c) => functional.has(c) || (several.length > 0 && onceOnly.has(c))) || (role === 'subject' && (clause.passive || isAgent(wrong) || sharedObject(hearing, frame)));
    if (!single) return aside('more than one answer may hold');
    if (alignment.stranger !== undefined || !ENOUGH.some((e) => alignment.coverage >= e.coverage && alignment.telling >= e.telling)) return aside('too little shared');
    // The other participant must be there in its own part: a swap of two is another judge's affair.
    const others = hearing.items.filter((i) => i.kind === 'name' && i.index !== wrong.index && i.clause === clause.index);
    // "a film made by Anna Moss": which film is told beside it, if at all
    if (several.length > 0 && others.length === 0) return aside('not told of what');
    const plays = (o: Item, r: FrameRole): boolean => r.role === roleIn(draft.placed.sentence, clause, o) && [r.item, ...whichIs(source.placed.sentence, r.item)].some((i) => same(o, i));
    if (others.length > 0 && !others.some((o) => namedIn(source.placed.sentence, frame.roles).some((r) => plays(o, r)) || frame.roles.some((r) => r.item.role === 'complement' && plays(o, r)))) return aside('others take part');
    return [answer(hearing, wrong.span, several.length > 0 ? several.map((r) => r.item.span) : [right.span], {
      kind: 'conflict',
      code: 'name',
      confidence: alignment.coverage,
      fix: several.length > 0 ? undefined : [{ span: wrong.span, newText: wordsAt(source, right.span) }],
      steps: [`name ${wordsAt(draft, wrong.span)} in the place of ${wordsAt(source, right.span)}`, describe(alignment)],
    })];
  });
}

/** The one who is said to have done it, where the source's sentence has another do it and tells of him something else. */
function busyElsewhere({ draft, source, clause, weigh }: Hearing, named: readonly Item[], frame: Frame): Item | undefined {
  const { sentence } = source.placed;
  const subject = named.filter((i) => roleIn(draft.placed.sentence, clause, i) === 'subject');
  const [wrong] = subject;
  const same = (item: Item): boolean => wrong !== undefined && matchItems(wrong, draft, item, source, weigh.lexicon) >= 0.5;
  if (wrong === undefined || subject.length > 1 || frame.roles.some((r) => same(r.item)) || frame.clause.items.some((i) => same(sentence.items[i] as Item))) return undefined;
  const doers = frame.roles.filter((r) => r.role === 'subject').map((r) => r.item.index);
  const own = sentence.clauses.filter((c) => c.index !== frame.clause.index && c.predicate >= 0 && c.arguments.some((a) => a.role === 'subject' && same(sentence.items[a.item] as Item)));
  return own.length > 0 && own.every((c) => !c.arguments.some((a) => doers.includes(a.item))) ? wrong : undefined;
}

/** "delivered the judgment": one particular thing is done by one, told as one. */
function sharedObject({ draft, source, clause, weigh }: Hearing, frame: Frame): boolean {
  const objects = clause.arguments.filter((a) => a.role === 'object').map((a) => draft.placed.sentence.items[a.item] as Item).filter((i) => i.head < 0);
  return objects.some((o) => o.kind === 'noun' && o.definite && !o.plural && o.list < 0 && frame.roles.some((r) => r.role === 'object' && r.item.definite && matchItems(o, draft, r.item, source, weigh.lexicon) >= 0.9));
}

/** "the match, refereed by Anna Reed", whatever the participle was taken for */
const isAgent = (item: Item): boolean => item.preposition === 'by' && item.head < 0;

/** A name beside a noun plays its part: "the engineer Anna Reed led it". */
const roleIn = (sentence: Sentence, clause: Clause, item: Item): string =>
  (isAgent(item) ? 'subject' : undefined) ?? clause.arguments.find((a) => a.item === item.index && a.role !== 'oblique')?.role ?? (item.relation === 'apposition' ? clause.arguments.find((a) => a.item === item.head && sentence.items[a.item]?.kind === 'noun')?.role : undefined) ?? 'oblique';

/** The names among those who take part, and the names beside them. */
const namedIn = (sentence: Sentence, roles: readonly FrameRole[]): readonly FrameRole[] =>
  roles.flatMap((r) => (r.item.kind === 'name' ? [isAgent(r.item) ? { ...r, role: 'subject' } : r] : sentence.items.filter((i) => i.kind === 'name' && i.relation === 'apposition' && i.head === r.item.index && r.item.kind === 'noun' && !roles.some((o) => o.item.index === i.index && o.role !== 'oblique')).map((item) => ({ item, role: r.role }))));
