// A leaf of the syntax tree (paragraph, heading, table cell) → a block, with places counted from the start of its piece.
import type { SyntaxNode } from '@lezer/common';
import { ownCopy } from '../text/ownCopy.ts';
import type { Recent } from '../text/recent.ts';
import { shift, shiftBack, type Span } from '../text/span.ts';
import { proseBuilder, type BuiltProse } from './proseBuilder.ts';
import type { Block, BlockKind } from './prose.ts';
import { readInline, type Comment } from './readInline.ts';

/** A block whose place in the document is not settled yet: headings are unknown, the lead is counted within the piece. */
export interface LooseBlock extends Omit<Block, 'headings'> {}

/** What was read of a leaf, with places counted from where its text starts. */
export interface LeafProse extends BuiltProse {
  readonly comments: readonly Comment[];
}

/** What all leaves of a document share. */
export interface LeafReading {
  readonly source: string;
  /** labels of the document's link definitions, as `linkLabel` writes them */
  readonly definitions: ReadonlySet<string>;
  /** leaves that were read before, by what decides how they read */
  readonly known: Recent<LeafProse>;
  /** the definitions, as a short part of the keys of `known` */
  readonly labels: string;
}

/** A reading of one top-level node, while it goes on: blocks and comments are added as they are met. */
export interface PieceReading extends LeafReading {
  readonly origin: number;
  readonly blocks: LooseBlock[];
  readonly comments: Comment[];
  tables: number;
}

/** What is known of a leaf but its text. */
export interface LeafPlace {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lead: number;
}

/** `[!NOTE]`: makes a block quote a callout. What follows on its line is the callout's title. */
export const CALLOUT = /^\[!\w{1,30}\][+-]?[ \t]*/;

/**
 * Adds a block for the stretch of a node from `from` to `end`; nothing when it has no text.
 * @param span what the block covers in the source; by default the node
 */
export function addLeaf(reading: PieceReading, node: SyntaxNode, { kind, level, lead }: LeafPlace, from: number, end: number, span: Span = { start: node.from, end: node.to }): void {
  const by = from - reading.origin;
  const { text, map, emphasis, comments } = leafProse(reading, node, from, end);
  for (const comment of comments) reading.comments.push({ text: comment.text, span: shift(comment.span, by) });
  if (text === '') return;
  reading.blocks.push({ kind, text, map: map.shift(by), emphasis, span: shiftBack(span, reading.origin), level, lead, cell: undefined });
}

/** Reads a leaf, unless it was read before: the same text reads the same wherever it stands. */
function leafProse(reading: LeafReading, node: SyntaxNode, from: number, end: number): LeafProse {
  const { source, definitions, known, labels } = reading;
  const written = source.slice(from, end);
  // in a quote its marks stand at the start of the lines; elsewhere the same `>` may be text
  const marks = /[\r\n][ \t]*>/.test(written) ? node.getChildren('QuoteMark').map((mark) => mark.from - from).join() : '';
  // the title of a callout is no whole paragraph: an anchor (^id) stands at the end of one
  const part = `${from > node.from ? '<' : ''}${end < node.to ? '>' : ''}`;
  const key = `${node.name}${part} ${marks} ${written.includes('[') ? labels : ''}\n${written}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const out = proseBuilder(source, from);
  const comments: Comment[] = [];
  const comment = ({ text, span }: Comment): void => void comments.push({ text, span: shiftBack(span, from) });
  readInline({ source, out, definitions, comment }, node, from, end);
  const { text, map, emphasis } = out.finish();
  const prose: LeafProse = { text, map, emphasis, comments };
  // the key would keep all of the document as it is now
  known.set(ownCopy(key), prose);
  return prose;
}
