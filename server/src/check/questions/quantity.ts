// When two quantities answer one question: the same thing is counted, the same happens to it, nobody else takes part.
import { holding, remaining, takingAway } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { align, type Alignment } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { clauseOf, eventsIn, indicesOf, predicateOf } from '../frames.ts';
import { silent, wordsAt, type Hearing } from '../judgement.ts';
import { byName, missingParticipant } from '../participants.ts';
import { isWholeOfPart, wholeOf } from '../population.ts';
import { describe, heldAlike, mayConfirm } from './agreement.ts';
import { countedMatch, heads } from './counted.ts';

export interface Question {
  readonly confidence: number;
  readonly opposed: boolean;
  /** the thing counted and the event both meet */
  readonly sure: boolean;
  /** enough to support, not enough to contradict */
  readonly loose: boolean;
  /** another value of both says that they speak of the same: no part of it is counted */
  readonly beside?: true;
  readonly steps: readonly string[];
}

/** @param agree the values are equal: then less is asked of the match, for what supports need not be certain */
export function sameQuestion(hearing: Hearing, q: Item, r: Item, agree: boolean): Question | undefined {
  const { draft, source, weigh } = hearing;
  const mine = q.quantity?.value as Quantity;
  const theirs = r.quantity?.value as Quantity;
  if (mine.dimension !== theirs.dimension && !shares(mine, theirs)) return undefined;
  // "one of the four": the four that the source tells is the whole
  if (mine.total !== undefined && theirs.total === undefined && theirs.lower === theirs.upper && theirs.lower === mine.total) return undefined;
  // The whole of the source answers how many there are; a part of the draft answers how many of them did something.
  if (isWholeOfPart(source, r) !== isWholeOfPart(draft, q) && (mine.only || wholeOf(draft, q) !== undefined || isWholeOfPart(draft, q))) return undefined;
  const sClause = clauseOf(source.placed.sentence, r);
  if (sClause === undefined || !(heldAlike(hearing.clause, sClause, source.placed.sentence, r, weigh.lexicon) || (agree && mayConfirm(hearing, sClause)))) return undefined;
  const counted = sameWhole(hearing, q, r) ? 'same' : countedMatch(hearing, q, r);
  const aside = (why: () => string): undefined => {
    if (hearing.note !== silent) hearing.note(`${wordsAt(draft, q.span)} ~ ${wordsAt(source, r.span)}: ${why()}`);
    return undefined;
  };
  if (counted === 'different') return aside(() => 'another thing is counted');
  const among = indicesOf(source.placed.sentence, sClause);
  const left = new Set([q.index]);
  const alignment = align(draft, hearing.items, left, source, among, weigh, hearing.scope);
  const { stranger } = alignment;
  if (stranger !== undefined) return aside(() => `the source has no ${stranger.lemma}; ${describe(alignment)}`);
  const predicate = predicateMatch(hearing, q, r, alignment);
  if (predicate === 'other' && !agree) return aside(() => `another event; ${describe(alignment)}`);
  if (predicate === 'opposed' && !sameWhole(hearing, q, r) && (counted !== 'same' || (q.role === 'object' && !hearing.clause.passive))) return aside(() => 'the rest of something else');
  if (!agree && counted === 'unknown' && predicate !== 'same' && heads(hearing, q, r)) return aside(() => `other people; ${describe(alignment)}`);
  if (!agree && counted === 'unknown' && predicate === 'none') return aside(() => `neither the thing counted nor the event agrees; ${describe(alignment)}`);
  const bonus = (counted === 'same' ? 0.15 : 0) + (predicate === 'same' || predicate === 'opposed' ? 0.15 : 0) - (predicate === 'none' ? 0.1 : 0);
  const missing = missingParticipant(hearing, q);
  if (!agree && missing !== undefined && !(counted === 'same' && (predicate === 'same' || predicate === 'opposed') && !byName(hearing, missing) && mine.dimension === 'count')) return aside(() => `${missing.lemma} takes no part in it`);
  if (!agree && counted === 'unknown' && q.head < 0 && draft.aliases.has(q.index) && alignment.coverage < 0.5) return aside(() => `others are counted; ${describe(alignment)}`);
  const lone = predicate === 'opposed' && counted === 'same' && isLeft(hearing, r);
  if (alignment.telling < 0.8 && !lone) return aside(() => `too little shared; ${describe(alignment)}`);
  return {
    confidence: Math.max(lone ? LEFT : 0, Math.min(1, alignment.coverage + bonus)),
    opposed: predicate === 'opposed',
    sure: counted === 'same' && predicate === 'same' && missing === undefined,
    loose: counted !== 'same' && predicate !== 'same' && predicate !== 'opposed' && alignment.coverage < 0.8,
    steps: [`counted ${counted}, predicate ${predicate}`, describe(alignment)],
  };
}

/** "Of the 19, nine are left" beside "of the 19, seven are gone": one whole. */
function sameWhole({ draft, source }: Hearing, q: Item, r: Item): boolean {
  const [mine, theirs] = [wholeOf(draft, q), wholeOf(source, r)];
  return mine !== undefined && mine.size === theirs?.size && mine.size >= 5;
}

const shares = (a: Quantity, b: Quantity): boolean => isShareable(a) && isShareable(b);
const isShareable = (q: Quantity): boolean => q.dimension === 'share' || q.dimension === 'count';

/** How the draft's verb stands to what the source says of its quantity. */
export function predicateMatch(hearing: Hearing, q: Item, r: Item, alignment: Pick<Alignment, 'pairings'>): 'same' | 'opposed' | 'none' | 'light' | 'other' {
  const { draft, source, weigh } = hearing;
  const predicate = predicateOf(draft.placed.sentence, hearing.clause);
  // "has no irrigation" tells that it is not irrigated
  const had = (i: Item): boolean => i.negated && i !== q && predicate !== undefined && possessive(predicate) && hearing.clause.arguments.some((a) => a.item === i.index && a.role === 'object');
  const events = eventsIn(draft.placed.sentence, weigh.lexicon).filter((i) => i.index !== predicate?.index && (hangsOn(draft, q, i) || had(i)));
  const mine = predicate === undefined ? events : [predicate, ...events];
  const sClause = clauseOf(source.placed.sentence, r);
  const happening = eventsIn(source.placed.sentence, weigh.lexicon);
  const theirs = source.placed.sentence.items.filter((i) => (i.kind === 'verb' && (i.clause === r.clause || sClause?.parent === i.clause)) || happening.includes(i));
  const told = predicateOf(source.placed.sentence, sClause);
  const tells = told !== undefined && told.concepts.length > 0 && !possessive(told);
  const here = alignment.pairings.some((p) => p.source !== undefined && p.tier !== 'context');
  let result: 'none' | 'light' | 'other' = mine.every((m) => m.concepts.length === 0 || possessive(m)) ? 'light' : 'none';
  for (const m of mine) {
    const found = alignment.pairings.find((p) => p.draft.index === m.index);
    for (const t of theirs) {
      const negative = (m.kind === 'verb' ? hearing.clause.negative : had(m)) !== (t.kind === 'verb' && (clauseOf(source.placed.sentence, t)?.negative ?? false));
      if (matchItems(m, draft, t, source, weigh.lexicon) >= 0.7) return negative ? 'opposed' : 'same';
      if (contrast(m, t, weigh.lexicon) === 'opposite' || (shrinks(m, t) && !negative && wholeOf(source, r) !== undefined)) return negative ? 'same' : 'opposed';
    }
    // told above the sentence: nothing else of it is told here, or what it denies is said otherwise
    if (found !== undefined && found.score >= 0.7 && (found.tier !== 'context' || m.kind !== 'verb' || (hearing.clause.negative === sClause?.negative && (!tells || here)))) return 'same';
  }
  if (result === 'none' && (q.quantity?.value.dimension === 'duration' || q.quantity?.value.dimension === 'age')) result = 'other';
  // Two telling verbs that do not meet tell of two events; the whole of a part is told by no verb of its own.
  if (result === 'none' && tells && !isWholeOfPart(source, r)) result = 'other';
  return result;
}

/** How sure it is that what remains, and nothing more is told of it, remains of the only whole that the article takes from. */
const LEFT = 0.75;

/** "264 will be left", of an article that tells of one part and its whole: "148 of the 412 will go". */
function isLeft({ draft, source, clause }: Hearing, r: Item): boolean {
  const verb = predicateOf(draft.placed.sentence, clause);
  if (verb === undefined || !some(verb, remaining) || r.quantity?.value.total === undefined) return false;
  return source.document.sentences.every(({ sentence }) => sentence.items.every((i) => i.quantity?.value.total === undefined || i.quantity.value.dimension !== r.quantity?.value.dimension || (i.quantity.value.total === r.quantity.value.total && i.quantity.value.lower === r.quantity.value.lower)));
}

/** The one tells what was taken away, the other what is left. */
const shrinks = (a: Item, b: Item): boolean => (some(a, takingAway) && some(b, remaining)) || (some(a, remaining) && some(b, takingAway));
const some = (item: Item, group: ReadonlySet<string>): boolean => item.concepts.some((c) => group.has(c));

/** "has", "counts", "includes": a verb that only says that there are so many. */
export const possessive = (verb: Item): boolean => verb.concepts.some((c) => holding.has(c));

function hangsOn(side: Side, q: Item, event: Item): boolean {
  const { items } = side.placed.sentence;
  let at: Item | undefined = q;
  for (let steps = 0; steps < 4 && at !== undefined && at.head >= 0; steps++) {
    if (at.head === event.index) return true;
    at = items[at.head];
  }
  return false;
}
