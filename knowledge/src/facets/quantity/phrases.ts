// A table of phrases that is asked for the longest one beginning at a piece.
import { fold } from '../../text/fold.ts';
import { marksOf } from '../../text/mark.ts';
import type { Piece } from './pieces.ts';

interface Entry<Row> {
  readonly parts: readonly string[];
  /** as written in the table: for signs and symbols whose case and spaces matter */
  readonly exact: string;
  /** the first word with its accents, where without them it is another word (à, doublé); else undefined */
  readonly accented: string | undefined;
  readonly row: Row;
}

export interface Match<Row> {
  readonly row: Row;
  /** index of the piece after the last */
  readonly to: number;
}

/** The longest phrase that begins at piece `at`, if any. */
export type PhraseTable<Row> = (pieces: readonly Piece[], at: number) => Match<Row> | undefined;

/** Compiles phrases. `isExact` says of which rows the case matters; `strict`, that accents do. */
export function phraseTable<Row>(phrases: Readonly<Record<string, Row>>, isExact: (row: Row) => boolean = () => false, strict = false): PhraseTable<Row> {
  const entries = new Map<string, Entry<Row>[]>();
  for (const [phrase, row] of Object.entries(phrases)) {
    for (const parts of splittings(fold(phrase))) {
      const first = parts[0] as string;
      const list = entries.get(first) ?? [];
      list.push({ parts, exact: phrase, accented: strict || /^à(?: |$)/.test(phrase) ? phrase.split(' ')[0] : undefined, row });
      entries.set(first, list);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  const marks = marksOf(entries.keys());
  return (pieces, at) => {
    const piece = pieces[at];
    if (piece === undefined || (marks & piece.mark) === 0) return undefined;
    const list = entries.get(piece.fold);
    if (list === undefined) return undefined;
    for (const entry of list) {
      if (entry.accented !== undefined && piece.text.toLowerCase() !== entry.accented) continue;
      if (follows(pieces, at, entry.parts) && (!isExact(entry.row) || textOf(pieces, at, entry.parts.length) === entry.exact)) {
        return { row: entry.row, to: at + entry.parts.length };
      }
    }
    return undefined;
  };
}

/** A table of phrases that mean nothing but themselves. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(Object.fromEntries(phrases.map((p) => [p, true as const])));

function follows(pieces: readonly Piece[], at: number, parts: readonly string[]): boolean {
  for (let i = 1; i < parts.length; i++) if (pieces[at + i]?.fold !== parts[i]) return false;
  return true;
}

const textOf = (pieces: readonly Piece[], at: number, count: number): string =>
  pieces.slice(at, at + count).map((p, i) => (i > 0 && p.spaced ? ' ' : '') + p.text).join('');

/** The ways in which a phrase may come as pieces: `km/h` as one, or as three; `m²` as one, or as two; `o'clock`. */
export function splittings(phrase: string): readonly (readonly string[])[] {
  const whole = phrase.split(' ').flatMap((word) => word.split(/(?<=')/));
  const split = whole.flatMap((word) => word.split(/(?<=[/°²³$€£¥])|(?=[/°²³$€£¥])/));
  const unsplit = phrase.split(' ');
  return [whole, ...(split.length === whole.length ? [] : [split]), ...(unsplit.length === whole.length ? [] : [unsplit])];
}
