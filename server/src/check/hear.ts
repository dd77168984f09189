// One sentence of the draft before the judges: fetch what may answer it, hear every judge, keep one verdict a claim.
import type { Mood } from '../../../knowledge/src/analysis/grammar.ts';
import { compareFrom } from '../../../knowledge/src/claims/itemCache.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Weigh } from '../../../knowledge/src/claims/align.ts';
import type { KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import { intersects, contains } from '../../../knowledge/src/text/span.ts';
import { echoed, spokenFor } from './echo.ts';
import type { Finding } from './finding.ts';
import { itemsOf } from './frames.ts';
import type { Hearing, Judge, Judgement } from './judgement.ts';
import { judgeAttributes } from './judges/attributes.ts';
import { judgeExchanges } from './judges/exchanges.ts';
import { judgeKinds } from './judges/kinds.ts';
import { judgeNames } from './judges/names.ts';
import { judgeNearest } from './judges/nearest.ts';
import { judgePoles } from './judges/poles.ts';
import { judgeQuotes } from './judges/quotes.ts';
import { judgeQuantities } from './judges/quantity.ts';
import { judgeRoles } from './judges/roles.ts';
import { judgeSwaps } from './judges/swaps.ts';
import { judgeTranslatedQuotes } from './judges/translatedQuotes.ts';
import { judgeTimes } from './judges/time.ts';
import { judgeWhole } from './judges/whole.ts';
import { render, unverified } from './render.ts';
import { thresholds } from './thresholds.ts';

const JUDGES: readonly Judge[] = [judgeQuantities, judgeTimes, judgeRoles, judgeNames, judgeQuotes, judgeTranslatedQuotes, judgeSwaps, judgeExchanges, judgePoles, judgeAttributes, judgeKinds, judgeWhole];
/** Statements looked at for one sentence. */
const MOST = 24;

export function hear(draft: Side, keys: readonly string[], base: KnowledgeBase, reader: Reader, note: (why: string) => void = () => undefined): readonly Finding[] {
  const { sentence } = draft.placed;
  if (sentence.items.length === 0 || draft.placed.heading) return [];
  const weigh: Weigh = { lexicon: reader.lexicon, weight: base.index.weight };
  const asked = sentence.clauses.map((clause): Asked => ({ clause, items: itemsOf(sentence, clause), scope: scopeOf(sentence, clause) }));
  const statements = base.index.retrieve(keys, MOST);
  const heard = statements.flatMap((statement) => hearStatement(draft, asked, statement, weigh, reader, note));
  const judgements = heard.filter(({ judgement, clause }) => {
    if (judgement.kind === 'supported' || !sure(judgement) || !VALUES.has(judgement.code)) return true;
    const why = spokenFor(draft, judgement) ? 'the draft gives that value for something else' : echoed(draft, clause, judgement, statements, weigh) ? 'another sentence says so' : undefined;
    if (why !== undefined) note(`${judgement.draftAnswer} ~ ${judgement.sourceAnswer}: ${why}`);
    return why === undefined;
  }).map(({ judgement }) => judgement);
  for (const j of judgements) if (!sure(j)) note(`below the threshold: ${j.kind} ${j.code} ${j.confidence.toFixed(2)} ${j.steps.join(' · ')}`);
  const first = settle(judgements);
  const nearest = asked.flatMap((one) => hearNearest(draft, one, first.map((s) => s.judgement), statements, weigh, reader, note));
  const settled = nearest.length === 0 ? first : settle([...judgements, ...nearest]);
  const open = sentence.items.filter((i) => (i.quantity !== undefined || i.time?.value.year !== undefined) && !settled.some(({ judgement }) => intersects(judgement.span, i.span)));
  return [...settled.map(({ judgement, others }) => render(judgement, others, draft)), ...open.map((item) => unverified(item, draft))];
}

/** What a clause of the draft asks, whichever statement answers. */
type Asked = Pick<Hearing, 'clause' | 'items' | 'scope'>;

/** A judgement with the clause of the draft that it was reached on. */
interface Heard {
  readonly judgement: Judgement;
  readonly clause: Clause;
}

function hearStatement(draft: Side, asked: readonly Asked[], statement: Statement, weigh: Weigh, reader: Reader, note: (why: string) => void): readonly Heard[] {
  const source: Side = { document: statement.article.document, placed: statement.placed, aliases: statement.aliases };
  compareFrom(draft, source, weigh.lexicon);
  return asked.flatMap((one) => {
    const hearing: Hearing = { draft, clause: one.clause, items: one.items, scope: one.scope, statement, source, weigh, packs: reader.packs, note };
    return JUDGES.flatMap((judge) => judge(hearing)).filter((j) => j.kind === 'supported' || j.code === 'quote' || mayConflict(draft, one.clause, j)).map((judgement) => ({ judgement, clause: one.clause }));
  });
}

/** What stands nearest to the values that no judge has settled. */
function hearNearest(draft: Side, one: Asked, settled: readonly Judgement[], statements: readonly Statement[], weigh: Weigh, reader: Reader, note: (why: string) => void): readonly Judgement[] {
  const { sentence } = draft.placed;
  const open = one.clause.items.map((i) => sentence.items[i] as Item).filter((i) => (i.quantity !== undefined || i.time !== undefined) && !settled.some((j) => (j.kind === 'conflict' || VALUES.has(j.code)) && intersects(j.span, i.span)));
  if (open.length === 0) return [];
  const hearings = statements.map((statement): Hearing => ({ draft, clause: one.clause, items: one.items, scope: one.scope, statement, source: { document: statement.article.document, placed: statement.placed, aliases: statement.aliases }, weigh, packs: reader.packs, note }));
  return open.flatMap((q) => judgeNearest(hearings, q)).filter((j) => j.kind === 'supported' || (mayConflict(draft, one.clause, j) && !spokenFor(draft, j)));
}

/** Names and years in the clauses that share a participant with this one. */
function scopeOf(sentence: Sentence, clause: Clause): readonly Item[] {
  const own = new Set(clause.arguments.map((a) => a.item));
  return sentence.clauses
    .filter((c) => c.index !== clause.index && c.arguments.some((a) => own.has(a.item)))
    .flatMap((c) => c.items.map((i) => sentence.items[i] as Item))
    .filter((i) => i.kind === 'name' && i.list < 0);
}

/** Moods in which a draft says that something is so, or will be. */
const STATED: ReadonlySet<Mood> = new Set<Mood>(['asserted', 'expected', 'planned']);

/** Questions, hypotheses, wishes, reported views and quoted words are never in conflict. */
function mayConflict(draft: Side, clause: Clause, judgement: Judgement): boolean {
  const { sentence } = draft.placed;
  if (!STATED.has(clause.mood) || clause.attribution?.kind === 'view') return false;
  return !sentence.quotations.some((q) => contains(q.span, judgement.span));
}

/** Codes whose answers are numbers or dates. */
const VALUES: ReadonlySet<string> = new Set(['count', 'total', 'percentage', 'money', 'duration', 'measure', 'date', 'comparison', 'derived']);
/** How much surer a conflict must be than a support of the same words. */
const MARGIN = 0.35;
/** A number as particular as 127.1 million or 1 040 that a source has of anything near is not one slip away from another. */
const PARTICULAR = 0.3;

/** One verdict for every stretch of the draft: support wins over conflict unless it is much weaker. */
function settle(judgements: readonly Judgement[]): readonly { judgement: Judgement; others: readonly Judgement[] }[] {
  const ranked = [...judgements].sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start);
  const supported = ranked.filter((j) => j.kind === 'supported');
  const conflicts = ranked.filter((j) => sure(j) && j.kind === 'conflict' && !supported.some((s) => outweighs(s, j)));
  const chosen: Judgement[] = [];
  for (const j of [...conflicts, ...supported.filter(sure)]) if (!chosen.some((c) => intersects(c.span, j.span))) chosen.push(j);
  return chosen.map((judgement) => ({ judgement, others: ranked.filter((j) => sure(j) && j !== judgement && j.kind === judgement.kind && j.code === judgement.code && intersects(j.span, judgement.span)) }));
}

const sure = (j: Judgement): boolean => j.confidence >= (j.kind === 'conflict' ? thresholds.conflict[j.code] : thresholds.supported);

function outweighs(support: Judgement, conflict: Judgement): boolean {
  if (!intersects(support.span, conflict.span)) return false;
  const values = VALUES.has(support.code) && VALUES.has(conflict.code);
  if (support.code !== conflict.code && !values) return false;
  if (values && support.confidence >= PARTICULAR && particular(support.draftAnswer)) return true;
  return sure(support) && support.confidence >= conflict.confidence - MARGIN;
}

/** Three digits or a decimal. */
const particular = (answer: string): boolean => /\d[.,]\d/.test(answer) || answer.replace(/\D/g, '').length > 2;
