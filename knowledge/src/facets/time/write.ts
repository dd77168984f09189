// A moment in the writer's own form: the words that take the place of a mention, in its language and its style.
import type { Token } from '../../analysis/token.ts';
import type { Mention } from '../facet.ts';
import { compareTimes } from './compare.ts';
import { lexiconOf } from './lexicon.ts';
import { phraseBefore, piecesOf } from './piece.ts';
import { type DetailedMention, readTimes } from './recognise.ts';
import type { Slot } from './reading.ts';
import type { Moment } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { writeClock } from './writeClock.ts';
import { writeOffset } from './writeOffset.ts';
import { casedLike, writePart } from './writePart.ts';

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
  const text = value.offset !== undefined ? writeOffset(value, raw, words) : inForm(value, mention, raw, words) ?? canonical(value, mention, tokens, words);
  if (text === undefined) return undefined;
  return fits(tokens[mention.from - 1], text, words) ? casedLike(text, raw, words, mention.from === 0) : undefined;
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
  for (const slot of [...mention.slots].sort((a, b) => b.start - a.start)) {
    const before = text.slice(0, slot.start - start);
    const after = text.slice(slot.end - start);
    const written = raw.slice(slot.start - start, slot.end - start);
    const part = partFor(slot, written, value, mention.value, words);
    if (part === undefined) return undefined;
    text = glue(before, part, after, words);
  }
  return text === raw && compareTimes(value, mention.value) === 'different' ? undefined : text;
}

function partFor(slot: Slot, written: string, value: Moment, like: Moment, words: TimeVocabulary): string | undefined {
  const now = slot.last ? value.last : value;
  const then = slot.last ? like.last : like;
  if (now === undefined || then === undefined) return undefined;
  return slot.role === 'clock' ? writeClock(now, then, written, words) : writePart(slot.role, written, now, then, words);
}

/** Joins, with the elision that the new part asks of the word before it: fin d'avril, fin de mars; mid-2023, late 2023. */
function glue(before: string, part: string, after: string, words: TimeVocabulary): string {
  const dash = part.endsWith('-') ? after.trimStart() : after;
  for (const [elided, full] of Object.entries(words.elisions)) {
    if (full === '') continue;
    const straight = before.replace(/\u2019$/, "'");
    if (endsInWord(straight, elided) && !vowel(part)) return `${before.slice(0, -elided.length)}${full} ${part}${dash}`;
    if (endsInWord(before, `${full} `) && vowel(part)) return `${before.slice(0, -full.length - 1)}${elided}${part}${dash}`;
  }
  return before + part + dash;
}

const endsInWord = (text: string, word: string): boolean => text.toLowerCase().endsWith(word) && !/[\p{L}\d]/u.test(text[text.length - word.length - 1] ?? ' ');
const vowel = (text: string): boolean => /^[aeiouyhâàéèêëîïôûœ]/iu.test(text);

/** Whether the word before the mention can stand before the new text: not "d'" before a consonant, not "le" before a vowel. */
function fits(before: Token | undefined, text: string, words: TimeVocabulary): boolean {
  if (before === undefined || !/^\p{L}/u.test(text)) return true;
  return vowel(text) ? !words.beforeConsonant.includes(before.fold) : words.elisions[before.fold] === undefined;
}

/** A month, a year or a portion of one in the plainest form, where the preposition before the mention allows it. */
function canonical(value: Moment, mention: DetailedMention, tokens: readonly Token[], words: TimeVocabulary): string | undefined {
  if (value.day !== undefined || value.period !== undefined || value.last !== undefined || value.hour !== undefined || mention.value.hour !== undefined || value.weekday !== undefined) return undefined;
  if ((value.year ?? 1000) < 1000) return undefined;
  const month = value.month === undefined ? '' : words.months[value.month - 1]?.[0] ?? '';
  const plain = [month, value.year === undefined ? '' : String(value.year)].filter((t) => t !== '').join(' ');
  if (plain === '') return undefined;
  const portion = value.portion === undefined ? '' : words.portions[value.portion].before[0] ?? '';
  const text = value.portion === 'mid' ? `${portion}-${plain}` : portion === '' ? plain : `${portion} ${plain}`;
  const lexicon = lexiconOf(words);
  const pieces = piecesOf(tokens, lexicon);
  const at = pieces.findIndex((piece) => piece.start >= mention.span.start);
  const bearing = phraseBefore(pieces, at, lexicon.bearings);
  if (bearing !== undefined && bearing.value !== 'at') return lexicon.is('articles', pieces[at - 1]?.fold ?? '') ? undefined : text;
  if (placeOf(value, words) === placeOf(mention.value, words)) return text;
  // "arrivé fin 2024" has no preposition to lean on: "arrivé en décembre 2024"
  const bare = bearing === undefined && mention.value.portion !== undefined && value.portion === undefined && !lexicon.is('articles', pieces[mention.from]?.fold ?? '');
  return bare && !words.capitals ? `${words.inMonth} ${text}` : undefined;
}

/** Moments that take the same preposition: on a day, in a month or a year; where a portion takes none, it is of its own kind. */
function placeOf(moment: Moment, words: TimeVocabulary): string {
  if (moment.day !== undefined || moment.weekday !== undefined) return 'day';
  if (words.capitals) return moment.portion !== undefined ? 'in' : 'in';
  return moment.portion !== undefined ? 'portion' : moment.period !== undefined ? moment.period.kind : 'in';
}
