// Pieces: tokens cut where a time needs it (1|er, 14|h|30, mi|-|2023, 1990|s), so that one grammar reads every spelling.
import type { Token } from '../../analysis/token.ts';
import { fold } from '../../text/fold.ts';
import { markOf } from '../../text/mark.ts';
import type { Spelling } from '../../text/spelling.ts';
import type { PhraseNode, PhraseNodes, Phrases, TimeLexicon } from './lexicon.ts';

export interface Piece {
  readonly text: string;
  /** the form it is looked up by: folded, but for the words whose accents matter */
  readonly fold: string;
  /** the mark of that form */
  readonly mark: number;
  /** of a run of one to four digits, its value */
  readonly value: number | undefined;
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
  /** the token it comes from */
  readonly token: number;
  readonly kind: Token['kind'];
  /** a word that opens no time, whatever follows; sure where true */
  readonly quiet: boolean;
  /** a word that makes a time of a number near it */
  readonly dates: boolean;
}

export type Pieces = readonly Piece[];

/** A word with a digit that can be a time: 19th-century, Q2, T3. */
const NUMBERED = /^(?:\d|[a-z]\d$)/;
const isPrefix = (word: string, lexicon: TimeLexicon): boolean => {
  const sense = lexicon.sense(word);
  return lexicon.portionBefore(word) !== undefined || lexicon.is.halfOf(word) || sense?.month !== undefined || sense?.weekday !== undefined;
};
const WHOLE = /^\d{1,4}$/;
/** The dotted numbers that are times: 09.07.2024, 6.30pm. */
const DOTTED = /^\d{1,2}\.\d{1,2}(?:\.\d{4}|(\p{L}{2}))$/u;
const CUT = /\d+|[^\d\u2010\u2011-]+|[\u2010\u2011-]/g;

/** Whether a sentence can hold a time at all: most cannot, and are not read further. */
export function mayTell(tokens: readonly Token[], lexicon: TimeLexicon): boolean {
  let numbers = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') {
      if (lexicon.opening.mayBeTime(tokens, at)) return true;
      numbers = true;
    } else if (token.kind === 'word' && lexicon.wakes(token.spelling)) return true;
  }
  return numbers && tokens.some((token) => token.kind === 'word' && lexicon.formOf(token.spelling).dates);
}

/** Whether a word alone makes it worth while to read a sentence without digits. */
export function wakes(word: string, lexicon: TimeLexicon): boolean {
  if (lexicon.opening.wakes(word)) return true;
  if (isPlain(word)) return false;
  if (NUMBERED.test(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? isPrefix(word.slice(0, hyphen), lexicon) || isDatedPrefix(word, hyphen, lexicon) : isFiscal(word, lexicon);
}

/** No hyphen, and neither its first nor its last character is a digit: it is not cut, and no time by its form. */
const isPlain = (word: string): boolean => !isDigit(word.charCodeAt(0)) && !isDigit(word.charCodeAt(word.length - 1)) && !word.includes('-');
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a word is wherever it stands. */
export interface WordForm {
  /** in one piece, and no number */
  readonly whole: boolean;
  readonly key: string;
  readonly mark: number;
  readonly quiet: boolean;
  readonly dates: boolean;
}

export function wordForm({ text, fold: folded }: Spelling, lexicon: TimeLexicon): WordForm {
  const key = lexicon.key(text, folded);
  return { whole: !isDigit(text.charCodeAt(0)) && !cutsWord(folded, lexicon), key, mark: markOf(key), quiet: lexicon.opening.isQuiet(key), dates: lexicon.opening.dates(key) };
}

export function piecesOf(tokens: readonly Token[], lexicon: TimeLexicon): Pieces {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const form = token.kind === 'word' ? lexicon.formOf(token.spelling) : undefined;
    if (form?.whole === true) {
      pieces.push({ text: token.text, fold: form.key, mark: form.mark, value: undefined, spaced: token.spaced, start: token.span.start, end: token.span.end, token: at, kind: 'word', quiet: form.quiet, dates: form.dates });
    } else if (cuts(token, lexicon)) {
      let start = token.span.start;
      for (const text of token.text.match(CUT) ?? [token.text]) {
        pieces.push(piece(text, lexicon.key(text, fold(text)), start === token.span.start && token.spaced, start, at, token.kind, lexicon));
        start += text.length;
      }
    } else pieces.push(piece(token.text, lexicon.key(token.text, token.fold), token.spaced, token.span.start, at, token.kind, lexicon));
  }
  return pieces;
}

const piece = (text: string, folded: string, spaced: boolean, start: number, token: number, kind: Token['kind'], lexicon: TimeLexicon): Piece => ({
  text,
  fold: folded,
  mark: markOf(folded),
  value: isDigit(text.charCodeAt(0)) && WHOLE.test(text) ? Number(text) : undefined,
  spaced,
  start,
  end: start + text.length,
  token,
  kind,
  quiet: false,
  dates: kind === 'word' && lexicon.opening.dates(folded),
});

/** pre-2020, l'après-2008 */
const isDatedPrefix = (word: string, hyphen: number, lexicon: TimeLexicon): boolean => /^\d{4}/.test(word.slice(hyphen + 1)) && lexicon.bearings.get(`${word.slice(0, hyphen)} -`) !== undefined;

/** FY2024, FY24 */
function isFiscal(word: string, lexicon: TimeLexicon): boolean {
  const digits = word.search(/\d/);
  return digits > 0 && lexicon.is.fiscalLetters(word.slice(0, digits)) && /^(?:\d\d|\d{4})$/.test(word.slice(digits));
}

function isDotted(word: string, lexicon: TimeLexicon): boolean {
  const found = DOTTED.exec(word);
  return found !== null && (found[1] === undefined || lexicon.am.get(found[1]) === true || lexicon.pm.get(found[1]) === true);
}

function cuts(token: Token, lexicon: TimeLexicon): boolean {
  if (token.kind === 'number') return !WHOLE.test(token.text) && !/[\s,]/.test(token.text) && (!token.text.includes('.') || isDotted(token.fold, lexicon));
  return token.kind === 'word' && cutsWord(token.fold, lexicon);
}

function cutsWord(word: string, lexicon: TimeLexicon): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return isPrefix(word.slice(0, hyphen), lexicon) || /^\d/.test(word) || isDatedPrefix(word, hyphen, lexicon);
  if (isFiscal(word, lexicon)) return true;
  return /^\d/.test(word);
}

/** Whether the piece is glued to the one before it. */
export const glued = (pieces: Pieces, at: number): boolean => at > 0 && pieces[at]?.spaced === false;

/** The longest phrase that begins at a piece: its value and the piece after it. */
export function phraseAt<T>(pieces: Pieces, at: number, phrases: Phrases<T>): { readonly value: T; readonly to: number } | undefined {
  const first = pieces[at];
  if (first === undefined || (phrases.firsts & first.mark) === 0) return undefined;
  let value: T | undefined;
  let to = at;
  let nodes: PhraseNodes<T> | undefined = phrases.onwards;
  for (let i = at; nodes !== undefined && i < pieces.length; i++) {
    const node: PhraseNode<T> | undefined = nodes.get((pieces[i] as Piece).fold);
    if (node === undefined) break;
    if (node.value !== undefined) {
      value = node.value;
      to = i + 1;
    }
    nodes = node.next;
  }
  return value === undefined ? undefined : { value, to };
}

/** The longest phrase that ends before a piece: its value and its first piece. */
export function phraseBefore<T>(pieces: Pieces, end: number, phrases: Phrases<T>): { readonly value: T; readonly from: number } | undefined {
  const last = end > 0 ? pieces[end - 1] : undefined;
  if (last === undefined || (phrases.lasts & last.mark) === 0) return undefined;
  let value: T | undefined;
  let from = end;
  let nodes: PhraseNodes<T> | undefined = phrases.back;
  for (let i = end - 1; nodes !== undefined && i >= 0; i--) {
    const node: PhraseNode<T> | undefined = nodes.get((pieces[i] as Piece | undefined)?.fold ?? '');
    if (node === undefined) break;
    if (node.value !== undefined) {
      value = node.value;
      from = i;
    }
    nodes = node.next;
  }
  return value === undefined ? undefined : { value, from };
}
