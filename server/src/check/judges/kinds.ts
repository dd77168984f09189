// Kinds and places in a clause: a dog or a cat, with or without, only over cost or over performance. The same clause with
// another thing in one place, where the two things exclude each other or the draft leaves no room for another.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { fold } from '../../../../knowledge/src/text/fold.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { lemmaIn, putNoun, sayName } from '../correct.ts';
import { isProper } from '../rivals.ts';
import { clauseOf, indicesOf, isParty, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement, type Replacement } from '../judgement.ts';
import { ownerOf } from '../neighbourhood.ts';
import { missingParticipant } from '../participants.ts';
import { describe, otherValueDiffers, rowDiffers, sameMood, setAside } from '../questions/agreement.ts';

export const judgeKinds: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  const placed = (i: Item): boolean => (i.kind === 'noun' && i.concepts.length > 0) || (OPPOSED.has(i.preposition) && (i.kind === 'name' || i.kind === 'noun'));
  const mine = placedOnce(draft, () => draft.placed.sentence.items.filter(placed)).filter((i) => i.clause === clause.index);
  if (mine.length === 0) return [];
  const theirs = placedOnce(source, () => source.placed.sentence.items.filter(placed));
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t)));
};

const placedOnce = once<Side, readonly Item[]>();

function judgePair(hearing: Hearing, m: Item, t: Item): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  const carried = OPPOSED.get(m.preposition)?.includes(t.preposition) === true && same(m, t) && !elsewhereToo(hearing, m) && !ofOtherValues(hearing, m, t);
  const rivals = carried || m.kind === 'name' || t.kind === 'name' ? undefined : contrast(m, t, weigh.lexicon);
  if (rivals !== undefined && (m.negated || t.negated || clause.negative || partOnly(hearing) || !sameList(hearing, m, t))) return [];
  const sClause = clauseOf(source.placed.sentence, t);
  const open = !carried && rivals === undefined && (clause.restricted || sClause?.restricted === true) && m.relation !== 'count' && t.relation !== 'count' && !counts(hearing, m);
  const onlyHere = open && clause.restricted && isRestricted(draft, m, hearing) && sameSlot(hearing, m, t);
  // the source leaves room for nothing but what it names
  const onlyThere = open && !onlyHere && !clause.restricted && sClause?.restricted === true && isRestricted(source, t, hearing) && sameSlot(hearing, m, t) && apart(hearing, m, t);
  const restricted = onlyHere || onlyThere;
  if (!carried && rivals === undefined && !restricted) return [];
  if (sClause === undefined || !sameMood(clause.mood, sClause.mood) || clause.negative !== sClause.negative) return [];
  // Both in the same place of the same event, and neither side has the other's word.
  if (!carried && (source.placed.sentence.items.some((s) => same(m, s)) || draft.placed.sentence.items.some((d) => same(d, t)))) return [];
  if (!carried && !restricted && !samePlace(hearing, m, t, clause, sClause)) return [];
  const among = indicesOf(source.placed.sentence, sClause);
  const alignment = align(draft, hearing.items, new Set(restricted ? [m.index, ...hung(draft, m)] : [m.index]), source, among, weigh, hearing.scope);
  const enough = restricted || carried ? alignment.coverage >= 0.5 && alignment.telling >= (carried ? 0.8 : 1) : alignment.coverage >= 0.7 && alignment.telling >= 1;
  const missing = missingParticipant(hearing, m);
  if (otherValueDiffers(hearing) || rowDiffers(hearing)) return [];
  if (alignment.stranger !== undefined || !enough || (missing !== undefined && missing.kind !== 'pronoun')) return setAside(hearing, `${m.lemma} ~ ${t.lemma}`, alignment)(alignment.stranger?.lemma ?? missing?.lemma ?? 'too little shared');
  const proper = isProper(m, draft, weigh.lexicon) && isProper(t, source, weigh.lexicon);
  return [answer(hearing, carried ? prepositionOf(draft, m) : m.span, [t.span], {
    kind: 'conflict',
    code: carried ? 'negation' : proper ? 'name' : isParty(m, weigh.lexicon) && isParty(t, weigh.lexicon) ? 'relation' : 'attribute',
    confidence: Math.min(1, alignment.coverage + (restricted || carried ? 0.25 : 0)),
    draftAnswer: wordsAt(draft, carried ? { start: prepositionOf(draft, m).start, end: m.span.end } : m.span),
    fix: carried ? exchangePreposition(hearing, m, t) : restricted && hung(draft, m).length > 1 ? undefined : proper ? sayName(hearing, m, t) : sayThing(hearing, m, t),
    // what can only be done by one cannot be done by another
    ...(onlyHere && clause.mood === 'possible' ? { presupposed: true as const } : {}),
    steps: [`${m.lemma} ~ ${t.lemma}: ${carried ? `${m.preposition} / ${t.preposition}` : (rivals ?? 'the only one')}`, describe(alignment)],
  })];
}

/** What hangs on a thing goes with it: "only against the noise" beside "against the closure of the bridge by Orvane". */
function hung({ placed: { sentence } }: Side, m: Item): readonly number[] {
  const at = new Set([m.index]);
  for (const i of sentence.items) if (i.index > m.index && at.has(i.head)) at.add(i.index);
  return [...at];
}

/** Neither is a kind of the other, and neither is so wide that the other may be meant. */
function apart({ weigh: { lexicon } }: Hearing, m: Item, t: Item): boolean {
  if (m.concepts.length === 0 || t.concepts.length === 0 || m.negated || t.negated) return false;
  return !m.concepts.some((a) => t.concepts.some((b) => lexicon.entails(a, b) || lexicon.entails(b, a) || lexicon.akin(a, b)));
}

/** Prepositions that put a thing in opposite places: with it or without it, before it or after it. */
const OPPOSED: ReadonlyMap<string, readonly string[]> = new Map([
  ['with', ['without']], ['without', ['with']], ['near', ['far']], ['far', ['near']], ['before', ['after']], ['after', ['before']],
  ['in', ['outside']], ['outside', ['in']], ['front', ['behind']], ['behind', ['front']], ['above', ['under']], ['under', ['above']],
]);

/** The source has the thing behind the draft's preposition as well. */
const elsewhereToo = ({ draft, source, weigh }: Hearing, m: Item): boolean =>
  source.placed.sentence.items.some((s) => s.preposition === m.preposition && matchItems(m, draft, s, source, weigh.lexicon) >= 0.7);

/** "12 million outside Orvane", beside 4 million in it and 12 elsewhere: what tells two values apart. */
function ofOtherValues({ draft, source }: Hearing, m: Item, t: Item): boolean {
  const [mine, theirs] = [ownerOf(m, draft.placed.sentence), ownerOf(t, source.placed.sentence)];
  return mine !== undefined && theirs !== undefined && compareValues(mine, theirs) === 'different';
}

/** "36 % live in poverty" leaves room for 36 % who live in wealth. */
const partOnly = (hearing: Hearing): boolean => hearing.items.some((i) => i.quantity?.value.dimension === 'share' && i.quantity.value.upper < 1);

/** Members of two lists are rivals when all the others meet: then one was exchanged. */
function sameList(hearing: Hearing, m: Item, t: Item): boolean {
  if (m.list < 0 || t.list < 0) return true;
  const { draft, source, weigh } = hearing;
  const mine = draft.placed.sentence.items.filter((i) => i.list === m.list);
  const theirs = source.placed.sentence.items.filter((i) => i.list === t.list);
  return mine.length === theirs.length && mine.every((a) => a.index === m.index || theirs.some((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7));
}

/** "in only one country": a number is restricted, not the thing; "in all the rooms" is no number. */
const counts = (hearing: Hearing, m: Item): boolean => hearing.draft.placed.sentence.items.some((i) => i.head === m.index && i.relation === 'count' && !(i.quantity?.value.dimension === 'share' && i.quantity.value.lower === 1));

/** The restricting word stands before it, and nothing but its phrase between. */
function isRestricted({ placed: { sentence } }: Side, m: Item, hearing: Hearing): boolean {
  const { grammar } = hearing.packs[sentence.language];
  for (let i = m.from - 1; i >= Math.max(0, m.from - 7); i--) {
    const word = sentence.words[i];
    if (word === undefined || word.tag === 'punctuation') return false;
    // "can only be replaced by an expert", "are only admitted in the garden"
    if (word.tag === 'verb' && m.preposition !== 'by') return m.preposition !== '' && grammar.restrictors.has(sentence.words[i - 1]?.fold ?? '');
    if (grammar.restrictors.has(word.fold)) return true;
  }
  return false;
}

/** Hung in the same way on the same thing, or behind the same preposition of the same verb. */
function sameSlot(hearing: Hearing, m: Item, t: Item): boolean {
  const { draft, source, weigh } = hearing;
  const a = draft.placed.sentence.items[m.head];
  const b = source.placed.sentence.items[t.head];
  if (a !== undefined && b !== undefined) return m.preposition === t.preposition && matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  if (a !== undefined || b !== undefined || !(agents(hearing, m, t) || (m.preposition !== '' && m.preposition === t.preposition))) return false;
  const p = predicateOf(draft.placed.sentence, hearing.clause);
  const q = predicateOf(source.placed.sentence, clauseOf(source.placed.sentence, t));
  return p !== undefined && q !== undefined && matchItems(p, draft, q, source, weigh.lexicon) >= 0.7;
}

/** Both do it: "by an expert" of a passive, "the owner can" of an active. */
const agents = ({ clause, source }: Hearing, m: Item, t: Item): boolean =>
  clause.arguments.some((x) => x.item === m.index && x.role === 'subject') && clauseOf(source.placed.sentence, t)?.arguments.some((x) => x.item === t.index && x.role === 'subject') === true;

const MEANS: ReadonlySet<string> = new Set(['with', 'from', 'on', 'by', 'after', 'to']);

/** The same part in one event: equal roles and prepositions, and verbs that meet (or no telling verb on either side). */
function samePlace(hearing: Hearing, m: Item, t: Item, mine: Clause, theirs: Clause): boolean {
  const { draft, source, weigh } = hearing;
  const role = (c: Clause, i: Item): string => c.arguments.find((a) => a.item === i.index)?.role ?? i.role;
  if (m.relation === 'modifier' || t.relation === 'modifier') return false;
  // "scored with a header", "on a penalty": how it was done stands behind many a preposition
  const means = MEANS.has(m.preposition) && MEANS.has(t.preposition);
  if ((m.preposition !== t.preposition && !means) || (m.preposition === '' && role(mine, m) !== role(theirs, t))) return false;
  const a = draft.placed.sentence.items[m.head];
  const b = source.placed.sentence.items[t.head];
  if (m.relation === 'of' || t.relation === 'of') return a !== undefined && b !== undefined && matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  const p = predicateOf(draft.placed.sentence, mine);
  const q = predicateOf(source.placed.sentence, theirs);
  if (p === undefined || q === undefined) return p === q;
  return matchItems(p, draft, q, source, weigh.lexicon) >= 0.7;
}

function prepositionOf({ placed: { sentence } }: Side, m: Item): Item['span'] {
  const { words } = sentence;
  for (let i = m.from - 1; i >= Math.max(0, m.from - 4); i--) if (words[i]?.tag === 'preposition') return (words[i] as { span: Item['span'] }).span;
  return m.span;
}

function exchangePreposition({ draft, source, packs }: Hearing, m: Item, t: Item): readonly Replacement[] | undefined {
  const { words, language } = draft.placed.sentence;
  const { rewrite } = packs[language];
  if (m.preposition === 'with' || m.preposition === 'without') {
    const text = m.preposition === 'without' ? rewrite.accompanied : rewrite.unaccompanied;
    return text === undefined ? undefined : [{ span: prepositionOf(draft, m), newText: text }];
  }
  const said = wordsAt(source, prepositionOf(source, t));
  const own = packs[language].grammar.prepositions;
  // "far away from" is more than one word
  return language === source.placed.sentence.language && own.get(fold(said)) === t.preposition && words.some((w) => w.span.start === prepositionOf(draft, m).start && own.get(w.fold) === m.preposition) ? [{ span: prepositionOf(draft, m), newText: said.toLowerCase() }] : undefined;
}

/** A thing of the source in the draft's words, in the number of the word it replaces. */
export function sayThing(hearing: Hearing, m: Item, t: Item): readonly Replacement[] | undefined {
  const { sentence } = hearing.draft.placed;
  const word = sentence.words[m.to - 1];
  const lemma = lemmaIn(hearing, t, ['noun'], wordsAt(hearing.draft, m.span));
  if (lemma === undefined || word === undefined) return undefined;
  return putNoun(hearing, m.span, hearing.packs[sentence.language].rewrite.numberLike(lemma, word), undefined);
}
