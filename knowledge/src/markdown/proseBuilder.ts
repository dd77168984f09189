// Builds the prose of one block: copied text, replacements and white space, with the map back to the document.
import { offsetMap, type OffsetMap, type Segment } from '../text/offsetMap.ts';
import { ownCopy } from '../text/ownCopy.ts';
import type { Span } from '../text/span.ts';

/** The stand-in for inline code, an image, a formula or an address: an opaque noun. */
export const OPAQUE = '\uFFFC';

export interface BuiltProse {
  readonly text: string;
  readonly map: OffsetMap;
  readonly emphasis: readonly Span[];
}

/** Offsets given to a builder are offsets in its source; the map it makes subtracts `origin` from them. */
export interface ProseBuilder {
  /** Copies text. Runs of white space become one space; white space at the start, or after a space, is left out. */
  copy(from: number, to: number): void;
  /** Puts `text` in the place of a stretch of the source. */
  replace(text: string, from: number, to: number): void;
  /** The same for a character reference: one that stands for a blank or for nothing visible is treated as such. */
  entity(text: string, from: number, to: number): void;
  /** White space: one space, unless one stands there already. */
  white(from: number, to: number): void;
  /** Says that a note (footnote mark, citation, comment) was left out: a space before it goes when a full stop or comma follows. */
  leftOut(): void;
  /** Length of the prose so far; pass it to `emphasise` later. */
  length(): number;
  /** Records what was added since `start` as emphasis or link text. */
  emphasise(start: number): void;
  /** The result, without white space at its end. */
  finish(): BuiltProse;
}

// Two or more blanks, or one that is not a plain space.
const BLANKS = /[ \t\r\n\v\f\u2028\u2029]{2,}|[\t\r\n\v\f\u2028\u2029]/g;
// Characters that are not seen (soft hyphens, zero-width spaces and joiners), and letters with their accents apart.
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]+$/;
const UNUSUAL = /[\u00ad\u200b\u2060\ufeff]+|[^\u0300-\u036f][\u0300-\u036f]+/g;

/** A letter and its accents as one character, if there is one. */
function composed(written: string): string {
  const one = written.normalize('NFC');
  return one.length < written.length ? one : written;
}

export function proseBuilder(source: string, origin: number): ProseBuilder {
  const parts: string[] = [];
  const segments: { prose: number; source: number; length: number }[] = [];
  const marked: Span[] = [];
  let length = 0;
  let spaced = true;
  let note = false;

  const add = (text: string, from: number, to: number): void => {
    if (text === '') return;
    const last = segments[segments.length - 1];
    const joins = last !== undefined && text.length === to - from && last.source + last.length === from - origin && last.length === length - last.prose;
    if (joins) last.length += text.length;
    else segments.push({ prose: length, source: from - origin, length: to - from });
    parts.push(text);
    length += text.length;
    note = false;
    spaced = text.endsWith(' ');
  };
  const white = (from: number, to: number): void => {
    if (!spaced && from < to) add(' ', from, to);
  };
  const unspace = (): void => {
    const last = segments[segments.length - 1];
    if (length === 0 || last === undefined) return;
    if (length - last.prose > 1) last.length -= 1;
    else segments.pop();
    length -= 1;
    parts[parts.length - 1] = (parts[parts.length - 1] ?? '').slice(0, -1);
    spaced = false;
  };
  const plain = (from: number, to: number): void => {
    if (from >= to) return;
    const start = spaced && source.charCodeAt(from) === 32 ? from + 1 : from;
    const next = source[start];
    if (note && spaced && (next === '.' || next === ',')) unspace();
    const text = source.slice(start, to);
    let at = 0;
    const upTo = (end: number): void => {
      const first = spaced && text.charCodeAt(at) === 32 ? at + 1 : at;
      if (first < end) add(text.slice(first, end), start + first, start + end);
    };
    for (const odd of text.matchAll(UNUSUAL)) {
      upTo(odd.index);
      at = odd.index + odd[0].length;
      if (!INVISIBLE.test(odd[0])) add(composed(odd[0]), start + odd.index, start + at);
    }
    upTo(text.length);
  };

  return {
    copy: (from, to) => {
      const chunk = source.slice(from, to);
      let at = 0;
      for (const run of chunk.matchAll(BLANKS)) {
        plain(from + at, from + run.index);
        white(from + run.index, from + run.index + run[0].length);
        at = run.index + run[0].length;
      }
      plain(from + at, to);
    },
    replace: add,
    entity: (text, from, to) => {
      if (INVISIBLE.test(text)) return;
      if (/^[ \t\n]$/.test(text)) white(from, to);
      else add(text, from, to);
    },
    white,
    leftOut: () => {
      note = true;
    },
    length: () => length,
    emphasise: (start) => {
      if (start < length) marked.push({ start, end: length });
    },
    finish: () => {
      if (spaced) unspace();
      // of one part, `join` gives the part itself
      const text = parts.length === 1 ? ownCopy(parts[0] as string) : parts.join('');
      const emphasis = marked
        .map((m) => ({ start: m.start + (text[m.start] === ' ' ? 1 : 0), end: Math.min(m.end, length) }))
        .filter((m) => m.start < m.end)
        .sort((a, b) => a.start - b.start || b.end - a.end);
      return { text, map: offsetMap(segments as readonly Segment[], length), emphasis };
    },
  };
}
