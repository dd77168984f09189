// One part of a date in the style of the one it replaces: 16th for 14th, Q3 for Q2, XIXe for XXe, "the late" kept where it holds.
import { daysOf, weekdayOf } from './calendar.ts';
import { lexiconOf } from './lexicon.ts';
import type { Role } from './reading.ts';
import type { Moment, Third } from './value.ts';
import type { Spellings, TimeVocabulary } from './vocabulary.ts';
import { fold } from '../../text/fold.ts';

/** The new text of a slot; undefined where the moment does not know that part, and it cannot be told from the others. */
export function writePart(role: Role, written: string, value: Moment, like: Moment, words: TimeVocabulary): string | undefined {
  switch (role) {
    case 'year':
      return value.year === undefined ? (value.period?.kind === 'decade' || value.period?.kind === 'century' ? undefined : written) : writeYear(written, value.year, like.year ?? 0);
    case 'month':
      return value.month === undefined ? undefined : writeMonth(written, value.month, words);
    case 'day':
      return value.day === undefined ? undefined : writeDay(written, value.day, words);
    case 'weekday':
      return writeWeekday(written, value, like, words);
    case 'portion':
    case 'portionNoun':
      return writePortion(written, value, like, words, role === 'portionNoun');
    case 'season':
      return named(written, seasonOf(value), like.period?.index, words.seasons);
    case 'half':
      return writeNumbered(written, halfOf(value, like), words);
    case 'quarter':
      return writeNumbered(written, value.period?.kind === role ? value.period.index : value.month === undefined ? undefined : Math.ceil(value.month / 3), words);
    case 'century':
      return (value.period?.kind === 'millennium') !== (like.period?.kind === 'millennium') ? undefined : writeCentury(written, centuryOf(value), like, words);
    case 'decade':
      return writeDecade(written, value);
    default:
      return undefined;
  }
}

/** Which half: of the month, decade or century that was written, or of the year. */
function halfOf(value: Moment, like: Moment): number | undefined {
  if (like.portion !== undefined) return value.portion === 'firstHalf' ? 1 : value.portion === 'secondHalf' ? 2 : undefined;
  if (value.period?.kind === 'half') return value.period.index;
  return value.month === undefined ? undefined : Math.ceil(value.month / 6);
}

function writeYear(written: string, year: number, before: number): string | undefined {
  if (year < 0 !== before < 0) return undefined;
  const short = String(year % 100).padStart(2, '0');
  // '98; 2019-20 of a winter, which ends in the year after
  if (written.startsWith("'") || written.startsWith('’')) return year >= 1930 && year < 2030 ? (written[0] ?? '') + short : String(year);
  const span = /^\d{4}([-\u2013/])(\d{2}|\d{4})$/.exec(written);
  if (span) return `${year}${span[1] ?? ''}${span[2]?.length === 2 ? String((year + 1) % 100).padStart(2, '0') : String(year + 1)}`;
  if (written.length === 2 && before >= 100) return Math.floor(year / 100) === Math.floor(before / 100) ? short : String(year);
  return String(Math.abs(year));
}

function writeMonth(written: string, month: number, words: TimeVocabulary): string | undefined {
  if (/^\d+$/.test(written)) return written.length === 1 && month < 10 ? String(month) : String(month).padStart(2, '0');
  const short = lexiconOf(words).sense(fold(written))?.month === undefined;
  const row = (short ? words.shortMonths[month - 1]?.[0] : undefined) ?? words.months[month - 1]?.[0];
  return row === undefined ? undefined : cased(row, written);
}

function writeDay(written: string, day: number, words: TimeVocabulary): string | undefined {
  if (/^0?\d$|^\d\d$/.test(written)) {
    if (written.startsWith('0')) return String(day).padStart(2, '0');
    return day === 1 && words.firstDay !== '' ? words.firstDay : String(day);
  }
  if (/^\d/.test(written)) {
    if (words.firstDay !== '') return day === 1 ? words.firstDay : String(day);
    return String(day) + suffixOf(day, words);
  }
  const sense = lexiconOf(words).sense(fold(written));
  if (sense?.ordinal !== undefined && words.firstDay === '') return cased(words.ordinals[day - 1]?.[0] ?? String(day), written);
  return day === 1 ? words.ordinals[0]?.[0] : cased(words.cardinals[day]?.[0] ?? String(day), written);
}

const suffixOf = (n: number, words: TimeVocabulary): string => words.digitSuffix.exact[n] ?? words.digitSuffix.other;

function writeWeekday(written: string, value: Moment, like: Moment, words: TimeVocabulary): string | undefined {
  const year = value.year ?? like.year;
  const weekday = value.weekday ?? (year !== undefined && value.month !== undefined && value.day !== undefined ? weekdayOf(daysOf(year, value.month, value.day)) : undefined);
  if (weekday === undefined) return undefined;
  const sense = lexiconOf(words).sense(fold(written));
  if (sense?.weekdays !== undefined) return named(written, weekday, undefined, words.weekdays.map((row) => row.map((word) => `${word}s`)));
  const short = sense?.weekday === undefined;
  return named(written, weekday, undefined, short ? words.shortWeekdays : words.weekdays);
}

function writePortion(written: string, value: Moment, like: Moment, words: TimeVocabulary, noun: boolean): string | undefined {
  const portion = portionOf(value, like);
  if (portion === undefined || portion === like.portion) return portion === undefined ? undefined : written;
  // "the end of" → "the start of"; where nouns have a gender the words around would change too
  const third = like.portion === 'firstHalf' || like.portion === 'secondHalf' ? undefined : like.portion;
  // "the end", but not "the first months" nor "tout début"
  const [last = '', article] = fold(written).replace("'", "' ").split(' ').reverse();
  const plain = third !== undefined && words.portions[third].noun.some((word) => fold(word) === last) && (article === undefined || words.articles.includes(article));
  if (noun) return third !== undefined && plain && words.portionArticles[portion] === words.portionArticles[third] ? written.replace(/\p{L}+$/u, words.portions[portion].noun[0] ?? '') : undefined;
  const before = words.portions[portion].before[0] ?? '';
  return cased(portion === 'mid' ? `${before}-` : written.endsWith('-') ? `${before} ` : before, written);
}

/** The portion that is said, or that a finer part falls in. */
function portionOf(value: Moment, like: Moment): Third | undefined {
  if (value.portion === 'firstHalf' || value.portion === 'secondHalf') return undefined;
  if (value.portion !== undefined) return value.month === like.month || value.month === undefined || like.month !== undefined ? value.portion : monthPortion(value.month);
  if (like.month !== undefined) return value.day === undefined ? undefined : value.day <= 10 ? 'early' : value.day <= 20 ? 'mid' : 'late';
  if (like.period === undefined) return value.month === undefined ? undefined : monthPortion(value.month);
  if (like.period.kind !== 'decade' || value.year === undefined) return undefined;
  const year = value.year % 10;
  return year < 4 ? 'early' : year < 7 ? 'mid' : 'late';
}

const monthPortion = (month: number): Third => (month <= 4 ? 'early' : month <= 8 ? 'mid' : 'late');

/** The season that is said; told from a month only where no reckoning doubts it. */
function seasonOf(value: Moment): number | undefined {
  if (value.period?.kind === 'season') return value.period.index;
  const clear: Readonly<Record<number, number>> = { 1: 4, 2: 4, 4: 1, 5: 1, 7: 2, 8: 2, 10: 3, 11: 3 };
  return value.month === undefined ? undefined : clear[value.month];
}

const centuryOf = (value: Moment): number | undefined =>
  value.period?.kind === 'century' || value.period?.kind === 'millennium' ? value.period.index : value.period?.kind === 'decade' ? Math.floor(value.period.index / 100) + 1 : value.year !== undefined && value.year > 0 ? Math.ceil(value.year / 100) : undefined;

function writeDecade(written: string, value: Moment): string | undefined {
  const decade = value.period?.kind === 'decade' ? value.period.index : value.year !== undefined && value.year > 0 ? Math.floor(value.year / 10) * 10 : undefined;
  const digits = /\d+/.exec(written)?.[0];
  if (digits?.length === 4 && value.period?.kind === 'century' && Number(digits) % 100 === 0 && written.length > 4 && value.period.index > 10 && value.period.index !== 21)
    return written.replace(digits, String((value.period.index - 1) * 100));
  if (decade === undefined || digits === undefined) return undefined;
  if (digits.length === 2 && (decade < 1930 || decade > 1990)) return undefined;
  // written in digits with an s, a hundred would be read as its century
  if (decade % 100 === 0 && decade !== 2000 && written.length > digits.length) return undefined;
  return written.replace(digits, digits.length === 2 ? String(decade % 100) : String(decade));
}

/** A century keeps its era: the words for it stand beside the number. */
function writeCentury(written: string, index: number | undefined, like: Moment, words: TimeVocabulary): string | undefined {
  return index === undefined || index < 0 !== (like.period?.index ?? 1) < 0 ? undefined : writeNumbered(written, Math.abs(index), words);
}

/** Q3 for Q2, third for second, 3e for 2e, XX for XIX. */
function writeNumbered(written: string, index: number | undefined, words: TimeVocabulary): string | undefined {
  if (index === undefined || index < 1) return undefined;
  if (/^[a-z]\d/i.test(written)) return (written[0] ?? '') + String(index) + written.slice(2);
  const digits = /^(\d+)(\D+)$/.exec(written);
  if (digits !== null) {
    const keeps = words.digitSuffix.exact[index] === undefined && words.digitSuffix.exact[Number(digits[1])] === undefined;
    return String(index) + (keeps ? digits[2] ?? '' : suffixOf(index, words));
  }
  const sense = lexiconOf(words).sense(fold(written));
  if (sense?.ordinal !== undefined) return index > words.ordinals.length ? undefined : cased(words.ordinals[index - 1]?.[0] ?? '', written);
  const roman = /^([IVXLivxl]+)(\p{Ll}*|ᵉ)$/u.exec(written);
  return roman === null ? undefined : romanOf(index) + (index === 1 ? suffixOf(1, words) : (roman[2] ?? '') === suffixOf(1, words) ? suffixOf(index, words) : roman[2] ?? '');
}

function romanOf(n: number): string {
  const steps: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let rest = n;
  let text = '';
  for (const [value, letters] of steps) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** A name from a table; the spelling that was written where it is the same one (autumn, fall). */
function named(written: string, index: number | undefined, before: number | undefined, rows: readonly Spellings[]): string | undefined {
  if (index === undefined) return undefined;
  if (index === before) return written;
  const name = rows[index - 1]?.[0];
  return name === undefined ? undefined : cased(name, written);
}

/** In capitals where the old word was in capitals, with a capital where it had one. */
export function cased(text: string, written: string): string {
  if (written.length > 1 && /\p{L}/u.test(written) && written === written.toUpperCase() && !/\d/.test(written)) return text.toUpperCase();
  return /^\p{Lu}/u.test(written) ? (text[0] ?? '').toUpperCase() + text.slice(1) : text;
}

/** A capital at the beginning of a sentence, if there was one. */
export const capitalLike = (text: string, written: string): string => (/^\p{Lu}/u.test(written) ? (text[0] ?? '').toUpperCase() + text.slice(1) : text);
