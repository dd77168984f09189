// A moment: an interval on the calendar with a granularity, perhaps without its year. Language-neutral.

export type Granularity = 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'part' | 'year' | 'decade' | 'century';

/** How an event stands to the moment: in 2023 · since 2023 · until 2023 · before · after. */
export type Bearing = 'at' | 'since' | 'until' | 'before' | 'after';

/** Which third of the month, season, year, decade or century: early 2024, mid-July, fin des années 1990. */
export type Portion = 'early' | 'mid' | 'late';

/**
 * A stretch that has a number of its own. `index`: season 1 spring … 4 winter; quarter 1…4; half 1…2; decade its first
 * year (1990); century its ordinal (19), negative before our era.
 */
export interface Period {
  readonly kind: 'season' | 'quarter' | 'half' | 'decade' | 'century';
  readonly index: number;
}

export interface Moment {
  readonly granularity: Granularity;
  readonly bearing: Bearing;
  /** what the text says, part by part; what it leaves out is undefined. Negative before our era (44 BC is -44) */
  readonly year: number | undefined;
  /** 1…12 */
  readonly month: number | undefined;
  /** 1…31 */
  readonly day: number | undefined;
  /** 1 Monday … 7 Sunday */
  readonly weekday: number | undefined;
  /** 0…23 */
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  /** minutes east of UTC; 'local' where a zone is said that has no fixed offset (Paris time); undefined when none is said */
  readonly zone: number | 'local' | undefined;
  /** the hour is known only modulo 12: "at 6:30" in English, without a.m. or p.m. */
  readonly twelve: boolean;
  readonly period: Period | undefined;
  readonly portion: Portion | undefined;
  /** days since 1970-01-01 (UTC), end excluded; undefined when the year (and so the interval) is not known */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** about, vers, circa */
  readonly approximate: boolean;
  /** "two years later", "trois mois auparavant", "le lendemain": offset in days from the event told before; undefined for a calendar date */
  readonly offset: number | undefined;
  /** the end of a range ("2019–2021", "du 3 au 5 mai"); the parts above are then those of its start, `from` and `to` those of the whole */
  readonly last: Moment | undefined;
}

/** The parts that a text can say; the rest of a moment follows from them. */
export type Parts = {
  readonly [K in Exclude<keyof Moment, 'granularity' | 'bearing' | 'from' | 'to'>]?: Moment[K];
};
