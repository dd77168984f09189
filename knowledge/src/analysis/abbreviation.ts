// Does the full stop behind a word belong to the word? Abbreviations, initials, numbers of lists and days.
import { isApostrophe } from './characters.ts';
import { once } from '../text/once.ts';
import type { SentenceVocabulary } from './sentenceVocabulary.ts';

/** A place where a sentence may end. */
export interface Place {
  readonly text: string;
  /** where the sentence began */
  readonly start: number;
  /** its first mark, the end of its marks, of what closes behind them, and what comes next */
  readonly at: number;
  readonly run: number;
  readonly stop: number;
  readonly next: number;
}

const IN_WORD = /[\p{L}\p{M}\p{N}.'’-]/u;
const LONGEST = 30;
const LETTERS_AT = /[\p{L}\p{M}'’-]+/uy;
const ROMAN = /^[IVXLC]{1,6}$/;

/** Is the character at a place a capital letter? */
export function isCapital(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  if (point !== undefined && point < 128) return point >= 65 && point <= 90;
  return point !== undefined && /[\p{Lu}\p{Lt}]/u.test(String.fromCodePoint(point));
}

/** The word that begins at a place, up to its apostrophe when one is elided: `L'`. */
export function wordAt(text: string, at: number): string {
  LETTERS_AT.lastIndex = at;
  const word = LETTERS_AT.exec(text)?.[0] ?? '';
  return /^(?:\p{L}|[Qq]u)['’]/u.exec(word)?.[0] ?? word;
}

const isInWord = (text: string, at: number): boolean => isPlainLetter(text.charCodeAt(at) | 0x20) || IN_WORD.test(text[at] as string);

/** The word that ends at a place, with its inner dots, without what is elided before it: `J.-P`, `U.S`. */
export function lastWord(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < LONGEST && !isApostrophe(text, from - 1) && isInWord(text, from - 1)) from--;
  return text.slice(from, at);
}

/**
 * Whether the sentence goes on after the full stop at `place.at`, because the stop is part of the word before it.
 * @param first where the first word or number after it begins
 */
export function afterAbbreviation(place: Place, first: number, next: 'capital' | 'number' | 'other', words: SentenceVocabulary): boolean {
  const { text, start, at, run } = place;
  const raw = lastWord(text, start, at);
  if (raw === '') return false;
  const word = raw.toLowerCase();
  // most words before a full stop are words of letters, and none that is ever short for another
  const abbreviated = inTables(word, words);
  if (!abbreviated && isWritten(raw)) return false;
  const opening = alone(text, start, at - raw.length);
  const following = next === 'capital' ? wordAt(text, first) : '';
  const opener = words.openers.has(plain(following));
  if (/^\d+$/.test(raw)) return (opening && raw.length <= 3) || (raw.length <= 2 && words.fullMonths.has(plain(following)) && /\p{Ll}/u.test(following));
  // "(Velsor Inc.) Paul": what closes here is a remark
  if (/[)\]]/.test(text[run] ?? '') && abbreviated) return true;
  if (words.titles.has(word) && isCapital(raw, 0)) return true;
  if (opening && (/^\p{Lu}$/u.test(raw) || ROMAN.test(raw))) return true;
  if (/^\p{Lu}$/u.test(raw)) return afterInitial(place, raw, first, following, opener, words);
  if (words.joins.has(word)) return true;
  if (next === 'number') return words.months.has(word) ? isCapital(raw, 0) || afterNumber(text, start, at - raw.length) || /^\d{4}(?!\d)/.test(text.slice(first, first + 5)) : abbreviated;
  if (next === 'other') return abbreviated || /^(?:\p{L}\.-?){1,6}\p{L}$/u.test(raw);
  const bracket = /[([]/.test(text[place.next] ?? '');
  if (words.numbered.has(word) && !words.mayEnd.has(word)) return ROMAN.test(following) || /^\p{Lu}$/u.test(following) || bracket;
  if (words.months.has(word)) return bracket || (!opener && afterNumber(text, start, at - raw.length));
  if (words.mayEnd.has(word)) return bracket || words.goesOn.has(following.toLowerCase());
  if (words.abbreviations.has(word)) return bracket || !opener;
  if (/^(?:\p{Lu}\.?-){1,2}\p{Lu}$|^\p{Lu}\p{Ll}-\p{Lu}$/u.test(raw)) return !opener || words.particles.has(plain(following));
  return /^(?:\p{L}\.){1,6}\p{L}$/u.test(raw) && !opener;
}

/** `George W. Bush`, `J. Le Goff`; not `vitamin C. Its`, `30 °C. Then`, `12 V. Velsor`. */
function afterInitial({ text, start, at }: Place, raw: string, first: number, following: string, opener: boolean, words: SentenceVocabulary): boolean {
  if (at - 2 >= start && !/[\s.(«“"‘’'-]/.test(text[at - 2] as string)) return false;
  if (afterNumber(text, start, at - 1)) return false;
  const before = wordBefore(text, start, at - 1);
  if (/[0-9]/.test(text[first] ?? '')) return before.endsWith('.');
  if (words.letterWords.has(raw.toLowerCase()) && !/^\p{Lu}/u.test(before) && following.length > 1) return false;
  if (words.lettered.has(before.toLowerCase())) return false;
  if (!opener) return true;
  if (!words.particles.has(plain(following))) return false;
  const rest = first + following.length;
  return isCapital(text, text[rest] === ' ' ? rest + 1 : rest);
}

/** Whether a table says of a word that its full stop may be its own. */
const inTables = (word: string, words: SentenceVocabulary): boolean =>
  tablesOf(words, () => new Set([words.titles, words.joins, words.abbreviations, words.mayEnd, words.months, words.numbered].flatMap((set) => [...set]))).has(word);
const tablesOf = once<SentenceVocabulary, ReadonlySet<string>>();

/** A word of two plain letters or more, small ones behind the first: no initial, no Roman number, nothing with a dot inside. */
function isWritten(word: string): boolean {
  if (word.length < 2 || !isPlainLetter(word.charCodeAt(0) | 32)) return false;
  for (let i = 1; i < word.length; i++) if (!isPlainLetter(word.charCodeAt(i))) return false;
  return true;
}
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/** A word as the tables write it. */
export const plain = (word: string): string => word.toLowerCase().replace('’', "'");

/** Does nothing but marks that open stand between the start of the sentence and a place? */
const alone = (text: string, start: number, at: number): boolean => at - start <= 3 && /^[\s«“"([—–•*-]*$/.test(text.slice(start, at));

/** The word before a place, with its full stop. */
function wordBefore(text: string, start: number, at: number): string {
  let end = at;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  let from = end;
  while (from > start && end - from < LONGEST && IN_WORD.test(text[from - 1] as string)) from--;
  return text.slice(from, end);
}

const afterNumber = (text: string, start: number, at: number): boolean => /^\d/.test(wordBefore(text, start, at)) || /\d(?:er|st|nd|rd|th|re|e)?$/.test(wordBefore(text, start, at));
