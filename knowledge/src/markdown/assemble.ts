// Pieces in document order → Prose: places, headings, leads and table numbers are settled here.
import { shift } from '../text/span.ts';
import type { Block, Prose } from './prose.ts';
import { LEAD_BEFORE, type Piece } from './readBlocks.ts';
import type { LooseBlock } from './readLeaf.ts';

/** A piece where it stands, and the blocks it became there. Kept, so that an edit reuses what did not move. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  readonly first: number;
  readonly table: number;
  readonly lead: number;
  readonly headings: readonly number[];
  /** the levels of these headings: they decide which of them stand above a heading */
  readonly levels: readonly number[];
  readonly blocks: readonly Block[];
}

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly comments: Prose['comments'];
  readonly placed: ReadonlyMap<Piece, PlacedPiece>;
}

/** Puts pieces in their places. Blocks of `before` that stand where they stood are the same objects. */
export function assemble(pieces: readonly { readonly piece: Piece; readonly start: number }[], before: ReadonlyMap<Piece, PlacedPiece>): Assembled {
  const blocks: Block[] = [];
  const comments: Prose['comments'][number][] = [];
  const placed = new Map<Piece, PlacedPiece>();
  let headings: readonly number[] = [];
  let levels: readonly number[] = [];
  let table = 0;
  let leads = false;
  for (const { piece, start } of pieces) {
    const lead = leads ? blocks.length - 1 : -1;
    const old = before.get(piece);
    const here = { piece, start, first: blocks.length, table, lead, headings, levels };
    const now = old !== undefined && same(old, here) ? old : { ...here, blocks: settle(here, blocks) };
    placed.set(piece, now);
    for (const block of now.blocks) {
      blocks.push(block);
      if (block.level === 0) continue;
      headings = [...block.headings, blocks.length - 1];
      levels = headings.map((h) => (blocks[h] as Block).level);
    }
    for (const { text, span } of piece.comments) comments.push({ text, span: shift(span, start) });
    table += piece.tables;
    // a comment between a paragraph and its list does not part them
    if (piece.blocks.length > 0 || piece.comments.length === 0) leads = piece.leads;
  }
  return { blocks, comments, placed };
}

type Here = Omit<PlacedPiece, 'blocks'>;

const same = (a: Here, b: Here): boolean =>
  a.start === b.start && a.first === b.first && a.table === b.table && a.lead === b.lead &&
  alike(a.headings, b.headings) && alike(a.levels, b.levels);

const alike = (a: readonly number[], b: readonly number[]): boolean => a === b || (a.length === b.length && a.every((one, i) => one === b[i]));

function settle({ piece, start, first, table, lead, headings }: Here, before: readonly Block[]): readonly Block[] {
  const blocks: Block[] = [];
  let above = headings;
  piece.blocks.forEach((loose: LooseBlock, i) => {
    if (loose.level > 0) above = above.filter((h) => (before[h] ?? blocks[h - first])!.level < loose.level);
    blocks.push({
      kind: loose.kind,
      text: loose.text,
      map: loose.map.shift(start),
      span: shift(loose.span, start),
      level: loose.level,
      headings: above,
      lead: loose.lead === LEAD_BEFORE ? lead : loose.lead < 0 ? -1 : loose.lead + first,
      cell: loose.cell === undefined ? undefined : { ...loose.cell, table: loose.cell.table + table },
      emphasis: loose.emphasis,
    });
    if (loose.level > 0) above = [...above, first + i];
  });
  return blocks;
}
