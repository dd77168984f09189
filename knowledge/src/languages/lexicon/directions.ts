// Concepts that say which way something goes, by id: up or down, better or worse.

/** what rises, or makes rise */
export const rising: ReadonlySet<string> = new Set(['rise', 'surge', 'raise', 'rise-trend', 'double', 'triple', 'quadruple', 'quintuple', 'tenfold', 'recover-economy', 'appreciate', 'lengthen', 'make-heavier', 'add', 'gain', 'climb', 'expand', 'accumulate', 'raise-pay', 'extend-lead']);

/** what falls, or makes fall */
export const falling: ReadonlySet<string> = new Set(['fall', 'plunge', 'cut', 'halve', 'shrink', 'depreciate', 'shorten', 'lighten', 'decline-slowly', 'relapse', 'fall-trend', 'slump', 'go-down-descend', 'discount-noun']);

/** better and worse: up and down where more is better */
export const bettering: ReadonlySet<string> = new Set(['improve', 'strengthen', 'flourish']);
export const worsening: ReadonlySet<string> = new Set(['worsen', 'weaken']);

/** of what more is better */
export const prized: ReadonlySet<string> = new Set(['margin', 'profit', 'revenue', 'result', 'income', 'sales', 'sale', 'turnover', 'yield', 'productivity', 'growth', 'rating', 'score', 'attendance', 'earnings', 'efficiency', 'profitability', 'liquidity', 'net-income', 'operating-income', 'popularity', 'quarterly-results', 'operating-margin', 'benefit', 'return-yield']);

/** Does a word say that something rises or falls? */
export function signOf(item: { readonly concepts: readonly string[] }): 1 | -1 | undefined {
  const up = item.concepts.some((c) => rising.has(c));
  const down = item.concepts.some((c) => falling.has(c));
  return up === down ? undefined : up ? 1 : -1;
}
