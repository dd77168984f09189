// Values as the derivation shows them: language-neutral, short, exact. "Environ 11 des 14" → count ≈ 11 of 14.
import type { Quantity } from '../../../knowledge/src/facets/quantity/value.ts';
import type { Moment } from '../../../knowledge/src/facets/time/value.ts';
import type { Name } from '../../../knowledge/src/facets/name/value.ts';
import type { Item } from '../../../knowledge/src/claims/sentence.ts';

const BASE_UNITS: Readonly<Partial<Record<Quantity['dimension'], string>>> = {
  duration: 'days', length: 'm', area: 'm²', volume: 'l', mass: 'kg', speed: 'km/h', temperature: '°C', age: 'years',
};

/** The set of numbers in the base unit of its dimension: `share > 0.3`, `money 3500000 EUR`, `count 2 … 3`, `≈` where it is about so. */
export function shownQuantity(q: Quantity): string {
  const unit = q.dimension === 'money' ? ` ${q.currency}` : q.unit === '' ? '' : ` ${BASE_UNITS[q.dimension] ?? ''}`.trimEnd();
  const total = q.total === undefined ? '' : q.dimension === 'score' ? ` : ${short(q.total)}` : ` of ${short(q.total)}`;
  return `${q.dimension} ${q.only ? 'only ' : ''}${q.approximate ? '≈ ' : ''}${range(q)}${total}${unit}`;
}

function range({ lower, upper, lowerOpen, upperOpen }: Quantity): string {
  if (lower === upper) return short(lower);
  if (upper === Infinity) return `${lowerOpen ? '>' : '≥'} ${short(lower)}`;
  if (lower === -Infinity || (lower === 0 && upperOpen)) return `${upperOpen ? '<' : '≤'} ${short(upper)}`;
  return `${short(lower)} … ${short(upper)}`;
}

const short = (value: number): string => String(Number(value.toPrecision(10)));

/** The days a moment covers, first and last, with its granularity: `2023-07-01 … 2023-07-31 month`; `730 days from the event before`. */
export function shownMoment(m: Moment): string {
  const bearing = m.bearing === 'at' ? '' : `${m.bearing} `;
  const about = m.approximate ? '≈ ' : '';
  if (m.offset !== undefined) return `${bearing}${about}${m.offset} days from the event before`;
  if (m.from === undefined || m.to === undefined) return `${bearing}${about}${undated(m)} ${m.granularity}`;
  const [first, last] = [day(m.from), day(m.to - 1)];
  return `${bearing}${about}${first === last ? first : `${first} … ${last}`}${clock(m)} ${m.granularity}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const clock = (m: Moment): string => (m.hour === undefined ? '' : ` ${pad(m.hour)}:${pad(m.minute ?? 0)}`);

/** Days since 1970 as ISO 8601. Days outside what a date can hold are shown as their number. */
function day(days: number): string {
  const date = new Date(days * 86_400_000);
  return Number.isNaN(date.getTime()) ? `day ${days}` : date.toISOString().replace(/T.*$/, '');
}

/** What is told without a year: --07-14, the 3rd quarter, Tuesday. */
function undated(m: Moment): string {
  const parts = [
    m.month === undefined ? '' : `--${pad(m.month)}${m.day === undefined ? '' : `-${pad(m.day)}`}`,
    m.month === undefined && m.day !== undefined ? `day ${m.day}` : '',
    m.weekday === undefined ? '' : `weekday ${m.weekday}`,
    m.period === undefined ? '' : `${m.period.kind} ${m.period.index}`,
    clock(m).trim(),
  ];
  return parts.filter((part) => part !== '').join(' ') || 'no date';
}

export const shownName = (name: Name): string => `name ${name.words.join(' ')}`;

/** The value of an item with its arrow, or nothing. */
export function shownValue(item: Item): string {
  if (item.quantity !== undefined) return ` = ${shownQuantity(item.quantity.value)}`;
  if (item.time !== undefined) return ` = ${shownMoment(item.time.value)}`;
  return item.name === undefined ? '' : ` = ${shownName(item.name)}`;
}
