// The days a moment may mean, wide enough for the way people use the words: "mid-2023", summer, "about 1850".
import { type Interval, intervalOf, wholeOf } from './moment.ts';
import type { Moment } from './value.ts';

/** Whether the moment is fixed to an era: it has a year, a decade or a century, at its start or at its end. */
export const hasEra = (moment: Moment): boolean => moment.year !== undefined || isLong(moment);

/** Whether the moment says where in the year it is. */
export const hasPlaceInYear = (moment: Moment): boolean => moment.month !== undefined || (moment.portion !== undefined && !isLong(moment)) || (moment.period !== undefined && moment.period.kind !== 'fiscal' && !isLong(moment));

const LONG: ReadonlySet<string> = new Set(['decade', 'century', 'millennium']);
const isLong = (moment: Moment): boolean => moment.period !== undefined && LONG.has(moment.period.kind);

/** The days the moment covers when its year is the one given (its own, if it has one), as written. */
export function strictInterval(moment: Moment, year: number): Interval | undefined {
  const first = intervalOf(moment, moment.year ?? year);
  if (first === undefined || moment.last === undefined) return first;
  const last = intervalOf(moment.last, moment.last.year ?? year);
  if (last === undefined) return first;
  // "from November to February": the end is in the next year
  return last.to > first.from ? { from: first.from, to: last.to } : { from: first.from, to: strictInterval(moment.last, year + 1)?.to ?? first.to };
}

/** As `strictInterval`, with the margin its words allow. */
export function looseInterval(moment: Moment, year: number): Interval | undefined {
  const strict = strictInterval(moment, year);
  if (strict === undefined) return undefined;
  const margin = marginOf(moment);
  const wide = { from: strict.from - margin, to: strict.to + margin };
  if (moment.period?.kind === 'century' && moment.last === undefined && moment.portion === undefined) return { from: wide.from - 365, to: wide.to };
  if (moment.portion === undefined || moment.last !== undefined || moment.approximate) return wide;
  const whole = wholeOf(moment, moment.year ?? year) ?? wide;
  return { from: Math.max(wide.from, whole.from), to: Math.min(wide.to, whole.to) };
}

/** All that the moment may mean: the winter of 2024 is the one that begins in that year, or the one that ends in it. */
export function looseIntervals(moment: Moment, year: number): readonly (Interval | undefined)[] {
  const one = looseInterval(moment, year);
  if (moment.period?.kind !== 'season' || moment.period.index !== 4 || moment.last !== undefined) return [one];
  return [one, looseInterval({ ...moment, year: (moment.year ?? year) - 1 }, year)];
}

function marginOf(moment: Moment): number {
  const about = moment.approximate ? aboutDays(moment) : 0;
  if (moment.portion === 'firstHalf' || moment.portion === 'secondHalf') return about + (moment.month !== undefined ? 1 : 366);
  if (moment.portion !== undefined) return about + (moment.month !== undefined ? 4 : moment.period?.kind === 'decade' ? 366 : moment.period?.kind === 'century' ? 3653 : 31);
  return about + (moment.period?.kind === 'season' ? 25 : 0);
}

/** How far "about" reaches: further for a round year than for another. */
function aboutDays(moment: Moment): number {
  if (moment.day !== undefined) return 3;
  if (moment.month !== undefined) return 31;
  if (moment.period?.kind === 'century' || moment.period?.kind === 'millennium') return 3653;
  if (moment.period?.kind === 'decade') return 731;
  if (moment.period !== undefined && moment.period.kind !== 'fiscal') return 46;
  return moment.year !== undefined && moment.year % 10 === 0 ? 1827 : 731;
}
