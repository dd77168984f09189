// The inline part of a block: walks its syntax nodes and tells the builder what to copy, replace and leave out.
import type { SyntaxNode } from '@lezer/common';
import { decodeEntity } from './entities.ts';
import { closingTag, tagAt, type Tag } from './htmlTags.ts';
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

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `[Some  Label]` → `some label`: how labels of links and of definitions are compared. */
export const linkLabel = (bracketed: string): string => bracketed.slice(1, -1).trim().replace(/[ \t\r\n]+/g, ' ').toLowerCase();

/** Reads the part of a node between two places of the source. */
export function readInline(reading: InlineReading, node: SyntaxNode, from: number, to: number, depth = 0, raised = false): void {
  let at = from;
  let up = raised;
  for (let child = node.firstChild; child !== null && child.from < to; child = child.nextSibling) {
    if (child.from < at) continue;
    copy(reading, at, child.from, up);
    at = child.to;
    if (depth >= DEEPEST) continue;
    if (child.name !== 'HTMLTag') {
      readNode(reading, child, depth, up);
      continue;
    }
    const tag = tagAt(reading.source, child.from, child.to);
    if (tag.kind === 'raised') up = raised || (!tag.closes && !opensFraction(reading.source, child.from));
    at = Math.min(to, readTag(reading, child, tag));
  }
  if (at < to) copy(reading, at, to, up);
}

/** Raised digits are written as such: `10<sup>3</sup>` is not 103, and a note mark adds nothing to the number before it. */
function copy({ out, source }: InlineReading, from: number, to: number, raised: boolean): void {
  if (!raised) return out.copy(from, to);
  let at = from;
  for (let i = from; i < to; i++) {
    const digit = source.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    out.copy(at, i);
    out.replace(RAISED.charAt(digit), i, i + 1);
    at = i + 1;
  }
  out.copy(at, to);
}

/** `<sup>1</sup>/<sub>2</sub>` is one half. */
const opensFraction = (source: string, from: number): boolean =>
  /^<sup[^<>]{0,80}>\d{1,3}<\/sup>\s?(?:\/|⁄|&frasl;)/i.test(source.slice(from, from + 120));

/** Reads a tag and, where its element is no prose, the element. Returns where the reading goes on. */
function readTag({ out, source }: InlineReading, node: SyntaxNode, tag: Tag): number {
  if (tag.kind === 'break') out.white(node.from, node.to);
  if (tag.kind === 'quotation') out.replace(tag.closes ? '”' : '“', node.from, node.to);
  if (tag.closes || (tag.kind !== 'opaque' && tag.kind !== 'removed')) return node.to;
  const end = closingTag(source, node, tag.name);
  if (end === undefined) return node.to;
  if (tag.kind === 'opaque') out.replace(OPAQUE, node.from, end);
  else out.leftOut();
  return end;
}

function readNode(reading: InlineReading, node: SyntaxNode, depth: number, raised: boolean): void {
  const { out, source } = reading;
  const { from, to } = node;
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Highlight':
    case 'WikiLink': {
      const start = out.length();
      readInline(reading, node, from, to, depth + 1, raised);
      return out.emphasise(start);
    }
    case 'Superscript':
      return readInline(reading, node, from, to, depth + 1, true);
    case 'Subscript':
      return readInline(reading, node, from, to, depth + 1, raised);
    case 'Link':
      return readLink(reading, node, depth, raised);
    case 'Image':
    case 'Embed':
    case 'InlineCode':
    case 'Formula':
    case 'Placeholder':
    case 'Citekey':
    case 'Autolink':
    case 'URL':
      return out.replace(OPAQUE, from, to);
    case 'Escape':
      return out.replace(source.slice(from + 1, to), from + 1, to);
    case 'Entity':
      return out.entity(decodeEntity(source.slice(from, to)) ?? source.slice(from, to), from, to);
    case 'HardBreak':
      return out.white(from, to);
    case 'Comment':
    case 'ExpressionComment':
      reading.comment(commentAt(source, from, to));
      return out.leftOut();
    case 'Note':
    case 'Shortcode':
    case 'Emoji':
    case 'Attributes':
    case 'Strikethrough':
      return out.leftOut();
    default:
      // marks of emphasis, links, quotes, headings, tasks: left out
      return;
  }
}

function readLink(reading: InlineReading, node: SyntaxNode, depth: number, raised: boolean): void {
  const { out, source, definitions } = reading;
  const marks = node.getChildren('LinkMark');
  const open = marks[0];
  const close = marks[1];
  if (open === undefined || close === undefined) return readInline(reading, node, node.from, node.to, depth + 1, raised);
  const label = node.getChild('LinkLabel');
  const named = label !== null && label.to - label.from > 2;
  const refers = close.to === node.to || label !== null;
  // `[words][label]` is meant as a link even where the label is defined nowhere; `[5][6]` is not
  const words = named && /\p{L}/u.test(source.slice(open.to, close.from));
  const known = !refers || words || definitions.has(linkLabel(named ? source.slice(label.from, label.to) : source.slice(open.from, close.to)));
  if (known || isSpan(source, node)) {
    const start = out.length();
    readInline(reading, node, open.to, close.from, depth + 1, raised);
    return out.emphasise(start);
  }
  // `[sic]`: brackets that refer to nothing are part of the text
  copy(reading, open.from, open.to, raised);
  readInline(reading, node, open.to, close.from, depth + 1, raised);
  copy(reading, close.from, node.to, raised);
}

/** `[words]{.class}`, `:name[words]`: brackets that are markup though they refer to nothing. */
const isSpan = (source: string, node: SyntaxNode): boolean =>
  /^\{[#.:\w][^{}\n]*\}/.test(source.slice(node.to, node.to + 300)) || /(?:^|[^\p{L}\d:]):[a-z][\w-]{0,40}$/u.test(source.slice(Math.max(0, node.from - 44), node.from));

const COMMENT_MARKS: readonly (readonly [open: string, close: string])[] = [['<!--', '-->'], ['{/*', '*/}'], ['%%', '%%']];

/** The comment that fills a stretch of the source: its words without the marks. */
export function commentAt(source: string, from: number, to: number): Comment {
  const whole = source.slice(from, to);
  const [open, close] = COMMENT_MARKS.find(([mark]) => whole.startsWith(mark)) ?? ['', ''];
  const closed = whole.endsWith(close) && whole.length >= open.length + close.length;
  return { text: whole.slice(open.length, closed ? whole.length - close.length : whole.length), span: { start: from, end: to } };
}
