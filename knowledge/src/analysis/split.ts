// Prose → sentences: every mark that may end one is looked at with what stands before and behind it. One pass.
//
// Intl.Segmenter is not used: it knows no abbreviation, breaks before a closing », never breaks at "…" or before a digit
// or an iPhone, so that all that would be left of it is the search for full stops.
import type { Span } from '../text/span.ts';
import { afterAbbreviation, isCapital, lastWord, plain, wordAt, type Place } from './abbreviation.ts';
import type { SentenceVocabulary } from './sentenceVocabulary.ts';
import { heldStretches, type Held } from './held.ts';

const ENDS = /[.!?…‽。！？｡؟۔।\n\r\u0085\u2028\u2029]/g;
const MARK = /[.!?…‽]/;
const LINE = /[\n\r\u0085\u2028\u2029]/;
/** Marks after which no space is written. */
const WIDE = /[。！？｡]/;
const SPACE = /\s/;
const CLOSER = /[)\]}»”"’']/;
const OPENER = /[«“„"‘'([{¿¡–—•*-]/;
const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070-\u2079]/;
const PICTURE = /^\p{Extended_Pictographic}\ufe0f?/u;
const ELLIPSIS = /^(?:…|\.\.\.)\s*/;
const DASH = /[–—-]/;
/** iPhone, eBay; d'Artagnan */
const LOWER_NAME = /^(?:\p{Ll}{1,3}\p{Lu}|d['’]\p{Lu}\p{Ll})/u;
/** Longest stretch of quoted or bracketed sentences that is held together. */
const LONGEST_HELD = 400;
/** Longest name behind a quotation and a dash. */
const LONGEST_SIGNATURE = 80;
/** Most marks looked over before the first word of a sentence. */
const LONGEST_OPENING = 16;

/**
 * The sentences of a block of prose, in order, without the white space around them. What stands between quotation marks
 * or, inside a sentence, between brackets is not split. Any text gives a result.
 */
export function splitSentences(text: string, words: SentenceVocabulary): readonly Span[] {
  const found: Span[] = [];
  const held = heldStretches(text, LONGEST_HELD);
  let start = skipSpaces(text, 0);
  ENDS.lastIndex = start;
  for (let match = ENDS.exec(text); match !== null; match = ENDS.exec(text)) {
    const at = match.index;
    const line = LINE.test(match[0]);
    const run = line ? at : marksEnd(text, at);
    const stop = line ? at : closersEnd(text, run, held);
    const next = skipSpaces(text, stop);
    ENDS.lastIndex = Math.max(stop, line ? next : at + 1);
    if (next >= text.length) break;
    if (!line && ((next === stop && !endsUnspaced(text, at, stop)) || !isEnd({ text, start, at, run, stop, next }, held, words))) continue;
    push(start, stop);
    start = next;
  }
  push(start, text.length);
  return found;

  function push(from: number, to: number): void {
    let end = to;
    while (end > from && SPACE.test(text[end - 1] as string)) end--;
    if (end > from) found.push({ start: from, end });
  }
}

function isEnd(place: Place, held: Held, words: SentenceVocabulary): boolean {
  const { text, start, at, run, stop, next } = place;
  if (held.within(start, stop)) return false;
  const ellipsis = text[at] === '…' || run - at > 1;
  const first = openersEnd(text, next);
  // what was left out inside a sentence, or at its end
  if (ellipsis && /[([]/.test(text[at - 1] ?? '') && /[)\]]/.test(text[run] ?? '')) return at - start > 2 && isCapital(text, first) && words.openers.has(plain(wordAt(text, first)));
  const c = text[first] ?? '';
  const abbreviable = text[at] === '.' && run === at + 1;
  // “We have won.” — Paul Rey
  if (stop > run && DASH.test(text[next] as string) && text.length - next <= LONGEST_SIGNATURE && !MARK.test(text.slice(next))) return false;
  if (/[0-9]/.test(c)) return ellipsis ? !/[0-9]/.test(text[at - 1] ?? '') : !abbreviable || !afterAbbreviation(place, first, 'number', words);
  if (isCapital(text, first)) {
    if (text[at] === '!' && words.companies.has(plain(wordAt(text, first)))) return false;
    if (text[at] !== '.' && stop > run && speakerFollows(text, first, words)) return false;
    return !abbreviable || !afterAbbreviation(place, first, 'capital', words);
  }
  if (/\p{Ll}/u.test(c)) return LOWER_NAME.test(text.slice(first, first + 5)) && (!abbreviable || (lastWord(text, start, at).length > 2 && !afterAbbreviation(place, first, 'other', words)));
  if (c === '' || /[\p{P}%&/|=<>~^]/u.test(c)) return /[@#\\]/.test(c) && !ellipsis && !(abbreviable && afterAbbreviation(place, first, 'other', words));
  return !abbreviable || !afterAbbreviation(place, first, 'other', words);
}

/** Where no space follows: full-width marks, and `in 1953.The town`, `(2 km).The`, but not `lemonde.Fr`. */
function endsUnspaced(text: string, at: number, stop: number): boolean {
  if (WIDE.test(text[at] as string)) return true;
  return (stop > at + 1 || /[\d%)\]»”"]/.test(text[at - 1] ?? '')) && /^\p{Lu}[\p{Ll} ]/u.test(text.slice(stop, stop + 2));
}

/** “Why?” Claire Martin asked */
function speakerFollows(text: string, at: number, words: SentenceVocabulary): boolean {
  if (words.says.size === 0 || words.openers.has(plain(wordAt(text, at)))) return false;
  const verb = /^(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}(\p{Ll}{1,20})/u.exec(text.slice(at, at + 120))?.[1];
  return verb !== undefined && words.says.has(verb);
}

/** A letter or digit of ASCII: what most often stands behind a mark, and no mark itself. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
const BLANK = 32;

function skipSpaces(text: string, from: number): number {
  let at = from;
  if (text.charCodeAt(at) === BLANK) at++;
  if (isPlain(text, at)) return at;
  while (at < text.length && SPACE.test(text[at] as string)) at++;
  return at;
}

/** `...`, `?!`, `! !`: marks in a row, also where a space stands between exclamations. */
function marksEnd(text: string, from: number): number {
  let end = from + 1;
  if (isPlain(text, end) || (text.charCodeAt(end) === BLANK && isPlain(text, end + 1))) return end;
  for (;;) {
    if (MARK.test(text[end] ?? '')) end++;
    else if (/\s/.test(text[end] ?? '') && /[!?]/.test(text[end + 1] ?? '') && /[!?…]/.test(text[end - 1] ?? '')) end += 2;
    else return end;
  }
}

/** Closing quotes and brackets, `»` with the space before it, note marks, pictures. */
function closersEnd(text: string, from: number, held: Held): number {
  let end = from;
  if (isPlain(text, end) || (text.charCodeAt(end) === BLANK && isPlain(text, end + 1))) return end;
  for (;;) {
    const c = text[end] ?? '';
    if (c === '"' && !held.closes(end) && end > from) return end;
    if (CLOSER.test(c) || SUPERSCRIPT.test(c)) end++;
    else if (c === '[') {
      const note = /^\[(?:\d{1,3}|\^[\p{L}\d-]{1,20})\]/u.exec(text.slice(end, end + 24));
      if (note === null) return end;
      end += note[0].length;
    } else if (SPACE.test(c)) {
      const after = text[end + 1] ?? '';
      const picture = after >= '\u2000' ? PICTURE.exec(text.slice(end + 1, end + 5)) : null;
      if (after === '»' || ((after === '"' || after === '”') && held.closes(end + 1))) end += 2;
      else if (picture !== null) end += 1 + picture[0].length;
      else return end;
    } else return end;
  }
}

/** Quotes, brackets, dashes of dialogue and leading dots that may stand before the first word of a sentence. */
function openersEnd(text: string, from: number): number {
  let at = from;
  if (isPlain(text, at)) return at;
  while (at - from < LONGEST_OPENING) {
    const c = text[at] ?? '';
    const dots = c === '…' || c === '.' ? ELLIPSIS.exec(text.slice(at, at + 8)) : null;
    if (dots !== null) {
      at += dots[0].length;
      if (/[)\]]/.test(text[at] ?? '')) at++;
    } else if (c !== '' && (OPENER.test(c) || SPACE.test(c))) at++;
    else if (c === '.' && isCapital(text, at + 1)) return at + 1;
    else return at;
  }
  return at;
}
