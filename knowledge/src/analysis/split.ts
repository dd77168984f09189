// Prose → sentences: Intl.Segmenter, and the repairs that news prose needs.
import type { Span } from '../text/span.ts';

/** What a language tells about its sentence ends. */
export interface SentenceVocabulary {
  readonly locale: string;
  /** abbreviations without their final full stop, lower case, after which a sentence goes on */
  readonly abbreviations: ReadonlySet<string>;
  /** abbreviations that may end a sentence when a capital follows (etc, Inc, p.m) */
  readonly mayEnd: ReadonlySet<string>;
  /** capitalised words before which such an abbreviation does not end it (U.S. Senate), lower case */
  readonly goesOn: ReadonlySet<string>;
}

const segmenters = new Map<string, Intl.Segmenter>();
const segmenter = (locale: string): Intl.Segmenter => {
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
};

/** The sentences of a block of prose, without the white space around them. */
export function splitSentences(text: string, words: SentenceVocabulary): readonly Span[] {
  const pieces: Span[] = [];
  for (const { index, segment } of segmenter(words.locale).segment(text)) pieces.push({ start: index, end: index + segment.length });
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && goesOn(text, last, piece, words)) merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged.flatMap((s) => atEllipsis(text, s)).map((s) => trim(text, s)).filter((s) => s.end > s.start);
}

function goesOn(text: string, left: Span, right: Span, words: SentenceVocabulary): boolean {
  const before = text.slice(left.start, left.end).trimEnd();
  const after = text.slice(right.start, right.end).trimStart();
  if (after === '') return true;
  if (/[\n\r]$/.test(text.slice(left.start, left.end))) return false;
  if (/^[\p{Ll},;:)\]»”]/u.test(after) && !/[!?]$/.test(before)) return true;
  if (/^[)\]»”]/u.test(after)) return true;
  const lastWord = /([\p{L}\p{N}.'’-]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (lastWord !== undefined) {
    if (words.mayEnd.has(lastWord)) return !/^["“«(]?\s*\p{Lu}/u.test(after) || words.goesOn.has((/^\p{L}+/u.exec(after)?.[0] ?? '').toLowerCase());
    if (words.abbreviations.has(lastWord)) return true;
    if (/^(?:\p{L}|\p{L}{1,2}-\p{L}|\p{L}\.-\p{L}|(?:\p{L}\.)+\p{L})$/u.test(lastWord)) return lastWord.length === 1 ? /^["“«(]?\s*\p{Lu}/u.test(after) && /(?:^|[\s(])(?:\p{Lu}\.|\p{Lu}[\p{L}.'’-]*\s\p{Lu}\.)$/u.test(before.slice(-40)) : true;
    if (/^[0-9]{1,2}$/.test(lastWord) && before.length <= 3) return true; // "1." opens a list
  }
  return open(before, '«', '»') || open(before, '“', '”');
}

const open = (text: string, opener: string, closer: string): boolean => {
  const from = text.lastIndexOf(opener);
  return from >= 0 && text.indexOf(closer, from) < 0 && text.length - from < 400;
};

/** "…" before a capital ends a sentence; Unicode's rules leave it open. */
function atEllipsis(text: string, s: Span): readonly Span[] {
  const cut = /…\s+(?=\p{Lu})/u.exec(text.slice(s.start, s.end));
  if (cut === null || open(text.slice(s.start, s.start + cut.index), '«', '»')) return [s];
  const at = s.start + cut.index + cut[0].length;
  return [{ start: s.start, end: at }, ...atEllipsis(text, { start: at, end: s.end })];
}

function trim(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
