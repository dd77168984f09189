// Does another sentence of the sources say what the draft says, value and all? Then the one that differs answers another question.
import { align, type Weigh } from '../../../knowledge/src/claims/align.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../knowledge/src/claims/sentence.ts';
import type { Statement } from '../../../knowledge/src/base/base.ts';
import { compareValues, hasValue } from '../../../knowledge/src/claims/compareValues.ts';
import { intersects } from '../../../knowledge/src/text/span.ts';
import { itemsOf } from './frames.ts';
import { sideOf, type Judgement } from './judgement.ts';

/** How much of the draft's clause must stand beside the value for a sentence to be an echo of it. */
const ENOUGH = 0.6;

/** The value under the judgement is told, of the same things and no less fully, by another of the statements. */
export function echoed(draft: Side, clause: Clause, judgement: Judgement, statements: readonly Statement[], weigh: Weigh): boolean {
  const value = valueOf(draft, clause, judgement);
  if (value === undefined) return false;
  const items = itemsOf(draft.placed.sentence, clause);
  const coverage = (statement: Statement): number => coverageOf(draft, items, value, statement, weigh);
  const own = Math.max(ENOUGH, coverage(judgement.statement));
  return statements.some((s) => s !== judgement.statement && s.placed.sentence.items.some((i) => sameValue(value, i)) && coverage(s) >= own);
}

/** The source's value is the one that the draft gives for something else in the same sentence. */
export function spokenFor(draft: Side, judgement: Judgement): boolean {
  const { sentence } = draft.placed;
  const theirs = judgement.statement.placed.sentence.items.find((i) => hasValue(i) && judgement.decisive.some((d) => intersects(d, i.span)));
  if (theirs === undefined) return false;
  // two men and two cars are two numbers
  const head = (i: Item, items: readonly Item[]): string => (i.quantity?.value.dimension === 'count' ? (items[i.head]?.lemma ?? '') : '');
  const told = judgement.statement.placed.sentence.items;
  return sentence.items.some((i) => !intersects(i.span, judgement.span) && sameValue(i, theirs) && head(i, sentence.items) === head(theirs, told));
}

const valueOf = (draft: Side, clause: Clause, judgement: Judgement): Item | undefined =>
  clause.items.map((i) => draft.placed.sentence.items[i] as Item).find((i) => hasValue(i) && intersects(i.span, judgement.span));

const sameValue = (a: Item, b: Item): boolean => compareValues(a, b) === 'same';

function coverageOf(draft: Side, items: readonly Item[], value: Item, statement: Statement, weigh: Weigh): number {
  const source = sideOf(statement);
  const among = new Set(statement.placed.sentence.items.filter((i) => sameValue(value, i)).flatMap((i) => itemsOf(statement.placed.sentence, statement.placed.sentence.clauses[i.clause] as Clause)).map((i) => i.index));
  const alignment = align(draft, items, new Set([value.index]), source, among, weigh);
  return alignment.stranger === undefined ? alignment.coverage : 0;
}
