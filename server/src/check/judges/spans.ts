// Years between two events that a source dates in two sentences: "she died at 66", of a birth in 1867 and a death in 1934;
// "founded ten years after the mill closed". Where each event has one date in the article, another time between them
// contradicts, and so does the same time the other way round.
import { around } from '../../../../knowledge/src/claims/align.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { beginnings } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { isEvent, predicateOf } from '../frames.ts';
import { answer, sideOf, type Hearing, type Judgement, type Replacement } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { carries } from '../questions/event.ts';
import { between, dayOf, meets, sinceThen, YEAR, type Reckoned } from '../reckoning.ts';
import { datesBy } from './quantity.ts';
import { correctQuantity } from './quantityFix.ts';

/** What happened at one end: what a word of the draft tells, that it began to be, or the day of the article. */
type End = Happening | 'beginning' | 'now';
interface Happening {
  readonly told: Item;
}

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
  if (found !== undefined) return [judgementOf(found.hearing, q, found.span)];
  return early === 'beginning' || late === 'beginning' || early === 'now' || late === 'now' ? [] : contradicted(hearings, q, mine, made, early, late);
}

/** Another time between the two events, each of one date; or the same time, and the other event was the first. */
function contradicted(hearings: readonly Hearing[], q: Item, mine: Quantity, made: readonly Found[], early: Happening, late: Happening): readonly Judgement[] {
  const [first] = hearings;
  const turned = hearings.flatMap((h) => spansIn(h, late, early));
  const [one] = made.length > 0 ? made : turned;
  if (first === undefined || one === undefined || (made.length > 0 && turned.length > 0)) return [];
  const all = made.length > 0 ? made : turned;
  if (all.some((f) => !sameTime(f.span, one.span)) || !(toldThere(one.hearing, early) && toldThere(one.hearing, late))) return [];
  const by = wordsBy(first, q);
  if (made.length === 0) return by !== undefined && meets(mine, one.span.value) ? [conflictOf(one, by.span, by.fix)] : [];
  return [conflictOf(one, q.span, correctQuantity(first, q, { ...one.span.value, style: { ...one.span.value.style, words: '' } }))];
}

const sameTime = (a: Reckoned, b: Reckoned): boolean => Math.abs(a.value.lower - b.value.lower) < YEAR / 2 && Math.abs(a.value.upper - b.value.upper) < YEAR / 2;

/** "the discovery of radium": what the event is told to be of stands in the article, too. */
const toldThere = ({ draft, source, weigh }: Hearing, { told }: Happening): boolean =>
  draft.placed.sentence.items.filter((i) => i.head === told.index && (i.kind === 'noun' || i.kind === 'name')).every((i) => source.document.sentences.some(({ sentence }, k) => sentence.items.some((s) => matchItems(i, draft, s, { document: source.document, placed: source.document.sentences[k] as Side['placed'], aliases: NONE }, weigh.lexicon) >= 0.7)));

/** "three years after": the words, and the same with the other preposition. */
function wordsBy(hearing: Hearing, q: Item): { readonly span: Item['span']; readonly fix: readonly Replacement[] | undefined } | undefined {
  const { sentence } = hearing.draft.placed;
  const word = sentence.words[q.to];
  const by = datesBy(hearing, q);
  if (word === undefined || by === undefined) return undefined;
  const [other] = hearing.packs[sentence.language].time.bearings[by === 'after' ? 'before' : 'after'];
  return { span: { start: q.span.start, end: word.span.end }, fix: other === undefined ? undefined : [{ span: word.span, newText: other }] };
}

const conflictOf = ({ hearing, span }: Found, at: Item['span'], fix: readonly Replacement[] | undefined): Judgement =>
  answer(hearing, at, shownOf(hearing, span), { kind: 'conflict', code: 'derived', confidence: 0.75, fix, arithmetic: span.calculation, steps: [`the time between two dates: ${span.calculation}`] });

const shownOf = (hearing: Hearing, { of }: Reckoned): readonly Item['span'][] => of.filter((i) => hearing.source.placed.sentence.items[i.index] === i).map((i) => i.span);

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
function anchorOf({ draft, clause, items, weigh }: Hearing, q: Item): Item | undefined {
  const verb = predicateOf(draft.placed.sentence, clause);
  if (verb !== undefined && verb.concepts.length > 0 && !carries(verb) && !verb.concepts.includes('come')) return verb;
  // "her wedding, three years after …"
  if (clause.predicate < 0) return items.find((i) => i !== q && i.kind === 'noun' && i.role === 'complement' && i.to <= q.from && isEvent(i, weigh.lexicon));
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
  const meets = (i: Item): boolean => source.placed.sentence.items.some((s) => matchItems(i, draft, s, source, weigh.lexicon) >= 0.65) || around(source).some(([side, s]) => matchItems(i, draft, s, side, weigh.lexicon) >= 0.65);
  return subjects.some(meets);
}

const judgementOf = (hearing: Hearing, q: Item, { calculation, of }: Reckoned): Judgement =>
  answer(hearing, q.span, shownOf(hearing, { of } as Reckoned), { kind: 'supported', code: 'derived', confidence: 0.7, arithmetic: calculation, steps: [`the time between two dates: ${calculation}`] });
