// How sure a judge must be before a writer hears of it. One number a facet; lower speaks more and errs more.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';

export const thresholds: { readonly conflict: Readonly<Record<FacetCode, number>>; readonly supported: number } = {
  conflict: {
    count: 0.6, total: 0.6, percentage: 0.55, money: 0.6, duration: 0.6, measure: 0.6, date: 0.65, name: 0.75, role: 0.7, relation: 0.8,
    swap: 0.7, negation: 0.7, attribute: 0.7, comparison: 0.55, membership: 0.6, ordinal: 0.7, derived: 0.55, quote: 0.8,
  },
  supported: 0.5,
};
