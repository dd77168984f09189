// Days and years that lie in each other: a year of a span, the day that something began which still holds.
import type { Comparison } from '../../../../knowledge/src/facets/facet.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';

/** A day or a year that lies in what the source tells of years and years: "from 1866 to 1936" does not tell of 1934. */
export function within(q: Item, r: Item, result: Comparison): boolean {
  const [mine, theirs] = [q.time?.value, r.time?.value];
  return result === 'compatible' && mine?.from !== undefined && mine.to !== undefined && theirs?.last !== undefined && theirs.from !== undefined && theirs.to !== undefined && theirs.to - theirs.from > 2 * (mine.to - mine.from);
}

/** "Took office in 2013", "in office since 2013": the same day, told of what began and of what still holds. */
export function beganThen(q: Item, r: Item, result: Comparison): boolean {
  const [mine, theirs] = [q.time?.value, r.time?.value];
  return result === 'compatible' && mine?.from !== undefined && mine.from === theirs?.from && mine.to === theirs.to && mine.bearing === 'at' && theirs.bearing === 'since';
}

/** "By 2023" is the end of "between 1985 and 2023". */
export const overlap = (a: Moment | undefined, b: Moment | undefined): boolean => a?.from !== undefined && a.to !== undefined && b?.from !== undefined && b.to !== undefined && a.from < b.to && b.from < a.to;

/** "1943" for "1934": the same digits in another order, of one century. */
export function yearTurned(q: Item, r: Item): boolean {
  const [a, b] = [q.time?.value.year, r.time?.value.year];
  if (a === undefined || b === undefined || a === b || q.time?.value.last !== undefined || r.time?.value.last !== undefined || Math.floor(a / 100) !== Math.floor(b / 100)) return false;
  return a % 10 === Math.floor(b / 10) % 10 && b % 10 === Math.floor(a / 10) % 10;
}
