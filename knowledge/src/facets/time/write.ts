// A moment in the writer's own form: the words that take the place of a mention, in its language and its style.
import type { Token } from '../../analysis/token.ts';
import { tokenise } from '../../analysis/tokenise.ts';
import { shift } from '../../text/span.ts';
import type { Mention } from '../facet.ts';
import { compareTimes } from './compare.ts';
import { isOpen } from './deixis.ts';
import { lexiconOf } from './lexicon.ts';
import { momentOf } from './moment.ts';
import { phraseBefore, piecesOf } from './piece.ts';
import { type DetailedMention, readTimes } from './recognise.ts';
import type { Slot } from './reading.ts';
import type { Moment } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { writeClock } from './writeClock.ts';
import { writeAgo, writeOffset } from './writeOffset.ts';
import { capitalLike, writePart } from './writePart.ts';
import { nth } from '../../text/nth.ts';

/**
 * The text that replaces the words of `like` so that they say `value`: only the year where only a year was written.
 * Parts that `value` leaves out stay as they are. Undefined where the sentence around would have to change as well
 * ("on 14 July" for "in August"), or where the two are of different kinds.
 * @param tokens the sentence that `like` was found in
 */
export function writeMoment(value: Moment, like: Mention<Moment>, tokens: readonly Token[], words: TimeVocabulary): string | undefined {
  const mention = readTimes(tokens, words).find((m) => m.span.start === like.span.start && m.span.end === like.span.end);
  if (mention === undefined || (value.last === undefined) !== (like.value.last === undefined)) return undefined;
  if ((value.hour === undefined) !== (like.value.hour === undefined) || (value.offset === undefined) !== (like.value.offset === undefined)) return undefined;
  const raw = textOf(tokens, mention);
  if (equal(value, like.value)) return raw;
  if (mention.slots.some((slot) => slot.role === 'deixis')) return writeAgo(value, like.value, raw, words);
  if ((value.offset !== undefined && (value.bearing !== 'at' || like.value.bearing !== 'at')) || isOpen(value) || mention.slots.some((slot) => slot.role === 'turn')) return undefined;
  const text = value.offset !== undefined ? writeOffset(value, raw, words) : inForm(value, mention, raw, words) ?? canonical(value, mention, tokens, words);
  if (text === undefined) return undefined;
  const written = mention.from === 0 ? capitalLike(text, raw) : text;
  return fits(nth(tokens, mention.from - 1), text, words) && readsBack(written, value, mention, tokens, words) ? written : undefined;
}

/** Whether the new words, where they stand, say the value: "July was wet" cannot become "June was wet", nor 19/07 become 6/03. */
function readsBack(written: string, value: Moment, mention: DetailedMention, tokens: readonly Token[], words: TimeVocabulary): boolean {
  const { start, end } = mention.span;
  const from = shiftBy(tokenise(written), start).map((token, i) => (i === 0 ? { ...token, spaced: tokens[mention.from]?.spaced ?? false } : token));
  const all = [...tokens.slice(0, mention.from), ...from, ...shiftBy(tokens.slice(mention.to), written.length - (end - start))];
  const again = readTimes(all, words).find((m) => m.span.start < start + written.length && start < m.span.end);
  if (again === undefined) return false;
  // "mai 18" would say no year any more
  if (value.year !== undefined && mention.value.year !== undefined && again.value.year !== value.year) return false;
  // what the form leaves out, or keeps where the value says nothing, is no difference
  const result = compareTimes({ ...again.value, bearing: value.bearing }, value);
  return (result === 'same' || result === 'compatible') && (again.value.last === undefined) === (value.last === undefined);
}

const shiftBy = (tokens: readonly Token[], by: number): readonly Token[] => tokens.map((token) => ({ ...token, span: shift(token.span, by) }));

function equal(a: Moment, b: Moment): boolean {
  return JSON.stringify(momentOf({ ...a, approximate: false }, a.bearing, a.granularity)) === JSON.stringify(momentOf({ ...b, approximate: false }, b.bearing, b.granularity));
}

/** The words of the mention, every stretch of white space as plain spaces, so that places in them stay true. */
function textOf(tokens: readonly Token[], mention: DetailedMention): string {
  const { start, end } = mention.span;
  let text = '';
  for (const token of tokens.slice(mention.from, mention.to)) text += ' '.repeat(Math.max(0, token.span.start - start - text.length)) + token.text.slice(Math.max(0, start - token.span.start));
  return text.slice(0, end - start);
}

/** Slot by slot in the form that was written; undefined where a part of that form is not known. */
function inForm(value: Moment, mention: DetailedMention, raw: string, words: TimeVocabulary): string | undefined {
  let text = raw;
  const { start } = mention.span;
  const numeric = mention.slots.some((slot) => slot.role === 'month' && /^\d/.test(raw.slice(slot.start - start)));
  for (const slot of [...mention.slots].sort((a, b) => b.start - a.start)) {
    const before = text.slice(0, slot.start - start);
    const after = text.slice(slot.end - start);
    const written = raw.slice(slot.start - start, slot.end - start);
    const part = partFor(slot, written, numeric, value, mention.value, words);
    if (part === undefined) return undefined;
    // a month without an abbreviation sheds the full stop of the one it replaces
    const stop = slot.role === 'month' && after.startsWith('.') && isFullName(part, words) && !isFullName(written, words) ? 1 : 0;
    text = glue(before, part, after.slice(stop), words);
  }
  return text === raw && compareTimes(value, mention.value) === 'different' ? undefined : text;
}

const isFullName = (text: string, words: TimeVocabulary): boolean => words.months.some((row) => row[0]?.toLowerCase() === text.toLowerCase());

function partFor(slot: Slot, written: string, numeric: boolean, value: Moment, like: Moment, words: TimeVocabulary): string | undefined {
  const now = slot.last ? value.last : value;
  const then = slot.last ? like.last : like;
  if (now === undefined || then === undefined) return undefined;
  if (slot.role === 'clock') return writeClock(now, then, written, words);
  // 1/9/2024, but le 1er septembre
  if (slot.role === 'day' && numeric && now.day !== undefined) return String(now.day).padStart(written.length === 2 ? 2 : 1, '0');
  return writePart(slot.role, written, now, then, words);
}

/** Joins, with the elision that the new part asks of the word before it: fin d'avril, fin de mars; mid-2023, late 2023. */
function glue(before: string, part: string, after: string, words: TimeVocabulary): string {
  const rest = part.endsWith('-') ? after.trimStart() : after;
  const straight = before.replace(/\u2019$/, "'");
  for (const [elided, full] of Object.entries(words.elisions)) {
    if (endsInWord(straight, elided)) return vowel(part, words) ? before + part + rest : `${before.slice(0, -elided.length)}${full} ${part}${rest}`;
    if (endsInWord(before, `${full} `) && vowel(part, words)) return `${before.slice(0, -full.length - 1)}${elided}${part}${rest}`;
  }
  return before + part + rest;
}

const endsInWord = (text: string, word: string): boolean => text.toLowerCase().endsWith(word) && !/[\p{L}\d]/u.test(text[text.length - word.length - 1] ?? ' ');
const vowel = (text: string, words: TimeVocabulary): boolean => /^[aeiouyhâàéèêëîïôûœ]/iu.test(text) && !words.aspirated.some((start) => text.startsWith(start));

/** Whether the word before the mention can stand before the new text: not "d'" before a consonant, not "le" before a vowel. */
function fits(before: Token | undefined, text: string, words: TimeVocabulary): boolean {
  if (before === undefined || !/^\p{L}/u.test(text)) return true;
  return vowel(text, words) ? !words.beforeConsonant.includes(before.fold) : !words.beforeVowel.includes(before.fold);
}

/** A month, a year or a portion of one in the plainest form, where the preposition before the mention allows it. */
function canonical(value: Moment, mention: DetailedMention, tokens: readonly Token[], words: TimeVocabulary): string | undefined {
  if (value.day !== undefined || value.period !== undefined || value.last !== undefined || value.hour !== undefined || mention.value.hour !== undefined || value.weekday !== undefined) return undefined;
  if ((value.year ?? 1000) < 1000) return undefined;
  const month = value.month === undefined ? '' : words.months[value.month - 1]?.[0] ?? '';
  const plain = [month, value.year === undefined ? '' : String(value.year)].filter((t) => t !== '').join(' ');
  if (plain === '') return undefined;
  if (value.portion === 'firstHalf' || value.portion === 'secondHalf') return undefined;
  const portion = value.portion === undefined ? '' : words.portions[value.portion].before[0] ?? '';
  const text = value.portion === 'mid' ? `${portion}-${plain}` : portion === '' ? plain : `${portion} ${plain}`;
  const lexicon = lexiconOf(words);
  const pieces = piecesOf(tokens, lexicon);
  const at = pieces.findIndex((piece) => piece.start >= mention.span.start);
  const bearing = phraseBefore(pieces, at, lexicon.bearings);
  if (bearing !== undefined && bearing.value !== 'at') return lexicon.is.articles(nth(pieces, at - 1)?.fold ?? '') ? undefined : text;
  if (placeOf(value, words) === placeOf(mention.value, words)) return text;
  // "arrivé fin 2024" has no preposition to lean on: "arrivé en décembre 2024"
  const bare = bearing === undefined && mention.value.portion !== undefined && value.portion === undefined && !lexicon.is.articles(pieces[mention.from]?.fold ?? '');
  return bare && !words.capitals ? `${words.inMonth} ${text}` : undefined;
}

/** Moments that take the same preposition: on a day, in a month or a year; where a portion takes none, it is of its own kind. */
function placeOf(moment: Moment, words: TimeVocabulary): string {
  if (moment.day !== undefined || moment.weekday !== undefined) return 'day';
  if (words.capitals) return 'in';
  return moment.portion !== undefined ? 'portion' : moment.period !== undefined ? moment.period.kind : 'in';
}
