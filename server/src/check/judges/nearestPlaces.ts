// Where, by nearness alone: the place that stands in the sources where the draft has another, when everything that the
// draft's clause says stands around it, no other place could stand there and no sentence agrees with the draft.
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { functional, onceOnly } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { lightVerbs } from '../../../../knowledge/src/languages/light.ts';
import { sayName } from '../correct.ts';
import { clauseOf, isEvent, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { cuesOf, describeNear, isNamed, nearnessOf, type Nearness } from '../neighbourhood.ts';
import { otherValueDiffers, sameMood } from '../questions/agreement.ts';
import { eventMatch } from '../questions/event.ts';
import { areRivals, isPlace, isProper, known, partOf, qualified } from '../rivals.ts';
import { slotsOf } from '../slots.ts';

interface Candidate {
  readonly hearing: Hearing;
  readonly r: Item;
  readonly near: Nearness;
  readonly agrees: boolean;
}

/** A share of the draft's words that must stand around the source's place, and where no verb meets. */
const SHARE = 0.7;
const SURE = 0.8;
/** How much less near every other place must be. */
const MARGIN = 0.1;

/** @param hearings one clause of the draft before every statement that may answer */
export function judgeNearestPlaces(hearings: readonly Hearing[]): readonly Judgement[] {
  const [first] = hearings;
  if (first === undefined || first.clause.negative || first.clause.restricted) return [];
  const { draft, clause, weigh } = first;
  const named = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((i) => isPlace(i, weigh.lexicon) && isProper(i, draft, weigh.lexicon) && i.list < 0 && !qualified(draft, i));
  return named.flatMap((m) => judgeOne(first, hearings, m));
}

function judgeOne(first: Hearing, hearings: readonly Hearing[], m: Item): readonly Judgement[] {
  const { draft, clause, weigh } = first;
  const cues = cuesOf(draft, clause, m, weigh);
  const candidates = hearings.flatMap((hearing): readonly Candidate[] => {
    const { source } = hearing;
    const found = source.placed.sentence.items.flatMap((r) => {
      const agrees = matchItems(m, draft, r, source, weigh.lexicon) >= 0.5;
      return agrees || areRivals(hearing, m, r) ? [{ r, agrees }] : [];
    });
    const near = nearnessOf(cues, source, found.map((f) => f.r), weigh);
    return found.map((f, k) => ({ hearing, ...f, near: near[k] as Nearness }));
  }).sort((a, b) => b.near.share - a.near.share);
  const best = candidates[0];
  if (best === undefined || best.agrees) return [];
  const why = rejected(best, candidates, m);
  if (why === undefined) return [answer(best.hearing, m.span, [best.r.span], { kind: 'conflict', code: 'name', confidence: 0.8, fix: sayName(best.hearing, m, best.r), steps: [`nearest place: ${told(best, m)}`] })];
  best.hearing.note(`nearest place: ${told(best, m)}: ${why}`);
  return [];
}

/** In which part it stands: "à Velsor" is in Velsor. */
const stands = (side: Side, item: Item): boolean => slotsOf(side.placed.sentence, item).some((s) => partOf(s.part, true) === 'in' || s.part === 'from' && s.anchor.concepts.includes('come-from'));

function rejected(best: Candidate, candidates: readonly Candidate[], m: Item): string | undefined {
  const { hearing, r, near } = best;
  const { draft, source } = hearing;
  if (near.share < SHARE) return 'not near enough';
  const missed = near.missed.filter((c) => isNamed(c) && c.weight > 0.2);
  if (missed.length > 0) return `no ${missed.map((c) => c.item.lemma).join(', ')} beside it`;
  if (!near.met.some(isNamed)) return 'nothing that is named meets';
  const apart = ofAnotherTime(best, m);
  const called = known(hearing, m) && onlyCalled(hearing, m, r);
  if (known(hearing, m) && !apart && !called) return 'the sentence has it too';
  const agreeing = candidates.find((c) => c.agrees && !((apart || called) && c.hearing === hearing) && c.near.share >= near.share * 0.5);
  if (agreeing !== undefined) return `another agrees: ${told(agreeing, m)}`;
  if (!stands(draft, m) || !stands(source, r)) return 'another part';
  const rival = candidates.find((c) => c !== best && !c.agrees && c.near.share > near.share - MARGIN && matchItems(c.r, c.hearing.source, r, source, hearing.weigh.lexicon) < 0.9 && stands(c.hearing.source, c.r));
  if (rival !== undefined) return `as near: ${told(rival, m)}`;
  const sClause = clauseOf(source.placed.sentence, r);
  if (sClause === undefined || sClause.negative || !sameMood(hearing.clause.mood, sClause.mood)) return 'held otherwise';
  if (otherValueDiffers(hearing)) return 'another value differs too';
  return apart || oneOnly(best, m) ? undefined : 'it may be so in both';
}

/** "Has an office in Velsor, said the Orvane forum": the place only tells which forum, in a clause of its own. */
function onlyCalled({ draft, source, weigh }: Hearing, m: Item, r: Item): boolean {
  const all = source.placed.sentence.items;
  return all.every((i) => matchItems(m, draft, i, source, weigh.lexicon) < 0.5 || (i.clause !== r.clause && i.relation === 'of' && i.preposition === 'of' && ['name', 'noun'].includes(all[i.head]?.kind ?? '')));
}

/** "It applied in Europe in January, and will in Japan in June": in January it was not Japan. */
function ofAnotherTime({ hearing, r }: Candidate, m: Item): boolean {
  const { draft, source, weigh, items } = hearing;
  const all = source.placed.sentence.items;
  const [when, ...others] = items.filter((i) => i.time !== undefined);
  if (when === undefined || others.length > 0) return false;
  const timesOf = (place: Item): readonly Item[] => all.filter((i) => i.time !== undefined && i.clause === place.clause);
  const there = all.filter((i) => matchItems(m, draft, i, source, weigh.lexicon) >= 0.5);
  const every = (place: Item, result: string): boolean => timesOf(place).length === 1 && timesOf(place).every((t) => compareValues(when, t) === result);
  return there.length > 0 && every(r, 'same') && there.every((i) => i.clause !== r.clause && every(i, 'different'));
}

/** One thing is in one place, what happens once happens in one, and two things of one day do not happen to one in two. */
function oneOnly({ hearing, r, near }: Candidate, m: Item): boolean {
  const { draft, source } = hearing;
  const event = eventMatch(hearing, r);
  const day = hearing.items.some((i) => i.time?.value.day !== undefined && source.placed.sentence.items.some((s) => s.time !== undefined && compareValues(i, s) === 'same'));
  if (day && near.share >= SURE) return true;
  const verb = predicateOf(draft.placed.sentence, hearing.clause);
  if (event === 'light' && !doneOnce(hearing, r, m)) return near.share >= SURE && near.met.some((c) => c.item.role === 'subject' && (c.item.kind === 'noun' || (c.item.kind === 'name' && c.item.name?.kind !== 'person')));
  if ((event === 'same' || event === 'light' || (verb !== undefined && lightVerbs.has(verb.lemma))) && near.share >= SURE && doneOnce(hearing, r, m)) return true;
  return event === 'same' && draft.placed.sentence.items.some((i) => (i.index === hearing.clause.predicate || i.index === m.head || (i.kind === 'noun' && hearing.items.includes(i))) && i.concepts.some((c) => functional.has(c) || onceOnly.has(c)));
}

/** "The refurbishment of the carriages, done in Orvane", beside "the carriages were refurbished in Velsor": one doing, told as over. */
function doneOnce({ draft, source, weigh }: Hearing, r: Item, m: Item): boolean {
  const { items } = draft.placed.sentence;
  const doing = items.find((i) => isEvent(i, weigh.lexicon) && i.definite && !i.plural && i.to <= m.from && items.some((of) => of.head === i.index && of.relation === 'of'));
  const told = clauseOf(source.placed.sentence, r);
  const verb = predicateOf(source.placed.sentence, told);
  return doing !== undefined && told?.passive === true && told.mood === 'asserted' && verb !== undefined && source.placed.sentence.words[verb.to - 1]?.form === 'pastParticiple' && matchItems(doing, draft, verb, source, weigh.lexicon) >= 0.75;
}

const told = ({ hearing, r, near }: Candidate, m: Item): string =>
  `${wordsAt(hearing.draft, m.span)} ~ ${wordsAt(hearing.source, r.span)} ${describeNear(near)}`;
