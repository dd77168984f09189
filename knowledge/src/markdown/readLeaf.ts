// A leaf of the syntax tree (paragraph, heading, table cell) → a block, with places counted from the start of its piece.
import type { SyntaxNode } from '@lezer/common';
import { proseBuilder } from './proseBuilder.ts';
import type { Block, BlockKind } from './prose.ts';
import { readInline, type Comment } from './readInline.ts';

/** A block whose place in the document is not settled yet: headings are unknown, the lead is counted within the piece. */
export interface LooseBlock extends Omit<Block, 'headings'> {}

/** A reading of one top-level node, while it goes on: blocks and comments are added as they are met. */
export interface PieceReading {
  readonly source: string;
  readonly origin: number;
  readonly definitions: ReadonlySet<string>;
  readonly blocks: LooseBlock[];
  readonly comments: Comment[];
  tables: number;
}

/** `[!NOTE]`: makes a block quote a callout. */
export const CALLOUT = /^\[!\w{1,30}\][+-]?[ \t]*/;

/** Adds a block for a node whose text runs up to `end`; nothing when it has no text. */
export function addLeaf(reading: PieceReading, node: SyntaxNode, kind: BlockKind, level: number, end: number, lead: number, cell?: Block['cell']): void {
  const { source, origin, definitions } = reading;
  const out = proseBuilder(source, origin);
  const comment = (c: Comment): void => void reading.comments.push({ text: c.text, span: { start: c.span.start - origin, end: c.span.end - origin } });
  readInline({ source, out, definitions, comment }, node, skipCalloutMark(source, node.from, end), end);
  const prose = out.finish();
  if (prose.text === '') return;
  reading.blocks.push({ kind, ...prose, span: { start: node.from - origin, end: node.to - origin }, level, lead, cell });
}

function skipCalloutMark(source: string, from: number, end: number): number {
  const mark = source.startsWith('[!', from) ? CALLOUT.exec(source.slice(from, Math.min(end, from + 40))) : null;
  return mark === null ? from : from + mark[0].length;
}
