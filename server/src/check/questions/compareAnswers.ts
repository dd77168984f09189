// How an answer of the draft stands to one of a source: two limits, two amounts with the sign that their verbs give them, two days.
import type { Comparison } from '../../../../knowledge/src/facets/facet.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import type { Hearing } from '../judgement.ts';
import { signed } from '../ways.ts';
import { compareLimits } from './limit.ts';

export function compareAnswers({ draft, source, packs }: Hearing, q: Item, r: Item): Comparison {
  if (q.quantity === undefined || r.quantity === undefined) return compareValues(q, r);
  const pair = signed(draft, q, source, r, packs);
  if (pair === null) return 'incomparable';
  const [mine, theirs] = pair ?? [q.quantity.value, r.quantity.value];
  return compareLimits(mine, theirs);
}
