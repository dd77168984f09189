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

/** A piece, and where it begins in the document. */
export interface PieceAt {
  readonly piece: Piece;
  readonly start: number;
}

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly comments: Prose['comments'];
  readonly placed: readonly PlacedPiece[];
}

export const NOTHING_YET: Assembled = { blocks: [], comments: [], placed: [] };

/** Puts pieces in their places. Blocks of `before` that stand where they stood are the same objects. */
export function assemble(pieces: readonly PieceAt[], before: Assembled): Assembled {
  // an edit leaves what is in front of it as it was, and the pieces behind it are the same, in other places
  const first = firstOther(pieces, before.placed);
  return assembleFrom(first, pieces.slice(first), before);
}

/** What an edit did to the pieces of a document: `put` stands where `removed` of them were, and all behind moved `by` so many characters. */
export interface Exchange {
  /** the number of the first of them */
  readonly first: number;
  readonly removed: number;
  readonly put: readonly PieceAt[];
  readonly by: number;
}

/** The same after an edit, where it is known what it did. */
export function exchange({ first, removed, put, by }: Exchange, before: Assembled): Assembled {
  const pieces = [...put];
  for (let at = first + removed; at < before.placed.length; at++) {
    const old = before.placed[at] as PlacedPiece;
    pieces.push(by === 0 ? old : { piece: old.piece, start: old.start + by });
  }
  return assembleFrom(first, pieces, before);
}

/** @param pieces those from the number `first` on; those in front of it are as they were */
function assembleFrom(first: number, pieces: readonly PieceAt[], { blocks: blocksBefore, comments: commentsBefore, placed: before }: Assembled): Assembled {
  const moved = before.length - first - pieces.length;
  const next = before[first];
  const placed = before.slice(0, first);
  const blocks = blocksBefore.slice(0, next?.first);
  let above = next ?? behind(placed.at(-1), blocks);
  // of a long draft thousands of pieces stand behind a letter that is typed: nothing is made for them that is not kept
  for (let k = 0; k < pieces.length; k++) {
    const { piece, start } = pieces[k] as PieceAt;
    const lead = above.leads ? blocks.length - 1 : -1;
    const old = before[first + k + moved];
    const now = old !== undefined && old.piece === piece && stands(old, start, blocks.length, lead, above) ? old : { piece, start, first: blocks.length, table: above.table, leads: above.leads, lead, headings: above.headings, levels: above.levels, blocks: settle(piece, start, lead, above, blocks) };
    placed.push(now);
    for (let i = 0; i < now.blocks.length; i++) blocks.push(now.blocks[i] as Block);
    above = behind(now, blocks);
  }
  const from = next?.start ?? Infinity;
  const comments = commentsOf(pieces);
  const kept = commentsBefore.filter(({ span }) => span.start < from);
  return { blocks, comments: comments.length === 0 ? kept : [...kept, ...comments], placed };
}

/** The number of the first piece that is another, or stands elsewhere. */
function firstOther(pieces: readonly PieceAt[], before: readonly PlacedPiece[]): number {
  const most = Math.min(pieces.length, before.length);
  for (let at = 0; at < most; at++) {
    const [now, old] = [pieces[at] as PieceAt, before[at] as PlacedPiece];
    if (now.piece !== old.piece || now.start !== old.start) return at;
  }
  return most;
}

function commentsOf(pieces: readonly PieceAt[]): Prose['comments'] {
  const comments: Prose['comments'][number][] = [];
  for (const { piece, start } of pieces) for (const { text, span } of piece.comments) comments.push({ text, span: shift(span, start) });
  return comments;
}

/** What a piece takes from those before it. */
type Above = Pick<PlacedPiece, 'headings' | 'levels' | 'table' | 'leads'>;

/** How things stand behind a piece. */
function behind(placed: PlacedPiece | undefined, blocks: readonly Block[]): Above {
  if (placed === undefined) return { headings: [], levels: [], table: 0, leads: false };
  const { piece } = placed;
  let { headings, levels } = placed;
  for (let i = 0; i < placed.blocks.length; i++) {
    const block = placed.blocks[i] as Block;
    if (block.level === 0) continue;
    headings = [...block.headings, placed.first + i];
    levels = headings.map((h) => (blocks[h] as Block).level);
  }
  // a comment between a paragraph and its list does not part them
  const leads = piece.blocks.length > 0 || piece.comments.length === 0 ? piece.leads : placed.leads;
  return headings === placed.headings && leads === placed.leads && piece.tables === 0 ? placed : { headings, levels, table: placed.table + piece.tables, leads };
}

/** Whether a piece still stands as it stood. */
const stands = (old: PlacedPiece, start: number, first: number, lead: number, above: Above): boolean =>
  old.start === start && old.first === first && old.table === above.table && old.leads === above.leads && old.lead === lead &&
  alike(old.headings, above.headings) && alike(old.levels, above.levels);

const alike = (a: readonly number[], b: readonly number[]): boolean => a === b || (a.length === b.length && a.every((one, i) => one === b[i]));

function settle(piece: Piece, start: number, lead: number, { headings, table }: Above, before: readonly Block[]): readonly Block[] {
  const first = before.length;
  const blocks: Block[] = [];
  let above = headings;
  for (let i = 0; i < piece.blocks.length; i++) {
    const loose = piece.blocks[i] as LooseBlock;
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
  }
  return blocks;
}
