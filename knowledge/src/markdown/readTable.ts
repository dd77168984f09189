// Tables: each cell that has text is a block that knows its row, its column and their heads.
import type { SyntaxNode } from '@lezer/common';
import { addLeaf, type PieceReading } from './readLeaf.ts';

/** Adds the cells of a table. The head row is row 0; cells of column c have the text of the head row's cell c as `head`. */
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
      const index = reading.blocks.length;
      addLeaf(reading, child, 'cell', 0, child.to, -1);
      const added = reading.blocks[index];
      if (added === undefined) continue;
      if (column === 0) rowHead = added.text;
      if (row === 0) heads[column] = added.text;
      reading.blocks[index] = { ...added, cell: { table, row, column, head: heads[column] ?? '', rowHead } };
    }
  }
}
