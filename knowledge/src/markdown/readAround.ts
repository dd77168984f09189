// An edit → the pieces it makes new. What stands around it is parsed by itself, where that is sure to give what parsing the whole
// document would: it begins and ends at blocks behind a blank line, which no edit so far away opens, closes or joins.
import type { SyntaxNode } from '@lezer/common';
import { commonEnd, commonStart } from '../text/common.ts';
import type { Exchange, PieceAt, PlacedPiece } from './assemble.ts';
import { markdownParser } from './parser.ts';
import { readPiece } from './readBlocks.ts';
import type { LeafReading } from './readLeaf.ts';

/** The stretch in which two texts differ, in the terms of the parser: from `fromA` to `toA` in the first, `fromB` to `toB` in the second. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Where the pieces stand: so many of them are values of the front matter, which ends at `end`; then the body, before the edit and after. */
export interface Body {
  readonly heads: number;
  readonly end: number;
  readonly before: string;
  readonly body: string;
}

/** Characters that are parsed by themselves; in longer blocks, such as lists, the parser finds its way better. */
const LONGEST = 4000;

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** Where an edit changed how a text is parsed, found by comparing the ends of both texts; undefined where they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  let start = commonStart(before, after);
  if (start === before.length && start === after.length) return undefined;
  // a paragraph ends where a table begins, which shows one line later: the line before the edit counts as touched
  start = lineStart(before, lineStart(before, start) - 1);
  let same = commonEnd(before, after, start);
  // and the rest of the line after it: what it began with decides what it is
  const next = before.indexOf('\n', before.length - same) + 1;
  same = next === 0 ? 0 : before.length - next;
  return { fromA: start, toA: before.length - same, fromB: start, toB: after.length - same };
}

/**
 * What an edit did to the pieces, or undefined where only the whole document tells: a link is defined there, what it opens is not
 * closed nearby, or the blocks around it are long.
 * @param leaves their `source` is the body as it is written
 */
export function readAround(placed: readonly PlacedPiece[], { heads, end, before, body }: Body, { fromA, toA, fromB }: Change, leaves: LeafReading): Exchange | undefined {
  const startOf = (at: number): number => (placed[at] as PlacedPiece).start - end;
  // the first piece that is read again was begun before the change; where it is the first of all, so is what stands before it
  let first = numberFrom(placed, heads, fromA + end) - 1;
  while (first >= heads && !standsApart(before, startOf(first), 0)) first--;
  const from = first < heads ? 0 : lineStart(before, startOf(first));
  first = Math.max(first, heads);
  let last = numberFrom(placed, first, toA + end);
  while (last < placed.length && !standsApart(before, startOf(last), toA)) last++;
  const by = body.length - before.length;
  // one more is parsed, to see that it still begins where it began
  const until = last + 1 < placed.length ? lineStart(before, startOf(last + 1)) + by : body.length;
  if (until - from > LONGEST) return undefined;
  for (let at = first; at < last; at++) if ((placed[at] as PlacedPiece).piece.name === DEFINITION) return undefined;
  const sure = last < placed.length ? startOf(last) + by - from : Infinity;
  const local = { ...leaves, source: leaves.source.slice(from, until) };
  const put: PieceAt[] = [];
  let node = parsed(body.slice(from, until));
  for (; node !== null && node.from < sure; node = node.nextSibling) {
    if (node.name === DEFINITION) return undefined;
    const start = node.from + from + end;
    const old = placed[first + put.length];
    const stands = old !== undefined && old.start === start && old.piece.name === node.name && old.piece.length === node.to - node.from && node.to + from < fromB;
    put.push({ piece: stands ? old.piece : readPiece(node, local), start });
  }
  if (sure !== Infinity && node?.from !== sure) return undefined;
  return { first, removed: last - first, put, by };
}

const DEFINITION = 'LinkReference';

/** The number of the first piece, of those from `least` on, that stands at a place or behind it. */
function numberFrom(placed: readonly PlacedPiece[], least: number, place: number): number {
  let [low, high] = [least, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as PlacedPiece).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a block begins behind a blank line that begins at `from` or behind it, or at the start of the text. */
function standsApart(text: string, at: number, from: number): boolean {
  const own = lineStart(text, at);
  if (own === 0) return from === 0;
  const above = lineStart(text, own - 1);
  return above >= from && text.slice(above, own).trim() === '';
}

/** The first of the blocks of a text. */
function parsed(text: string): SyntaxNode | null {
  const parsing = markdownParser.startParse(text);
  let tree = parsing.advance();
  while (tree === null) tree = parsing.advance();
  return tree.topNode.firstChild;
}
