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
  /** what is before it leads in a list */
  readonly leads: boolean;
  readonly lead: number;
  readonly headings: readonly number[];
  /** the levels of these headings: they decide which of them stand above a heading */
  readonly levels: readonly number[];
  readonly blocks: readonly Block[];
}

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly comments: Prose['comments'];
  readonly placed: readonly PlacedPiece[];
}

/** Puts pieces in their places. Blocks of `before` that stand where they stood are the same objects. */
export function assemble(pieces: readonly { readonly piece: Piece; readonly start: number }[], before: readonly PlacedPiece[]): Assembled {
  const comments = pieces.flatMap(({ piece, start }) => piece.comments.map(({ text, span }) => ({ text, span: shift(span, start) })));
  // an edit leaves what is in front of it as it was, and the pieces behind it are the same, in other places
  let first = 0;
  while (first < pieces.length && pieces[first]?.piece === before[first]?.piece && pieces[first]?.start === before[first]?.start) first++;
  const moved = before.length - pieces.length;
  const next = before[first];
  const placed = before.slice(0, first);
  const blocks: Block[] = [];
  for (const one of placed) for (const block of one.blocks) blocks.push(block);
  let { headings, levels, table, leads } = next ?? behind(placed.at(-1), blocks);
  for (let at = first; at < pieces.length; at++) {
    const { piece, start } = pieces[at] as { readonly piece: Piece; readonly start: number };
    const lead = leads ? blocks.length - 1 : -1;
    const here = { piece, start, first: blocks.length, table, leads, lead, headings, levels };
    const old = [before[at], before[at + moved]].find((one) => one?.piece === piece && same(one, here));
    const now = old ?? { ...here, blocks: settle(here, blocks) };
    placed.push(now);
    for (const block of now.blocks) blocks.push(block);
    ({ headings, levels, table, leads } = behind(now, blocks));
  }
  return { blocks, comments, placed };
}

/** How things stand behind a piece. */
function behind(placed: PlacedPiece | undefined, blocks: readonly Block[]): Pick<PlacedPiece, 'headings' | 'levels' | 'table' | 'leads'> {
  if (placed === undefined) return { headings: [], levels: [], table: 0, leads: false };
  const { piece, first, table } = placed;
  let { headings, levels } = placed;
  placed.blocks.forEach((block, i) => {
    if (block.level === 0) return;
    headings = [...block.headings, first + i];
    levels = headings.map((h) => (blocks[h] as Block).level);
  });
  // a comment between a paragraph and its list does not part them
  return { headings, levels, table: table + piece.tables, leads: piece.blocks.length > 0 || piece.comments.length === 0 ? piece.leads : placed.leads };
}

type Here = Omit<PlacedPiece, 'blocks'>;

const same = (a: Here, b: Here): boolean =>
  a.start === b.start && a.first === b.first && a.table === b.table && a.leads === b.leads && a.lead === b.lead &&
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
