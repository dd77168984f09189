// The lines of a PDF → paragraphs, headings, items and tables, by where the lines stand and how large they are.
import { joinLines, spellingsOf, type Spellings } from './hyphens.ts';
import { PAGE_MARK, type Piece } from './markdown.ts';
import { runningLines, type Line } from './pdfLines.ts';

/** Some lines that make one block. */
interface Group {
  readonly lines: Line[];
  /** `-` or a number where the first line is marked as an item */
  readonly mark: string | undefined;
}

const MARK = /^(?:([-–—•▪●■◦‣⁃*·\uf0b7])|(\d{1,2})[.)])(?:\s+|$)/;
/** A heading is not longer than this, in lines and in characters. */
const HEADING_LINES = 3;
const LONGEST_HEADING = 160;
/** Letters are larger than those of the text from here on. */
const LARGER = 1.12;

/** The pieces of a document; each page's first text has the mark of the page's beginning. */
export function piecesOfPages(pages: readonly (readonly Line[])[]): readonly Piece[] {
  const running = runningLines(pages);
  const size = textSize(pages);
  const kept = pages.map((lines) => withoutNotes(lines.filter((line) => !running.has(line)), size));
  const known = spellingsOf(kept.flatMap((lines) => lines.map(({ text }) => text)));
  const leading = leadings(kept);
  const edge = edges(kept, size);
  const pieces: Piece[] = [];
  let groups: Group[] = [];
  const sizes = headingSizes(kept, size);
  const seen = { page: -1 };
  const close = (): void => {
    groups.forEach((group, i) => pieces.push(pieceOf(group, groups[i + 1], { size, sizes, known, seen })));
    groups = [];
  };
  for (const part of tablesIn(kept.flat())) {
    if ('rows' in part) {
      close();
      pieces.push({ kind: 'table', rows: marked(part.rows, part.page, seen) });
      continue;
    }
    for (const line of part.lines) {
      const last = groups.at(-1);
      if (last !== undefined && goesOn(last, line, leading, edge)) last.lines.push(line);
      else groups.push(begun(line));
    }
  }
  close();
  return pieces;
}

function begun(line: Line): Group {
  const found = MARK.exec(line.text);
  return { lines: [line], mark: found === null || found[0].length === line.text.length ? undefined : found[2] === undefined ? '-' : `${found[2]}.` };
}

/** The size that most letters have. */
function textSize(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const line of pages.flat()) letters.set(rounded(line.size), (letters.get(rounded(line.size)) ?? 0) + line.text.length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** Sizes of headings, the largest first. */
function headingSizes(pages: readonly (readonly Line[])[], size: number): readonly number[] {
  const larger = pages.flat().filter((line) => line.size >= size * LARGER).map((line) => rounded(line.size));
  return [...new Set(larger)].sort((one, other) => other - one);
}

/** Without the footnotes at the foot of a page: small lines, from the first one that is numbered. */
function withoutNotes(lines: readonly Line[], size: number): readonly Line[] {
  let end = lines.length;
  for (let i = lines.length - 1; i >= 0 && (lines[i] as Line).size < size * 0.92; i--) if ((lines[i] as Line).note || NOTE.test((lines[i] as Line).text)) end = i;
  return lines.slice(0, end);
}

/** `1 See`, `1See`, `[1] See`. */
const NOTE = /^(?:\[?\d{1,3}\]?[.)]?\s|[*†‡]|\d{1,2}(?=\p{Lu}))/u;

/** The usual distance from line to line, by the size of the letters. */
function leadings(pages: readonly (readonly Line[])[]): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const lines of pages) {
    for (let i = 0; i + 1 < lines.length; i++) {
      const [here, next] = [lines[i] as Line, lines[i + 1] as Line];
      const distance = here.y - next.y;
      if (Math.abs(here.size - next.size) < 0.5 && distance > 0 && distance < here.size * 3) distances.set(rounded(here.size), [...(distances.get(rounded(here.size)) ?? []), distance]);
    }
  }
  const usual = new Map([...distances].map(([size, all]) => [size, all.sort((a, b) => a - b)[Math.floor((all.length - 1) * 0.35)] as number]));
  return (size) => usual.get(rounded(size)) ?? size * 1.4;
}

type Edge = (line: Line) => number;

/** More lines than this on a page are no column of text. */
const MOST_COMPARED = 300;

/** How far right the column of a line reaches: the farthest of the lines above and below it. */
function edges(pages: readonly (readonly Line[])[], size: number): Edge {
  const farthest = new Map<Line, number>();
  for (const lines of pages) {
    const texts = lines.filter((line) => line.size < size * LARGER && !isRow(line)).slice(0, MOST_COMPARED);
    for (const line of texts) {
      let right = line.right;
      for (const other of texts) if (other.right > right && Math.min(other.right, line.right) - Math.max(other.x, line.x) > (line.right - line.x) / 2) right = other.right;
      farthest.set(line, right);
    }
  }
  return (line) => farthest.get(line) ?? line.right;
}

/** Whether a line belongs to the paragraph that the lines before it opened. */
function goesOn(group: Group, line: Line, leading: (size: number) => number, edge: Edge): boolean {
  const { lines } = group;
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  if (Math.abs(line.size - last.size) > last.size * 0.08) return false;
  if (MARK.test(line.text) && !/[-‐]$/.test(last.text) && (group.mark !== undefined || ends(last.text) || /^\D/.test(line.text))) return false;
  const goesOnInside = !ends(last.text) && /^[\p{Ll}\p{N}«“"'(]/u.test(line.text);
  if (line.page !== last.page || line.y >= last.y) return !ends(last.text) && (goesOnInside || lines.length > 1 || isFull(last, first, line, edge));
  if (last.y - line.y > leading(last.size) * 1.2) return false;
  const indented = line.x > last.x + line.size * 0.8;
  // the lines below the first one of an item hang
  if (indented && !(group.mark !== undefined && lines.length === 1)) return goesOnInside && !ends(last.text);
  return isFull(last, first, line, edge) || (!ends(last.text) && goesOnInside) || (!ends(last.text) && line.size >= last.size && lines.length === 1 && line.right - line.x > (last.right - last.x) * 1.6);
}

/** Whether a line was broken for want of room: the first word of the next one does not fit into what is left of its column. */
function isFull(line: Line, first: Line, next: Line, edge: Edge): boolean {
  const right = Math.max(first.right, line.right, next.right, edge(line));
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return right - line.right <= ((/\s/.exec(next.text)?.index ?? next.text.length) + 1.5) * letter;
}

/** Ends a sentence: an initial (`Photo: A.`) does not. */
const ends = (text: string): boolean => /[.!?…:;][»”"’')\]\s\u00a0\u202f]*$/.test(text.slice(-8)) && !/(?<![\p{L}\p{N}])\p{Lu}\.$/u.test(text.slice(-3));

interface Reading {
  readonly size: number;
  readonly sizes: readonly number[];
  readonly known: Spellings;
  readonly seen: { page: number };
}

function pieceOf(group: Group, next: Group | undefined, reading: Reading): Piece {
  const { lines, mark } = group;
  let text = '';
  for (const line of lines) {
    const words = mark !== undefined && line === lines[0] ? line.text.replace(MARK, '') : line.text;
    const opens = openings(line.page, reading.seen);
    text = text === '' ? opens + words : joinLines(text, words, reading.known).replace(/[^]*/, (whole) => (opens === '' ? whole : whole.slice(0, text.length) + whole.slice(text.length).replace(/^\s?/, (space) => space + opens)));
  }
  const level = headingLevel(group, next, text, reading);
  if (level > 0) return { kind: 'heading', level, text };
  return mark === undefined ? { kind: 'paragraph', text, quoted: false } : { kind: 'item', text, mark, depth: 1, quoted: false };
}

/** The marks of the pages that begin up to this one and have not been marked. */
function openings(page: number, seen: { page: number }): string {
  const marks = PAGE_MARK.repeat(Math.max(0, page - seen.page));
  seen.page = Math.max(seen.page, page);
  return marks;
}

function headingLevel({ lines, mark }: Group, next: Group | undefined, text: string, { size, sizes }: Reading): number {
  const first = lines[0] as Line;
  if (lines.length > HEADING_LINES || text.length > LONGEST_HEADING || mark === '-' || /[.;:,…][»”"’')\]\s]*$/.test(text)) return 0;
  const larger = sizes.indexOf(rounded(first.size));
  if (larger >= 0) return Math.min(6, larger + 1);
  // as large as the text: short, alone on its line, and with text below it
  const below = next?.lines[0];
  const alone = lines.length === 1 && below !== undefined && next?.mark === undefined && below.page === first.page && below.right - below.x > (first.right - first.x) * 1.5;
  return alone && Math.abs(first.size - size) < size * 0.1 && /^[«“"'(]?[\p{Lu}\d]/u.test(text) ? Math.min(6, sizes.length + 1) : 0;
}

type Part = { readonly lines: readonly Line[] } | { readonly rows: readonly (readonly string[])[]; readonly page: number };

/** Takes the rows of tables out of the lines; a lone line of columns is no text that could be read, and is left out. */
function tablesIn(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  let plain: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = rowsFrom(lines, i);
    if (rows.length === 0) {
      plain.push(lines[i] as Line);
      i++;
      continue;
    }
    i += rows.length;
    const columns = columnsOf(rows);
    if (columns !== undefined) {
      plain.push(...columns);
      continue;
    }
    parts.push({ lines: plain });
    plain = [];
    if (rows.length > 1) parts.push({ rows: rows.map(({ cells }) => cells.map(({ text }) => text)), page: (rows[0] as Line).page });
  }
  return [...parts, { lines: plain }];
}

/** The lines from here on that have several columns. */
function rowsFrom(lines: readonly Line[], from: number): readonly Line[] {
  const here = lines[from] as Line;
  let to = from;
  while (to < lines.length && (lines[to] as Line).page === here.page && (isRow(lines[to] as Line) || isLikeRow(lines[to] as Line, lines[to + 1]) || (to > from && isLikeRow(lines[to] as Line, lines[to - 1])))) to++;
  return lines.slice(from, to);
}

const isRow = ({ cells }: Line): boolean => cells.some(({ far }) => far) && !isMarked(cells);

/** A line with less room between its parts, and as many of them as the row of a table beside it. */
const isLikeRow = (line: Line, beside: Line | undefined): boolean => beside !== undefined && line.cells.length > 1 && isRow(beside) && line.cells.length === beside.cells.length;

/** A mark and the item behind it, or a number and the heading behind it. */
const isMarked = (cells: Line['cells']): boolean => cells.length === 2 && /^(?:[-–—•▪●■◦‣⁃*·\uf0b7]|(?:\d{1,3}\.?){1,3}[.)]?|[a-z][.)])$/.test(cells[0]?.text ?? '');

/** Columns of text that were written side by side, one after the other; undefined for rows of a table. */
function columnsOf(rows: readonly Line[]): readonly Line[] | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const long = cells.filter(({ text }) => text.length > 30).length;
  if (rows.length < 4 || long < cells.length * 0.7) return undefined;
  const middle = Math.min(...rows.map((row) => (row.cells[1] as Line['cells'][number]).x));
  const side = (left: boolean): readonly Line[] =>
    rows.flatMap((row) => {
      const own = row.cells.filter(({ x }) => (left ? x < middle : x >= middle));
      const text = own.map((cell) => cell.text).join(' ');
      return text === '' ? [] : [{ ...row, text, x: own[0]?.x ?? row.x, right: left ? Math.min(row.right, middle - row.size) : row.right, cells: own.slice(0, 1) }];
    });
  return [...side(true), ...side(false)];
}

/** The rows with the page's mark in their first words; the head is the first row. */
function marked(rows: readonly (readonly string[])[], page: number, seen: { page: number }): readonly (readonly string[])[] {
  const opens = openings(page, seen);
  return rows.map((row, i) => (i === 0 && opens !== '' ? [opens + (row[0] ?? ''), ...row.slice(1)] : row));
}
