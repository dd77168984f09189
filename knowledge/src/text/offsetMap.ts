// The map between prose and the document it was read from: what was copied, what was replaced, what was left out.
import type { Span } from './span.ts';

/** At a place where markup was left out: the end of the text before it, or the start of the text after it. */
export type Bias = 'before' | 'after';

/** Prose offsets ⇄ document offsets, in UTF-16 units. Offsets out of range are clamped; nothing throws. */
export interface OffsetMap {
  /** length of the prose */
  readonly length: number;
  /** the stretch of the document from the first to the last character of the prose */
  readonly source: Span;
  /**
   * The place in the document of a prose offset. Within something replaced (an entity that stands for two units),
   * `before` gives its start and `after` its end.
   */
  toSource(offset: number, bias?: Bias): number;
  /** The smallest stretch of the document that holds the span's characters: markup inside it included, outside not. */
  spanToSource(span: Span): Span;
  /** The prose offset of a place in the document: in markup left out, the next character; in a replacement, its start. */
  toProse(offset: number): number;
  /** The same map for a document in which everything stands `by` units further on. Costs nothing per segment. */
  shift(by: number): OffsetMap;
}

/** One piece of prose: where it starts in the prose and in the document, and its length in the document. */
export interface Segment {
  readonly prose: number;
  readonly source: number;
  readonly length: number;
}

/**
 * Makes a map. Segments are in order and touch each other in the prose; in the document there may be gaps (text left out).
 * A segment as long in the document as in the prose is linear; any other was replaced as a whole.
 */
export const offsetMap = (segments: readonly Segment[], length: number): OffsetMap => new SegmentMap(segments, length, 0);

/** The map of a text that is its own prose, found at `start` in the document. */
export const plainMap = (start: number, length: number): OffsetMap =>
  offsetMap(length === 0 ? [] : [{ prose: 0, source: start, length }], length);

/** A class, for there is one a block, and a letter typed shifts all those behind it. */
class SegmentMap implements OffsetMap {
  readonly #segments: readonly Segment[];
  readonly length: number;
  readonly #base: number;

  constructor(segments: readonly Segment[], length: number, base: number) {
    this.#segments = segments;
    this.length = length;
    this.#base = base;
  }

  get source(): Span {
    const [first, last] = [this.#segments[0], this.#segments.at(-1)];
    return { start: this.#base + (first?.source ?? 0), end: this.#base + (last === undefined ? 0 : last.source + last.length) };
  }

  toSource(offset: number, bias: Bias = 'after'): number {
    return this.#base + place(this.#segments, this.length, offset, bias);
  }

  spanToSource({ start, end }: Span): Span {
    if (start >= end) {
      const at = this.toSource(start, 'before');
      return { start: at, end: at };
    }
    const from = splits(this.#segments, this.length, start) ? 'before' : 'after';
    const to = splits(this.#segments, this.length, end) ? 'after' : 'before';
    return { start: this.toSource(start, from), end: this.toSource(end, to) };
  }

  toProse(offset: number): number {
    return proseOffset(this.#segments, this.length, offset - this.#base);
  }

  shift(by: number): OffsetMap {
    return by === 0 ? this : new SegmentMap(this.#segments, this.length, this.#base + by);
  }
}

function place(segments: readonly Segment[], length: number, offset: number, bias: Bias): number {
  const index = lastAtMost(segments, 'prose', offset);
  const segment = segments[index];
  if (segment === undefined) return segments[0]?.source ?? 0;
  const into = offset - segment.prose;
  const before = segments[index - 1];
  if (into === 0) return bias === 'before' && before !== undefined ? before.source + before.length : segment.source;
  if (offset >= length) return segment.source + segment.length;
  if (segment.length === proseLength(segments, index, length)) return segment.source + into;
  return bias === 'before' ? segment.source : segment.source + segment.length;
}

/** Whether an offset stands strictly inside something replaced as a whole. */
function splits(segments: readonly Segment[], length: number, offset: number): boolean {
  const index = lastAtMost(segments, 'prose', offset);
  const segment = segments[index];
  return segment !== undefined && offset > segment.prose && offset < length && segment.length !== proseLength(segments, index, length);
}

function proseOffset(segments: readonly Segment[], length: number, source: number): number {
  const index = lastAtMost(segments, 'source', source);
  const segment = segments[index];
  if (segment === undefined) return 0;
  const size = proseLength(segments, index, length);
  const into = source - segment.source;
  if (into >= segment.length) return segment.prose + size;
  return segment.length === size ? segment.prose + into : segment.prose;
}

const proseLength = (segments: readonly Segment[], index: number, length: number): number =>
  (segments[index + 1]?.prose ?? length) - (segments[index]?.prose ?? length);

/** Index of the last segment whose `key` is at most `value`, or -1. Binary search. */
function lastAtMost(segments: readonly Segment[], key: 'prose' | 'source', value: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment[key] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
