// The words of one language that times are made of: a plain table for each language, read by the recogniser and the writer.
import type { TimeUnit } from './calendar.ts';
import type { Bearing, Deixis, Third } from './value.ts';

/** Spellings of one thing. The first is the one a fix writes. */
export type Spellings = readonly string[];

/**
 * Words may be written with accents and capitals; they are compared folded. In phrases an elided word is a word of its
 * own: `jusqu' en`.
 */
export interface TimeVocabulary {
  /** 09/07/2024 is the ninth of July */
  readonly dayFirst: boolean;
  /** words whose accents tell them from others (dès and des, à and a); all others are compared without */
  readonly accented: readonly string[];
  /** months and weekdays take a capital; where they do not, a capital makes them a name (Mars, Avril) */
  readonly capitals: boolean;
  /** clock times without a.m. or p.m. leave the half of the day open: "at 6:30" */
  readonly twelveHours: boolean;
  /** from January */
  readonly months: readonly Spellings[];
  readonly shortMonths: readonly Spellings[];
  /** from Monday */
  readonly weekdays: readonly Spellings[];
  readonly shortWeekdays: readonly Spellings[];
  /** from spring */
  readonly seasons: readonly Spellings[];
  /** months, weekdays and seasons that are also ordinary words or first names: they need a cue or a number beside them */
  readonly doubtful: readonly string[];
  /** words before a doubtful name that make it a time */
  readonly cues: readonly string[];
  /** phrases before it that do so: "planned for March" */
  readonly cuePhrases: readonly string[];
  /** expressions that contain such a name and are no time: "Black Friday", "mardi gras" */
  readonly blocked: readonly string[];
  /** words before that make a habit: "every Monday" */
  readonly habits: readonly string[];
  readonly quarters: Spellings;
  /** Q2, T2; the first is known to be a quarter without its year */
  readonly quarterLetters: readonly string[];
  readonly halves: Spellings;
  readonly halfLetter: string;
  /** of those, the ones that need their year: "the first half" may be of a match */
  readonly doubtfulHalves: Spellings;
  /** from first to thirty-first */
  readonly ordinals: readonly Spellings[];
  /** what follows the digits of an ordinal: st, nd; er, e */
  readonly ordinalSuffixes: readonly string[];
  /** the suffix a number takes, and that of the others */
  readonly digitSuffix: { readonly exact: Readonly<Record<number, string>>; readonly other: string };
  /** how the first of a month is written in digits: 1er; empty where it is plain */
  readonly firstDay: string;
  /** from nought to thirty-one */
  readonly cardinals: readonly Spellings[];
  /** a, an, un, une before a unit of time */
  readonly one: readonly string[];
  /** half a century */
  readonly halfOf: readonly string[];
  /** from thirty-two on, for lengths of time: forty years later */
  readonly numerals: Readonly<Record<string, number>>;
  /** about so many: a dozen years ago, il y a une vingtaine d'années */
  readonly collectives: Readonly<Record<string, number>>;
  /** two and a half years, deux ans et demi */
  readonly andHalf: readonly string[];
  /** how a portion is said right before its stretch ("late 2024"), and as a noun ("the end of 2024") */
  readonly portions: Readonly<Record<Third, { readonly before: Spellings; readonly noun: Spellings }>>;
  /** the article of each portion's noun: those with the same can stand for one another */
  readonly portionArticles: Readonly<Record<Third, string>>;
  /** portions told by their days or months: "the first months of 2024", "les derniers jours de mai" */
  readonly stretches: Readonly<Record<Third, readonly string[]>>;
  /** "the turn of the 20th century": the noun with what follows it */
  readonly turns: readonly string[];
  /** words between the noun and its stretch, or between a season and its year: of, the, de, l' */
  readonly links: readonly string[];
  /** words that may stand between a preposition and the time, one by one */
  readonly articles: readonly string[];
  /** nouns that introduce a time: "mois de", "l'année", "the year" */
  readonly introductions: readonly string[];
  /** what stands beside a lone day in brackets behind a person's name: born 1941, d. 1986 */
  readonly lifeMarks: { readonly birth: readonly string[]; readonly death: readonly string[] };
  readonly bearings: Readonly<Record<Bearing, readonly string[]>>;
  readonly approximations: readonly string[];
  /** words before a time that say which of them, from today or from the story: last, next, this */
  readonly deictics: readonly string[];
  /** which month, season or weekday, from the day of the text: "last August", "mardi prochain" */
  readonly which: Readonly<Record<'last' | 'this' | 'next', { readonly before: readonly string[]; readonly after: readonly string[] }>>;
  /** whole phrases told from the day of the text: how many of its units from it */
  readonly deixis: readonly { readonly says: Spellings; readonly count: number; readonly unit: Deixis['unit'] }[];
  /** what makes a length of time a time before the day of the text: "il y a" before it, "ago" after it */
  readonly ago: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** and a time after it: "dans deux ans", "two years from now" */
  readonly hence: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** before the number of such a time: it is still further off, or not so far */
  readonly further: readonly string[];
  readonly nearer: readonly string[];
  /** "the two years that followed", "the following two years": up to so long after the event told before */
  readonly followed: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** prepositions that are adjectives after an article: "the following Tuesday" */
  readonly adjectives: readonly string[];
  /** which of a story's weekdays: "le mardi suivant" */
  readonly succeeding: readonly string[];
  /** before a weekday without its date, these make a habit of it: "le mardi" */
  readonly habitArticles: readonly string[];
  /** and these after it: "Tuesday mornings", "le mardi soir" after such an article */
  readonly habitNouns: readonly string[];
  /** his, her: "in his early 40s" is an age */
  readonly possessives: readonly string[];
  /** what comes from a time and does not begin with it: "a report from 2019" */
  readonly dated: readonly string[];
  /** determiners before a noun: "the figures from 2019" */
  readonly determiners: readonly string[];
  /** FY, before its number, glued or not */
  readonly fiscalLetters: readonly string[];
  /** nouns before the number of a fiscal year */
  readonly fiscal: readonly string[];
  /** a year of two digits needs its apostrophe ('98); else a month, a season or "en" makes a year of it (mai 68) */
  readonly shortYears: 'apostrophe' | 'bare';
  readonly millennia: Spellings;
  /** "between … and …" */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** "from … to …" */
  readonly openers: readonly string[];
  readonly to: readonly string[];
  /** beginnings of verbs after which "from May to July" is a change of date and no range */
  readonly moves: readonly string[];
  /** "the 1990s": what follows the digits; "les années 1990": what precedes them */
  readonly decadeSuffix: string;
  readonly decadeNouns: readonly string[];
  readonly centuries: Spellings;
  /** BC, AD: before the number, or after it */
  readonly beforeEra: readonly string[];
  readonly ourEra: readonly string[];
  readonly clock: {
    /** at: without one, "6:30" or "14 h" is no time of day */
    readonly cues: readonly string[];
    /** before it, these make a length of time of it: en 11 h 40 */
    readonly durations: readonly string[];
    /** h, heures, o'clock */
    readonly hours: readonly string[];
    /** of those, the ones that could also be a length of time */
    readonly doubtfulHours: readonly string[];
    /** what after an hour word makes a length of time of it: "18 heures de route" */
    readonly lengths: readonly string[];
    /** one spelling for one: a fix exchanges them */
    readonly am: readonly string[];
    readonly pm: readonly string[];
    readonly noon: readonly string[];
    readonly midnight: readonly string[];
    /** after the hour, minutes to add: "et demie" 30, "moins le quart" -15 */
    readonly after: Readonly<Record<string, number>>;
    /** before the hour: "half past" 30, "quarter to" -15 */
    readonly before: Readonly<Record<string, number>>;
    /** minutes east of UTC, or local where it has no fixed offset */
    readonly zones: Readonly<Record<string, number | 'local'>>;
  };
  readonly units: Readonly<Record<TimeUnit, Spellings>>;
  /** one of each unit, with its article: un an, une semaine */
  readonly single: Readonly<Record<TimeUnit, string>>;
  /** "two years later"; `closing` ones count only where nothing follows that they could govern: "two years after." */
  readonly later: { readonly always: Spellings; readonly closing: Spellings };
  readonly earlier: { readonly always: Spellings; readonly closing: Spellings };
  /** before a length of time: it is then no offset ("for eight years before") */
  readonly lengthCues: readonly string[];
  /** whole phrases: how many units of what. `closing` as above */
  readonly offsets: readonly { readonly says: Spellings; readonly count: number; readonly unit: TimeUnit; readonly closing?: boolean }[];
  /** after an offset, these make a comparison of it: "two days earlier than planned" */
  readonly comparators: readonly string[];
  /** after a closing offset, the words that it would govern: of, du */
  readonly governs: readonly string[];
  /** after "the same year", the words that begin a clause it belongs to: "the same year the school opened" */
  readonly relatives: readonly string[];
  /** before a number, these make it an amount or an identifier: "more than 2000", "page 1984" */
  readonly amounts: readonly string[];
  /** words before a vowel, with what they are before a consonant: d' and de; the longest first */
  readonly elisions: Readonly<Record<string, string>>;
  /** words that stand before a vowel only: d', l', cet */
  readonly beforeVowel: readonly string[];
  /** beginnings that are no vowel in spite of their letter: huit, onze, Roman numerals */
  readonly aspirated: readonly string[];
  /** words that stand before a consonant only: le, du, au */
  readonly beforeConsonant: readonly string[];
  /** the preposition that a month or a year takes in a sentence: in, en */
  readonly inMonth: string;
  /** after a number, these are counted: people, euros, million */
  readonly counted: readonly string[];
  /** short words that look like a plural and are none: was, has, dans */
  readonly uncounted: readonly string[];
  /** endings in s that are no plural: census, crisis */
  readonly uncountedEndings: readonly string[];
}
