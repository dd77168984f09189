// The inline part of a block: walks its syntax nodes and tells the builder what to copy, replace and leave out.
import type { SyntaxNode } from '@lezer/common';
import { decodeEntity } from './entities.ts';
import { OPAQUE, type ProseBuilder } from './proseBuilder.ts';
import type { Prose } from './prose.ts';

export type Comment = Prose['comments'][number];

export interface InlineReading {
  readonly source: string;
  readonly out: ProseBuilder;
  /** labels of link definitions, as `linkLabel` writes them */
  readonly definitions: ReadonlySet<string>;
  /** told of each comment; its span is in `source` */
  readonly comment: (comment: Comment) => void;
}

/** Nesting beyond this is not prose that a person wrote; what is deeper is left out. */
const DEEPEST = 60;

/** `[Some  Label]` → `some label`: how labels of links and of definitions are compared. */
export const linkLabel = (bracketed: string): string => bracketed.slice(1, -1).trim().replace(/[ \t\r\n]+/g, ' ').toLowerCase();

/** Reads the part of a node between two places of the source. */
export function readInline(reading: InlineReading, node: SyntaxNode, from: number, to: number, depth = 0): void {
  let at = from;
  for (let child = node.firstChild; child !== null && child.from < to; child = child.nextSibling) {
    if (child.from < at) continue;
    reading.out.copy(at, child.from);
    if (depth < DEEPEST) readNode(reading, child, depth);
    at = child.to;
  }
  if (at < to) reading.out.copy(at, to);
}

function readNode(reading: InlineReading, node: SyntaxNode, depth: number): void {
  const { out, source } = reading;
  const { from, to } = node;
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
    case 'Highlight':
    case 'WikiLink': {
      const start = out.length();
      readInline(reading, node, from, to, depth + 1);
      return out.emphasise(start);
    }
    case 'Link':
      return readLink(reading, node, depth);
    case 'Image':
    case 'Embed':
    case 'InlineCode':
    case 'Formula':
    case 'Placeholder':
    case 'Autolink':
    case 'URL':
      return out.replace(OPAQUE, from, to);
    case 'Escape':
      return out.replace(source.slice(from + 1, to), from + 1, to);
    case 'Entity':
      return out.replace(decodeEntity(source.slice(from, to)) ?? source.slice(from, to), from, to);
    case 'HardBreak':
      return out.white(from, to);
    case 'HTMLTag':
      if (/^<br[\s/>]/i.test(source.slice(from, from + 4))) out.white(from, to);
      return;
    case 'Comment':
    case 'ExpressionComment':
      reading.comment(commentAt(source, from, to));
      return out.leftOut();
    case 'Note':
    case 'Shortcode':
      return out.leftOut();
    default:
      // marks of emphasis, links, quotes, headings, tasks: left out
      return;
  }
}

function readLink(reading: InlineReading, node: SyntaxNode, depth: number): void {
  const marks = node.getChildren('LinkMark');
  const open = marks[0];
  const close = marks[1];
  if (open === undefined || close === undefined) return readInline(reading, node, node.from, node.to, depth + 1);
  const bare = close.to === node.to;
  if (bare && !reading.definitions.has(linkLabel(reading.source.slice(open.from, close.to)))) {
    // `[sic]`: brackets that refer to nothing are part of the text
    reading.out.copy(open.from, open.to);
    readInline(reading, node, open.to, close.from, depth + 1);
    return reading.out.copy(close.from, close.to);
  }
  const start = reading.out.length();
  readInline(reading, node, open.to, close.from, depth + 1);
  reading.out.emphasise(start);
}

/** The comment that fills a stretch of the source: its words without the marks. */
export function commentAt(source: string, from: number, to: number): Comment {
  const whole = source.slice(from, to);
  const [open, close] = whole.startsWith('{') ? [3, '*/}'] : [4, '-->'];
  const end = whole.endsWith(close) && whole.length >= open + close.length ? whole.length - close.length : whole.length;
  return { text: whole.slice(open, Math.max(open, end)), span: { start: from, end: to } };
}
