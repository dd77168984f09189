// Text → tokens: one pass over the characters, no regular expression that backtracks.
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import type { Token, TokenKind } from './token.ts';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;
const SPACE = /\s/;
const APOSTROPHE = /['\u2019\u02bc]/;
const HYPHEN = /[-\u2010\u2011]/;
/** What may stand between groups of three digits: a space, or the apostrophe of Swiss figures (1'234). */
const GROUP_MARK = /[ \u00a0\u202f\u2009'\u2019]/;

/** French words that lose their vowel before another: they stand alone as tokens. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'lorsqu', 'puisqu', 'jusqu', 'quoiqu']);
/** What follows an English apostrophe as a token of its own. */
const ENCLITIC = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** What follows a French hyphen after a verb: the subject or object of an inversion. */
const INVERTED = new Set(['il', 'elle', 'on', 'ils', 'elles', 'je', 'tu', 'nous', 'vous', 'le', 'la', 'les', 'lui', 'leur', 'y', 'en', 'moi', 'toi', 'ce', 't', 'ci', 'la']);

/** One string a word, however often it comes: every table that is asked for it later finds it by its address. */
const spellings = remembered(16_384, (text: string) => ({ text, fold: fold(text) }));

/**
 * Splits prose into tokens. Every character that is not white space is in exactly one token.
 * Elisions are split off (`l'`), inversions too (`a-t-il`), hyphenated words are kept whole.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const push = (kind: TokenKind, end: number): void => {
    const spelling = spellings(text.slice(at, end));
    tokens.push({ kind, text: spelling.text, fold: spelling.fold, span: { start: at, end }, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const c = text[at] as string;
    if (SPACE.test(c)) {
      spaced = true;
      at++;
    } else if (c === '\ufffc') push('opaque', at + 1);
    else if (DIGIT.test(c) || isBareDecimal(text, at)) push(...numeric(text, at));
    else if (isLetter(text, at)) wordly(text, at).forEach((end) => push('word', end));
    else if (/[.,;:!?…()[\]{}«»"“”„'\u2018\u2019\u2013\u2014/\\|*_-]/.test(c)) push('punctuation', c === '.' && text.startsWith('...', at) ? at + 3 : at + 1);
    else push('symbol', at + (isSurrogatePair(text, at) ? 2 : 1));
  }
  return tokens;
}

/** ".5" where nothing stands before it that the point could end. */
const isBareDecimal = (text: string, at: number): boolean =>
  text[at] === '.' && DIGIT.test(text[at + 1] ?? '') && (at === 0 || /[\s($€£¥~≈<>]/.test(text[at - 1] as string));

const isSurrogatePair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length;
};

function isLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && LETTER.test(String.fromCodePoint(point));
}

function letters(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text, end)) end += isSurrogatePair(text, end) ? 2 : 1;
  return end;
}

/** A number with its inner separators and the suffix glued to it; or a word that begins with digits (3D-printed). */
function numeric(text: string, from: number): [TokenKind, number] {
  let end = text[from] === '.' ? from + 1 : from;
  while (end < text.length && DIGIT.test(text[end] as string)) end++;
  for (;;) {
    const c = text[end] ?? '';
    const next = text[end + 1] ?? '';
    if (!DIGIT.test(next)) break;
    if (GROUP_MARK.test(c)) {
      // A group of exactly three digits goes on the number; anything else is the next number.
      const lead = end - runStart(text, end);
      if (lead > 3 || !/^[0-9]{3}(?![0-9])/.test(text.slice(end + 1, end + 5))) break;
      end += 4;
    } else if (c === '.' || c === ',' || c === ':') {
      end++;
      while (end < text.length && DIGIT.test(text[end] as string)) end++;
    } else break;
  }
  const tail = letters(text, end);
  if (tail > end) {
    let stop = tail;
    // 6h30, 18h05
    if (/^h$/i.test(text.slice(end, tail)) && DIGIT.test(text[tail] ?? '')) while (DIGIT.test(text[stop] ?? '')) stop++;
    const glued = text.slice(end, stop);
    if (stop > tail || glued.length <= 4) return HYPHEN.test(text[stop] ?? '') && isLetter(text, stop + 1) ? ['word', hyphenated(text, stop)] : ['number', stop];
    return ['word', stop];
  }
  if (HYPHEN.test(text[end] ?? '') && isLetter(text, end + 1)) return ['number', end];
  return ['number', end];
}

function runStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && DIGIT.test(text[start - 1] as string)) start--;
  return start;
}

/** The ends of the tokens that a run of letters, hyphens and apostrophes makes. */
function wordly(text: string, from: number): readonly number[] {
  const ends: number[] = [];
  let start = from;
  for (;;) {
    const end = alnum(text, start);
    const piece = text.slice(start, end).toLowerCase();
    const c = text[end] ?? '';
    if (APOSTROPHE.test(c) && isLetter(text, end + 1)) {
      if (ELIDED.has(piece)) {
        ends.push(end + 1);
        start = end + 1;
        continue;
      }
      const after = letters(text, end + 1);
      const clitic = text.slice(end + 1, after).toLowerCase();
      if (clitic === 't' && piece.endsWith('n') && piece.length > 1) {
        ends.push(end - 1, after); // do|n't
        return ends.filter((e) => e > from);
      }
      if (ENCLITIC.has(clitic)) {
        ends.push(end, after);
        return ends;
      }
      // aujourd'hui, O'Brien, presqu'île
      ends.push(hyphenated(text, after));
      return ends;
    }
    const stop = hyphenated(text, end);
    if (stop > end) return [...ends, ...inversion(text, start, stop)];
    ends.push(end);
    return ends;
  }
}

/** Letters and digits in a row: GPT4, A320, H1N1. */
function alnum(text: string, from: number): number {
  let end = letters(text, from);
  while (DIGIT.test(text[end] ?? '')) {
    while (DIGIT.test(text[end] ?? '')) end++;
    end = letters(text, end);
  }
  return end;
}

/** Goes on over `-word` and `-4` as long as they come. */
function hyphenated(text: string, from: number): number {
  let end = from;
  while (HYPHEN.test(text[end] ?? '')) {
    const after = alnumOrDigits(text, end + 1);
    if (after === end + 1) break;
    end = after;
    if (APOSTROPHE.test(text[end] ?? '') && isLetter(text, end + 1) && !ENCLITIC.has(text.slice(end + 1, letters(text, end + 1)).toLowerCase())) end = letters(text, end + 1);
  }
  return end;
}

function alnumOrDigits(text: string, from: number): number {
  let end = from;
  while (DIGIT.test(text[end] ?? '')) end++;
  if (end > from && (text[end] === '.' || text[end] === ',') && DIGIT.test(text[end + 1] ?? '')) {
    end++;
    while (DIGIT.test(text[end] ?? '')) end++;
  }
  return Math.max(end, alnum(text, end));
}

/** `a-t-il` → a | -t | -il, `reste-t-il`; other hyphenated words stay whole. */
function inversion(text: string, start: number, end: number): readonly number[] {
  const pieces = text.slice(start, end).split(/[-\u2010\u2011]/);
  let kept = pieces.length;
  while (kept > 1 && INVERTED.has((pieces[kept - 1] as string).toLowerCase())) kept--;
  if (kept === pieces.length || /^(?:celui|celle|ceux|celles|l[aà]|rendez|peut)$/i.test(pieces[kept - 1] as string)) return [end];
  const ends: number[] = [];
  let at = start;
  pieces.forEach((piece, i) => {
    at += piece.length + (i > 0 ? 1 : 0);
    if (i >= kept - 1) ends.push(at);
  });
  return ends;
}
