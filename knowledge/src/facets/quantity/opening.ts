// What may begin at a piece: the quick look that spares most words the long one, and says which readers are worth asking.
import type { TokenKind } from '../../analysis/token.ts';
import { noted, type Spelling } from '../../text/spelling.ts';
import { saidFrom, type Branch } from '../phraseTree.ts';
import { beginningsOf, BEGINS as B } from './beginnings.ts';
import type { QuantityVocabulary } from './vocabulary.ts';

/** Enough of a piece to look at; a token has it too. */
interface Looked {
  readonly kind: TokenKind;
  readonly text: string;
  readonly fold: string;
  readonly spelling: Spelling | undefined;
  readonly hyphened?: boolean;
}

export interface Opening {
  /** What may begin at a piece, as bits of `BEGINS`. A bit that is not set is sure. */
  readonly bits: (pieces: readonly Looked[], at: number) => number;
  /** Whether a word begins nothing, whatever follows; sure where true. */
  readonly isQuiet: (word: Spelling) => boolean;
  /** Whether it begins something only with what follows: a determiner, a bound. */
  readonly leansOn: (word: Spelling) => boolean;
  /** Whether a quantity, its bounds or its age may begin at a piece, by it and what follows; "no" is sure. */
  readonly opens: (pieces: readonly Looked[], at: number) => boolean;
}

/** What needs no look at what follows: it is rare, or stands there in full. */
const SURE = B.age | B.wholeCount | B.multiple | B.once | B.half | B.ordinal | B.quantifier | B.numeral | B.collective | B.multitude | B.phrase | B.digits;

const LEANING = B.bound | B.range | B.determiner | B.vague | B.sign | B.minus;
const ANYTHING = -1;

export function openingOf(words: QuantityVocabulary): Opening {
  const beginnings = beginningsOf(words);
  // "un foyer sur cinq": where the article and the number are two words, the article is no part of a whole
  const farWhole = words.pronounOne === '';

  const ofSpelling = noted((spelling: Spelling) => beginnings.get(spelling.fold));
  const branchOf = ({ spelling, fold }: Looked): Branch | undefined => (spelling === undefined ? beginnings.get(fold) : ofSpelling(spelling));

  const bits = (pieces: readonly Looked[], at: number): number => {
    const piece = pieces[at];
    if (piece === undefined) return 0;
    const branch = branchOf(piece);
    const found = branch === undefined ? 0 : saidFrom(branch, pieces, at + 1);
    if (piece.kind === 'number') return found | B.digits;
    return found === 0 && piece.kind === 'word' && isTimes(piece.fold) ? B.multiple : found;
  };

  const any = (piece: Looked): number => (piece.kind === 'number' ? B.digits : branchOf(piece)?.any ?? 0);

  /** Whether the article before the piece may be a number: "un million", "un foyer sur cinq", not "un foyer". */
  const counted = (pieces: readonly Looked[], at: number): boolean => {
    const piece = pieces[at];
    if (piece === undefined) return false;
    if (piece.kind === 'punctuation') return JOINT.test(piece.text);
    return piece.kind !== 'word' || piece.hyphened === true || (any(piece) & B.counted) !== 0 || (farWhole && (isWhole(pieces, at + 1) || isWhole(pieces, at + 2)));
  };

  const isWhole = (pieces: readonly Looked[], at: number): boolean => {
    const link = pieces[at];
    const whole = pieces[at + 1];
    return link !== undefined && whole !== undefined && (any(link) & B.outOf) !== 0 && any(whole) !== 0;
  };

  /** Whether a number, or a kind of those asked for, may begin at the piece. */
  const amount = (pieces: readonly Looked[], at: number, or = 0): boolean => {
    const found = bits(pieces, at);
    return (found & (B.digits | B.numeral | B.sign | B.minus | or)) !== 0 || ((found & B.article) !== 0 && counted(pieces, at + 1));
  };

  const opens = (pieces: readonly Looked[], at: number): boolean => {
    const found = bits(pieces, at);
    if (found === 0) return false;
    if ((found & SURE) !== 0) return true;
    const next = pieces[at + 1];
    if (next === undefined) return false;
    if ((found & B.article) !== 0 && counted(pieces, at + 1)) return true;
    if ((found & (B.bound | B.range | B.determiner | B.vague | B.sign | B.minus)) === 0) return false;
    const after = any(next);
    return (
      ((found & B.bound) !== 0 && after !== 0) ||
      ((found & B.range) !== 0 && amount(pieces, at + 1, B.bound)) ||
      ((found & B.determiner) !== 0 && (after & (B.denominator | B.collective)) !== 0) ||
      ((found & B.vague) !== 0 && (after & (B.multitude | B.scale)) !== 0) ||
      ((found & B.sign) !== 0 && next.kind === 'number') ||
      ((found & B.minus) !== 0 && amount(pieces, at + 1))
    );
  };
  const leaning = farWhole ? LEANING : LEANING | B.article;
  // one that may be cut, or has no branch of its own, may be anything
  const anyOf = noted(({ fold }: Spelling) => (fold.includes('-') || isTimes(fold) ? ANYTHING : beginnings.get(fold)?.any ?? 0));
  return { bits, opens, isQuiet: (word) => anyOf(word) === 0, leansOn: (word) => (anyOf(word) & ~leaning) === 0 };
}

/** What joins an article to a second number: one-nil, un/deux. */
const JOINT = /^[-/\u2010-\u2014\u2212]$/;

/** x3 */
const isTimes = (word: string): boolean => word.charCodeAt(0) === 0x78 && /^x[0-9]/.test(word);
