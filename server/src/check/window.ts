// The stretch of a draft that the verdict on one sentence depends on: the sentence, what it goes on from, what its words
// may stand for, and the headings above it. Judges are given this as if it were the whole draft, so that a verdict can be kept for as long as
// the stretch says the same, wherever it stands and however it is marked up.
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import { plainMap } from '../../../knowledge/src/text/offsetMap.ts';

export interface Window {
  /** its blocks have no markup: their offsets are those of the prose */
  readonly document: Document;
  readonly placed: Placed;
}

/** The sentence with what stands around it, renumbered. What the sentences around it go on from in turn is left out. */
export function windowOf(document: Document, placed: Placed): Window {
  const indices = indicesOf(placed);
  const among = (index: number): number => indices.indexOf(index);
  const blocks = [...new Set(indices.map((i) => placedAt(document, i).block))];
  const sentences = indices.map((at, index): Placed => {
    const { sentence, block, heading } = placedAt(document, at);
    const own = at === placed.index;
    return { index, sentence, block: blocks.indexOf(block), headings: own ? placed.headings.map(among) : [], before: own ? placed.before.map(among) : [], reach: own ? placed.reach.map(among) : [], row: own ? placed.row.map(among) : [], column: own ? placed.column.map(among) : [], heading };
  });
  return {
    document: {
      prose: { blocks: blocks.map((block) => withoutPlace(document.prose.blocks[block] as Block)), frontMatter: new Map(), comments: [] },
      language: document.language,
      sentences,
      names: new Set(),
      alone: new Set(),
    },
    placed: sentences[among(placed.index)] as Placed,
  };
}

/**
 * Equal for equal windows, and different for different ones.
 * @param idOf a number for each sentence that was read; the same sentence, the same number
 */
export function windowKey(document: Document, placed: Placed, idOf: (sentence: Sentence) => number): string {
  const key: string[] = [document.language];
  let block = -1;
  for (const index of indicesOf(placed)) {
    const one = placedAt(document, index);
    if (one.block !== block) key.push(signature(document.prose.blocks[one.block] as Block));
    block = one.block;
    key.push(`${idOf(one.sentence)}${placed.headings.includes(index) ? 'h' : ''}${placed.before.includes(index) ? `b${placed.before.indexOf(index)}` : ''}${placed.reach.includes(index) ? 'r' : ''}${placed.row.includes(index) ? 'c' : ''}${placed.column.includes(index) ? 'k' : ''}`);
  }
  return key.join(' ');
}

const indicesOf = (placed: Placed): readonly number[] => [...new Set([...placed.headings, ...placed.before, ...placed.reach, ...placed.row, ...placed.column, placed.index])].sort((a, b) => a - b);

const placedAt = (document: Document, index: number): Placed => {
  const placed = document.sentences[index];
  if (placed === undefined) throw new RangeError('a sentence outside its document');
  return placed;
};

/** A block where it does not matter where it stands. */
const withoutPlace = (block: Block): Block => ({
  kind: block.kind,
  text: block.text,
  map: plainMap(0, block.text.length),
  span: { start: 0, end: block.text.length },
  level: block.level,
  headings: [],
  lead: -1,
  cell: block.cell === undefined ? undefined : { ...block.cell, table: 0 },
  emphasis: block.emphasis,
});

/** All of a block that `withoutPlace` keeps but its text, which the sentences have. */
function signature({ kind, level, cell, emphasis }: Block): string {
  const marks = emphasis.map(({ start, end }) => `${start}-${end}`).join();
  return `${kind}${level}${marks}${cell === undefined ? '' : JSON.stringify([cell.row, cell.column, cell.head, cell.rowHead])}`;
}
