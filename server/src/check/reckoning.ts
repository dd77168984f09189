// What two values of one sentence give when they are reckoned with: sum, difference, part, share, amount a year, time
// between two dates. Told with the calculation, so that a reader can follow it.
import type { Quantity } from '../../../knowledge/src/facets/quantity/value.ts';
import type { Moment } from '../../../knowledge/src/facets/time/value.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { endOf } from './neighbourhood.ts';

export interface Reckoned {
  readonly how: 'sum' | 'difference' | 'part' | 'rate' | 'time';
  readonly value: Quantity;
  /** "412 − 148 = 264" */
  readonly calculation: string;
  /** the items it is made of */
  readonly of: readonly Item[];
}

const YEAR = 365.25;

/** Every value that two of the sentence give. */
export function reckonings(sentence: Sentence): readonly Reckoned[] {
  const exact = sentence.items.filter((i) => i.quantity !== undefined && i.quantity.value.lower === i.quantity.value.upper);
  const days = sentence.items.filter((i) => i.time?.value.from !== undefined && i.time.value.year !== undefined);
  return [
    ...exact.flatMap(ofWhole),
    ...exact.flatMap((a) => exact.flatMap((b) => (a === b ? [] : ofAmounts(a, b, sentence)))),
    ...days.flatMap((a) => [...lengthOf(a), ...days.flatMap((b) => (a === b ? [] : between(a, b)))]),
  ];
}

/** From a date that still holds ("since 2013") to the day of the text. @param today days since 1970-01-01 */
export function untilNow(since: Item, today: number): Reckoned | undefined {
  const moment = since.time?.value;
  if (moment?.bearing !== 'since' || moment.from === undefined || moment.to === undefined || moment.from > today) return undefined;
  return { how: 'time', value: duration(Math.max(0, today - moment.to), today - moment.from), calculation: '', of: [since] };
}

/** "148 of the 412": 264 are left, and it is 36 %. */
function ofWhole(item: Item): readonly Reckoned[] {
  const part = item.quantity?.value;
  if (part?.total === undefined || part.dimension !== 'count' || part.lower >= part.total) return [];
  const left = part.total - part.lower;
  return [
    { how: 'part', value: exactly(part, left), calculation: `${part.total} − ${part.lower} = ${left}`, of: [item] },
    { how: 'part', value: exactly(share(part), part.lower / part.total), calculation: `${part.lower} / ${part.total} = ${percent(part.lower / part.total)}`, of: [item] },
  ];
}

function ofAmounts(a: Item, b: Item, sentence: Sentence): readonly Reckoned[] {
  const [x, y] = [a.quantity?.value, b.quantity?.value];
  if (x === undefined || y === undefined || x.lower <= 0 || y.lower <= 0) return [];
  const of = [a, b];
  const made = (how: Reckoned['how'], like: Quantity, n: number, calculation: string): Reckoned => ({ how, value: exactly(like, n), calculation, of });
  const found: Reckoned[] = [];
  if (y.dimension === 'share' && y.lower < 1 && PARTED.has(x.dimension)) {
    found.push(made('part', x, x.lower * y.lower, `${shown(x)} × ${shown(y)} = ${number(x.lower * y.lower)}`), made('part', x, x.lower * (1 - y.lower), `${shown(x)} × (100 % − ${shown(y)}) = ${number(x.lower * (1 - y.lower))}`));
  }
  if (y.dimension === 'duration' && y.lower >= YEAR && (x.dimension === 'money' || x.dimension === 'count')) found.push(made('rate', x, (x.lower / y.lower) * YEAR, `${shown(x)} / ${number(y.lower / YEAR)} = ${number((x.lower / y.lower) * YEAR)}`));
  if (x.dimension !== y.dimension || x.currency !== y.currency || x.lower < y.lower || x.dimension === 'ordinal' || x.dimension === 'multiple') return found;
  if (a.from < b.from || x.lower !== y.lower) found.push(made('sum', x, x.lower + y.lower, `${shown(x)} + ${shown(y)} = ${number(x.lower + y.lower)}`));
  if (x.lower > y.lower) {
    found.push(made('difference', x.dimension === 'share' ? { ...x, dimension: 'points' } : x, (x.lower - y.lower) * (x.dimension === 'share' ? 100 : 1), `${shown(x)} − ${shown(y)} = ${number((x.lower - y.lower) * (x.dimension === 'share' ? 100 : 1))}`));
    if (x.dimension !== 'share') {
      found.push(made('part', share(x), y.lower / x.lower, `${shown(y)} / ${shown(x)} = ${percent(y.lower / x.lower)}`), made('part', share(x), 1 - y.lower / x.lower, `100 % − ${shown(y)} / ${shown(x)} = ${percent(1 - y.lower / x.lower)}`));
      const [from, to] = endOf(sentence, a) === 'from' ? [x, y] : [y, x];
      if (endOf(sentence, a) !== undefined) found.push(made('difference', share(x), Math.abs(to.lower - from.lower) / from.lower, `(${shown(to)} − ${shown(from)}) / ${shown(from)} = ${percent((to.lower - from.lower) / from.lower)}`));
    }
  }
  return found;
}

/** What may be told in part: not a date's day, not a share of a share. */
const PARTED: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'length', 'area', 'volume', 'energy', 'data', 'duration']);

/** "from 1987 to 1995": eight years. */
function lengthOf(item: Item): readonly Reckoned[] {
  const moment = item.time?.value;
  const [first, last] = [moment?.year, moment?.last?.year];
  return first === undefined || last === undefined || last <= first ? [] : [{ how: 'time', value: duration((last - first) * YEAR, (last - first) * YEAR), calculation: `${last} − ${first} = ${last - first}`, of: [item] }];
}

function between(a: Item, b: Item): readonly Reckoned[] {
  const [x, y] = [a.time?.value, b.time?.value];
  if (x?.from === undefined || x.to === undefined || y?.from === undefined || y.to === undefined || x.from >= y.from) return [];
  const years = (moment: Moment): number | undefined => (moment.granularity === 'year' ? moment.year : undefined);
  const [first, last] = [years(x), years(y)];
  if (first !== undefined && last !== undefined) return [{ how: 'time', value: duration((last - first) * YEAR, (last - first) * YEAR), calculation: `${last} − ${first} = ${last - first}`, of: [a, b] }];
  return [{ how: 'time', value: duration(Math.max(0, y.from - x.to + 1), y.to - x.from - 1), calculation: '', of: [a, b] }];
}

const BLANK = { lowerOpen: false, upperOpen: false, approximate: false, total: undefined, per: undefined, only: false } as const;

/** The same kind of amount with this number, told to three digits and without the last ones of floating point. */
export function exactly(like: Quantity, n: number): Quantity {
  const one = Math.round(n * 1e9) / 1e9;
  return { ...like, ...BLANK, lower: one, upper: one, precision: Math.abs(n) / 1000, style: { ...like.style, words: '' } };
}

const share = (like: Quantity): Quantity => ({ ...like, dimension: 'share', currency: '', unit: 'percent' });

const duration = (lower: number, upper: number): Quantity => ({
  ...BLANK, dimension: 'duration', currency: '', unit: 'year', lower, upper, precision: 1,
  number: NOWHERE, bounds: undefined, whole: undefined, style: { notation: 'digits', scale: '', bound: '', form: 'cardinal', words: '' },
});
const NOWHERE = { start: 0, end: 0 };

/** As a calculation has it: in the words of the text, or in digits. */
export const shown = (q: Quantity): string => (q.dimension === 'share' ? percent(q.lower) : q.style.words === '' ? number(q.lower) : q.style.words);
const percent = (n: number): string => `${number(n * 100)} %`;
/** Two decimals in full, of a longer number three digits, of a large one none: 31.25, 33.3, 2 240 000. */
function number(n: number): string {
  const short = Math.abs(n * 100 - Math.round(n * 100)) < 1e-6 ? Math.round(n * 100) / 100 : Number(n.toPrecision(3));
  return String(Math.abs(n) < 1000 ? short : Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}
