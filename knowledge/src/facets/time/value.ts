// A moment: an interval on the calendar with a granularity, perhaps without its year. Language-neutral.

export type Granularity = 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'part' | 'year' | 'decade' | 'century' | 'millennium';

/** How an event stands to the moment: in 2023 · since 2023 · until 2023 · before · after. */
export type Bearing = 'at' | 'since' | 'until' | 'before' | 'after';

/** Which third of the month, season, year, decade or century: early 2024, mid-July, fin des années 1990. */
export type Third = 'early' | 'mid' | 'late';

/** A third, or a half of a month, decade or century (that of a year is a period): the first half of May. */
export type Portion = Third | 'firstHalf' | 'secondHalf';

/**
 * A stretch that has a number of its own. `index`: season 1 spring … 4 winter; quarter 1…4; half 1…2; decade its first
 * year (1990); century and millennium their ordinal (19), negative before our era; a fiscal year, which need not begin
 * in January, the number it goes by (2024).
 */
export interface Period {
  readonly kind: 'season' | 'quarter' | 'half' | 'decade' | 'century' | 'millennium' | 'fiscal';
  readonly index: number;
}

/**
 * A time told from the day of the text: yesterday, three years ago, last August, mardi prochain. `ago` counts units from
 * that day (-3 years); `last`, `this` and `next` say which of the months, seasons or weekdays of the moment's name.
 */
export interface Deixis {
  readonly which: 'ago' | 'last' | 'this' | 'next';
  /** of `ago`, how many units; otherwise 0 */
  readonly count: number;
  /** of `ago`; otherwise the granularity of what is named */
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
  /** "last year" is the calendar year before, "a year ago" about as long ago */
  readonly calendar: boolean;
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
  /** on Tuesdays, le mardi, every Monday: a weekday that comes again and again, and no date */
  readonly habit: boolean;
  /** about, vers, circa */
  readonly approximate: boolean;
  /** "two years later", "trois mois auparavant", "le lendemain": offset in days from the event told before; undefined for a calendar date */
  readonly offset: number | undefined;
  /** undefined for what is told without the day of the text; kept when that day has made a calendar date of it */
  readonly deixis: Deixis | undefined;
  /** the end of a range ("2019–2021", "du 3 au 5 mai"); the parts above are then those of its start, `from` and `to` those of the whole */
  readonly last: Moment | undefined;
}

/** The parts that a text can say; the rest of a moment follows from them. */
export type Parts = {
  readonly [K in Exclude<keyof Moment, 'granularity' | 'bearing' | 'from' | 'to'>]?: Moment[K];
};
