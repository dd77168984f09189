// One top-level node of the syntax tree → the blocks in it, with places counted from the node's start.
import type { SyntaxNode } from '@lezer/common';
import type { BlockKind } from './prose.ts';
import { commentAt, linkLabel, type Comment } from './readInline.ts';
import { addLeaf, CALLOUT, type LooseBlock, type PieceReading } from './readLeaf.ts';
import { readTable } from './readTable.ts';

/** `lead` of a list that opens a piece: the block before the piece introduces it, if that is a paragraph. */
export const LEAD_BEFORE = -2;

/** What one top-level node says. The same text with the same definitions gives an equal piece wherever it stands. */
export interface Piece {
  readonly blocks: readonly LooseBlock[];
  readonly comments: readonly Comment[];
  readonly tables: number;
  /** it ends in a paragraph, which may introduce a list */
  readonly leads: boolean;
}

const DEEPEST = 40;

/** Reads a top-level node. `definitions` are the labels of the document's link definitions. */
export function readPiece(node: SyntaxNode, source: string, definitions: ReadonlySet<string>): Piece {
  const reading: PieceReading = { source, origin: node.from, definitions, blocks: [], comments: [], tables: 0 };
  const leads = readBlock(reading, node, { quote: false, item: false, lead: LEAD_BEFORE, depth: 0 }) === 'paragraph';
  return { blocks: reading.blocks, comments: reading.comments, tables: reading.tables, leads: leads && reading.blocks.length > 0 };
}

/** The label that a link definition defines, or undefined for any other node. */
export function definedLabel(node: SyntaxNode, source: string): string | undefined {
  const label = node.name === 'LinkReference' ? node.getChild('LinkLabel') : null;
  return label === null ? undefined : linkLabel(source.slice(label.from, label.to));
}

interface Place {
  readonly quote: boolean;
  /** the first paragraph here is the item's own */
  readonly item: boolean;
  /** what introduces a list that stands here */
  readonly lead: number;
  readonly depth: number;
}

type Read = 'paragraph' | 'other';

function readBlock(reading: PieceReading, node: SyntaxNode, place: Place): Read {
  const name = node.name;
  if (name === 'Paragraph' || name === 'Task') {
    const kind: BlockKind = place.quote ? 'quote' : place.item ? 'item' : 'paragraph';
    addLeaf(reading, node, kind, 0, node.to, place.item ? place.lead : -1);
    return 'paragraph';
  }
  const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(name);
  if (heading !== null) {
    addLeaf(reading, node, place.quote ? 'quote' : 'heading', place.quote ? 0 : Number(heading[1]), headingEnd(reading.source, node), -1);
  } else if (name === 'BulletList' || name === 'OrderedList') {
    for (let item = node.firstChild; item !== null; item = item.nextSibling) readChildren(reading, item, { ...place, item: true });
  } else if (name === 'Blockquote') {
    readChildren(reading, node, { quote: !isCallout(reading.source, node), item: false, lead: -1, depth: place.depth });
  } else if (name === 'FootnoteDefinition') {
    readChildren(reading, node, { quote: false, item: false, lead: -1, depth: place.depth });
  } else if (name === 'Table') {
    readTable(reading, node);
  } else if (name === 'CommentBlock' || name === 'HTMLBlock') {
    addComments(reading, node);
  }
  return 'other';
}

function readChildren(reading: PieceReading, node: SyntaxNode, place: Place): void {
  if (place.depth >= DEEPEST) return;
  let item = place.item;
  let lead = place.item ? place.lead : -1;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name.endsWith('Mark')) continue;
    if (child.name === 'CommentBlock') {
      // it does not part a paragraph from its list
      addComments(reading, child);
      continue;
    }
    const before = reading.blocks.length;
    const list = child.name.endsWith('List');
    const read = readBlock(reading, child, { quote: place.quote, item, lead: list && item ? -1 : lead, depth: place.depth + 1 });
    const paragraph = read === 'paragraph' && reading.blocks.length > before;
    if (paragraph) item = false;
    lead = paragraph ? reading.blocks.length - 1 : -1;
  }
}

/** Where a heading's text ends: before closing marks, an underline, and attributes such as `{#anchor}`. */
function headingEnd(source: string, node: SyntaxNode): number {
  const last = node.lastChild;
  const end = last !== null && last.name === 'HeaderMark' && last.from > node.from ? last.from : node.to;
  const start = Math.max(node.from, end - 300);
  const attributes = /[ \t]\{[#.][^{}\n]*\}\s*$/.exec(source.slice(start, end));
  return attributes === null ? end : start + attributes.index;
}

function isCallout(source: string, quote: SyntaxNode): boolean {
  const first = quote.getChild('Paragraph');
  return first !== null && CALLOUT.test(source.slice(first.from, first.from + 40));
}
function addComments(reading: PieceReading, node: SyntaxNode): void {
  const html = reading.source.slice(node.from, node.to);
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const close = html.indexOf('-->', start + 4);
    const end = close < 0 ? html.length : close + 3;
    const { text } = commentAt(html, start, end);
    const by = node.from - reading.origin;
    reading.comments.push({ text, span: { start: start + by, end: end + by } });
    start = html.indexOf('<!--', end);
  }
}
