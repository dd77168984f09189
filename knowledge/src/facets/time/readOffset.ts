// Relative times: two years later, trois mois auparavant, le lendemain. Counted from the event told before, never from today.
import { type TimeUnit, UNIT_DAYS } from './calendar.ts';
import type { TimeLexicon } from './lexicon.ts';
import { phraseAt, type Pieces } from './piece.ts';
import { type Reading, slotAt } from './reading.ts';

export interface OffsetReading extends Reading {
  readonly unit: TimeUnit;
}

/** An offset that begins at a piece. Lengths of time ("for eight years before") and offsets from a named event are none. */
export function readOffset(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  return readFixed(pieces, at, lexicon) ?? readCounted(pieces, at, lexicon);
}

function readFixed(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  const found = phraseAt(pieces, at, lexicon.offsets);
  if (found === undefined) return undefined;
  const { count, unit, closing } = found.value;
  if (closing ? !closes(pieces, found.to) : lexicon.is('governs', pieces[found.to]?.fold ?? '')) return undefined;
  return made(pieces, at, found.to, count, unit, false);
}

function readCounted(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  const amount = amountAt(pieces, at, lexicon);
  if (amount === undefined) return undefined;
  const unit = lexicon.sense(pieces[amount.to]?.fold ?? '')?.unit;
  if (unit === undefined) return undefined;
  const clause = phraseAt(pieces, amount.to + 1, lexicon.later);
  if (clause === undefined || lexicon.is('comparators', pieces[clause.to]?.fold ?? '') || (clause.value.closing && !closes(pieces, clause.to))) return undefined;
  if (lexicon.is('lengthCues', pieces[at - 1]?.fold ?? '')) return undefined;
  const approximate = at > 0 && phraseAtEnd(pieces, at, lexicon);
  return made(pieces, at, clause.to, amount.value * clause.value.sign, unit, approximate);
}

function phraseAtEnd(pieces: Pieces, at: number, lexicon: TimeLexicon): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) if (phraseAt(pieces, from, lexicon.approximations)?.to === at) return true;
  return false;
}

/** 2, two, a, half a. */
function amountAt(pieces: Pieces, at: number, lexicon: TimeLexicon): { readonly value: number; readonly to: number } | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === 'number') {
    const value = piece.value ?? Number(piece.text.replace(/[\s,](?=\d{3})/g, '').replace(',', '.'));
    return Number.isFinite(value) ? { value, to: at + 1 } : undefined;
  }
  if (lexicon.is('halfOf', piece.fold)) {
    const one = lexicon.is('one', pieces[at + 1]?.fold ?? '') ? 2 : 1;
    return { value: 0.5, to: at + one };
  }
  if (lexicon.is('one', piece.fold)) {
    const half = lexicon.is('halfOf', pieces[at + 1]?.fold ?? '');
    const dash = half && pieces[at + 2]?.fold === '-' ? 1 : 0;
    return { value: half ? 0.5 : 1, to: half ? at + 2 + dash : at + 1 };
  }
  const value = lexicon.sense(piece.fold)?.cardinal;
  return value === undefined || value === 0 ? undefined : { value, to: at + 1 };
}

/** Whether nothing follows that the last word could govern: "two years after." but not "two years after the war". */
const closes = (pieces: Pieces, at: number): boolean => {
  const next = pieces[at];
  return next === undefined || (next.kind === 'punctuation' && !/^[("'«“‘[]$/.test(next.fold));
};

function made(pieces: Pieces, from: number, to: number, count: number, unit: TimeUnit, approximate: boolean): OffsetReading {
  return { from, to, parts: { offset: count * UNIT_DAYS[unit], approximate }, slots: [slotAt(pieces, 'offset', from, to)], sure: true, unit };
}
