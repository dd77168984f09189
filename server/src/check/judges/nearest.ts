// Values whose question no clause of a source asks in so many words: the value of its kind that stands nearest in the
// sources answers, where everything that the draft's clause names stands around it and no other value stands as near.
import { functional } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Comparison } from '../../../../knowledge/src/facets/facet.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import { stands } from '../../../../knowledge/src/claims/align.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import { looseTimes } from '../../../../knowledge/src/languages/light.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { codeOfDimension } from '../codes.ts';
import { clauseOf, isEvent, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement, type Replacement } from '../judgement.ts';
import { alike, columnItems, cuesOf, describeNear, endOf, isNamed, nearnessOf, rowItems, type Cue, type Nearness } from '../neighbourhood.ts';
import { ahead, heldAlike, isAwaited, otherValueDiffers } from '../questions/agreement.ts';
import { compareAnswers } from '../questions/compareAnswers.ts';
import { countedMatch, isMinute, rankedBefore } from '../questions/counted.ts';
import { doubt } from '../questions/doubt.ts';
import { isDifference } from '../questions/difference.ts';
import { eventMatch, type EventMatch } from '../questions/event.ts';
import { follows } from '../questions/follows.ts';
import { withinReach } from '../questions/limit.ts';
import { beganThen, overlap, within, yearTurned } from '../questions/moments.ts';
import type { Question } from '../questions/quantity.ts';
import { isParticular } from '../questions/particular.ts';
import { toldOfSibling } from '../questions/siblings.ts';
import { grazes, slips, transposed } from '../questions/slip.ts';
import { saidBesides } from '../questions/besides.ts';
import { trails } from './quantity.ts';
import { rightValue } from '../owners.ts';
import { correctQuantity } from './quantityFix.ts';
import { correctTime } from './timeFix.ts';

interface Candidate {
  readonly hearing: Hearing;
  readonly r: Item;
  readonly result: Comparison;
  readonly near: Nearness;
}

const FOLLOWS = 'it follows from what the source says';
/** A share of the draft's words that must stand around the source's value. */
const SHARE = 0.45;
/** The same where the numbers agree, or are a slip of the pen apart. */
const LOW = 0.33;
/** The same where what happens is told by other words. */
const SURE = 0.85;
const OTHER_WORDS = 0.6;
/** The same of a number of three digits, or a day, that the sources have. */
const PARTICULAR = 0.15;
/** Other numbers of a column that a sentence of the source must have to tell the column. */
const COLUMN = 2;
/** How much less near every other value must be. */
const MARGIN = 0.1;

/**
 * What the sources say of one value of the draft, by nearness alone.
 * @param hearings the value's clause before every statement that may answer
 */
export function judgeNearest(hearings: readonly Hearing[], q: Item): readonly Judgement[] {
  const candidates = candidatesFor(hearings, q);
  // of days, those of the same event come first; of numbers, the one that is the draft's but for the order of its digits
  const best = (q.time === undefined ? (candidates.find((c) => miswrites(c, q)) ?? (candidates[0] !== undefined && isMinute(candidates[0].hearing.draft, q) ? candidates.find((c) => eventMatch(c.hearing, c.r) === 'same' && c.near.share > (candidates[0]?.near.share ?? 0) - MARGIN) : undefined) ?? candidates.find((c) => ranksSame(c, q) && c.near.share > (candidates[0]?.near.share ?? 0) - MARGIN)) : (candidates.find((c) => miswrites(c, q)) ?? candidates.find((c) => eventMatch(c.hearing, c.r) === 'same'))) ?? candidates[0];
  if (best === undefined) return [];
  const why = rejected(best, candidates, hearings, q);
  if (why === undefined) return within(q, best.r, best.result) ? [] : [judgementOf(best, q)];
  best.hearing.note(`nearest: ${told(best, q)}: ${why}`);
  if (why === FOLLOWS) return [{ ...judgementOf(best, q), kind: 'supported', code: 'derived', confidence: best.near.share, fix: undefined }];
  const same = candidates.find((c) => (c.result === 'same' || beganThen(q, c.r, c.result)) && confirms(c, q) && rightValue(c.hearing, q, c.r) === undefined);
  return same === undefined ? [] : [judgementOf(same, q)];
}

/** The very value, where the sources have it of the same things: it need not stand nearest. Of a number as particular as 1,284 little more is asked. */
function confirms({ hearing, near, r }: Candidate, q: Item): boolean {
  const particular = q.quantity === undefined ? q.time?.value.day !== undefined || (q.time?.value.year !== undefined && q.time.value.month !== undefined) : isParticular(q.quantity.value.style.words);
  if (hearing.clause.negative !== (clauseOf(hearing.source.placed.sentence, r)?.negative ?? false)) return false;
  return near.share >= (particular ? PARTICULAR : SHARE) && (particular || near.met.some(isNamed) || (q.time !== undefined && eventMatch(hearing, r) === 'same')) && !(counts(q) && countedMatch(hearing, q, r) === 'different');
}

/** Every value of the statements that could stand in the place of the draft's, nearest first. */
function candidatesFor(hearings: readonly Hearing[], q: Item): readonly Candidate[] {
  const first = hearings[0];
  if (first === undefined) return [];
  const cues = cuesOf(first.draft, first.clause, q, first.weigh);
  const end = endOf(first.draft.placed.sentence, q);
  const kin = [...first.items, ...rowItems(first.draft), ...columnItems(first.draft)].filter((i) => i !== q && alike(i, q) && compareValues(i, q) !== 'same');
  return hearings
    .flatMap((hearing): readonly Candidate[] => {
      const { sentence } = hearing.source.placed;
      const values = withinReach(q, sentence.items).filter((r) => compareAnswers(hearing, q, r) !== 'incomparable' && countedAlike(hearing, q, r) && !taken(kin, sentence, r) && !isWhole(q, r) && !trails(hearing.source, r) && (q.quantity === undefined || isDifference(hearing.draft, q, hearing.packs) === isDifference(hearing.source, r, hearing.packs)) && !opposite(end, endOf(sentence, r)) && held(hearing, q, r));
      return nearnessOf(cues, hearing.source, values, hearing.weigh).map((near, k) => ({ hearing, r: values[k] as Item, result: compareAnswers(hearing, q, values[k] as Item), near }));
    })
    .sort((a, b) => b.near.share - a.near.share);
}

/** Both are so, or both are to be; where one is only a heading or an item of a list, nothing tells which. */
function held(hearing: Hearing, q: Item, r: Item): boolean {
  const { sentence } = hearing.source.placed;
  const [asked, told] = [hearing.clause, clauseOf(sentence, r)];
  if (told === undefined) return false;
  if (heldAlike(asked, told, sentence, r, hearing.weigh.lexicon)) return true;
  if (ahead(told.mood) && isAwaited(asked, hearing.draft.placed.sentence)) return true;
  // a number miswritten is that number, whether it is so or may be so
  const [mine, theirs] = [q.quantity?.value, r.quantity?.value];
  if (mine !== undefined && theirs !== undefined && told.mood !== 'hypothetical' && (transposed(mine, theirs) || (slips(mine, theirs) && countedMatch(hearing, q, r) === 'same'))) return true;
  return (asked.predicate < 0 && ahead(told.mood)) || (told.predicate < 0 && ahead(asked.mood));
}

/** The value answers another one of the draft's clause. */
const taken = (kin: readonly Item[], sentence: Sentence, r: Item): boolean =>
  kin.some((i) => compareValues(i, r) === 'same' && sentence.items.some((other) => other !== r && other.clause === r.clause && alike(other, r)));

/** "Ten of the 12": the 12 that the source tells is the whole. */
const isWhole = (q: Item, r: Item): boolean => q.quantity?.value.total !== undefined && r.quantity?.value.total === undefined && r.quantity?.value.lower === q.quantity.value.total;

/** One is what it was before, the other what it became. */
const opposite = (a: 'from' | 'to' | undefined, b: 'from' | 'to' | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const counts = (q: Item): boolean => q.quantity?.value.dimension === 'count' || q.quantity?.value.dimension === 'ordinal' || q.quantity?.value.dimension === 'share';

function countedAlike(hearing: Hearing, q: Item, r: Item): boolean {
  if (!counts(q)) return true;
  // "sixth" and "the second division": a rank with its noun and one without
  // "in the 68th minute", « à la 58e »
  if (q.quantity?.value.dimension === 'ordinal' && isMinute(hearing.draft, q) !== isMinute(hearing.source, r) && (q.relation !== 'count' || r.relation !== 'count') && q.preposition !== '' && r.preposition !== '') return true;
  if (q.quantity?.value.dimension === 'ordinal' && (q.relation === 'count' || rankedBefore(hearing.draft, q) !== undefined) !== (r.relation === 'count')) return false;
  return countedMatch(hearing, q, r) !== 'different';
}

/** The draft's number is told there of another, and the best one of what the draft names. */
const takenFrom = (c: Candidate, best: Candidate, q: Item): boolean => c.hearing === best.hearing && c.result === 'same' && rightValue(c.hearing, q, c.r) === best.r;

/** A rank of the very thing that the draft ranks. */
const ranksSame = ({ hearing, r }: Candidate, q: Item): boolean => q.quantity?.value.dimension === 'ordinal' && countedMatch(hearing, q, r) === 'same';

function miswrites({ r, near }: Candidate, q: Item): boolean {
  if (q.quantity !== undefined && r.quantity !== undefined) return transposed(q.quantity.value, r.quantity.value);
  // of a year, what it dates must be there: "her death in 1943"
  return yearTurned(q, r) && near.met.some((c) => c.item.index === q.head || (c.item.kind === 'verb' && c.item.clause === q.clause));
}

/** A value that is not the very same agrees where it is told of the same thing: "over 65" beside 2,184 adults is an age. */
const agrees = ({ hearing, r }: Candidate, q: Item): boolean => !counts(q) || q.quantity?.value.dimension === 'share' || countedMatch(hearing, q, r) === 'same' || (q.relation !== 'count' && r.relation !== 'count');

/** Why the nearest value answers nothing; undefined when it answers. */
function rejected(best: Candidate, candidates: readonly Candidate[], hearings: readonly Hearing[], q: Item): string | undefined {
  const { hearing, r, near } = best;
  const slip = q.quantity !== undefined && r.quantity !== undefined && (slips(q.quantity.value, r.quantity.value) || grazes(q.quantity.value, r.quantity.value));
  const miswritten = miswrites(best, q);
  const [mineEnd, theirEnd] = [endOf(hearing.draft.placed.sentence, q), endOf(hearing.source.placed.sentence, r)];
  const ends = mineEnd === 'to' && theirEnd === 'to';
  if (!miswritten && near.share < (slip || ends || best.result !== 'different' ? LOW : SHARE)) return 'not near enough';
  if (!miswritten && !near.met.some(isNamed)) return 'nothing that is named meets';
  if (best.result !== 'different') return undefined;
  const event = happening(best, q);
  // "took 11 %": what is counted is left out where it is understood
  const uncounted = !counted(hearing.draft, q) && event === 'same';
  const cell = hearing.draft.placed.row.length > 0 && near.share >= SURE && !counted(hearing.draft, q) && !counted(hearing.source, r);
  const bare = counts(q) && (uncounted || cell || (!counted(hearing.source, r) && near.met.some((c) => c.item.kind === 'name')));
  const named = near.met.filter(isNamed);
  // what a pronoun stands for is less sure than what is named
  const missed = near.missed.filter((c) => isNamed(c) && !(c.item.kind === 'pronoun' && named.length >= 2) && c.weight > 0.2 && !(bare && c.item.index === q.head) && !(c.side.placed === hearing.draft.placed && saidBesides(hearing.draft, q, c.item)));
  if (missed.length > 0 && !miswritten && !forgives(best, missed, q, event)) return `no ${missed.map((c) => c.item.lemma).join(', ')} beside it`;
  const unheard = stranger(best, q, miswritten);
  if (unheard !== undefined) return `${unheard.lemma} is not the same`;
  if (q.quantity?.value.dimension === 'ordinal' && hearing.source.placed.sentence.items.some((i) => compareValues(q, i) === 'same' && (i.relation !== q.relation || countedMatch(hearing, q, i) !== 'different') && rightValue(hearing, q, i) !== r)) return 'the source has that very rank';
  if (q.quantity !== undefined && hearing.source.placed.sentence.items.some((i) => i !== r && compareValues(q, i) === 'same' && countedMatch(hearing, q, i) !== 'different' && rightValue(hearing, q, i) !== r)) return 'the sentence has that very number';
  if (q.time !== undefined && miswritten && hearings.some((h) => h.source.placed.sentence.items.some((i) => i.time?.value.year === q.time?.value.year))) return 'the sources have that very year';
  if (saidElsewhere(hearings.filter((h) => !toldOfSibling(h)), q)) return 'the sources have that very number';
  // "from 39 euros for a seat, 129 for a cabin": of one sentence the nearer value answers
  const agreeing = candidates.find((c) => c.near.share >= near.share * 0.5 && (c.result === 'same' || (c.result === 'compatible' && agrees(c, q) && !(c.hearing === hearing && c.near.share < near.share - MARGIN))) && !takenFrom(c, best, q) && !toldOfSibling(c.hearing));
  if (agreeing !== undefined) return `another agrees: ${told(agreeing, q)}`;
  const rival = candidates.find((c) => c !== best && !takenFrom(c, best, q) && !(ranksSame(best, q) && !ranksSame(c, q)) && c.near.share > near.share - MARGIN && !equal(c.r, r) && (!miswritten || miswrites(c, q)) && (mineEnd === undefined || mineEnd !== theirEnd || endOf(c.hearing.source.placed.sentence, c.r) === mineEnd) && ((q.time === undefined && !isMinute(c.hearing.draft, q)) || eventMatch(c.hearing, c.r) === event));
  if (rival !== undefined) return `as near: ${told(rival, q)}`;
  if (event === 'opposed') return 'opposite verbs';
  if ((hearing.clause.negative && q.quantity?.value.upper !== 0) !== (clauseOf(hearing.source.placed.sentence, r)?.negative ?? false)) return 'one is denied';
  if (beyond(hearing.draft, q) !== beyond(hearing.source, r)) return 'one is only before or after it';
  if (otherDay(best, q)) return 'of another day';
  if (q.time !== undefined) return event !== 'same' && !miswritten && !datesThing(best, q) && !sinceThen(best, q) ? 'another event' : otherValueDiffers(hearing, q) ? 'another value differs too' : undefined;
  if (q.quantity === undefined || r.quantity === undefined) return undefined;
  if (q.quantity.value.total !== undefined && q.quantity.value.lower === 1 && q.quantity.value.upper === 1) return 'one of them';
  // of a change that both tell to its end, and of the very thing that heads a cell's row, a difference is no answer
  if (!ends && !inRow(best, q) && follows(q.quantity.value, hearing.source.placed.sentence)) return FOLLOWS;
  if (trails(hearing.draft, q)) return 'it counts nothing';
  const count = countedMatch(hearing, q, r);
  const ranks = q.quantity.value.dimension === 'ordinal' && q.relation !== 'count';
  if (counts(q) && event !== 'same' && event !== 'light' && !slip && !(retold(best, q) && count !== 'different')) return 'another event';
  // one is of many ages, each at another event
  if (q.quantity.value.dimension === 'age' && event === 'other' && !slip) return 'another event';
  const swapped = count === 'unknown' && q.relation !== 'count' && r.relation !== 'count' && candidates.some((c) => takenFrom(c, best, q));
  if (counts(q) && q.quantity.value.dimension !== 'share' && count !== 'same' && !ranks && !bare && !swapped && !inRow(best, q)) return 'what is counted does not meet';
  const question: Question = { confidence: 0.9, opposed: false, sure: event === 'same', loose: false, steps: [] };
  return doubt(hearing, q, r, q.quantity.value, r.quantity.value, question);
}

/** "Came out after the fourth": no rank is told of it. */
const beyond = (side: Side, q: Item): boolean => q.quantity?.value.dimension === 'ordinal' && BEYOND.has((q.head < 0 ? q : (side.placed.sentence.items[q.head] as Item)).preposition);
const BEYOND: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** It stands with the noun that it counts; "forty a year" are no years. */
const counted = (side: Side, i: Item): boolean => i.relation === 'count' && !looseTimes.has(side.placed.sentence.items[i.head]?.lemma ?? '');

/** Two things that are named stand around both values, and nearly all else; or the draft's number is no part of the source's. */
function retold({ near, r }: Candidate, q: Item): boolean {
  if (near.met.filter(isNamed).length < 2) return false;
  const [mine, theirs] = [q.quantity?.value, r.quantity?.value];
  if (mine === undefined || theirs === undefined) return false;
  return near.share >= SURE || (near.share >= OTHER_WORDS && (mine.dimension !== 'count' || mine.lower > theirs.upper));
}

/** What happens around both values; "from three to forty" tells of a change, whatever its verb. */
function happening({ hearing, near, r }: Candidate, q: Item): EventMatch {
  const event = eventMatch(hearing, r);
  if (event === 'light' && hearing.draft.placed.row.length > 0 && near.met.some((c) => c.side.placed !== hearing.draft.placed && isEvent(c.item, hearing.weigh.lexicon))) return 'same';
  const end = endOf(hearing.draft.placed.sentence, q);
  return (event === 'none' || event === 'other' || event === 'light') && end !== undefined && end === endOf(hearing.source.placed.sentence, r) ? 'same' : event;
}

/** "The meeting of 22 May": the day hangs on the very thing that the draft's clause is about; or the draft only dates it. */
function datesThing({ hearing, near, r }: Candidate, q: Item): boolean {
  const { draft, source, weigh } = hearing;
  const head = source.placed.sentence.items[r.head];
  if (head !== undefined && head.kind === 'noun' && (r.relation === 'of' || r.preposition === 'of') && hearing.items.some((i) => i.kind === 'noun' && (i.role === 'subject' || i.index === q.head) && matchItems(i, draft, head, source, weigh.lexicon) >= 0.7)) return true;
  return predicateOf(draft.placed.sentence, hearing.clause)?.concepts.includes('date-object') === true && near.met.some(isNamed);
}

/** A cell's number counts what heads its row. */
function inRow({ hearing, near, r }: Candidate, q: Item): boolean {
  const head = hearing.source.placed.sentence.items[r.head];
  return q.head < 0 && head !== undefined && r.relation === 'count' && near.met.some((c) => c.side.placed !== hearing.draft.placed && c.item.kind === 'noun' && matchItems(c.item, c.side, head, hearing.source, hearing.weigh.lexicon) >= 0.7);
}

/** May what the draft names be missing in part? Where the numbers are a slip apart, or nearly all else meets and it stands aside. */
function forgives({ hearing, near, r }: Candidate, missed: readonly Cue[], q: Item, event: EventMatch): boolean {
  if (q.quantity !== undefined && r.quantity !== undefined && missed.length === 1 && missed[0]?.item.role !== 'subject' && slips(q.quantity.value, r.quantity.value)) return true;
  if (sinceThen({ hearing, r, result: 'different', near }, q)) return true;
  // a sentence that has the other numbers of the column tells the column
  if (missed.every((c) => c.side.placed !== hearing.draft.placed) && columnItems(hearing.draft).filter((i) => alike(i, q) && hearing.source.placed.sentence.items.some((s) => compareValues(i, s) === 'same')).length >= COLUMN) return true;
  if (event !== 'same' || missed.some((c) => c.item.index === q.head || c.item.role === 'subject')) return false;
  const met = near.met.filter(isNamed);
  // "has grown to 4,100 square metres, by the plans of …": what is told behind the end of a change only adds to it
  if (endOf(hearing.draft.placed.sentence, q) === 'to' && endOf(hearing.source.placed.sentence, r) === 'to' && missed.every((c) => c.item.from >= q.to) && met.some((c) => c.item.role === 'subject')) return true;
  if (missed.length === 1 && missed[0]?.item.role === 'oblique' && (met.length >= 2 || (q.time !== undefined && once(hearing) && met.some((c) => c.item.role === 'subject' || hearing.clause.passive)))) return true;
  const weight = (cues: readonly Cue[]): number => cues.reduce((sum, c) => sum + c.weight, 0);
  return met.length >= 3 && weight(missed) <= 0.3 * (weight(missed) + weight(met));
}

/** "In charge since May": told of a person or a house, it says when what they are now began. */
const sinceThen = ({ hearing, near, r }: Candidate, q: Item): boolean =>
  q.time?.value.bearing === 'since' && (r.time?.value.bearing === 'since') && near.met.some((c) => c.item.kind === 'name' && c.item.role === 'subject') && hearing.clause.predicate >= 0;

/** What happens once to one thing: is born, dies, is founded, is published. */
const once = (hearing: Hearing): boolean => predicateOf(hearing.draft.placed.sentence, hearing.clause)?.concepts.some((c) => functional.has(c)) === true;

/** A subject that has a name, and whose name the source does not have; or a thing that only the source's number measures. */
function stranger({ hearing, near, r }: Candidate, q: Item, miswritten: boolean): Item | undefined {
  const { draft, source, weigh } = hearing;
  // "it is a poem by Paul Rey and has 1,500 lines": what is told besides of what is named does not tell which one is meant
  const besides = (i: Item): boolean => i.role !== 'subject' && i.clause !== hearing.clause.index && near.met.some((c) => c.item.kind === 'name' && c.item.role === 'subject');
  const missing = near.unmet.find((i) => i.kind === 'name' && (i.role === 'subject' || i.head >= 0) && !besides(i) && !saidBesides(draft, q, i) && !stands(i, source, weigh));
  if (missing !== undefined) return missing;
  const head = r.relation === 'count' && !counts(q) && !miswritten && !(near.share >= SURE && near.met.filter(isNamed).length > 0 && eventMatch(hearing, r) === 'same') ? source.placed.sentence.items[r.head] : undefined;
  return head === undefined || hearing.items.some((i) => matchItems(i, draft, head, source, weigh.lexicon) >= 0.7) ? undefined : head;
}

/** A number of three digits, or one with decimals, that some statement has: it is no slip, whatever it counts there. */
const saidElsewhere = (hearings: readonly Hearing[], q: Item): boolean =>
  q.quantity !== undefined && q.quantity.value.style.words.replace(/\D/g, '').length > 2 && hearings.some((h) => h.source.placed.sentence.items.some((r) => compareValues(q, r) === 'same' || (q.quantity?.value.approximate === true && compareValues(q, r) === 'compatible' && r.quantity?.value.lower === q.quantity.value.lower)));

/** The draft's clause tells of a year that the source's sentence does not. */
function otherDay({ hearing }: Candidate, q: Item): boolean {
  const told = hearing.source.placed.sentence.items.filter((i) => i.time !== undefined);
  return hearing.items.some((i) => i !== q && i.time?.value.year !== undefined && !told.some((t) => compareValues(i, t) === 'same' || compareValues(i, t) === 'compatible' || overlap(i.time?.value, t.time?.value)));
}

/** Two values of sources that say the same. */
const equal = (a: Item, b: Item): boolean => compareValues(a, b) === 'same' || (a.quantity !== undefined && b.quantity !== undefined && compareValues(a, b) === 'compatible');

function judgementOf({ hearing, r, result, near }: Candidate, q: Item): Judgement {
  const conflict = result === 'different';
  const fix = conflict ? correction(hearing, q, r) : undefined;
  const span = fix?.[0]?.span ?? q.span;
  return answer(hearing, span, [r.span], {
    kind: conflict ? 'conflict' : 'supported',
    code: q.quantity === undefined ? 'date' : q.quantity.value.dimension === 'ordinal' ? 'ordinal' : codeOfDimension(q.quantity.value.dimension),
    confidence: conflict ? 0.8 : Math.min(1, near.share + 0.1),
    fix,
    steps: [`nearest: ${told({ hearing, r, result, near }, q)}`],
  });
}

function correction(hearing: Hearing, q: Item, r: Item): readonly Replacement[] | undefined {
  if (q.quantity !== undefined && r.quantity !== undefined) return correctQuantity(hearing, q, r.quantity.value as Quantity);
  return q.time === undefined || r.time === undefined ? undefined : correctTime(hearing, q, r.time.value as Moment);
}

const told = ({ hearing, r, result, near }: Candidate, q: Item): string =>
  `${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)} ${result} ${describeNear(near)}`;
