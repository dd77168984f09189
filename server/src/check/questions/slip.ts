// Two numbers that are one slip of the pen apart: the same digits in another order, one digit changed, a zero too many.
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';

/** Is the one number the other, miswritten? Only numbers of enough digits for that to be no chance. */
export function slips(a: Quantity, b: Quantity): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === undefined || y === undefined || x === y) return false;
  if (x.length !== y.length) return false;
  const changed = [...x].filter((digit, i) => digit !== y[i]).length;
  return x.length >= 2 && (sorted(x) === sorted(y) || (x.length >= 3 && changed === 1));
}

const sorted = (digits: string): string => [...digits].sort().join('');

/** The digits that count, without the zeros that end a round number; undefined for a range or words. */
function digitsOf(q: Quantity): string | undefined {
  if (q.style.notation !== 'digits') return undefined;
  const digits = q.style.words.replace(/\D/g, '').replace(/0+$/, '');
  return digits === '' ? undefined : digits;
}
