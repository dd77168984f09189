// A number of the draft that no source has, and that two values of one sentence of a source give: 412 less 148 leaves 264.
// It confirms, and never contradicts: a number may be reckoned from others than those.
import { differences } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf } from '../frames.ts';
import { answer, type Hearing, type Judgement } from '../judgement.ts';
import { cuesBefore, cuesOf, isNamed, nearnessOf, type Cue } from '../neighbourhood.ts';
import { heldAlike, isStated, mayConfirm } from '../questions/agreement.ts';
import { isDifference } from '../questions/difference.ts';
import { closer } from '../questions/limit.ts';
import { dayOf, meets, reckonings, untilNow, type Reckoned } from '../reckoning.ts';

/** A share of the draft's words that must stand around one of the values. */
const SHARE = 0.33;
/** The same for a number that two others give by chance. */
const CHANCE = 0.5;
/** The same for how long it has been so, of the one it is said of. */
const SPELL = 0.15;

/** @param hearings the value's clause before every statement that may answer */
export function judgeDerived(hearings: readonly Hearing[], q: Item): readonly Judgement[] {
  const first = hearings[0];
  const value = q.quantity?.value;
  if (first === undefined || value === undefined || value.dimension === 'ordinal' || !isStated(first.clause)) return [];
  const cues = cuesAround(first, q);
  const wanted = value.dimension === 'age' ? { ...value, dimension: 'duration' as const } : value;
  const differs = tellsDifference(first, q);
  const found = hearings.flatMap((hearing) => {
    const { sentence } = hearing.source.placed;
    const meeting = reckonedIn(hearing).filter(({ how, value: made }) => meets(wanted, made) && (how !== 'difference' || differs) && !nearer(q, made, sentence.items));
    if (meeting.length === 0) return [];
    const operands = [...new Set(meeting.flatMap(({ of }) => of))];
    const near = new Map(nearnessOf(cues, hearing.source, operands, hearing.weigh).map((n, k) => [operands[k] as Item, n]));
    return meeting.flatMap((reckoned) => {
      const clause = clauseOf(sentence, reckoned.of[0] as Item);
      const best = Math.max(...reckoned.of.map((item) => near.get(item)?.share ?? 0));
      const least = isSpell(q, reckoned) && reckoned.of.some((item) => near.get(item)?.met.some(isBearer) === true) ? SPELL : byChance(value) ? CHANCE : SHARE;
      const named = reckoned.of.some((item) => near.get(item)?.met.some(isNamed) === true);
      if (!named || best < least) hearing.note(`reckoned: ${reckoned.calculation || 'the time between'}, ${best.toFixed(2)} near${named ? '' : ', nothing that is named meets'}`);
      return named && clause !== undefined && (heldAlike(hearing.clause, clause, sentence, reckoned.of[0] as Item, hearing.weigh.lexicon) || mayConfirm(hearing, clause)) && best >= least ? [{ hearing, reckoned, share: best }] : [];
    });
  });
  const best = found.sort((a, b) => b.share - a.share)[0];
  return best === undefined ? [] : [judgementOf(best.hearing, q, best.reckoned, best.share)];
}

/** "Has run it for two years", of one who is in post "since July 2023": whom it is said of tells enough. */
const isSpell = (q: Item, { how, of }: Reckoned): boolean =>
  how === 'time' && of.length === 1 && of[0]?.time?.value.bearing === 'since' && (q.preposition === 'since' || q.preposition === 'for');

const isBearer = ({ item }: Cue): boolean => item.role === 'subject' && (item.kind === 'name' || item.kind === 'pronoun');

/** What the draft says around the number; where that names nothing but a difference ("the gap was five points"), it goes on from the sentence before. */
function cuesAround({ draft, clause, weigh }: Hearing, q: Item): readonly Cue[] {
  const cues = cuesOf(draft, clause, q, weigh);
  const gap = (i: Item): boolean => i.concepts.some((c) => [...differences].some((d) => weigh.lexicon.entails(c, d)));
  // "five points, or 9,000 votes": what a second number counts names nothing, either
  const counted = (i: Item): boolean => draft.placed.sentence.items.some((other) => other.from >= q.to && other.head === i.index && other.relation === 'count' && other.clause === q.clause);
  if (cues.some((c) => c.own && isNamed(c) && c.item.index !== q.head && !gap(c.item) && !counted(c.item))) return cues;
  return [...cues.filter((c) => !gap(c.item)), ...cuesBefore(draft, weigh)];
}

/** Whether the number follows from the very sentence that it seems to contradict: 3 million a year, of 12 million over four years. */
export function isDerived(hearing: Hearing, q: Item): boolean {
  const value = q.quantity?.value;
  return value !== undefined && !byChance(value) && reckonings(hearing.source.placed.sentence).some((r) => r.how !== 'sum' && (r.how !== 'difference' || tellsDifference(hearing, q)) && meets(value, r.value));
}

function reckonedIn({ source, statement }: Hearing): readonly Reckoned[] {
  const { sentence } = source.placed;
  const today = dayOf(statement);
  if (today === undefined) return reckonings(sentence);
  return [...reckonings(sentence), ...sentence.items.flatMap((i) => untilNow(i, today) ?? [])];
}

/** "50,000 fewer", "a gap of five points", "264 are left", "fell by 12": of two numbers side by side, the difference says nothing by itself. */
const tellsDifference = (hearing: Hearing, q: Item): boolean =>
  isDifference(hearing.draft, q, hearing.packs) || q.preposition === 'by' || hearing.items.some((i) => i.concepts.some((c) => [...differences].some((d) => hearing.weigh.lexicon.entails(c, d))));

/** A limit is set for what the source says in so many words, where that stands closer to it. */
const nearer = (q: Item, made: Quantity, items: readonly Item[]): boolean => items.some((i) => i.quantity !== undefined && closer(q, i.quantity.value, made));

const byChance = (value: Quantity): boolean => value.dimension === 'share' || value.dimension === 'multiple' || value.lower !== value.upper;

function judgementOf(hearing: Hearing, q: Item, { calculation, of }: Reckoned, share: number): Judgement {
  return answer(hearing, q.span, of.map(({ span }) => span), {
    kind: 'supported',
    code: 'derived',
    confidence: Math.min(1, Math.max(share, SHARE) + 0.2),
    arithmetic: calculation,
    steps: [`reckoned: ${calculation || 'the time between'}, ${share.toFixed(2)} near`],
  });
}
