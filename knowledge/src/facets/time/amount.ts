// How many units of time: 2, two, a, half a, two and a half, deux … et demi, a dozen, une vingtaine d'.
import type { TimeUnit } from './calendar.ts';
import type { TimeLexicon } from './lexicon.ts';
import { phraseAt, phraseBefore, type Pieces } from './piece.ts';

/** A length of time as it is counted. */
export interface Length {
  readonly count: number;
  readonly unit: TimeUnit;
  readonly approximate: boolean;
  /** the piece after the unit and what is added to it */
  readonly to: number;
}

/** The length of time that begins at a piece: "two and a half years", "deux ans et demi", "une dizaine de jours". */
export function readLength(pieces: Pieces, at: number, lexicon: TimeLexicon): Length | undefined {
  const amount = amountAt(pieces, at, lexicon);
  if (amount === undefined) return undefined;
  const unit = lexicon.sense(pieces[amount.to]?.fold ?? '')?.unit;
  if (unit === undefined) return undefined;
  const half = phraseAt(pieces, amount.to + 1, lexicon.andHalf);
  const approximate = amount.approximate || phraseBefore(pieces, at, lexicon.approximations) !== undefined;
  return { count: amount.value + (half ? 0.5 : 0), unit, approximate, to: half?.to ?? amount.to + 1 };
}

interface Amount {
  readonly value: number;
  readonly to: number;
  readonly approximate: boolean;
}

function amountAt(pieces: Pieces, at: number, lexicon: TimeLexicon): Amount | undefined {
  const piece = pieces[at];
  if (piece === undefined || (piece.kind !== 'number' && piece.kind !== 'word')) return undefined;
  const plain = numberAt(pieces, at, lexicon);
  if (plain === undefined) return undefined;
  const half = plain.value >= 1 ? phraseAt(pieces, plain.to, lexicon.andHalf) : undefined;
  return half ? { ...plain, value: plain.value + 0.5, to: half.to } : plain;
}

function numberAt(pieces: Pieces, at: number, lexicon: TimeLexicon): Amount | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const exact = (value: number, to: number): Amount => ({ value, to, approximate: false });
  if (piece.kind === 'number') {
    const value = piece.value ?? Number(piece.text.replace(/[\s,](?=\d{3})/g, '').replace(',', '.'));
    return Number.isFinite(value) ? exact(value, at + 1) : undefined;
  }
  if (lexicon.is.halfOf(piece.fold)) return exact(0.5, at + (lexicon.is.one(pieces[at + 1]?.fold ?? '') ? 2 : 1));
  if (lexicon.is.one(piece.fold)) {
    const next = pieces[at + 1]?.fold ?? '';
    const round = lexicon.collective(next);
    // "une dizaine d'années": the link belongs to the number; "a hundred years" has none
    if (round !== undefined) return { value: round, to: at + (lexicon.is.links(pieces[at + 2]?.fold ?? '') ? 3 : 2), approximate: true };
    const half = lexicon.is.halfOf(next);
    const dash = half && pieces[at + 2]?.fold === '-' ? 1 : 0;
    return half ? exact(0.5, at + 2 + dash) : exact(1, at + 1);
  }
  const value = lexicon.sense(piece.fold)?.cardinal;
  return value === undefined || value === 0 ? undefined : exact(value, at + 1);
}

/** Whether nothing follows that the last word could govern: "two years after." but not "two years after the war". */
export const closes = (pieces: readonly { readonly kind: Pieces[number]['kind']; readonly fold: string }[], at: number): boolean => {
  const next = pieces[at];
  return next === undefined || (next.kind === 'punctuation' && !/^[("'«“‘[]$/.test(next.fold));
};
