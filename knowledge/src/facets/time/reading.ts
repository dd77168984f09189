// What the readers of one kind of time hand to each other: the parts they saw and where each stands.
import type { Pieces } from './piece.ts';
import type { Bearing, Parts } from './value.ts';
import { nth } from '../../text/nth.ts';

export type Role = 'weekday' | 'day' | 'month' | 'year' | 'portion' | 'portionNoun' | 'season' | 'quarter' | 'half' | 'decade' | 'century' | 'clock' | 'offset' | 'deixis' | 'turn';

/** Where a part is written, UTF-16 in the prose; `last` tells the end of a range from its start. */
export interface Slot {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly last: boolean;
}

export interface Reading {
  /** first piece, and the one after the last */
  readonly from: number;
  readonly to: number;
  readonly parts: Parts;
  readonly slots: readonly Slot[];
  /** whether it is a time by itself; if not, the words around it decide */
  readonly sure: boolean;
  /** where the words themselves say it: "over the following two years", "more than ten years ago" */
  readonly bearing?: Bearing | undefined;
}

/** The slot of the pieces `from` to `to` (excluded). */
export const slotAt = (pieces: Pieces, role: Role, from: number, to: number): Slot => ({
  role,
  start: pieces[from]?.start ?? 0,
  end: nth(pieces, to - 1)?.end ?? 0,
  last: false,
});
