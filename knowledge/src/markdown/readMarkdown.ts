// Markdown → prose. Reads the document as a syntax tree; after an edit, only what the edit touched is read again.
import { TreeFragment, type SyntaxNode, type Tree } from '@lezer/common';
import { commonEnd, commonStart } from '../text/common.ts';
import { drain } from '../text/drain.ts';
import { hash } from '../text/hash.ts';
import { recentWithEdits, type Edited } from '../text/recent.ts';
import type { Span } from '../text/span.ts';
import { asParsed } from './asParsed.ts';
import { assemble, NOTHING_YET, type Assembled, type PieceAt } from './assemble.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { markdownParser } from './parser.ts';
import type { Prose } from './prose.ts';
import { definedLabel, readPiece, type Piece } from './readBlocks.ts';
import type { LeafProse } from './readLeaf.ts';

export interface MarkdownOptions {
  /**
   * Keys of the front matter whose values are prose, such as `title` and `description`. `title` becomes a heading of
   * level 1, any other a paragraph; they come before the document's own blocks, in the order of the front matter.
   */
  readonly frontMatterProse?: readonly string[];
}

/** What a reading leaves for the next one. Opaque to callers. */
export interface MarkdownState {
  readonly body: string;
  readonly fragments: readonly TreeFragment[];
  /** hash of the labels of the link definitions: they decide what `[words]` means everywhere */
  readonly labels: string;
  /** what each tree of the body says, where its links mean what these labels make of them; shared by all states with the same labels */
  readonly pieces: WeakMap<Tree, Piece>;
  readonly assembled: Assembled;
  /** leaves by their content; shared by all states of a draft */
  readonly leaves: Edited<LeafProse>;
}

/** What a document says, and what its next reading may start from. */
export interface ReadMarkdown {
  readonly prose: Prose;
  readonly state: MarkdownState;
}

/** Leaves that are kept: paragraphs, headings and cells of a long document. */
const MOST_LEAVES = 10_000;
/** Leaves that are kept of those read after an edit. */
const LATE_LEAVES = 300;

/**
 * Reads a Markdown document (CommonMark, GFM, and what writers use besides: front matter, notes, citations, wiki
 * links, formulas, template codes, MDX). Any string gives a result.
 * @param previous the state of the reading of an earlier text, usually the one before an edit
 */
export const readMarkdown = (text: string, previous?: MarkdownState, options: MarkdownOptions = {}): ReadMarkdown => drain(markdownSteps(text, previous, options));

/** The same, pausing after every block that is parsed and every one that is read. */
export function* markdownSteps(text: string, previous?: MarkdownState, options: MarkdownOptions = {}): Generator<void, ReadMarkdown> {
  const frontMatter = readFrontMatter(text);
  const { values, end } = frontMatter;
  const source = text.slice(end);
  const body = asParsed(source);
  const fragments = previous === undefined ? [] : reusable(previous, body);
  const parsing = markdownParser.startParse(body, fragments);
  let tree = parsing.advance();
  for (; tree === null; tree = parsing.advance()) yield;
  const nodes = topLevel(tree);
  const definitions = new Set(nodes.flatMap((node) => definedLabel(node, body) ?? []));
  const labels = definitions.size === 0 ? '' : hash([...definitions].sort().join('\n'));
  const pieces = previous?.labels === labels ? previous.pieces : new WeakMap<Tree, Piece>();
  const leaves = previous?.leaves ?? recentWithEdits<LeafProse>(MOST_LEAVES, LATE_LEAVES);
  const read = previous === undefined ? leaves : leaves.edits;
  const list: PieceAt[] = [];
  for (const node of nodes) {
    const own = node.tree;
    const before = own === null ? undefined : pieces.get(own);
    const piece = before ?? readPiece(node, { source, definitions, labels, known: read });
    if (own !== null && before === undefined) pieces.set(own, piece);
    list.push({ piece, start: node.from + end });
    if (before === undefined) yield;
  }
  const head = proseOf(frontMatter, options.frontMatterProse ?? []);
  const assembled = assemble(head.length === 0 ? list : [...head.map((piece) => ({ piece, start: 0 })), ...list], previous?.assembled ?? NOTHING_YET);
  const state: MarkdownState = { body, fragments: TreeFragment.addTree(tree), labels, pieces, assembled, leaves };
  const { blocks, comments } = assembled;
  return { prose: { blocks, frontMatter: values, comments }, state };
}

/**
 * The blocks at the margin that a stretch of the document touches, with the one before and the one behind them: what is
 * changed within a paragraph changes how these are read, and no others.
 * @param length of the document
 */
export function blocksAround({ assembled: { placed } }: MarkdownState, { start, end }: Span, length: number): Span {
  const starts = placed.map((piece) => piece.start);
  const own = starts.findLastIndex((at) => at <= start);
  const behind = starts.findIndex((at) => at > end);
  return { start: starts[own - 1] ?? 0, end: behind < 0 ? length : starts[behind + 1] ?? length };
}

/** The values of some keys of the front matter as blocks, in the order in which they are written. */
function proseOf({ fields }: FrontMatter, keys: readonly string[]): readonly Piece[] {
  const written = [...fields].sort(([, a], [, b]) => a.span.start - b.span.start);
  return written.flatMap(([key, { text, map, emphasis, span }]): readonly Piece[] => {
    if (!keys.includes(key) || text === '') return [];
    const title = key === 'title';
    const block = { kind: title ? 'heading' : 'paragraph', text, map, emphasis, span, level: title ? 1 : 0, lead: -1, cell: undefined } as const;
    return [{ blocks: [block], comments: [], tables: 0, leads: false }];
  });
}

function topLevel(tree: Tree): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** The parts of the previous tree that the edit, found by comparing the ends of both texts, did not touch. */
function reusable(previous: MarkdownState, body: string): readonly TreeFragment[] {
  const old = previous.body;
  let start = commonStart(old, body);
  if (start === old.length && start === body.length) return previous.fragments;
  // a paragraph ends where a table begins, which shows one line later: the line before the edit counts as touched
  start = lineStart(old, lineStart(old, start) - 1);
  let same = commonEnd(old, body, start);
  // and the rest of the line after it: what it began with decides what it is
  const next = old.indexOf('\n', old.length - same) + 1;
  same = next === 0 ? 0 : old.length - next;
  const change = { fromA: start, toA: old.length - same, fromB: start, toB: body.length - same };
  return TreeFragment.applyChanges(previous.fragments, [change]);
}
