// Poles: left or stayed, rose or fell, has or lacks, delayed or on time. One event, told with opposite verbs or denied.
import { carriers, openVerbs } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { turnVerb } from '../correct.ts';
import { itemsOf, polesOf, predicateOf, type Pole } from '../frames.ts';
import { wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, sameMood } from '../questions/agreement.ts';

export const judgePoles: Judge = (hearing) => {
  const { draft, source, weigh } = hearing;
  const mine = polesOf(draft, hearing.clause, weigh.lexicon);
  const theirs = source.placed.sentence.clauses.filter((c) => sameMood(hearing.clause.mood, c.mood)).flatMap((c) => polesOf(source, c, weigh.lexicon));
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t)));
};

function judgePair(hearing: Hearing, m: Pole, t: Pole): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const opposed = contrast(m.item, t.item, weigh.lexicon) === 'opposite';
  const same = !opposed && matchItems(m.item, draft, t.item, source, weigh.lexicon) >= 0.75;
  if (!opposed && !same) return [];
  const conflict = opposed === (m.negative === t.negative);
  if (conflict && opposed && m.negative) return []; // "did not leave" and "did not stay" may both be loose talk
  if (conflict && (governed(hearing.draft, hearing, m) || governed(source, hearing, t))) return [];
  if (m.kind === 'quality' && m.item.kind !== 'adverb' && t.kind === 'quality' && hearing.clause.predicate < 0) return [];
  if (conflict && (countedSubject(draft, m, opposed) || countedSubject(source, t, opposed))) return [];
  if (conflict && (openComplement(draft, source, m, hearing) || openComplement(source, draft, t, hearing))) return [];
  // What lasted so long may well have ended since: she stayed eight years, she left.
  if (conflict && opposed && (lasts(draft, m) || lasts(source, t))) return [];
  const parts = participants(hearing, m, t);
  const aside = (why: string): readonly Judgement[] => {
    if (conflict) hearing.note(`${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${why}`);
    return [];
  };
  if (parts === undefined) return aside('others take part');
  const among = new Set([...itemsOf(source.placed.sentence, t.clause).map((i) => i.index)]);
  const carried = m.kind === 'quality' || (m.kind === 'event' && carrier(hearing, m.item));
  const alignment = align(draft, hearing.items, new Set(carried ? [m.item.index, hearing.clause.predicate] : [m.item.index]), source, among, weigh, hearing.scope);
  if (alignment.stranger !== undefined || alignment.telling < (conflict ? 0.9 : 0.6)) return aside(`stranger ${alignment.stranger?.lemma ?? 'none'}; ${describe(alignment)}`);
  // What is counted differently or dated differently is another judge's affair.
  if (conflict && otherValueDiffers(hearing)) return aside('another number or date');
  const confidence = Math.min(1, alignment.coverage * 0.85 + parts * 0.2);
  return [{
    kind: conflict ? 'conflict' : 'supported',
    code: 'negation',
    span: m.item.span,
    statement: hearing.statement,
    decisive: [t.item.span],
    confidence,
    draftAnswer: wordsAt(draft, m.item.span),
    sourceAnswer: (t.negative ? '¬ ' : '') + wordsAt(source, t.item.span),
    arithmetic: '',
    fix: conflict ? fixOf(hearing, m, carried) : undefined,
    steps: [`pole ${m.negative ? 'not ' : ''}${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${opposed ? 'opposite' : 'same'}`, `participants ${parts.toFixed(2)}`, describe(alignment)],
  }];
}

/** "to avoid an escalation", "called for a halt": the event stands under a verb that does not say that it happens. */
function governed(side: Side, hearing: Hearing, pole: Pole): boolean {
  const { sentence } = side.placed;
  const { grammar } = hearing.packs[sentence.language];
  const open = (verb: Item | undefined): boolean =>
    verb !== undefined && verb.index !== pole.item.index && (grammar.planningVerbs.has(verb.lemma) || grammar.reportingVerbs.has(verb.lemma) || verb.concepts.some((c) => openVerbs.has(c)));
  if (pole.kind === 'event' && !pole.clause.arguments.some((a) => a.item === pole.item.index && a.role === 'subject')) return open(predicateOf(sentence, pole.clause));
  return pole.kind === 'verb' && pole.clause.parent >= 0 && sentence.words[pole.item.from]?.form === 'infinitive' && open(predicateOf(sentence, sentence.clauses[pole.clause.parent]));
}

/** "received an offer", "made a decision": the verb only carries its noun. */
function carrier(hearing: Hearing, event: Item): boolean {
  const predicate = hearing.draft.placed.sentence.items[hearing.clause.predicate];
  const object = hearing.clause.arguments.some((a) => a.item === event.index && (a.role === 'object' || a.role === 'complement'));
  return object && predicate !== undefined && (predicate.concepts.length === 0 || predicate.concepts.some((c) => carriers.has(c)));
}

function fixOf(hearing: Hearing, m: Pole, carried: boolean): Judgement['fix'] {
  const { sentence } = hearing.draft.placed;
  if (carried && m.negative && m.item.negated) return hearing.packs[sentence.language].rewrite.undeny(sentence.words, m.item.to - 1);
  return m.kind === 'quality' || m.item.index === hearing.clause.predicate || carried ? turnVerb(hearing, hearing.clause.negative) : undefined;
}

/** "Some did not", "not fewer than two": with a number in play a denial leaves room for both. */
const countedSubject = (side: Side, pole: Pole, opposed: boolean): boolean =>
  pole.clause.arguments.some((a) => {
    if (opposed && a.role !== 'subject' && !(pole.clause.passive && a.role === 'object')) return false;
    const item = side.placed.sentence.items[a.item] as Item;
    const value = item.quantity?.value;
    return value !== undefined && (value.dimension === 'count' || value.dimension === 'share') && !(value.lower === 0 && value.upper === 0);
  });

const lasts = (side: Side, pole: Pole): boolean => pole.clause.items.some((i) => side.placed.sentence.items[i]?.quantity?.value.dimension === 'duration');

/** "recommends to avoid …": what is said stands in the infinitive, which the other side must have too. */
function openComplement(side: Side, other: Side, pole: Pole, hearing: Hearing): boolean {
  if (pole.kind !== 'verb') return false;
  const { sentence } = side.placed;
  const child = sentence.clauses.find((c) => c.parent === pole.clause.index && c.predicate >= 0 && sentence.words[(sentence.items[c.predicate] as Item).from]?.form === 'infinitive');
  const verb = child === undefined ? undefined : sentence.items[child.predicate];
  if (verb === undefined || verb.concepts.length === 0) return false;
  return !other.placed.sentence.items.some((i) => (i.kind === 'verb' || i.kind === 'noun') && matchItems(verb, side, i, other, hearing.weigh.lexicon) >= 0.7);
}

/**
 * How well who and what takes part agrees: undefined when somebody else takes part.
 * An event noun has its participants hung on it; a verb has those of its clause.
 */
function participants(hearing: Hearing, m: Pole, t: Pole): number | undefined {
  const { draft, source, weigh } = hearing;
  const mine = partsOf(draft.placed.sentence.items, m);
  const theirs = partsOf(source.placed.sentence.items, t);
  const all = source.placed.sentence.items;
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  const main = mine[0];
  if (main === undefined) return undefined;
  const held = [...theirs, ...all.filter((i) => i.preposition === 'such' || (t.kind === 'event' && i.kind === 'name') || theirs.some((x) => x.index === i.head || x.head === i.index))];
  if (!held.some((s) => same(main, s))) return undefined;
  // What an event noun is of ("the absence of a model") is part of the draft's event too.
  if (t.kind === 'event' && hasOwn(all, t) && !theirs.some((s) => hearing.items.some((d) => telling(d) && same(d, s)))) return undefined;
  // A named subject on either side is that of the other side too.
  if (m.kind !== 'event' && t.kind !== 'event') {
    const left = subjectsOf(draft.placed.sentence.items, m).filter((i) => i.kind === 'name');
    const right = subjectsOf(source.placed.sentence.items, t);
    if (left.length > 0 && right.some((i) => i.kind === 'name') && !left.some((a) => right.some((b) => same(a, b)))) return undefined;
  }
  // Who does it and who undergoes it are told apart where the draft's verb has both.
  if (m.kind === 'verb' && t.kind === 'verb' && roleOf(m, main) === 'subject' && m.clause.arguments.some((a) => a.role === 'object' && telling(hearing.draft.placed.sentence.items[a.item] as Item))) {
    const parts = theirs.filter((s) => same(main, s));
    if (parts.length > 0 && parts.every((s) => roleOf(t, s) === 'object')) return undefined;
  }
  // The same event from the other side: "came after X", "was preceded by X".
  if (m.kind === 'verb' && t.kind === 'verb' && m.item.concepts.some((c) => t.item.concepts.some((d) => weigh.lexicon.concepts.get(c)?.converses.includes(d) === true)) && roleOf(m, main) === 'subject') {
    if (!theirs.some((s) => same(main, s) && roleOf(t, s) === 'subject')) return undefined;
  }
  // Another object is another event: to have no children is not to have no dog.
  if (m.kind === 'verb' && t.kind === 'verb') {
    const [mineObjects, theirObjects] = [objectsOf(hearing.draft.placed.sentence.items, m), objectsOf(all, t)];
    if (mineObjects.length > 0 && theirObjects.length > 0 && !mineObjects.some((a) => held.some((b) => same(a, b)))) return undefined;
  }
  const found = mine.reduce((sum, item) => sum + (held.some((s) => same(item, s)) ? 1 : all.some((s) => same(item, s)) ? 0.6 : 0), 0);
  return found / mine.length;
}

const roleOf = (pole: Pole, item: Item): string | undefined => pole.clause.arguments.find((a) => a.item === item.index)?.role;

const hasOwn = (items: readonly Item[], pole: Pole): boolean => items.some((i) => telling(i) && i.head === pole.item.index);

const telling = (i: Item): boolean => i.kind === 'name' || i.kind === 'noun' || i.kind === 'pronoun';

function partsOf(items: readonly Item[], pole: Pole): readonly Item[] {
  if (pole.kind === 'event') {
    const hung = items.filter((i) => telling(i) && i.head === pole.item.index);
    if (hung.length > 0) return hung;
  }
  return pole.clause.arguments.map((a) => items[a.item] as Item).filter((i) => telling(i) && i.index !== pole.item.index && i.relation !== 'modifier');
}

const objectsOf = (items: readonly Item[], pole: Pole): readonly Item[] =>
  pole.clause.arguments.filter((a) => a.role === 'object').map((a) => items[a.item] as Item).filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.relation !== 'modifier' && i.relation !== 'of');

const subjectsOf = (items: readonly Item[], pole: Pole): readonly Item[] =>
  pole.clause.arguments.filter((a) => a.role === 'subject').map((a) => items[a.item] as Item).filter((i) => telling(i) && i.relation !== 'modifier' && i.relation !== 'of');
