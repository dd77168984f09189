// What two values of one sentence give when they are reckoned with: sum, difference, part, share, amount a year, time
// between two dates. Told with the calculation, so that a reader can follow it.
import type { Statement } from '../../../knowledge/src/base/base.ts';
import { compareQuantities } from '../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../knowledge/src/facets/quantity/value.ts';
import type { Moment } from '../../../knowledge/src/facets/time/value.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { UNIT_DAYS, type TimeUnit } from '../../../knowledge/src/facets/time/calendar.ts';
import { endOf } from './neighbourhood.ts';

export interface Reckoned {
  readonly how: 'sum' | 'difference' | 'part' | 'rate' | 'time';
  readonly value: Quantity;
  /** "412 − 148 = 264" */
  readonly calculation: string;
  /** the items it is made of */
  readonly of: readonly Item[];
}

/** in days */
export const YEAR = 365.25;

/** Counts below this are the sum or the difference of many, by chance. */
const SMALL = 20;
/** "More than half" says so of what is a little more than half. */
const BEYOND = 0.3;

/** Does a reckoned value say what the draft's does? */
export function meets(value: Quantity, made: Quantity): boolean {
  if (value.dimension === 'count' && value.lower === value.upper && value.lower < SMALL) return false;
  const result = compareQuantities(value, made);
  if (result !== 'same' && result !== 'compatible') return false;
  if (value.lower === -Infinity || value.upper === Infinity || value.lower === 0) {
    const bound = Number.isFinite(value.upper) && value.upper > 0 ? value.upper : value.lower;
    return Math.abs(made.lower - bound) <= BEYOND * bound && Math.abs(made.upper - bound) <= BEYOND * bound;
  }
  return true;
}

/** The day of the article, in days since 1970-01-01; undefined where it tells none. */
export function dayOf({ article: { meta } }: Statement): number | undefined {
  const day = meta.date === undefined ? NaN : Date.parse(meta.date) / 86_400_000;
  return Number.isFinite(day) ? day : undefined;
}

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
  return moment?.bearing === 'since' ? sinceThen(since, today)[0] : undefined;
}

/** From a date to the day of the text. @param today days since 1970-01-01, or NaN */
export function sinceThen(then: Item, today: number): readonly Reckoned[] {
  const moment = then.time?.value;
  if (moment?.from === undefined || moment.to === undefined || !(moment.from <= today)) return [];
  return [{ how: 'time', value: duration(Math.max(0, today - moment.to), today - moment.from), calculation: '', of: [then] }];
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
  if (y.dimension === 'share' && y.lower < 1 && PARTED.has(x.dimension) && isShareOf(b, a, sentence)) {
    found.push(made('part', x, x.lower * y.lower, `${shown(x)} × ${shown(y)} = ${number(x.lower * y.lower)}`), made('part', x, x.lower * (1 - y.lower), `${shown(x)} × (100 % − ${shown(y)}) = ${number(x.lower * (1 - y.lower))}`));
  }
  if (y.dimension === 'duration' && y.lower >= YEAR && (x.dimension === 'money' || x.dimension === 'count')) found.push(made('rate', x, (x.lower / y.lower) * YEAR, `${shown(x)} / ${number(y.lower / YEAR)} = ${number((x.lower / y.lower) * YEAR)}`));
  if (x.dimension !== y.dimension || x.currency !== y.currency || x.lower < y.lower || x.dimension === 'ordinal' || x.dimension === 'multiple') return found;
  if (a.from < b.from || x.lower !== y.lower) found.push(made('sum', x, x.lower + y.lower, `${shown(x)} + ${shown(y)} = ${inUnit(x, x.lower + y.lower)}`));
  if (x.lower > y.lower) {
    found.push(made('difference', x.dimension === 'share' ? { ...x, dimension: 'points' } : x, (x.lower - y.lower) * (x.dimension === 'share' ? 100 : 1), `${shown(x)} − ${shown(y)} = ${inUnit(x, (x.lower - y.lower) * (x.dimension === 'share' ? 100 : 1))}`));
    if (x.dimension !== 'share') {
      found.push(made('part', share(x), y.lower / x.lower, `${shown(y)} / ${shown(x)} = ${percent(y.lower / x.lower)}`), made('part', share(x), 1 - y.lower / x.lower, `100 % − ${shown(y)} / ${shown(x)} = ${percent(1 - y.lower / x.lower)}`));
      const [from, to] = endOf(sentence, a) === 'from' ? [x, y] : [y, x];
      if (endOf(sentence, a) !== undefined) found.push(made('difference', share(x), Math.abs(to.lower - from.lower) / from.lower, `(${shown(to)} − ${shown(from)}) / ${shown(from)} = ${percent((to.lower - from.lower) / from.lower)}`));
    }
  }
  return found;
}

/** "30 % of the wood is oak, and …": the share of a thing of its own clause is no share of what another clause tells. */
function isShareOf(part: Item, whole: Item, { items }: Sentence): boolean {
  const noun = items[part.head];
  return part.clause === whole.clause || noun?.kind !== 'noun' || items[whole.head]?.lemma === noun.lemma;
}

/** What may be told in part: not a date's day, not a share of a share. */
const PARTED: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'length', 'area', 'volume', 'energy', 'data', 'duration']);

/** "from 1987 to 1995": eight years. */
function lengthOf(item: Item): readonly Reckoned[] {
  const moment = item.time?.value;
  const [first, last] = [moment?.year, moment?.last?.year];
  return first === undefined || last === undefined || last <= first ? [] : [{ how: 'time', value: duration((last - first) * YEAR, (last - first) * YEAR), calculation: `${last} − ${first} = ${last - first}`, of: [item] }];
}

/** From one date to a later one; nothing where the other is not later. */
export function between(a: Item, b: Item): readonly Reckoned[] {
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
/** Lengths of time are reckoned in days, and told in years. */
const inUnit = ({ dimension, unit }: Quantity, n: number): string => number(dimension === 'duration' && unit in UNIT_DAYS ? n / UNIT_DAYS[unit as TimeUnit] : n);
const percent = (n: number): string => `${number(n * 100)} %`;
/** Two decimals in full, of a longer number three digits, of a large one none: 31.25, 33.3, 2 240 000. */
function number(n: number): string {
  const short = Math.abs(n * 100 - Math.round(n * 100)) < 1e-6 ? Math.round(n * 100) / 100 : Number(n.toPrecision(3));
  return String(Math.abs(n) < 1000 ? short : Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}
