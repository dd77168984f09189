// A stretch of text, and the few questions one asks of it.

/** A stretch of text, end excluded, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const intersects = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });
/**
 * The same, the other way. Nothing is negated for it: −0 is no whole number for V8, and added to one offset it turns the offsets of
 * all spans that are made from then on into boxed doubles.
 */
export const shiftBack = (s: Span, by: number): Span => ({ start: s.start - by, end: s.end - by });
/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
