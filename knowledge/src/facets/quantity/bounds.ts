// Bounds: more than, at least, environ, seuls … before a number, "ou plus", "au moins" after it; and what they make of a set.
import { readCardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './reading.ts';
import type { BoundKind } from './vocabulary.ts';

export interface Bounds {
  readonly kinds: readonly BoundKind[];
  readonly from: number;
  readonly to: number;
  /** a bound other than "only" */
  readonly bounded: boolean;
  readonly only: boolean;
  /** about, nearly, just over */
  readonly near: boolean;
}

/** The bounds that begin at piece `at`: none, one, or "only about". */
export function boundsBefore(pieces: readonly Piece[], at: number, lex: Lexicon): Bounds {
  const kinds: BoundKind[] = [];
  let to = at;
  while (kinds.length < 3) {
    const bound = lex.bound(pieces, to);
    if (bound === undefined) break;
    kinds.push(bound.row);
    to = bound.to;
  }
  return { kinds, from: at, to, bounded: kinds.some((k) => k !== 'only' && k !== 'exactly'), only: kinds.includes('only'), near: kinds.some((k) => k === 'about' || k === 'nearly' || k === 'justOver') };
}

/** The bound right after a number: "trois au moins", "30 or more"; not when it belongs to the next number. */
export function boundsAfter(pieces: readonly Piece[], at: number, lex: Lexicon): Bounds | undefined {
  const bound = lex.boundAfter(pieces, at);
  if (bound === undefined || readCardinal(pieces, bound.to, lex) !== undefined) return undefined;
  return { kinds: [bound.row], from: at, to: bound.to, bounded: true, only: bound.row === 'only', near: bound.row === 'about' };
}

/** The set that a number and its bounds make. */
export function applyBounds(reading: Reading, kinds: readonly BoundKind[]): Reading {
  return kinds.reduceRight(applyBound, reading);
}

function applyBound(reading: Reading, kind: BoundKind): Reading {
  const least = reading.dimension === 'temperature' || reading.lower < 0 ? -Infinity : 0;
  switch (kind) {
    case 'above': return { ...reading, upper: Infinity, upperOpen: false, lowerOpen: true };
    case 'atLeast': return { ...reading, upper: Infinity, upperOpen: false, lowerOpen: false };
    case 'below': return { ...reading, lower: least, lowerOpen: false, upperOpen: true };
    case 'atMost': return { ...reading, lower: least, lowerOpen: false, upperOpen: false };
    case 'about': return { ...reading, approximate: true };
    case 'nearly': return { ...reading, approximate: true, upperOpen: true };
    case 'justOver': return { ...reading, approximate: true, lowerOpen: true };
    case 'only': return { ...reading, only: true };
    case 'exactly': return reading;
  }
}
