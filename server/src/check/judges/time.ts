// Dates: when did it happen? Both sides must tell of one event.
import { compareTimes } from '../../../../knowledge/src/facets/time/compare.ts';
import type { Mention } from '../../../../knowledge/src/facets/facet.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { making } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { missingParticipant } from '../participants.ts';
import { clauseOf, indicesOf, isEvent, predicateOf } from '../frames.ts';
import { answer, ofStrangers, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { correctTime } from './timeFix.ts';
import { ahead, describe, heldAlike, isAwaited, mayConfirm, otherValueDiffers, setAside } from '../questions/agreement.ts';

export const judgeTimes: Judge = (hearing) => {
  const answers = moments(hearing.source, () => hearing.source.placed.sentence.items.filter((i) => i.time !== undefined));
  if (answers.length === 0) return [];
  const asked = hearing.clause.items.map((i) => hearing.draft.placed.sentence.items[i] as Item).filter((i) => i.time !== undefined);
  return asked.flatMap((t) => answers.flatMap((r) => judgePair(hearing, t, r, answers)));
};

const moments = once<Side, readonly Item[]>();

/** How sure it is that two weekdays on which it is closed and not open, or the reverse, are one. */
const EXCEPTED = 0.8;

function judgePair(hearing: Hearing, t: Item, r: Item, answers: readonly Item[]): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const mine = t.time as Mention<Moment>;
  const theirs = r.time as Mention<Moment>;
  const result = compareTimes(mine.value, theirs.value);
  if (result === 'incomparable' || ofStrangers(hearing, t)) return [];
  const sClause = clauseOf(source.placed.sentence, r);
  const held = sClause !== undefined && (result === 'same' ? mayConfirm(hearing, sClause) : heldAlike(hearing.clause, sClause, source.placed.sentence, r, weigh.lexicon) || (ahead(sClause.mood) && isAwaited(hearing.clause, draft.placed.sentence)));
  if (sClause === undefined || !held) return [];
  const among = indicesOf(source.placed.sentence, sClause);
  const alignment = align(draft, hearing.items, new Set([t.index]), source, among, weigh, hearing.scope);
  const aside = setAside(hearing, `${wordsAt(draft, mine.span)} ~ ${wordsAt(source, theirs.span)}`, alignment);
  if (alignment.stranger !== undefined) return aside(`the source has no ${alignment.stranger.lemma}`);
  // "le mercredi, le samedi et le dimanche": a day that the draft has too is told instead of no other
  const taken = (i: Item): boolean => i !== t && i.time !== undefined && compareTimes(i.time.value, theirs.value) === 'same';
  if (result === 'different' && hearing.items.some(taken) && answers.length > 1) return [];
  const missing = missingParticipant(hearing, t);
  if (missing !== undefined && result === 'different') return aside(`${missing.lemma} takes no part in it`);
  const event = sameEvent(hearing, t, r);
  // "existed in 2019": made then or before
  if (result === 'different' && isThere(hearing, r) && !isThere(hearing) && (mine.value.from ?? 0) < (theirs.value.to ?? Infinity)) return aside('it was there then');
  // a museum's days are told of nothing else
  const excepted = event === 'same' && (t.preposition === 'except') !== (r.preposition === 'except');
  if (alignment.telling < 0.9 && !excepted) return aside('too little shared');
  if (event === 'other') return aside('another event');
  // Another date of the same clause fits: the source tells of several days.
  if (result === 'different' && answers.some((a) => a !== r && a.clause === r.clause && compareTimes(mine.value, (a.time as Mention<Moment>).value) !== 'different')) return [];
  if (result === 'different' && otherValueDiffers(hearing, t)) return aside('another value differs too');
  const confidence = excepted ? EXCEPTED : Math.min(1, alignment.coverage + (event === 'same' ? 0.15 : -0.1));
  // "existed in 2019" does not tell when it was made
  const fix = result === 'different' && !isThere(hearing, r) ? correctTime(hearing, t, theirs.value) : undefined;
  return [answer(hearing, fix?.[0]?.span ?? mine.span, [theirs.span], {
    kind: result === 'different' ? 'conflict' : 'supported',
    // what comes again every week is a property, not a date
    code: mine.value.habit ? 'attribute' : 'date',
    confidence,
    fix,
    steps: [`date ${wordsAt(draft, mine.span)} ~ ${wordsAt(source, theirs.span)}: ${result}`, `event ${event}`, describe(alignment)],
  })];
}

/** What only is said to be there at the source's date, or at the draft's. */
function isThere({ draft, source, clause }: Hearing, r?: Item): boolean {
  const verb = r === undefined ? predicateOf(draft.placed.sentence, clause) : predicateOf(source.placed.sentence, clauseOf(source.placed.sentence, r));
  return verb?.concepts.includes('exist') === true;
}

/** "Was taken in 2022", of what "existed in 2019". */
const isMade = ({ draft, clause }: Hearing): boolean => {
  const verb = predicateOf(draft.placed.sentence, clause);
  return clause.passive && !clause.negative && verb !== undefined && (verb.concepts.length === 0 || verb.concepts.some((c) => making.has(c)));
};

/** The verb (or the event noun) beside the draft's date, found beside the source's. */
function sameEvent(hearing: Hearing, t: Item, r: Item): 'same' | 'unknown' | 'other' {
  const { draft, source, weigh } = hearing;
  const predicate = predicateOf(draft.placed.sentence, hearing.clause);
  const { items } = source.placed.sentence;
  if (isThere(hearing, r) && isMade(hearing) && clauseOf(source.placed.sentence, r)?.negative === false) return 'same';
  const theirs = items.filter((i) => (i.kind === 'verb' && i.clause === r.clause) || (isEvent(i, weigh.lexicon) && (i.clause === r.clause || i.index === r.head)));
  const mine = draft.placed.sentence.items.filter((i) => i.index === predicate?.index || (i.clause === hearing.clause.index && isEvent(i, weigh.lexicon)));
  // "closed on Mondays", "open every day except Tuesdays"
  if ((r.preposition === 'except') !== (t.preposition === 'except')) return mine.some((m) => theirs.some((i) => contrast(m, i, weigh.lexicon) === 'opposite')) ? 'same' : 'other';
  if (mine.some((m) => theirs.some((i) => matchItems(m, draft, i, source, weigh.lexicon) >= 0.7))) return 'same';
  const telling = mine.filter((m) => m.concepts.length > 0 && !m.concepts.some((c) => c === 'date-object'));
  return telling.length > 0 && theirs.some((t) => t.concepts.length > 0) ? 'other' : 'unknown';
}
