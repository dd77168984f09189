// Markdown → prose. Reads the document as a syntax tree; after an edit, only what the edit touched is read again.
import { TreeFragment, type SyntaxNode, type Tree } from '@lezer/common';
import { assemble, type PlacedPiece } from './assemble.ts';
import { readFrontMatter } from './frontMatter.ts';
import { markdownParser } from './parser.ts';
import type { Prose } from './prose.ts';
import { definedLabel, readPiece, type Piece } from './readBlocks.ts';

/** What a reading leaves for the next one. Opaque to callers. */
export interface MarkdownState {
  readonly body: string;
  readonly fragments: readonly TreeFragment[];
  /** labels of the link definitions: they decide what `[words]` means everywhere */
  readonly labels: string;
  readonly pieces: ReadonlyMap<Tree, Piece>;
  readonly placed: ReadonlyMap<Piece, PlacedPiece>;
}

/**
 * Reads a Markdown document (CommonMark, GFM, and what writers use besides: front matter, notes, citations, wiki
 * links, formulas, template codes, MDX). Any string gives a result.
 * @param previous the state of the reading of an earlier text, usually the one before an edit
 */
export function readMarkdown(text: string, previous?: MarkdownState): { prose: Prose; state: MarkdownState } {
  const { values, end } = readFrontMatter(text);
  const body = withPlainLineEnds(text.slice(end));
  const fragments = previous === undefined ? [] : reusable(previous, body);
  const tree = markdownParser.parse(body, fragments);
  const nodes = topLevel(tree);
  const labels = new Set(nodes.flatMap((node) => definedLabel(node, body) ?? []));
  const labelKey = [...labels].sort().join('\n');
  const known = previous?.labels === labelKey ? previous.pieces : undefined;
  const pieces = new Map<Tree, Piece>();
  const list = nodes.map((node) => {
    const own = node.tree;
    const piece = (own === null ? undefined : known?.get(own)) ?? readPiece(node, body, labels);
    if (own !== null) pieces.set(own, piece);
    return { piece, start: node.from + end };
  });
  const { blocks, comments, placed } = assemble(list, previous?.placed ?? new Map());
  const state: MarkdownState = { body, fragments: TreeFragment.addTree(tree), labels: labelKey, pieces, placed };
  return { prose: { blocks, frontMatter: values, comments }, state };
}

/** A lone carriage return ends a line, as in CommonMark; the length stays. */
const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

function topLevel(tree: Tree): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** The parts of the previous tree that the edit, found by comparing the ends of both texts, did not touch. */
function reusable(previous: MarkdownState, body: string): readonly TreeFragment[] {
  const old = previous.body;
  const most = Math.min(old.length, body.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === body.charCodeAt(start)) start++;
  if (start === old.length && start === body.length) return previous.fragments;
  // a paragraph ends where a table begins, which shows one line later: the line before the edit counts as touched
  start = lineStart(old, lineStart(old, start) - 1);
  let same = 0;
  while (same < most - start && old.charCodeAt(old.length - 1 - same) === body.charCodeAt(body.length - 1 - same)) same++;
  // and the rest of the line after it: what it began with decides what it is
  const next = old.indexOf('\n', old.length - same) + 1;
  same = next === 0 ? 0 : old.length - next;
  const change = { fromA: start, toA: old.length - same, fromB: start, toB: body.length - same };
  return TreeFragment.applyChanges(previous.fragments, [change]);
}
