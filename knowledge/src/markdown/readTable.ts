// Tables: each cell that has text is a block that knows its row, its column and their heads.
import type { SyntaxNode } from '@lezer/common';
import { addLeaf, type PieceReading } from './readLeaf.ts';

/**
 * Adds the cells of a table. The head row is row 0; cells of column c have the text of the head row's cell c as `head`.
 * Cells beyond the last column are no part of the table.
 */
export function readTable(reading: PieceReading, table: SyntaxNode): void {
  const number = reading.tables++;
  const heads: string[] = [];
  let row = 0;
  for (let line = table.firstChild; line !== null; line = line.nextSibling) {
    if (line.name !== 'TableHeader' && line.name !== 'TableRow') continue;
    if (line.name === 'TableRow') row++;
    readRow(reading, line, number, row, heads);
  }
}

function readRow(reading: PieceReading, line: SyntaxNode, table: number, row: number, heads: string[]): void {
  let column = 0;
  let rowHead = '';
  for (let child = line.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') {
      // the bar at the very start of a row opens its first cell
      if (child.from > line.from) column++;
    } else if (child.name === 'TableCell') {
      if (row > 0 && column >= heads.length) return;
      const index = reading.blocks.length;
      addLeaf(reading, child, { kind: 'cell', level: 0, lead: -1 }, child.from, child.to);
      const added = reading.blocks[index];
      if (column === 0) rowHead = added?.text ?? '';
      if (row === 0) heads[column] = added?.text ?? '';
      if (added !== undefined) reading.blocks[index] = { ...added, cell: { table, row, column, head: heads[column] ?? '', rowHead } };
    }
  }
  // an empty cell at the end of the head row makes a column, too
  if (row === 0) heads.length = Math.max(heads.length, column + (line.lastChild?.name === 'TableDelimiter' ? 0 : 1));
}
