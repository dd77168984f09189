// The stretch of a draft that the verdict on one sentence depends on: the sentence, what it goes on from, what its words
// may stand for, and the headings above it. Judges are given this as if it were the whole draft, so that a verdict can be kept for as long as
// the stretch says the same, wherever it stands and however it is marked up.
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import { plainMap } from '../../../knowledge/src/text/offsetMap.ts';
import { intersects, shiftBack, type Span } from '../../../knowledge/src/text/span.ts';

export interface Window {
  /** its blocks have no markup: their offsets are those of the prose */
  readonly document: Document;
  readonly placed: Placed;
}

/** The sentence with what stands around it, renumbered. What the sentences around it go on from in turn is left out. */
export function windowOf(document: Document, placed: Placed): Window {
  const indices = indicesOf(placed);
  const among = (index: number): number => indices.indexOf(index);
  const sentences = indices.map((at, index): Placed => {
    const { sentence, heading } = placedAt(document, at);
    const own = at === placed.index;
    return { index, sentence, shift: 0, block: index, headings: own ? placed.headings.map(among) : [], before: own ? placed.before.map(among) : [], reach: own ? placed.reach.map(among) : [], row: own ? placed.row.map(among) : [], column: own ? placed.column.map(among) : [], heading };
  });
  return {
    document: {
      prose: { blocks: indices.map((at) => blockOf(document, placedAt(document, at))), frontMatter: new Map(), comments: [] },
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
  for (const index of indicesOf(placed)) {
    const one = placedAt(document, index);
    key.push(signature(document.prose.blocks[one.block] as Block, one));
    key.push(`${idOf(one.sentence)}${placed.headings.includes(index) ? 'h' : ''}${placed.before.includes(index) ? `b${placed.before.indexOf(index)}` : ''}${placed.reach.includes(index) ? 'r' : ''}${placed.row.includes(index) ? 'c' : ''}${placed.column.includes(index) ? 'k' : ''}`);
  }
  return key.join(' ');
}

/** A window but for what stands in its sentences beside its own: how many there are, and how its sentence goes on from them. */
export function shapeKey({ document, placed }: Window, idOf: (sentence: Sentence) => number): string {
  const { index, headings, before, reach, row, column, sentence } = placed;
  return [document.language, document.sentences.length, index, headings.join('+'), before.join('+'), reach.join('+'), row.join('+'), column.join('+'), idOf(sentence), signature(document.prose.blocks[placed.block] as Block, placed)].join(' ');
}

/** What stands at a place of a window: equal for equal sentences in equal blocks. */
export function standsAt({ document }: Window, at: number, idOf: (sentence: Sentence) => number): string {
  const placed = placedAt(document, at);
  return `${idOf(placed.sentence)}${placed.heading ? 'h' : ''} ${signature(document.prose.blocks[placed.block] as Block, placed)}`;
}

const indicesOf = (placed: Placed): readonly number[] => [...new Set([...placed.headings, ...placed.before, ...placed.reach, ...placed.row, ...placed.column, placed.index])].sort((a, b) => a - b);

const placedAt = (document: Document, index: number): Placed => {
  const placed = document.sentences[index];
  if (placed === undefined) throw new RangeError('a sentence outside its document');
  return placed;
};

/** The block of a sentence as it was when that was read, where it does not matter where it stands. */
function blockOf(document: Document, { block, sentence, shift }: Placed): Block {
  const { kind, level, cell, emphasis } = document.prose.blocks[block] as Block;
  return {
    kind,
    text: sentence.block,
    map: plainMap(0, sentence.block.length),
    span: { start: 0, end: sentence.block.length },
    level,
    headings: [],
    lead: -1,
    cell: cell === undefined ? undefined : { ...cell, table: 0 },
    emphasis: marksIn(emphasis, sentence, shift),
  };
}

/** The stretches set in italics, bold or as a link that touch a sentence, in its own offsets. */
const marksIn = (emphasis: readonly Span[], { span }: Sentence, by: number): readonly Span[] =>
  emphasis.length === 0 ? emphasis : emphasis.map((e) => shiftBack(e, by)).filter((e) => intersects(e, span));

/** All of a block that the window keeps but its text, which the sentences have. */
function signature({ kind, level, cell, emphasis }: Block, { sentence, shift }: Placed): string {
  const marks = marksIn(emphasis, sentence, shift).map(({ start, end }) => `${start - sentence.span.start}-${end - sentence.span.start}`).join();
  return `${kind}${level}${marks}${cell === undefined ? '' : JSON.stringify([cell.row, cell.column, cell.head, cell.rowHead])}`;
}
