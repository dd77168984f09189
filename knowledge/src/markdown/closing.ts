// Looking ahead in an inline section, in linear time.
import type { InlineContext } from '@lezer/markdown';

// Where the last closing code of a section stands: without it, thousands of unclosed openings would each search to the end.
const lastOf = new WeakMap<InlineContext, Map<string, number>>();

/** The place of the next `close` from `from` on, or a negative number. */
export function closing(cx: InlineContext, close: string, from: number): number {
  let known = lastOf.get(cx);
  if (known === undefined) lastOf.set(cx, (known = new Map()));
  let last = known.get(close);
  if (last === undefined) known.set(close, (last = cx.text.lastIndexOf(close)));
  return from - cx.offset > last ? -1 : cx.text.indexOf(close, from - cx.offset) + cx.offset;
}

/** The part of the section before or after a place, at most `most` units of it. */
export const textBefore = (cx: InlineContext, pos: number, most: number): string => cx.slice(Math.max(cx.offset, pos - most), pos);
export const textAfter = (cx: InlineContext, pos: number, most: number): string => cx.slice(pos, Math.min(pos + most, cx.end));
