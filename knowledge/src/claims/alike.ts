// Whether blocks are alike but for what they say: an edit that leaves a block as it is may make a heading, an item or a quote of it.
import type { Block } from '../markdown/prose.ts';

/** Whether two blocks are of one kind, with the same above and before them. */
export const standsAlike = (a: Block | undefined, b: Block): boolean => a === b || (sameKind(a, b) && a?.lead === b.lead && sameNumbers(a.headings, b.headings));

/** The same, whatever is above and before them. */
export const sameKind = (a: Block | undefined, b: Block | undefined): boolean => a === b || (a !== undefined && b !== undefined && a.kind === b.kind && a.level === b.level && sameCells(a, b));

const sameCells = ({ cell: a }: Block, { cell: b }: Block): boolean =>
  a === b || (a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column === b.column && a.head === b.head && a.rowHead === b.rowHead);

/** Whether two lists hold the same numbers in the same order. */
export const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => a === b || (a.length === b.length && a.every((n, i) => n === b[i]));
