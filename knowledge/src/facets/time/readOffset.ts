// Relative times: two years later, trois mois auparavant, le lendemain. Counted from the event told before, never from today.
import { closes, type Length, readLength } from './amount.ts';
import { type TimeUnit, UNIT_DAYS } from './calendar.ts';
import type { TimeLexicon } from './lexicon.ts';
import { phraseAt, phraseBefore, type Pieces } from './piece.ts';
import { type Reading, slotAt } from './reading.ts';
import type { Bearing } from './value.ts';
import { nth } from '../../text/nth.ts';

export interface OffsetReading extends Reading {
  readonly unit: TimeUnit;
  readonly bearing: Bearing;
}

/** An offset that begins at a piece. Lengths of time ("for eight years before") and offsets from a named event are none. */
export function readOffset(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  return readFixed(pieces, at, lexicon) ?? readCounted(pieces, at, lexicon) ?? readFollowing(pieces, at, lexicon);
}

function readFixed(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  const found = phraseAt(pieces, at, lexicon.offsets);
  if (found === undefined) return undefined;
  const { count, unit, closing } = found.value;
  const next = pieces[found.to]?.fold ?? '';
  if (closing ? !closes(pieces, found.to) : lexicon.is.governs(next) || (count === 0 && lexicon.is.relatives(next))) return undefined;
  return made(pieces, at, found.to, { count, unit, approximate: false, to: found.to }, 'at');
}

function readCounted(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  const length = readLength(pieces, at, lexicon);
  if (length === undefined) return undefined;
  const since = phraseAt(pieces, length.to, lexicon.followedAfter);
  if (since && !lexicon.is.lengthCues(nth(pieces, at - 1)?.fold ?? '')) return made(pieces, at, since.to, length, 'until');
  const clause = phraseAt(pieces, length.to, lexicon.later);
  if (clause === undefined || lexicon.is.comparators(pieces[clause.to]?.fold ?? '') || (clause.value.closing && !closes(pieces, clause.to))) return undefined;
  if (lexicon.is.lengthCues(nth(pieces, at - 1)?.fold ?? '')) return undefined;
  return made(pieces, at, clause.to, { ...length, count: length.count * clause.value.sign }, 'at');
}

/** "The following two years": up to two years after. */
function readFollowing(pieces: Pieces, at: number, lexicon: TimeLexicon): OffsetReading | undefined {
  const opening = phraseAt(pieces, at, lexicon.followedBefore);
  const length = opening && readLength(pieces, opening.to, lexicon);
  if (opening === undefined || length === undefined || lexicon.is.one(pieces[opening.to]?.fold ?? '')) return undefined;
  const led = phraseBefore(pieces, at, lexicon.openers) ?? phraseBefore(pieces, at, lexicon.bearings);
  return led === undefined && !lexicon.is.articles(nth(pieces, at - 1)?.fold ?? '') ? undefined : made(pieces, at, length.to, length, 'until');
}

function made(pieces: Pieces, from: number, to: number, { count, unit, approximate }: Length, bearing: Bearing): OffsetReading {
  return { from, to, parts: { offset: count * UNIT_DAYS[unit], approximate }, slots: [slotAt(pieces, 'offset', from, to)], sure: true, unit, bearing };
}
