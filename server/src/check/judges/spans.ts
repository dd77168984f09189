// Years between two events that a source dates in two sentences: "she died at 66", of a birth in 1867 and a death in 1934;
// "founded ten years after the mill closed". It confirms, and never contradicts: each event may have other dates.
import { around } from '../../../../knowledge/src/claims/align.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { beginnings } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { isEvent, predicateOf } from '../frames.ts';
import { answer, sideOf, type Hearing, type Judgement } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { carries } from '../questions/event.ts';
import { between, dayOf, meets, sinceThen, YEAR, type Reckoned } from '../reckoning.ts';
import { datesBy } from './quantity.ts';

/** What happened at one end: what a word of the draft tells, that it began to be, or the day of the article. */
type End = { readonly told: Item } | 'beginning' | 'now';

/** Shorter times are met by chance. */
const SHORTEST = 0.9 * YEAR;
/** How far behind the amount the event may stand that it is told from. */
const REACH = 8;

/** @param hearings the value's clause before every statement that may answer */
export function judgeSpans(hearings: readonly Hearing[], q: Item): readonly Judgement[] {
  const first = hearings[0];
  const value = q.quantity?.value;
  if (first === undefined || value === undefined || (value.dimension !== 'duration' && value.dimension !== 'age') || Math.max(value.lower, Number.isFinite(value.upper) ? value.upper : 0) < SHORTEST || first.clause.negative || !isStated(first.clause)) return [];
  const ends = endsOf(first, q);
  if (ends === undefined) return [];
  const [early, late] = ends;
  const mine = value.dimension === 'age' ? { ...value, dimension: 'duration' as const } : value;
  const made = late === 'now' ? hearings.filter((h, k) => hearings.findIndex((other) => other.statement.article === h.statement.article) === k).flatMap((h) => untilToday(h, early)) : hearings.flatMap((h) => spansIn(h, early, late));
  const found = made.find(({ span }) => meets(mine, early === 'beginning' ? inWholeYears(span.value) : span.value));
  return found === undefined ? [] : [judgementOf(found.hearing, q, found.span)];
}

interface Found {
  readonly hearing: Hearing;
  readonly span: Reckoned;
}

/** One end is retrieved for what it says; the other may stand anywhere in its article. */
function spansIn(hearing: Hearing, early: End, late: End): readonly Found[] {
  const { source } = hearing;
  return datesIn(hearing, source, late).flatMap((b) => source.document.sentences.flatMap((placed) => datesIn(hearing, placed === source.placed ? source : { document: source.document, placed, aliases: NONE }, early)).flatMap((a) => between(a, b)).map((span) => ({ hearing, span })));
}

/** From anything in the article to its own day. */
function untilToday(hearing: Hearing, early: End): readonly Found[] {
  const today = dayOf(hearing.statement);
  if (today === undefined) return [];
  return hearing.statement.article.statements.flatMap((statement) => {
    const there = { ...hearing, statement, source: sideOf(statement) };
    return datesIn(there, there.source, early).flatMap((a) => sinceThen(a, today)).map((span) => ({ hearing: there, span }));
  });
}

const NONE: Side['aliases'] = new Map();

/** Somebody of 66 years and eight months is 66. */
const inWholeYears = (q: Reckoned['value']): Reckoned['value'] => ({ ...q, lower: Math.floor(q.lower / YEAR + 0.005) * YEAR, upper: Math.floor(q.upper / YEAR + 0.005) * YEAR });

/** The earlier and the later end of the time that the draft tells. */
function endsOf(hearing: Hearing, q: Item): readonly [End, End] | undefined {
  const { draft, clause, weigh } = hearing;
  const { items } = draft.placed.sentence;
  const happened = anchorOf(hearing, q);
  const by = datesBy(hearing, q);
  if (by !== undefined) {
    const other = items.find((i) => i.from >= q.to && i.from < q.to + REACH && i.index !== happened?.index && ((i.kind === 'verb' && !carries(i)) || (i.kind === 'noun' && isEvent(i, weigh.lexicon))));
    return happened === undefined || other === undefined ? undefined : by === 'after' ? [{ told: other }, { told: happened }] : [{ told: happened }, { told: other }];
  }
  const aged = items.some((i) => i.kind === 'adjective' && i.clause === q.clause && i.concepts.includes('old-adj') && i.to <= q.from && i.to >= q.from - 1);
  const verb = predicateOf(draft.placed.sentence, clause);
  // « a 66 ans »: what one has, and nothing told of it, is an age
  const has = verb?.concepts.includes('have') === true && q.role === 'object' && !items.some((i) => i.head === q.index);
  if (q.quantity?.value.dimension !== 'age' && !aged && !has && q.preposition !== 'to') return undefined;
  // "the 130-year-old company", "the company, 130 years old, …", "is 130 years old": as old as that today
  if (q.role === 'subject' || (aged && q.quantity?.value.dimension !== 'age') || q.relation === 'count' || verb === undefined || carries(verb)) return ['beginning', 'now'];
  return ['beginning', { told: verb }];
}

/** What happens in the clause: its verb, or its subject where the verb only says that there is one ("her prize came"). */
function anchorOf({ draft, clause, items }: Hearing, q: Item): Item | undefined {
  const verb = predicateOf(draft.placed.sentence, clause);
  if (verb !== undefined && verb.concepts.length > 0 && !carries(verb) && !verb.concepts.includes('come')) return verb;
  return items.find((i) => i !== q && i.role === 'subject' && (i.kind === 'noun' || i.kind === 'name') && i.relation !== 'of');
}

/** Every date of a sentence at which it happened, to whom the draft tells of. */
function datesIn(hearing: Hearing, source: Side, end: End): readonly Item[] {
  const { sentence } = source.placed;
  if (end === 'now' || !sentence.items.some(isDay)) return [];
  const { draft, weigh } = hearing;
  const happens = (i: Item): boolean => (end === 'beginning' ? i.concepts.some((c) => beginnings.has(c)) : matchItems(end.told, draft, i, source, weigh.lexicon) >= 0.7);
  const events = sentence.items.filter((i) => i.kind !== 'time' && i.kind !== 'quantity' && happens(i));
  if (events.length === 0 || ((end === 'beginning' || end.told.kind === 'verb') && !isOfSubject(hearing, source))) return [];
  return sentence.items.filter((r) => isDay(r) && events.some((e) => e.clause === r.clause || e.index === r.head));
}

const isDay = ({ time }: Item): boolean => time?.value.year !== undefined && time.value.from !== undefined;

/** Whom or what the draft's clause is about stands there, or above. */
function isOfSubject({ draft, clause, weigh }: Hearing, source: Side): boolean {
  const subjects = clause.arguments.filter((a) => a.role === (clause.passive ? 'object' : 'subject')).map((a) => draft.placed.sentence.items[a.item] as Item).filter((i) => i.kind === 'name' || i.kind === 'noun' || i.kind === 'pronoun');
  const meets = (i: Item): boolean => source.placed.sentence.items.some((s) => matchItems(i, draft, s, source, weigh.lexicon) >= 0.65) || [...around(source)].some(([side, s]) => matchItems(i, draft, s, side, weigh.lexicon) >= 0.65);
  return subjects.some(meets);
}

const judgementOf = (hearing: Hearing, q: Item, { calculation, of }: Reckoned): Judgement =>
  answer(hearing, q.span, of.filter((i) => hearing.source.placed.sentence.items[i.index] === i).map((i) => i.span), { kind: 'supported', code: 'derived', confidence: 0.7, arithmetic: calculation, steps: [`the time between two dates: ${calculation}`] });
