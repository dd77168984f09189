// English words for ages by the decade: in her forties, in his late 50s.
import type { Phrases, QuantifierRow } from '../../facets/quantity/vocabulary.ts';

const YEAR = 365.25;
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const POSSESSIVES = ['his', 'her', 'their', 'my', 'your', 'our'];
/** from and to which year of the decade */
const PARTS = [['', 0, 10], ['early ', 0, 5], ['mid ', 3, 8], ['mid-', 3, 8], ['late ', 5, 10]] as const;

const age = (from: number, to: number): QuantifierRow => ({ dimension: 'age', lower: from * YEAR, upper: to * YEAR, upperOpen: true });

export const ages: Phrases<QuantifierRow> = Object.fromEntries(
  POSSESSIVES.flatMap((whose) => PARTS.flatMap(([part, from, to]) => DECADES.flatMap((decade, i) => {
    const first = 20 + 10 * i;
    return [decade, `${first}s`, ...(part === 'mid-' ? [] : [`${first} s`])].map((word) => [`${whose} ${part}${word}`, age(first + from, first + to)] as const);
  }))),
);
