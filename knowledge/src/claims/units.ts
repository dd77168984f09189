// Amounts whose unit is said once: "34 million euros: 12 million from the members, 15 million lent by the bank".
import type { Mention } from '../facets/facet.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import type { DraftItem } from './clauses.ts';

/** Gives an amount that counts nothing, and has the scale of an amount of money before it, that one's currency. */
export function shareUnits(items: DraftItem[]): void {
  let money: Mention<Quantity> | undefined;
  for (const item of items) {
    const own = item.quantity;
    if (own === undefined) continue;
    const { value } = own;
    if (value.dimension === 'money') money = own;
    else if (money !== undefined && value.dimension === 'count' && item.head < 0 && value.style.scale !== '' && value.style.scale === money.value.style.scale && value.style.form === 'cardinal') {
      item.quantity = { ...own, value: { ...value, dimension: 'money', currency: money.value.currency, unit: money.value.unit } };
    }
  }
}
