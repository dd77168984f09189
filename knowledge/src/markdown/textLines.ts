// The lines of a plain text: where they stand, how they are marked, and whether the text was wrapped to a width.

export interface TextLine {
  /** without its mark and the white space around it */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** empty, or a rule of dashes or stars */
  readonly blank: boolean;
  readonly mark: 'none' | 'heading' | 'item';
  /** 1…6 for a line marked with `#`, else 0 */
  readonly level: number;
}

/** Lines wrapped to a width are not longer than this. */
const WIDEST = 120;
/** In a wrapped text, a line that was broken is at least this long. */
const NARROWEST = 40;

/** The lines of `text` from `from` on. */
export function textLines(text: string, from: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    lines.push(textLine(text, start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return i;
  }
  return text.length;
}

function textLine(text: string, lineStart: number, lineEnd: number): TextLine {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const head = text.slice(start, Math.min(end, start + 12));
  const heading = /^(#{1,6})[ \t]+(?=\S)/.exec(head);
  const item = /^(?:[-*•▪●‣–][ \t\u00a0]+|\d{1,2}[.)][ \t\u00a0]+)(?=\S)/.exec(head);
  const mark = heading !== null ? 'heading' : item !== null ? 'item' : 'none';
  start += heading?.[0].length ?? item?.[0].length ?? 0;
  const words = text.slice(start, end);
  return { text: words, start, end, blank: !/[\p{L}\p{N}]/u.test(words), mark, level: heading?.[1]?.length ?? 0 };
}

const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff;

const ends = (line: TextLine): boolean => /[.!?…:;][»”"')\]\s\u00a0\u202f]*$/.test(line.text.slice(-8));

/** Whether the text was broken into lines of one width: most lines that are followed by another stop in mid-sentence. */
export function looksWrapped(lines: readonly TextLine[]): boolean {
  let pairs = 0;
  let broken = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const here = lines[i];
    const next = lines[i + 1];
    if (here === undefined || next === undefined || here.blank) continue;
    if (here.text.length > WIDEST) long++;
    if (next.blank || next.mark !== 'none' || here.mark === 'heading') continue;
    pairs++;
    if (here.text.length >= NARROWEST && !ends(here)) broken++;
  }
  // a long address or two do not make the lines paragraphs
  return pairs > 0 && broken * 2 >= pairs && long * 8 < pairs;
}

/** Whether a line goes on the sentence or, in a wrapped text, the paragraph of the line before it. */
export function joins(before: TextLine, line: TextLine, wrapped: boolean): boolean {
  if (!ends(before) && /^\p{Ll}/u.test(line.text)) return true;
  return wrapped && before.text.length >= NARROWEST && before.text.length <= WIDEST;
}
