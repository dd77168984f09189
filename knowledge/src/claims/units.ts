// Amounts whose unit is said once: "34 million euros: 12 million from the members, 15 million lent by the bank", "to 6.8
// tonnes, against an average of 7.9".
import type { Mention } from '../facets/facet.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import { amountNouns } from '../languages/lexicon/groups.ts';
import type { DraftItem } from './clauses.ts';

/** Kinds of amount that have a unit. */
const MEASURED: ReadonlySet<string> = new Set(['share', 'money', 'mass', 'length', 'area', 'volume', 'temperature', 'speed', 'energy', 'power']);
/** What leads to the amount that another is compared with. */
const COMPARED: ReadonlySet<string> = new Set(['than', 'against', 'from', 'of']);

/** Gives an amount that counts nothing the currency or the unit of one before it, where it is told as that one is. */
export function shareUnits(items: DraftItem[]): void {
  let money: Mention<Quantity> | undefined;
  let measured: Quantity | undefined;
  for (const item of items) {
    const own = item.quantity;
    if (own === undefined) continue;
    const { value } = own;
    if (value.dimension === 'money') money = own;
    else if (money !== undefined && value.dimension === 'count' && item.head < 0 && value.style.scale !== '' && value.style.scale === money.value.style.scale && value.style.form === 'cardinal') {
      item.quantity = { ...own, value: { ...value, dimension: 'money', currency: money.value.currency, unit: money.value.unit } };
    }
    if (MEASURED.has(value.dimension)) measured = value;
    else if (measured !== undefined && value.dimension === 'count' && COMPARED.has(item.preposition) && countsNothing(item, items) && toldAlike(value, measured)) item.quantity = { ...own, value: inUnitOf(value, measured) };
  }
}

/** It stands by itself, or is what an average or a price is: "a five-year average of 7.9". */
const countsNothing = ({ head, relation }: DraftItem, items: readonly DraftItem[]): boolean => head < 0 || (relation === 'of' && items[head]?.concepts.some((c) => amountNouns.has(c) || c === AVERAGE) === true);
const AVERAGE = 'average-figure';

/** As many decimals, and at least one. */
function toldAlike(a: Quantity, b: Quantity): boolean {
  const [x, y] = [decimals(a), decimals(b)];
  return x > 0 && x === y && a.style.form === 'cardinal' && a.style.scale === b.style.scale;
}
const decimals = ({ style: { words } }: Quantity): number => /\d[.,](\d{1,2})(?!\d)/u.exec(words)?.[1]?.length ?? 0;

function inUnitOf(value: Quantity, like: Quantity): Quantity {
  const factor = like.precision / value.precision;
  return { ...value, dimension: like.dimension, unit: like.unit, currency: like.currency, per: like.per, lower: value.lower * factor, upper: value.upper * factor, precision: like.precision };
}
