// Pieces: tokens cut finer where a number and something else are glued (30k, 2e, two-thirds, 58-year-old).
import type { Token, TokenKind } from '../../analysis/token.ts';
import { fold } from '../../text/fold.ts';
import { markOf } from '../../text/mark.ts';
import type { Spelling } from '../../text/spelling.ts';

export interface Piece {
  readonly kind: TokenKind;
  readonly text: string;
  readonly fold: string;
  /** the mark of its fold */
  readonly mark: number;
  /** of a whole token */
  readonly spelling: Spelling | undefined;
  readonly start: number;
  readonly end: number;
  /** index of the token it is of */
  readonly token: number;
  /** white space stands before it */
  readonly spaced: boolean;
  /** tied to the piece before by a hyphen that is no piece of its own */
  readonly hyphened: boolean;
}

// Made once: see place.ts.
const LETTER = /\p{L}/u;
const LETTERS = /((?:\p{L}|\p{M})+)/u;
const HYPHEN = /[-\u2010\u2011]/;

/** Cuts tokens into pieces. `isNumeral` says of a folded word whether a hyphenated word that begins with it is a number. */
export function cut(tokens: readonly Token[], isNumeral: (fold: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!isCut(token, isNumeral)) pieces.push(whole(token, index));
    else if (token.kind === 'number') cutNumber(token, index, pieces);
    else cutWord(token, index, pieces);
  }
  return pieces;
}

/** Whether a number has letters, or a word a number before its first hyphen. */
export function isCut(token: Token, isNumeral: (fold: string) => boolean): boolean {
  if (token.kind === 'number') return !isPlain(token.text) && LETTERS.test(token.text);
  if (token.kind !== 'word' || !token.fold.includes('-')) return false;
  const hyphen = token.text.search(HYPHEN);
  return hyphen > 0 && isFirst(token.text.slice(0, hyphen), isNumeral);
}

/** Figures and the marks between them: most numbers. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x39) return false;
  return true;
}

function piece(kind: TokenKind, text: string, start: number, token: number, spaced: boolean, hyphened: boolean): Piece {
  const folded = fold(text);
  return { kind, text, fold: folded, mark: markOf(folded), spelling: undefined, start, end: start + text.length, token, spaced, hyphened };
}

const whole = (token: Token, index: number): Piece => ({
  kind: token.kind, text: token.text, fold: token.fold, mark: markOf(token.fold), spelling: token.spelling, start: token.span.start, end: token.span.end, token: index, spaced: token.spaced, hyphened: false,
});

/** `30k` → 30 | k, `6h30` → 6 | h | 30, `2e` → 2 | e. */
function cutNumber(token: Token, index: number, into: Piece[]): void {
  let at = 0;
  for (const run of token.text.split(LETTERS)) {
    if (run === '') continue;
    const kind: TokenKind = LETTER.test(run) ? 'word' : 'number';
    into.push(piece(kind, run, token.span.start + at, index, at === 0 && token.spaced, false));
    at += run.length;
  }
}

/** `two-thirds` → two | thirds; `co-founders` stays whole, and so does `GPT-4`. A hyphen left over by an inversion is dropped. */
function cutWord(token: Token, index: number, into: Piece[]): void {
  let at = 0;
  for (const part of token.text.split(HYPHEN)) {
    if (part !== '') {
      const digits = /^[0-9]/.test(part);
      into.push(piece(digits && !LETTER.test(part) ? 'number' : 'word', part, token.span.start + at, index, at === 0 && token.spaced, at > 0));
    }
    at += part.length + 1;
  }
}

const isFirst = (part: string, isNumeral: (fold: string) => boolean): boolean => /^[0-9]+$/.test(part) || isNumeral(fold(part));
