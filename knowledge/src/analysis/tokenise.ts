// Text → tokens: one pass over the characters, no regular expression that backtracks.
import { spellingAt } from '../text/spelling.ts';
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, lettersEnd, plainWordEnd, wordCharsEnd } from './characters.ts';
import { ENCLITIC, hyphenated, inversion } from './hyphens.ts';
import { isBareDecimal, numeric } from './numerals.ts';
import type { Token, TokenKind } from './token.ts';
import { addressEnd, dottedEnd, signedEnd, tagEnd } from './writtenTogether.ts';

/** French words that lose their vowel before another: they stand alone as tokens. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'lorsqu', 'puisqu', 'jusqu', 'quoiqu']);
/** Of these, the ones that no capitalised word follows: N'Golo, M'Bala are names. */
const BEFORE_SMALL = new Set(['n', 'm', 't', 'j']);
const PUNCTUATION = /[.,;:!?…()[\]{}«»"“”„'\u2018\u2019\u2013\u2014/\\|*_-]/;
/** What an elided word may stand before, other than letters: d'1 million, l'« équipe ». */
const AFTER_ELISION = /[0-9«“"(\ufffc]/;
const WHOLE = /^est-[aà]-dire(?![\p{L}-])/iu;

/**
 * Splits prose into tokens. Every character that is not white space is in exactly one token.
 * Elisions are split off (`l'`), inversions too (`a-t-il`); words with hyphens, `R&D`, `C++`, `v2.0.1`, `@name` and what
 * looks like a file or a site (`report.pdf`, `orvane.com`) are kept whole. Addresses are opaque.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const ends: number[] = [];
  let at = 0;
  let spaced = false;
  const push = (kind: TokenKind, end: number): void => {
    const spelling = spellingAt(text, at, end);
    tokens.push({ kind, text: spelling.text, fold: spelling.fold, spelling, span: { start: at, end }, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    if (isSpace(text, at)) {
      spaced = true;
      at++;
      continue;
    }
    // most words
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      push('word', plain);
      continue;
    }
    const c = text[at] as string;
    if (isDigit(text, at) || isBareDecimal(text, at)) push(...numeric(text, at));
    else if (isLetter(text, at)) {
      const address = addressEnd(text, at);
      if (address > at) push('opaque', address);
      else {
        wordly(text, at, ends);
        for (let k = 0; k < ends.length; k++) push('word', ends[k] as number);
        while (ends.length > 0) ends.pop();
      }
    } else if (c === '\ufffc') push('opaque', at + 1);
    else {
      const tag = tagEnd(text, at);
      if (tag > at) push('word', tag);
      else if (PUNCTUATION.test(c)) push('punctuation', c === '.' && text.startsWith('...', at) ? at + 3 : at + 1);
      else push('symbol', at + (c >= '\ud800' && c < '\udc00' && at + 1 < text.length ? 2 : 1));
    }
  }
  return tokens;
}

/** Adds the ends of the tokens that a run of letters, hyphens and apostrophes makes. */
function wordly(text: string, from: number, ends: number[]): void {
  let start = from;
  let end = wordCharsEnd(text, start);
  for (;;) {
    if (!isApostrophe(text, end)) break;
    const piece = text.slice(start, end).toLowerCase();
    const elided = ELIDED.has(piece) && end - start <= 7;
    if (!isLetter(text, end + 1)) {
      if (elided && AFTER_ELISION.test(text[end + 1] ?? '')) end++;
      break;
    }
    if (elided && !(BEFORE_SMALL.has(piece) && opensName(text, start, end + 1))) {
      if (piece === 'c') {
        const whole = WHOLE.exec(text.slice(end + 1, end + 14));
        if (whole !== null) {
          ends.push(end + 1 + whole[0].length);
          return;
        }
      }
      ends.push(end + 1);
      start = end + 1;
      end = wordCharsEnd(text, start);
      continue;
    }
    const after = lettersEnd(text, end + 1);
    const clitic = text.slice(end + 1, Math.min(after, end + 4)).toLowerCase();
    if (clitic === 't' && piece.endsWith('n') && piece.length > 1) {
      ends.push(end - 1, after); // do|n't
      return;
    }
    if (ENCLITIC.has(clitic) && !isApostrophe(text, after)) {
      ends.push(end, after);
      return;
    }
    // aujourd'hui, O'Brien, presqu'île, rock'n'roll
    end = after;
  }
  const stop = signedEnd(text, start, dottedEnd(text, start, hyphenated(text, end)));
  if (stop > end && isHyphen(text, end)) inversion(text, start, stop, ends);
  else ends.push(stop);
}

/** `N'Golo`: a capital, an apostrophe, a capital and a small letter. */
const opensName = (text: string, first: number, second: number): boolean => isUpper(text, first) && isUpper(text, second) && isLower(text, second + 1);
const isUpper = (text: string, at: number): boolean => /^\p{Lu}/u.test(text[at] ?? '');
const isLower = (text: string, at: number): boolean => /^\p{Ll}/u.test(text[at] ?? '');
