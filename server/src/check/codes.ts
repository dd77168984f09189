// Which diagnostic code a number is reported under.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import type { Dimension } from '../../../knowledge/src/facets/quantity/value.ts';

export function codeOfDimension(dimension: Dimension): FacetCode {
  switch (dimension) {
    case 'share':
    case 'points':
      return 'percentage';
    case 'money':
      return 'money';
    case 'duration':
      return 'duration';
    case 'count':
    case 'age':
    case 'score':
    case 'multiple':
      return 'count';
    default:
      return 'measure';
  }
}
