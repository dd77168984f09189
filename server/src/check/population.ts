// Part and whole: "of the 14 authors, only three remain" says 3 of 14, so 11 do not.
import type { Quantity } from '../../../knowledge/src/facets/quantity/value.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import { itemAt } from '../../../knowledge/src/claims/document.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';

export interface Whole {
  readonly size: number;
  readonly counted: Item | undefined;
}

/** The whole that a count is part of: said with it, before it in the sentence, or in the sentence it goes on from. */
export function wholeOf(side: Side, part: Item): Whole | undefined {
  const value = part.quantity?.value;
  if (value === undefined || (value.dimension !== 'count' && value.dimension !== 'share')) return undefined;
  const { sentence } = side.placed;
  if (value.total !== undefined) return { size: value.total, counted: sentence.items[part.head] };
  const own = sentence.items[part.head];
  if (own !== undefined && own.kind !== 'pronoun' && part.relation === 'count') return undefined;
  const candidate = sentence.items.find((i) => i.kind === 'quantity' && i.index !== part.index && i.from < part.from && isWhole(i, part, sentence));
  if (candidate !== undefined) return { size: candidate.quantity?.value.lower ?? NaN, counted: sentence.items[candidate.head] };
  return undefined;
}

/** "140 boats, of which 60 are new", "three flaws, one of them old": the whole that a number of the same sentence stands for. */
export function wholeMeant(side: Side, part: Item): number | undefined {
  const { sentence } = side.placed;
  const value = part.quantity?.value;
  const pronoun = sentence.items[part.head];
  if (value?.dimension !== 'count' || (pronoun !== undefined && pronoun.kind !== 'pronoun')) return undefined;
  const [meant, ...rest] = side.aliases.get(pronoun?.index ?? part.index) ?? [];
  // "twelve books, of which five are new": what the relative clause goes on from
  const opened = sentence.clauses[part.clause]?.arguments.map((a) => sentence.items[a.item] as Item).find((i) => i.kind === 'noun' && i.clause !== part.clause && i.to <= part.from);
  const counted = meant === undefined ? opened?.index : rest.length > 0 || side.document.sentences[meant.sentence] !== side.placed ? undefined : meant.item;
  const whole = counted === undefined ? undefined : sentence.items.find((i) => i.head === counted && i.relation === 'count')?.quantity?.value;
  return whole?.dimension === 'count' && whole.lower === whole.upper && whole.lower >= value.upper ? whole.lower : undefined;
}

/** Is it the whole of a part told in the same sentence? */
export const isWholeOfPart = (side: Side, item: Item): boolean =>
  side.placed.sentence.items.some((part) => part.kind === 'quantity' && part.index !== item.index && part.from > item.from && !(part.relation === 'count' && part.head >= 0 && side.placed.sentence.items[part.head]?.kind !== 'pronoun') && isWhole(item, part, side.placed.sentence));

/** "Of the 19 telescopes", "of the 19" */
function isWhole(candidate: Item, part: Item, { words }: Sentence): boolean {
  const whole = candidate.quantity?.value;
  const value = part.quantity?.value;
  return whole !== undefined && value !== undefined && whole.dimension === 'count' && whole.lower === whole.upper && (candidate.relation === 'count' || (candidate.head < 0 && words[candidate.from - 1]?.tag === 'determiner')) && (candidate.preposition === 'on' || candidate.preposition === 'of' || candidate.preposition === 'in') && whole.lower >= (value.dimension === 'count' ? value.lower : 0);
}

/** What is left of the whole: 14 with 3 taken gives 11; a share gives its complement. */
export function rest(q: Quantity): Quantity | undefined {
  if (q.dimension === 'share') return { ...q, lower: 1 - Math.min(1, q.upper), upper: 1 - Math.max(0, q.lower), lowerOpen: q.upperOpen, upperOpen: q.lowerOpen };
  if (q.total === undefined || !Number.isFinite(q.lower) || q.upper !== q.lower) return undefined;
  const left = q.total - q.lower;
  return { ...q, lower: left, upper: left, lowerOpen: false, upperOpen: false, only: false };
}

/** "14 − 3 = 11"; of a bound, with the number that it names: "100 % − 65 % = 35 %" */
export function arithmetic(q: Quantity): string {
  if (q.dimension === 'share') {
    const taken = Math.round((q.lower > 0 ? q.lower : q.upper) * 100);
    return `100 % − ${taken} % = ${100 - taken} %`;
  }
  return q.total === undefined ? '' : `${q.total} − ${q.lower} = ${q.total - q.lower}`;
}

export const standsFor = (side: Side, item: Item): Item | undefined => {
  const reference = side.aliases.get(item.index)?.[0];
  return reference === undefined ? undefined : itemAt(side.document, reference);
};
