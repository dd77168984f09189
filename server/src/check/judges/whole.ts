// A clause as a whole: all that it says stands in one sentence of a source, with the same values, polarity and mood.
import { align, type Pairing } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import type { Span } from '../../../../knowledge/src/text/span.ts';
import { clauseOf, indicesOf, itemsOf, predicateOf } from '../frames.ts';
import { rightValue } from '../owners.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, mayConfirm } from '../questions/agreement.ts';
import { countedMatch } from '../questions/counted.ts';
import { isDifference } from '../questions/difference.ts';

/** Share of the clause that must be found, where its verb is found too and where it is not. */
const WITH_VERB = 0.4;
const WITHOUT_VERB = 0.5;
/** How much the words that are confirmed must weigh. */
const CONFIRMED = 0.9;
/** Counts below this stand together by chance. */
const SMALL = 10;
/** A word that weighs less says next to nothing. */
const LIGHT = 0.2;
/** How telling what was found must be: two rare words or so. */
const TELLING = 1.0;

/** Most statements do not hold a clause: what is asked of those that do stands apart. */
export const judgeWhole: Judge = (hearing) => {
  const own = ownOf(hearing.draft.placed.sentence, hearing.clause);
  if (own.length < 2) return [];
  for (const item of own) if (!holds(hearing, item, hearing.source.placed.sentence.items)) return [];
  return judgeHeld(hearing, own);
};

/** What a clause says but for whose words they are; found once, for it is asked before every statement. */
const ownOf = (sentence: Sentence, clause: Clause): readonly Item[] => ownOnce(clause, () => itemsOf(sentence, clause).filter((i) => i.index !== clause.attribution?.speaker));
const ownOnce = once<Clause, readonly Item[]>();

/** @param own all that the clause says: the statement holds it */
function judgeHeld(hearing: Hearing, own: readonly Item[]): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const theirs = source.placed.sentence.items;
  const verb = predicateOf(draft.placed.sentence, clause);
  const met = verb === undefined || verb.concepts.length === 0 ? undefined : theirs.filter((t) => matchItems(verb, draft, t, source, weigh.lexicon) >= 0.7);
  const same = met?.filter((t) => denies(hearing, t) === clause.negative) ?? [];
  if (met !== undefined && met.length > 0 && same.length === 0) return [];
  // Without the verb itself, the clauses must at least be of one polarity, and nothing in them may be turned round.
  const main = same[0] ?? theirs.find((t) => own.some((i) => i.kind !== 'verb' && matchItems(i, draft, t, source, weigh.lexicon) >= 0.9));
  const sClause = main === undefined ? undefined : clauseOf(source.placed.sentence, main);
  if (sClause === undefined || !mayConfirm(hearing, sClause) || (same.length === 0 && sClause.negative !== clause.negative) || (clause.restricted && !sClause.restricted)) return [];
  if (own.some((i) => theirs.some((t) => contrast(i, t, weigh.lexicon) !== undefined) && !theirs.some((t) => matchItems(i, draft, t, source, weigh.lexicon) >= 0.7))) return [];
  if (verb !== undefined && toldOfAnother(hearing, verb, own, same)) return [];
  const alignment = align(draft, own, new Set(), source, indicesOf(source.placed.sentence, sClause), weigh, hearing.scope);
  const pair = alignment.stranger === undefined ? pairOfValues(hearing, own) : [];
  if (pair.length > 0 && alignment.coverage < (same.length > 0 ? WITH_VERB : WITHOUT_VERB)) return pair.map(([q, r]) => answer(hearing, q.span, [r.span], { kind: 'supported', code: 'relation', confidence: 0.55, steps: ['two values of one clause', describe(alignment)] }));
  if (alignment.stranger !== undefined || alignment.telling < TELLING || alignment.coverage < (same.length > 0 ? WITH_VERB : WITHOUT_VERB)) return [];
  if (exchanged(hearing, alignment.pairings, same) || (clause.negative && saidOfAnother(clause, alignment.pairings))) return [];
  const here = alignment.pairings.filter((p) => draft.placed.sentence.items[p.draft.index] === p.draft);
  // what a pronoun takes over from the sentences before counts, and is not shown
  const run = longestRun(here, alignment.pairings.filter((p) => !here.includes(p) && p.score >= 0.7));
  return (run === undefined ? [] : stretchesOf(run, own, draft.placed.sentence)).map((span) => answer(hearing, span, [(main as Item).span], {
    kind: 'supported',
    code: 'relation',
    confidence: 0.5 + alignment.coverage / 2,
    sourceAnswer: wordsAt(source, source.placed.sentence.span),
    steps: [`the whole clause, ${same.length > 0 ? 'verb met' : 'verb not met'}`, describe(alignment)],
  }));
}

/** The words that are confirmed: the weightiest stretch of items that were all met. What was not met is no part of it. */
function longestRun(pairings: readonly Pairing[], beyond: readonly Pairing[]): readonly Pairing[] | undefined {
  const ordered = pairings.filter((p) => p.draft.clause >= 0).sort((a, b) => a.draft.from - b.draft.from);
  let best: readonly Pairing[] = [];
  let run: Pairing[] = [];
  const weight = (all: readonly Pairing[]): number => all.reduce((sum, p) => sum + p.weight, 0);
  for (const p of ordered) {
    // "is" and « leur » say too little to part what is told
    if (p.score < 0.7 && p.weight < LIGHT) continue;
    run = p.score >= 0.7 ? [...run, p] : [];
    if (weight(run) > weight(best)) best = run;
  }
  // a name by itself confirms nothing
  return [...best, ...beyond].filter((p) => p.weight >= 0.3).length > 1 && weight([...best, ...beyond]) >= CONFIRMED && best.length > 0 ? best : undefined;
}

/** The places of a run: what another clause says in between ("Claire Martin, who ran the team, has left") is not confirmed with it. */
function stretchesOf(run: readonly Pairing[], own: readonly Item[], { items }: Sentence): readonly Span[] {
  const spans: Span[] = [];
  let last: Item | undefined;
  for (const { draft: item } of run) {
    const from = last;
    const apart = from !== undefined && items.some((i) => i.from >= from.to && i.to <= item.from && !own.includes(i));
    const before = spans.at(-1);
    if (before === undefined || apart) spans.push(item.span);
    else spans[spans.length - 1] = { start: before.start, end: Math.max(before.end, item.span.end) };
    last = item;
  }
  return spans;
}

/** Who does it here is who undergoes it there. */
function exchanged({ source, clause }: Hearing, pairings: readonly Pairing[], verbs: readonly Item[]): boolean {
  const roles = new Map(clause.arguments.map((a) => [a.item, a.role]));
  const theirs = new Map(verbs.flatMap((v) => clauseOf(source.placed.sentence, v)?.arguments ?? []).map((a) => [a.item, a.role]));
  return pairings.some((p) => {
    const [mine, other] = [roles.get(p.draft.index), p.source === undefined || p.tier === 'context' ? undefined : theirs.get(p.source.index)];
    return p.score >= 0.7 && ((mine === 'subject' && other === 'object') || (mine === 'object' && other === 'subject'));
  });
}

/** "12 million given by the one, 15 million lent by the other": the amount stands with a verb that excludes the draft's, and not with the draft's. */
function toldOfAnother({ draft, source, weigh }: Hearing, verb: Item, own: readonly Item[], same: readonly Item[]): boolean {
  const { sentence } = source.placed;
  const amounts = own.filter((i) => i.quantity !== undefined);
  const beside = (t: Item): boolean => sentence.clauses.some((c) => c.predicate === t.index && c.arguments.some((a) => amounts.some((q) => matchItems(q, draft, sentence.items[a.item] as Item, source, weigh.lexicon) >= 0.8)));
  return amounts.length > 0 && !same.some(beside) && sentence.items.some((t) => t.kind === 'verb' && contrast(verb, t, weigh.lexicon) !== undefined && beside(t));
}

/** "Windows is no longer sold; the others are": what is denied is denied of the one whom its clause tells of. */
function saidOfAnother(clause: Clause, pairings: readonly Pairing[]): boolean {
  const subjects = new Set(clause.arguments.filter((a) => a.role === (clause.passive ? 'object' : 'subject')).map((a) => a.item));
  return pairings.some((p) => subjects.has(p.draft.index) && p.tier === 'sentence' && p.draft.kind !== 'pronoun');
}

/** "The first woman" is no "first mayor". */
const ranks = (i: Item): boolean => i.quantity?.value.dimension === 'ordinal' && i.relation === 'count';

/** A number or a date must be told by the source; a word may be missing. */
function holds(hearing: Hearing, item: Item, theirs: readonly Item[]): boolean {
  const { draft, source, weigh, packs } = hearing;
  return (item.quantity === undefined && item.time?.value.year === undefined) || theirs.some((t) => matchItems(item, draft, t, source, weigh.lexicon) >= 0.8 && (item.quantity === undefined || (isDifference(draft, item, packs) === isDifference(source, t, packs) && !(ranks(item) && ranks(t) && countedMatch(hearing, item, t) === 'different') && rightValue(hearing, item, t) === undefined)));
}

function denies({ source }: Hearing, item: Item): boolean {
  const clause = clauseOf(source.placed.sentence, item);
  return item.negated || (clause?.negative === true && (item.kind === 'verb' ? clause.predicate === item.index : true));
}

/** "Ten minutes give six hours": two amounts of one clause that one clause of the source has, in the same order. */
function pairOfValues({ draft, source, weigh }: Hearing, own: readonly Item[]): readonly (readonly [Item, Item])[] {
  const values = own.filter((i) => i.quantity !== undefined && i.quantity.value.dimension !== 'ordinal' && i.quantity.value.style.notation !== 'quantifier').sort((a, b) => a.from - b.from);
  // "two of the three" is met by chance
  if (values.length !== 2 || values.every((i) => i.quantity?.value.dimension === 'count' && i.quantity.value.upper < SMALL)) return [];
  const [a, b] = values as [Item, Item];
  const { items } = source.placed.sentence;
  const meets = (q: Item): readonly Item[] => items.filter((r) => r.quantity !== undefined && matchItems(q, draft, r, source, weigh.lexicon) >= 0.8);
  const exact = (q: Item, r: Item): boolean => matchItems(q, draft, r, source, weigh.lexicon) === 1;
  const found = meets(a).flatMap((x) => meets(b).filter((y) => y.from > x.from && y.clause === x.clause && (exact(a, x) || exact(b, y))).map((y) => [x, y] as const));
  const [first] = found;
  return first === undefined || found.length > 1 ? [] : [[a, first[0]], [b, first[1]]];
}
