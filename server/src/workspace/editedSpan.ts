// A stretch of a text, found again in what editing made of that text, or the other way round.
import { commonEnd, commonStart } from '../../../knowledge/src/text/common.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';

/**
 * Where a stretch of `text` is in `other`. What stands before the first edit or behind the last one keeps its distance to
 * that end; between them the same words are looked for, for an empty stretch those around it. Undefined: they are gone.
 */
export function spanIn(other: string, text: string, { start, end }: Span): Span | undefined {
  const before = commonStart(text, other);
  if (end <= before) return { start, end };
  const behind = commonEnd(text, other, before);
  const shift = other.length - text.length;
  if (start >= text.length - behind) return { start: start + shift, end: end + shift };
  for (const words of start === end ? around(text, start) : [{ start, end }]) {
    const found = nearest(other, text.slice(words.start, words.end), words.start);
    if (found !== undefined) return { start: found + start - words.start, end: found + end - words.start };
  }
  return undefined;
}

/** So many characters on each side tell a place, where its line was edited elsewhere. */
const TELLING = [30, 12];

/** The line of a place, then less and less of it. */
function around(text: string, offset: number): readonly Span[] {
  const stop = text.indexOf('\n', offset);
  const line = { start: text.lastIndexOf('\n', offset - 1) + 1, end: stop < 0 ? text.length : stop };
  return [line, ...TELLING.map((most) => ({ start: Math.max(line.start, offset - most), end: Math.min(line.end, offset + most) }))];
}

/** Where the words stand that are nearest to a place. */
function nearest(text: string, words: string, place: number): number | undefined {
  if (words.trim() === '') return undefined;
  const before = text.lastIndexOf(words, place);
  const behind = text.indexOf(words, place);
  if (before < 0 || behind < 0) return Math.max(before, behind) < 0 ? undefined : Math.max(before, behind);
  return place - before <= behind - place ? before : behind;
}
