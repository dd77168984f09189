// Markdown → prose. Reads the document as a syntax tree; after an edit, only what the edit touched is read again.
import { TreeFragment, type SyntaxNode, type Tree } from '@lezer/common';
import { drain } from '../text/drain.ts';
import { hash } from '../text/hash.ts';
import { recentWithEdits, type Edited } from '../text/recent.ts';
import type { Span } from '../text/span.ts';
import { asParsed } from './asParsed.ts';
import { assemble, exchange, NOTHING_YET, type Assembled, type PieceAt } from './assemble.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { markdownParser } from './parser.ts';
import type { Prose } from './prose.ts';
import { definedLabel, readPiece, type Piece } from './readBlocks.ts';
import { changeBetween, readAround, type Change } from './readAround.ts';
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
  /** what stands before the body, the keys of it that were read as prose, and the number of pieces that came of them */
  readonly head: string;
  readonly keys: readonly string[];
  readonly heads: number;
  readonly body: string;
  /** what is known of the syntax of the body; where edits were read by themselves, nothing */
  readonly fragments: readonly TreeFragment[];
  /** hash of the labels of the link definitions: they decide what `[words]` means everywhere */
  readonly labels: string;
  /** these labels */
  readonly definitions: ReadonlySet<string>;
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

/** Stretches whose syntax is known, parted by edits that were read by themselves: more are not gone through at a letter. */
const MOST_FRAGMENTS = 40;
const NO_KEYS: readonly string[] = [];

/** The same, pausing after every block that is parsed and every one that is read. */
export function* markdownSteps(text: string, previous?: MarkdownState, { frontMatterProse: keys = NO_KEYS }: MarkdownOptions = {}): Generator<void, ReadMarkdown> {
  const frontMatter = readFrontMatter(text);
  const head = text.slice(0, frontMatter.end);
  const source = text.slice(frontMatter.end);
  const body = asParsed(source);
  const change = previous === undefined ? undefined : changeBetween(previous.body, body);
  let state: MarkdownState | undefined;
  if (previous !== undefined && change !== undefined && previous.head === head && previous.keys === keys && previous.fragments.length <= MOST_FRAGMENTS) {
    state = afterChange(source, body, change, previous);
    yield;
  }
  state ??= yield* wholeState({ frontMatter, head, source, body, keys }, change, previous);
  const { blocks, comments } = state.assembled;
  return { prose: { blocks, frontMatter: frontMatter.values, comments }, state };
}

/** A text before it is parsed. */
interface Unparsed {
  readonly frontMatter: FrontMatter;
  readonly head: string;
  readonly source: string;
  readonly body: string;
  readonly keys: readonly string[];
}

/** After an edit that can be read by itself. */
function afterChange(source: string, body: string, change: Change, previous: MarkdownState): MarkdownState | undefined {
  const { head, heads, assembled: { placed }, definitions, labels } = previous;
  const around = readAround(placed, { heads, end: head.length, before: previous.body, body }, change, { source, definitions, labels, known: previous.leaves.edits });
  if (around === undefined) return undefined;
  return { ...previous, body, fragments: TreeFragment.applyChanges(previous.fragments, [change]), assembled: exchange(around, previous.assembled) };
}

/** By the syntax tree of the whole. */
function* wholeState({ frontMatter, head, source, body, keys }: Unparsed, change: Change | undefined, previous: MarkdownState | undefined): Generator<void, MarkdownState> {
  const fragments = previous === undefined ? [] : change === undefined ? previous.fragments : TreeFragment.applyChanges(previous.fragments, [change]);
  const parsing = markdownParser.startParse(body, fragments);
  let tree = parsing.advance();
  for (; tree === null; tree = parsing.advance()) yield;
  const nodes = topLevel(tree);
  const definitions = new Set(nodes.flatMap((node) => definedLabel(node, body) ?? []));
  const labels = definitions.size === 0 ? '' : hash([...definitions].sort().join('\n'));
  const pieces = previous?.labels === labels ? previous.pieces : new WeakMap<Tree, Piece>();
  const leaves = previous?.leaves ?? recentWithEdits<LeafProse>(MOST_LEAVES, LATE_LEAVES);
  const read = previous === undefined ? leaves : leaves.edits;
  const list: PieceAt[] = proseOf(frontMatter, keys).map((piece) => ({ piece, start: 0 }));
  const heads = list.length;
  for (const node of nodes) {
    const own = node.tree;
    const before = own === null ? undefined : pieces.get(own);
    const piece = before ?? readPiece(node, { source, definitions, labels, known: read });
    if (own !== null && before === undefined) pieces.set(own, piece);
    list.push({ piece, start: node.from + head.length });
    if (before === undefined) yield;
  }
  const assembled = assemble(list, previous?.assembled ?? NOTHING_YET);
  return { head, keys, heads, body, fragments: TreeFragment.addTree(tree), labels, definitions, pieces, assembled, leaves };
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
    return [{ name: 'FrontMatter', length: 0, blocks: [block], comments: [], tables: 0, leads: false }];
  });
}

function topLevel(tree: Tree): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}
