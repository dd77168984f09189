// One sentence of the draft before the judges: fetch what may answer it, hear every judge, keep one verdict a claim.
import { compareValues, hasValue } from '../../../knowledge/src/claims/compareValues.ts';
import { compareFrom } from '../../../knowledge/src/claims/itemCache.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { resolve } from '../../../knowledge/src/claims/resolve.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Weigh } from '../../../knowledge/src/claims/align.ts';
import type { Placed } from '../../../knowledge/src/claims/document.ts';
import type { Statement } from '../../../knowledge/src/base/base.ts';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { intersects, contains } from '../../../knowledge/src/text/span.ts';
import { askedClauses } from './clefts.ts';
import { disputeOver, type Contradiction } from './disputes.ts';
import { echoed, spokenFor } from './echo.ts';
import type { Finding } from './finding.ts';
import { goesOnFrom, itemsOf } from './frames.ts';
import { sideOf, silent, type Hearing, type Judge, type Judgement } from './judgement.ts';
import { judgesOf } from './judges/asked.ts';
import { judgeCompanions } from './judges/companions.ts';
import { judgeDegrees } from './judges/degrees.ts';
import { judgeDenials } from './judges/denials.ts';
import { isDerived, judgeDerived } from './judges/derived.ts';
import { judgeGap } from './judges/gap.ts';
import { judgeNearest } from './judges/nearest.ts';
import { judgeNearestPlaces } from './judges/nearestPlaces.ts';
import { judgeNicknames } from './judges/nicknames.ts';
import { judgeOnlyName } from './judges/onlyName.ts';
import { judgeOnlyValue } from './judges/onlyValue.ts';
import { judgeSpans } from './judges/spans.ts';
import { judgeTurned } from './judges/turned.ts';
import { judgeWays } from './judges/ways.ts';
import { isStated } from './questions/agreement.ts';
import { isHolder } from './questions/viewHolders.ts';
import { isParticular } from './questions/particular.ts';
import { render, renderDispute, unverified } from './render.ts';
import { thresholds } from './thresholds.ts';
import { windowOf } from './window.ts';

/** What a verdict takes from the base as a whole. */
export interface Among {
  /** how telling a key is */
  readonly weight: Weigh['weight'];
  /** what one statement says against another; `work` is asked for what is not known yet */
  readonly contradictions: (one: Statement, other: Statement, work: () => readonly Contradiction[]) => readonly Contradiction[];
}

/** Whether a sentence states anything that could be judged. */
export const isHeard = ({ sentence, heading }: Placed): boolean => sentence.items.length > 0 && !heading;

/**
 * @param statements what may answer the sentence
 * @param among the base that they are of
 */
export const hear = (draft: Side, statements: readonly Statement[], among: Among, reader: Reader, note: (why: string) => void = silent): readonly Finding[] => drain(hearing(draft, statements, among, reader, note));

/** The same, pausing after every clause that is laid beside a statement or beside all of them, and after every finding. */
export function* hearing(draft: Side, statements: readonly Statement[], { weight, contradictions }: Among, reader: Reader, note: (why: string) => void = silent): Generator<void, readonly Finding[]> {
  const { sentence } = draft.placed;
  const weigh: Weigh = { lexicon: reader.lexicon, weight };
  const heard = hearingsOf(draft, statements, weigh, reader, note);
  const judges = (heard[0] ?? []).map(judgesOf);
  const said: (readonly Said[])[] = [];
  for (const hearings of heard) said.push(yield* sayingOf(hearings, judges));
  const judgements = said.flatMap((one) => unexplained(one, statements));
  yield;
  if (note !== silent) for (const j of judgements) if (!sure(j)) note(`below the threshold: ${j.kind} ${j.code} ${j.confidence.toFixed(2)} ${j.steps.join(' · ')}`);
  const first = settle(judgements);
  const nearest: Judgement[] = [];
  for (let c = 0; c < sentence.clauses.length; c++) {
    nearest.push(...nearestOf(heard.map((hearings) => hearings[c] as Hearing), first.map((s) => s.judgement)));
    yield;
  }
  const settled = nearest.length === 0 ? first : settle([...judgements, ...nearest]);
  const open = sentence.items.filter((i) => (i.quantity !== undefined || i.time?.value.year !== undefined) && !settled.some(({ judgement }) => intersects(judgement.span, i.span)));
  const everything = [...said.flatMap((one) => one.map(({ judgement }) => judgement)), ...nearest].filter(sure);
  const contradicts = (one: Statement, other: Statement): readonly Contradiction[] => contradictions(one, other, () => conflictsBetween(one, other, weigh, reader));
  const findings: Finding[] = [];
  for (const { judgement, others } of settled) {
    const dispute = judgement.kind === 'supported' ? disputeOver(judgement, everything, contradicts) : undefined;
    yield;
    if (dispute !== undefined && dispute.kind !== 'superseded') {
      findings.push(renderDispute(judgement, dispute, draft));
      continue;
    }
    const differing = dispute === undefined ? others.filter((other) => differ(judgement, other, contradicts)) : [dispute.against];
    findings.push(render(judgement, others.filter((other) => !differing.includes(other)), differing, draft));
    yield;
  }
  return [...findings, ...open.map((item) => unverified(item, draft))];
}

/** Whether two articles that both say something else than the draft say different things. */
const differ = (one: Judgement, other: Judgement, contradicts: (one: Statement, other: Statement) => readonly Contradiction[]): boolean =>
  one.kind === 'conflict' && one.statement.article !== other.statement.article && one.sourceAnswer !== other.sourceAnswer && contradicts(one.statement, other.statement).some((j) => j.code === one.code && j.sourceAnswer === other.sourceAnswer);

/** The conflicts of one statement, taken for a draft, with another. */
function conflictsBetween(one: Statement, other: Statement, weigh: Weigh, reader: Reader): readonly Contradiction[] {
  const { document, placed } = windowOf(one.article.document, one.placed);
  const side: Side = { document, placed, aliases: resolve(document, placed, reader.lexicon) };
  return hearingsOf(side, [other], weigh, reader, silent).flatMap((hearings) => unexplained(saidOf(hearings), [other])).filter((j) => j.kind === 'conflict' && sure(j)).map(({ code, span, draftAnswer, sourceAnswer }) => ({ code, span, draftAnswer, sourceAnswer }));
}

/** For each of the statements, each clause of the sentence before it. */
export function hearingsOf(draft: Side, statements: readonly Statement[], weigh: Weigh, reader: Reader, note: (why: string) => void): readonly (readonly Hearing[])[] {
  const { sentence } = draft.placed;
  const asked = askedClauses(sentence).map((clause) => ({ clause, items: itemsOf(sentence, clause), scope: scopeOf(sentence, clause) }));
  return statements.map((statement) => {
    const source = sideOf(statement);
    return asked.map(({ clause, items, scope }): Hearing => ({ draft, clause, items, scope, statement, source, weigh, packs: reader.packs, note }));
  });
}

/** So many judges are heard between two pauses. */
const IN_ONE_GO = 8;

/** A judgement, and what it was said of. */
interface Said {
  readonly judgement: Judgement;
  readonly hearing: Hearing;
}

/** What the judges say of the clauses before one statement. */
const saidOf = (hearings: readonly Hearing[]): readonly Said[] => drain(sayingOf(hearings, hearings.map(judgesOf)));

/**
 * The same, pausing after some of the judges, and after every clause.
 * @param judges of each clause those that may say anything
 */
function* sayingOf(hearings: readonly Hearing[], judges: readonly (readonly Judge[])[]): Generator<void, readonly Said[]> {
  const said: Said[] = [];
  for (const [c, hearing] of hearings.entries()) {
    // another sentence may have been heard during the pause
    compareFrom(hearing.draft, hearing.source, hearing.weigh.lexicon);
    let heard = 0;
    for (const judge of judges[c] as readonly Judge[]) {
      const judgements = judge(hearing);
      // nearly all say nothing
      if (judgements.length > 0) for (const judgement of judgements) if (judgement.kind === 'supported' || mayConflict(hearing.draft, hearing.clause, judgement, hearing.weigh.lexicon)) said.push({ judgement, hearing });
      if (++heard % IN_ONE_GO === 0) yield;
    }
    yield;
  }
  return said;
}

/** Without the conflicts that something else in sight explains. */
const unexplained = (said: readonly Said[], statements: readonly Statement[]): readonly Judgement[] =>
  said.filter(({ judgement, hearing }) => judgement.kind === 'supported' || !explained(judgement, hearing, statements)).map(({ judgement }) => judgement);

/** A value that differs here because the question is another one: it is answered elsewhere. */
function explained(judgement: Judgement, hearing: Hearing, statements: readonly Statement[]): boolean {
  if (!sure(judgement) || !VALUES.has(judgement.code)) return false;
  const { draft, clause, weigh, note } = hearing;
  const value = hearing.items.find((i) => i.quantity !== undefined && intersects(i.span, judgement.span));
  const why = value !== undefined && isDerived(hearing, value) ? 'it follows from what the source says' : spokenFor(draft, judgement) ? 'the draft gives that value for something else' : echoed(draft, clause, judgement, statements, weigh) || saidSomewhere(clause, draft, judgement, statements) ? 'another sentence says so' : undefined;
  if (why !== undefined) note(`${judgement.draftAnswer} ~ ${judgement.sourceAnswer}: ${why}`);
  return why !== undefined;
}

/** A number as particular as 127.1 million is no slip where a source has it, whatever it counts there. */
function saidSomewhere(clause: Clause, draft: Side, judgement: Judgement, statements: readonly Statement[]): boolean {
  const value = clause.items.map((i) => draft.placed.sentence.items[i] as Item).find((i) => i.quantity !== undefined && intersects(i.span, judgement.span));
  return value !== undefined && isParticular(judgement.draftAnswer) && statements.some((s) => s.placed.sentence.items.some((i) => compareValues(value, i) === 'same'));
}

/** What stands nearest to the values of a clause that no judge has settled. */
function nearestOf(hearings: readonly Hearing[], settled: readonly Judgement[]): readonly Judgement[] {
  const [first] = hearings;
  if (first === undefined) return [];
  const { draft, clause } = first;
  const open = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((i) => hasValue(i) && !settled.some((j) => (j.kind === 'conflict' || VALUES.has(j.code)) && intersects(j.span, i.span)));
  const nearest = open.flatMap((q) => {
    const judged = judgeNearest(hearings, q).filter((j) => j.kind === 'supported' || !spokenFor(draft, j));
    // what follows from a source is in no conflict with it
    return judged.some((j) => j.kind === 'supported') ? judged : firstOf([() => judgeDerived(hearings, q), () => judgeSpans(hearings, q), () => judged.slice(0, 1), () => judgeOnlyValue(hearings, q), () => judgeGap(hearings, q), () => judgeCompanions(hearings, q)]);
  });
  const told = [...nearest, ...judgeTurned(hearings), ...judgeWays(hearings), ...judgeDegrees(hearings), ...judgeNearestPlaces(hearings), ...judgeOnlyName(hearings)];
  // a clause that is known to be wrong need not be denied as a whole
  const wrong = [...settled, ...told].some((j) => j.kind === 'conflict' && clause.items.some((i) => intersects((draft.placed.sentence.items[i] as Item).span, j.span)));
  // a nickname stands between quotation marks, and nobody else speaks there
  return [...judgeNicknames(hearings), ...[...told, ...(wrong ? [] : judgeDenials(hearings))].filter((j) => j.kind === 'supported' || mayConflict(draft, clause, j, first.weigh.lexicon))];
}

/** What the first says that says anything. */
function firstOf(judges: readonly (() => readonly Judgement[])[]): readonly Judgement[] {
  for (const judge of judges) {
    const said = judge();
    if (said.length > 0) return said;
  }
  return [];
}

/** Names and years in the clauses that share a participant with this one. */
function scopeOf(sentence: Sentence, clause: Clause): readonly Item[] {
  const own = new Set(clause.arguments.map((a) => a.item));
  return sentence.clauses
    .filter((c) => c.index !== clause.index && c.arguments.some((a) => own.has(a.item)) && !goesOnFrom(sentence, clause, c))
    .flatMap((c) => c.items.map((i) => sentence.items[i] as Item))
    .filter((i) => i.kind === 'name' && i.list < 0);
}

/** Questions, hypotheses, wishes and reported views are never in conflict, but for what they take for granted; of quoted words, only the wording is. */
const mayConflict = (draft: Side, clause: Clause, judgement: Judgement, lexicon: Lexicon): boolean =>
  judgement.code === 'quote' || ((isStated(clause) || isAble(clause, judgement) || isAllowed(draft, clause, judgement) || (judgement.presupposed === true && clause.attribution?.kind !== 'view') || (VALUES.has(judgement.code) && isHolder(draft, clause, judgement.statement, lexicon))) && !draft.placed.sentence.quotations.some((q) => contains(q.span, judgement.span)));

/** What somebody can or cannot do is told as a fact. */
const isAble = ({ mood, attribution }: Clause, { code }: Judgement): boolean => mood === 'possible' && attribution?.kind !== 'view' && code === 'negation';

/** How long something is allowed, too: "may use it until 5 May". */
const isAllowed = ({ placed: { sentence } }: Side, { mood, attribution, items }: Clause, { code, span }: Judgement): boolean =>
  mood === 'possible' && attribution?.kind !== 'view' && code === 'date' && items.some((i) => sentence.items[i]?.time?.value.bearing === 'until' && intersects((sentence.items[i] as Item).span, span));

/** Codes whose answers are numbers or dates. */
const VALUES: ReadonlySet<string> = new Set(['count', 'total', 'percentage', 'money', 'duration', 'measure', 'date', 'comparison', 'derived']);
/** How much surer a conflict must be than a support of the same words. */
const MARGIN = 0.35;
/** A number as particular as 127.1 million or 1 040 that a source has of anything near is not one slip away from another. */
const PARTICULAR = 0.3;

/** So sure is a support of every word of a clause. */
const IN_FULL = 0.95;

/** One verdict for every stretch of the draft: support wins over conflict unless it is much weaker. */
function settle(judgements: readonly Judgement[]): readonly { judgement: Judgement; others: readonly Judgement[] }[] {
  const ranked = [...judgements].sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start || byArticle(a, b));
  const supported = ranked.filter((j) => j.kind === 'supported');
  const conflicts = ranked.filter((j) => sure(j) && j.kind === 'conflict' && !supported.some((s) => outweighs(s, j)));
  const chosen: Judgement[] = [];
  for (const j of [...conflicts, ...supported.filter(sure)]) if (!chosen.some((c) => intersects(c.span, j.span))) chosen.push(j);
  return chosen.map((judgement) => ({ judgement, others: ranked.filter((j) => sure(j) && j !== judgement && j.kind === judgement.kind && j.code === judgement.code && intersects(j.span, judgement.span)) }));
}

/** Equally sure: by the article, whichever was read first. */
const byArticle = (a: Judgement, b: Judgement): number => (a.statement.article.path < b.statement.article.path ? -1 : a.statement.article.path > b.statement.article.path ? 1 : 0);

const sure = (j: Judgement): boolean => j.confidence >= (j.kind === 'conflict' ? thresholds.conflict[j.code] : thresholds.supported);

function outweighs(support: Judgement, conflict: Judgement): boolean {
  if (!intersects(support.span, conflict.span)) return false;
  // what one article says in full of somebody is not wrong because another says it of somebody else
  if (support.code === 'relation' && conflict.code === 'name' && support.confidence >= IN_FULL && support.statement.article !== conflict.statement.article) return contains(support.span, conflict.span);
  const values = VALUES.has(support.code) && VALUES.has(conflict.code);
  if (support.code !== conflict.code && !values) return false;
  if (support.bound === true && support.confidence <= conflict.confidence) return false;
  if (values && support.confidence >= PARTICULAR && isParticular(support.draftAnswer)) return true;
  return sure(support) && support.confidence >= conflict.confidence - MARGIN;
}
