// The rows of a table that holds data; a table that only arranges a page has none.
import { isElement, type DomElement, type DomNode } from './dom.ts';

/** A cell with more than this is a text of its own. */
const LONGEST_CELL = 300;
const WIDEST_SPAN = 50;
const MOST_CELLS = 20_000;

/** The cells by rows, the head first (empty where there is none); undefined for a table that is no data. */
export function readRows(table: DomElement, textOf: (node: DomNode) => string): readonly (readonly string[])[] | undefined {
  const lines = linesOf(table);
  if (lines === undefined) return undefined;
  const rows: string[][] = [];
  /** what cells above reach down to, by column */
  const reaching: { text: string; rows: number }[] = [];
  let cells = 0;
  for (const line of lines) {
    const row: string[] = [];
    const fill = (): void => {
      for (let above = reaching[row.length]; above !== undefined && above.rows > 0; above = reaching[row.length]) {
        above.rows--;
        row.push(above.text);
      }
    };
    for (const cell of line) {
      fill();
      const text = textOf(cell);
      if (text.length > LONGEST_CELL || (cells += 1) > MOST_CELLS) return undefined;
      const down = spanOf(cell, 'rowspan');
      for (let i = spanOf(cell, 'colspan'), first = true; i > 0; i--, first = false) {
        if (down > 1) reaching[row.length] = { text: first ? text : '', rows: down - 1 };
        row.push(first ? text : '');
      }
    }
    fill();
    rows.push(row);
  }
  const used = rows.filter((row) => row.some((text) => text !== ''));
  if (used.length < 2 || Math.max(...used.map((row) => row.length)) < 2) return undefined;
  const hasHead = lines[0]?.every((cell) => cell.localName === 'th' || isBold(cell, textOf)) === true;
  return hasHead ? used : [[], ...used];
}

const spanOf = (cell: DomElement, name: string): number => Math.min(WIDEST_SPAN, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1));

/** Word processors mark the head of a table by bold letters alone. */
const isBold = (cell: DomElement, textOf: (node: DomNode) => string): boolean =>
  textOf(cell) === '' || [...cell.querySelectorAll('b, strong')].map(textOf).join(' ').trim() === textOf(cell);

/** The cells of each row; undefined where one holds a table or headings of its own. */
function linesOf(table: DomElement): readonly (readonly DomElement[])[] | undefined {
  const lines: DomElement[][] = [];
  const visit = (node: DomElement): boolean => {
    for (const child of [...node.childNodes].filter(isElement)) {
      if (child.localName === 'tr') {
        const cells = [...child.childNodes].filter(isElement).filter(({ localName }) => localName === 'td' || localName === 'th');
        if (cells.some((cell) => [...cell.querySelectorAll('table, h1, h2, h3, h4, ul, ol, blockquote')].length > 0)) return false;
        if (cells.length > 0) lines.push(cells);
      } else if (/^t(?:head|body|foot)$/.test(child.localName) && !visit(child)) return false;
    }
    return true;
  };
  return visit(table) ? lines : undefined;
}
