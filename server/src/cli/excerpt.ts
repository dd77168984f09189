// The sentence around some words of a text, set in rows, with what is to be underlined.
import type { Span } from '../../../knowledge/src/text/span.ts';
import { intersects } from '../../../knowledge/src/text/span.ts';
import { charactersOf, columnsOf } from './width.ts';

/** A run of characters that are shown alike. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A row of the terminal: its runs, and the row of `~` that goes below it ('' when nothing is marked). */
export interface Row {
  readonly runs: readonly Run[];
  readonly underline: string;
}

/** The sentence (or sentences) that hold `words`, looked for within their paragraph: it may run over many lines. */
export function sentenceAround(text: string, words: Span, language: string): Span {
  const paragraph = paragraphAround(text, words);
  const shown = text.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(shown)]
    .map(({ index, segment }) => ({ start: paragraph.start + index, end: paragraph.start + index + segment.length }))
    .filter((sentence) => intersects(sentence, words));
  const first = sentences[0];
  const last = sentences.at(-1);
  return first === undefined || last === undefined ? words : { start: first.start, end: last.end };
}

/** Looks no further than this from the words: a draft without a line break is no reason to wait (UTF-16 units). */
const FARTHEST = 4_000;

/** The lines around the words, up to a blank one, or one that begins something of its own (item, heading, row, quotation). */
function paragraphAround(text: string, words: Span): Span {
  const begins = (line: string): boolean => /^\s{0,12}([-+*#>|]|[0-9]{1,9}[.)])\s?/.test(line);
  const lineFrom = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const lineTo = (at: number): number => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));
  const line = (at: number): string => text.slice(at, Math.min(lineTo(at), at + 40));
  let start = lineFrom(words.start);
  while (start > 0 && !begins(line(start)) && line(lineFrom(start - 1)).trim() !== '') start = lineFrom(start - 1);
  let end = lineTo(words.end);
  while (end < text.length && line(end + 1).trim() !== '' && !begins(line(end + 1))) end = lineTo(end + 1);
  return { start: Math.max(start, words.start - FARTHEST), end: Math.min(end, words.end + FARTHEST) };
}

/** Sets a stretch of text in rows of at most `width` columns, broken at spaces where there are any. */
export function setInRows(text: string, stretch: Span, marks: readonly Span[], width: number): readonly Row[] {
  const cells = cellsOf(text, stretch, marks);
  const rows: Row[] = [];
  for (let from = 0; from < cells.length; ) {
    while (cells[from]?.text === ' ' && rows.length > 0) from++;
    const to = endOfRow(cells, from, width);
    if (to > from) rows.push(rowOf(cells.slice(from, to)));
    from = Math.max(to, from + 1);
  }
  return rows;
}

interface Cell extends Run {
  readonly columns: number;
}

/** Characters with their columns; line breaks, tabs and control characters are shown as a space or not at all. */
function cellsOf(text: string, stretch: Span, marks: readonly Span[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of charactersOf(text.slice(stretch.start, stretch.end).trimEnd())) {
    const start = stretch.start + index;
    const marked = marks.some((mark) => intersects(mark, { start, end: start + segment.length }));
    const blank = /^\s/u.test(segment) && segment !== '\u00a0' && segment !== '\u202f';
    if (blank && cells.at(-1)?.text === ' ') continue;
    const columns = blank ? 1 : columnsOf(segment);
    if (columns > 0) cells.push({ text: blank ? ' ' : segment, columns, marked });
  }
  return cells;
}

function endOfRow(cells: readonly Cell[], from: number, width: number): number {
  let columns = 0;
  let lastSpace = -1;
  for (let i = from; i < cells.length; i++) {
    const cell = cells[i];
    if (cell === undefined) break;
    if (cell.text === ' ') lastSpace = i;
    columns += cell.columns;
    if (columns > width) return lastSpace > from ? lastSpace : Math.max(i, from + 1);
  }
  return cells.length;
}

function rowOf(cells: readonly Cell[]): Row {
  const runs: Run[] = [];
  for (const { text, marked } of cells) {
    const last = runs.at(-1);
    if (last?.marked === marked) runs[runs.length - 1] = { text: last.text + text, marked };
    else runs.push({ text, marked });
  }
  const underline = cells.map(({ columns, marked }) => (marked ? '~' : ' ').repeat(columns)).join('');
  return { runs, underline: underline.trimEnd() };
}
