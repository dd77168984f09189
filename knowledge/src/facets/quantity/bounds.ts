// Bounds: more than, at least, environ, seuls … before a number, "ou plus", "au moins" after it; and what they make of a set.
import { readCardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { changed, type Reading } from './reading.ts';
import type { BoundKind } from './vocabulary.ts';
import { nth } from '../../text/nth.ts';

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

/** The bound right after a number: "trois au moins", "30 or more"; not when it belongs to what follows: "six mois et moins | de la moitié". */
export function boundsAfter(pieces: readonly Piece[], at: number, lex: Lexicon): Bounds | undefined {
  const bound = lex.boundAfter(pieces, at);
  if (bound === undefined || readCardinal(pieces, bound.to, lex) !== undefined || (lex.isAnd(pieces[at]?.fold) && lex.isOf(pieces[bound.to]?.fold))) return undefined;
  return { kinds: [bound.row], from: at, to: bound.to, bounded: true, only: bound.row === 'only', near: bound.row === 'about' };
}

/** How many words of a noun may stand between a number and the bound behind it. */
const NOUN = 2;

/** "300 personnes ou plus", "40 candidates at least": the bound behind what is counted; not when it belongs to what follows. */
export function boundsBehindNoun(pieces: readonly Piece[], reading: Reading, lex: Lexicon): Bounds | undefined {
  if (reading.dimension !== 'count' || reading.form !== 'cardinal' || reading.total !== undefined) return undefined;
  for (let at = reading.to + 1; at <= reading.to + NOUN; at++) {
    const noun = nth(pieces, at - 1);
    if (noun === undefined || noun.kind !== 'word' || lex.isFunctionWord(noun.fold) || lex.isAnd(noun.fold) || lex.isOr(noun.fold)) return undefined;
    const bound = lex.boundAfter(pieces, at);
    if (bound === undefined) continue;
    const next = pieces[bound.to];
    const ends = next === undefined || next.kind === 'punctuation' || lex.isFunctionWord(next.fold) && !lex.isOf(next.fold) && !lex.isArticle(next.fold) && !lex.isDeterminer(next.fold);
    return ends ? { kinds: [bound.row], from: at, to: bound.to, bounded: true, only: bound.row === 'only', near: bound.row === 'about' } : undefined;
  }
  return undefined;
}

/** "fell over four years": over a length of time says when, unless something makes it a bound (for over four years, over four years ago). */
export function isDuring(pieces: readonly Piece[], before: Bounds, reading: Reading, lex: Lexicon): boolean {
  if (reading.dimension !== 'duration' || lex.duringBound(pieces, before.from)?.to !== before.to) return false;
  return before.from > 0 && !lex.isBoundedAfter(nth(pieces, before.from - 1)?.fold) && lex.articleAfter(pieces, reading.to) === undefined;
}

/** "plus que doublé": the bound before a multiple that is a verb. */
export function verbBounds(pieces: readonly Piece[], at: number, lex: Lexicon): Bounds | undefined {
  const bound = lex.verbBound(pieces, at - 2);
  return bound?.to === at ? { kinds: [bound.row], from: at - 2, to: at, bounded: true, only: false, near: false } : undefined;
}

/** The set that a number and its bounds make. */
export function applyBounds(reading: Reading, kinds: readonly BoundKind[]): Reading {
  return kinds.reduceRight(applyBound, reading);
}

function applyBound(reading: Reading, kind: BoundKind): Reading {
  const least = reading.dimension === 'temperature' || reading.lower < 0 ? -Infinity : 0;
  switch (kind) {
    case 'above': return changed(reading, { upper: Infinity, upperOpen: false, lowerOpen: true });
    case 'atLeast': return changed(reading, { upper: Infinity, upperOpen: false, lowerOpen: false });
    case 'below': return changed(reading, { lower: least, lowerOpen: false, upperOpen: true });
    case 'atMost': return changed(reading, { lower: least, lowerOpen: false, upperOpen: false });
    case 'about': return changed(reading, { approximate: true });
    case 'nearly': return changed(reading, { approximate: true, upperOpen: true });
    case 'justOver': return changed(reading, { approximate: true, lowerOpen: true });
    case 'only': return changed(reading, { only: true });
    case 'exactly': return reading;
  }
}
