// French words for ages by the decade (dans la quarantaine), and for weeks told in days (quinze jours).
import type { Phrases, QuantifierRow } from '../../facets/quantity/vocabulary.ts';

const YEAR = 365.25;
const DECADES = [['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40], ['cinquantaine', 50], ['soixantaine', 60]] as const;

export const ages: Phrases<QuantifierRow> = Object.fromEntries(
  DECADES.map(([decade, first]) => [`dans la ${decade}`, { dimension: 'age', lower: first * YEAR, upper: (first + 10) * YEAR, upperOpen: true }]),
);

/** A week and two weeks, counted with both their ends: either number of days is meant. */
export const weeks: Phrases<QuantifierRow> = {
  'quinze jours': { dimension: 'duration', lower: 14, upper: 15 },
  'huit jours': { dimension: 'duration', lower: 7, upper: 8 },
};
