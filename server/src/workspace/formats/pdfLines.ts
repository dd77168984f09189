// The pieces of text on a PDF's page → its lines, with their places, as they follow one another in the file.
import { raised } from './raised.ts';

/** A run of text as PDF.js gives it. */
export interface TextItem {
  readonly str: string;
  /** scale, slant and place: `[a, b, c, d, x, y]`, y upwards */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** of the base line, upwards */
  readonly y: number;
  /** of the letters, in points */
  readonly size: number;
  /** counted from 0 */
  readonly page: number;
  /** its parts, wherever there is more room than between words; `far` where there is as much as between columns */
  readonly cells: readonly Cell[];
  /** begins with the raised number of a footnote (which is not in `text`) */
  readonly note: boolean;
}

export interface Cell {
  readonly x: number;
  readonly text: string;
  readonly far: boolean;
}

/** Room between columns, between cells of one table, and between words (in sizes of the letters). */
const COLUMN_GAP = 2;
const CELL_GAP = 0.9;
const WORD_GAP = 0.18;
/** Letters smaller than this share of their neighbours, and raised by this share, are a raised sign. */
const SMALL = 0.9;
const UP = 0.15;

interface Open {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  cells: Cell[];
  note: boolean;
}

/** The lines of a page. Text that does not run from left to right on a level is left out. */
export function linesOf(items: readonly TextItem[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Open | undefined;
  const close = (): void => {
    const line = open;
    open = undefined;
    if (line === undefined || !/[\p{L}\p{N}]/u.test(line.text)) return;
    const cells = line.cells.map((cell) => ({ ...cell, text: tidy(cell.text) })).filter((cell) => cell.text !== '');
    lines.push({ ...line, cells, text: tidy(line.text), page });
  };
  for (const item of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.abs(d) || Math.abs(a);
    const level = Math.abs(b) <= Math.abs(a) * 0.1 && Math.abs(c) <= Math.abs(d) * 0.4 && a > 0;
    if (level && item.str.trim() !== '') {
      if (open !== undefined && leaves(open, x, y, size)) close();
      open = open === undefined ? begin(item.str, x, y, size, item.width) : append(open, item, x, y, size);
    } else if (open !== undefined && item.str !== '') open.text += ' ';
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

const tidy = (text: string): string => text.replace(/[\s\u0000]+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' ')).trim();

const begin = (str: string, x: number, y: number, size: number, width: number): Open => ({ text: str, x, right: x + width, y, size, cells: [{ x, text: str, far: false }], note: false });

/** Whether what follows stands on another line: higher or lower than a raised sign, or further left. */
const leaves = (open: Open, x: number, y: number, size: number): boolean =>
  Math.abs(y - open.y) > 0.6 * Math.max(size, open.size) || x < open.right - 2 * Math.max(size, open.size);

function append(open: Open, item: TextItem, x: number, y: number, size: number): Open {
  if (size < open.size * SMALL && y > open.y + open.size * UP) {
    const sign = raised(item.str, open.text.trimEnd());
    const text = sign.startsWith(' ') ? sign : sign === '' ? '' : sign.trim();
    return add({ ...open, text: text === '' ? open.text : open.text.trimEnd() }, text, x + item.width, 0, x);
  }
  // a small raised number that opens a line belongs to the note behind it
  if (open.size < size * SMALL && open.y > y + size * UP && /^\s*(?:\d{1,3}|[*†‡§])\s*$/.test(open.text)) return { ...begin(item.str, x, y, size, item.width), note: true };
  const gap = x - open.right;
  const room = gap / Math.max(size, open.size);
  const spaced = gap > WORD_GAP * size && !/\s$/.test(open.text) && !/^\s/.test(item.str);
  const longer = item.str.length > open.text.length;
  return add({ ...open, text: spaced ? `${open.text} ` : open.text, size: longer ? size : open.size, y: longer ? y : open.y }, item.str, x + item.width, room, x);
}

function add(open: Open, text: string, right: number, room: number, x: number): Open {
  const whole = { ...open, text: open.text + text, right: Math.max(open.right, right) };
  const last = open.cells.at(-1);
  if (room > CELL_GAP || last === undefined) whole.cells.push({ x, text, far: room > COLUMN_GAP });
  else whole.cells[whole.cells.length - 1] = { ...last, text: `${last.text}${open.text.endsWith(' ') && !last.text.endsWith(' ') ? ' ' : ''}${text}` };
  return whole;
}

/** Lines at the head or the foot of the pages that return on others, page numbers among them. */
export function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const ends = pages.map((lines) => {
    const byHeight = [...lines].sort((one, other) => other.y - one.y);
    return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
  });
  const counts = new Map<string, number>();
  for (const lines of ends) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(pages.length * 0.4));
  const running = new Set<Line>();
  for (const lines of ends) for (const line of lines) if ((counts.get(keyOf(line)) ?? 0) >= enough || isPageNumber(line.text)) running.add(line);
  return running;
}

/** How many lines at either end of a page may be running ones. */
const EDGE = 3;

/** The words, whatever the numbers in them, at their height on the page. */
const keyOf = (line: Line): string => `${line.text.replace(/\d+/g, '#')} ${Math.round(line.y / 6)}`;

/** `3`, `– 3 –`, `3/12`, an address and `3/12`. */
const isPageNumber = (text: string): boolean => /^(?:\S{4,} )?[-–—|[(]? ?\d{1,4}(?: ?\/ ?\d{1,4})? ?[-–—|\])]?$/.test(text) && (!/^\S{4,} /.test(text) || /^(?:https?|file):/.test(text));
