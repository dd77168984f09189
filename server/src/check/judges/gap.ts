// "Two years more than before" beside "from three years to seven": a difference, where the source tells both ends of the change.
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { answer, type Hearing, type Judgement } from '../judgement.ts';
import { alike, cuesOf, isNamed, nearnessOf } from '../neighbourhood.ts';
import { isStated } from '../questions/agreement.ts';
import { isDifference } from '../questions/difference.ts';
import { reckonings } from '../reckoning.ts';
import { changesIn, wayOf, type Change } from '../ways.ts';
import { correctQuantity } from './quantityFix.ts';

/** A share of the draft's words that must stand around what it became. */
const CHANCE = 0.5;

/**
 * The source tells both ends, and they are not as far apart as the draft says.
 * @param hearings the value's clause before every statement that may answer
 */
export function judgeGap(hearings: readonly Hearing[], q: Item): readonly Judgement[] {
  const first = hearings[0];
  const value = q.quantity?.value;
  if (first === undefined || value === undefined || value.lower !== value.upper || value.dimension === 'ordinal' || !isStated(first.clause) || first.clause.negative || !isDifference(first.draft, q, first.packs)) return [];
  const cues = cuesOf(first.draft, first.clause, q, first.weigh);
  const way = wayOf(first.draft, q, first.packs);
  const found = hearings.flatMap((hearing) => {
    const { sentence } = hearing.source.placed;
    const changes = changesIn(hearing.source).filter(({ now, sign }) => alike(now, q) && (way === undefined || way.sign === sign) && isStated(sentence.clauses[now.clause] ?? first.clause));
    // the source tells a difference of that kind itself, or the draft's very number
    if (changes.length !== 1 || sentence.items.some((i) => alike(i, q) && (isDifference(hearing.source, i, hearing.packs) || i.quantity?.value.lower === value.lower && !changes.some((c) => c.before === i || c.now === i)))) return [];
    const { now, before } = changes[0] as Change;
    const gap = reckonings(sentence).find((r) => r.how === 'difference' && r.value.dimension === value.dimension && r.of.includes(now) && r.of.includes(before));
    const near = nearnessOf(cues, hearing.source, [now], hearing.weigh)[0];
    return gap === undefined || near === undefined || near.share < CHANCE || !near.met.some(isNamed) || near.missed.some((c) => isNamed(c) && c.weight > 0.2) || compareQuantities(value, gap.value) !== 'different' ? [] : [{ hearing, gap }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const fix = correctQuantity(only.hearing, q, only.gap.value);
  return [answer(only.hearing, fix?.[0]?.span ?? q.span, only.gap.of.map(({ span }) => span), { kind: 'conflict', code: 'derived', confidence: 0.85, arithmetic: only.gap.calculation, fix, steps: [`gap: ${only.gap.calculation}`] })];
}
