// One top-level node of the syntax tree → the blocks in it, with places counted from the node's start.
import type { SyntaxNode } from '@lezer/common';
import type { BlockKind } from './prose.ts';
import { commentAt, linkLabel, type Comment } from './readInline.ts';
import { addLeaf, CALLOUT, type LeafReading, type LooseBlock, type PieceReading } from './readLeaf.ts';
import { readTable } from './readTable.ts';

/** `lead` of a list that opens a piece: the block before the piece introduces it, if that is a paragraph. */
export const LEAD_BEFORE = -2;

/** What one top-level node says. The same text with the same definitions gives an equal piece wherever it stands. */
export interface Piece {
  /** name of its node, and how long that is */
  readonly name: string;
  readonly length: number;
  readonly blocks: readonly LooseBlock[];
  readonly comments: readonly Comment[];
  readonly tables: number;
  /** it ends in a paragraph, which may introduce a list */
  readonly leads: boolean;
}

const DEEPEST = 40;

const LISTS: ReadonlySet<string> = new Set(['BulletList', 'OrderedList', 'DefinitionList']);

/** Reads a top-level node. */
export function readPiece(node: SyntaxNode, leaves: LeafReading): Piece {
  const reading: PieceReading = { source: leaves.source, definitions: leaves.definitions, known: leaves.known, labels: leaves.labels, origin: node.from, blocks: [], comments: [], tables: 0 };
  const leads = readBlock(reading, node, { quote: false, item: false, lead: LEAD_BEFORE, depth: 0 }) === 'paragraph';
  const { blocks, comments, tables } = reading;
  return { name: node.name, length: node.to - node.from, blocks, comments, tables, leads: leads && blocks.length > 0 };
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
    const from = skipMark(reading, node);
    addLeaf(reading, node, { kind, level: 0, lead: place.item ? place.lead : -1 }, from, node.to, { start: from, end: node.to });
    return 'paragraph';
  }
  const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(name);
  if (heading !== null) {
    const level = place.quote ? 0 : Number(heading[1]);
    addLeaf(reading, node, { kind: place.quote ? 'quote' : 'heading', level, lead: -1 }, node.from, headingEnd(reading.source, node));
  } else if (LISTS.has(name)) {
    for (let item = node.firstChild; item !== null; item = item.nextSibling) readChildren(reading, item, { ...place, item: true });
  } else if (name === 'Blockquote') {
    readChildren(reading, node, { quote: place.quote || !isCallout(reading.source, node), item: false, lead: -1, depth: place.depth });
  } else if (name === 'FootnoteDefinition' || name === 'Admonition' || name === 'Component') {
    readChildren(reading, node, { quote: place.quote, item: false, lead: -1, depth: place.depth });
  } else if (name === 'Table') {
    readTable(reading, node);
  } else if (name === 'CommentBlock' || name === 'HiddenComment' || name === 'HTMLBlock') {
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
    if (child.name === 'CommentBlock' || child.name === 'HiddenComment') {
      // it does not part a paragraph from its list
      addComments(reading, child);
      continue;
    }
    const before = reading.blocks.length;
    const list = LISTS.has(child.name);
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

/** Where the text of a paragraph starts: after the mark of a callout. The callout's title becomes a block of its own. */
function skipMark(reading: PieceReading, node: SyntaxNode): number {
  const { source } = reading;
  const mark = source.startsWith('[!', node.from) ? CALLOUT.exec(source.slice(node.from, Math.min(node.to, node.from + 40))) : null;
  if (mark === null) return node.from;
  const from = node.from + mark[0].length;
  const end = from + source.slice(from, node.to).search(/[\r\n]/);
  if (end < from) return from;
  // markup that goes on into the next line keeps them together
  for (let child = node.firstChild; child !== null && child.from < end; child = child.nextSibling) if (child.to > end) return from;
  addLeaf(reading, node, { kind: 'paragraph', level: 0, lead: -1 }, from, end, { start: from, end });
  return end;
}

function addComments(reading: PieceReading, node: SyntaxNode): void {
  const written = reading.source.slice(node.from, node.to);
  const by = node.from - reading.origin;
  const add = (start: number, end: number): void => {
    reading.comments.push({ text: commentAt(written, start, end).text, span: { start: start + by, end: end + by } });
  };
  if (node.name === 'HiddenComment') return add(0, written.trimEnd().length);
  for (let start = written.indexOf('<!--'); start >= 0; ) {
    const close = written.indexOf('-->', start + 4);
    const end = close < 0 ? written.length : close + 3;
    add(start, end);
    start = written.indexOf('<!--', end);
  }
}
