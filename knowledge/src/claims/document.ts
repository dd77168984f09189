// A document that has been read: its sentences in order, each with what stands around it, and what its pronouns stand for.
import type { Block, Prose } from '../markdown/prose.ts';
import type { LanguageCode } from '../analysis/word.ts';
import { drain } from '../text/drain.ts';
import { inUnit, unitAbove } from './cellUnits.ts';
import type { KnownNames } from './capitals.ts';
import { sameKind, sameNumbers, standsAlike } from './alike.ts';
import { placedWith } from './copies.ts';
import { languageOfBlocks, sameBeginning } from './documentLanguage.ts';
import { introducing } from './introductions.ts';
import { inPlace, readingWhatIsNew, readSentences, type Reader, type Standing } from './read.ts';
import type { Capitals, ReadingCache } from './readingCache.ts';
import { rosterOf, withNames, type Roster } from './roster.ts';
import type { Item, Sentence } from './sentence.ts';

/** An item of some sentence of the document. */
export interface Reference {
  readonly sentence: number;
  readonly item: number;
}

export interface Placed {
  readonly index: number;
  /** its offsets are those of the prose in which it was read */
  readonly sentence: Sentence;
  /** how far behind those it stands in the prose of its block */
  readonly shift: number;
  /** index of its block in the prose */
  readonly block: number;
  /** sentences of the headings above it, outermost first; of a cell, that of its column last */
  readonly headings: readonly number[];
  /** sentences that came right before it: same block, or the lead-in of a list */
  readonly before: readonly number[];
  /** all that its words may stand for is in these: sentences before it under the same heading, and where its surnames are introduced; rising */
  readonly reach: readonly number[];
  /** of a cell, the sentences of the other cells of its row */
  readonly row: readonly number[];
  /** of a cell below the head of its column, the sentences of the cells near it in the column */
  readonly column: readonly number[];
  readonly heading: boolean;
}

export interface Document {
  readonly prose: Prose;
  readonly language: LanguageCode;
  readonly sentences: readonly Placed[];
  /** folded words that stand with a capital inside a sentence somewhere: at the start of another they are names too */
  readonly names: ReadonlySet<string>;
  /** those of them that stand without a name before them */
  readonly alone: ReadonlySet<string>;
}

/** What a document was made with and from; after an edit, what the edit did not touch is taken from here. */
export interface Making {
  readonly declared: LanguageCode | undefined;
  readonly known: KnownNames;
  /** of each block, before it is told of the names of the others */
  readonly read: readonly (readonly Standing[])[];
  /** of each block, what its reading depends on beside its text */
  readonly notes: readonly string[];
  /** of each block, the number of its first sentence */
  readonly first: readonly number[];
  /** of each sentence, where its surnames are introduced */
  readonly introduced: readonly (readonly number[])[];
  readonly roster: Roster;
}

const makings = new WeakMap<Document, Making>();

/** What a document was made with; undefined of one that was derived from another. */
export const makingOf = (document: Document): Making | undefined => makings.get(document);

/** Whether one is the other after an edit that changed none of its names. */
export const sameNames = (a: Document, b: Document): boolean => makings.has(a) && makings.get(a)?.roster === makings.get(b)?.roster;

/** Keeps what a document was made with. */
export function made(document: Document, making: Making): Document {
  makings.set(document, making);
  return document;
}

/**
 * Reads every block of the prose.
 * @param known what are names whatever this document says
 */
export function readDocument(prose: Prose, reader: Reader, declared: LanguageCode | undefined, cache: ReadingCache, known: KnownNames = noNames): Document {
  return drain(documentSteps(prose, reader, declared, cache, known));
}

/**
 * The same, pausing after every block that was not in the cache, and before that after every block that is looked through for names.
 * @param previous the document before an edit: what stands in it as it is now is not looked up, and its sentences stay the same objects
 */
export function* documentSteps(prose: Prose, reader: Reader, declared: LanguageCode | undefined, cache: ReadingCache, known: KnownNames = noNames, previous?: Document): Generator<void, Document> {
  const before = previous === undefined ? undefined : makings.get(previous);
  const moved = (previous?.prose.blocks.length ?? 0) - prose.blocks.length;
  const stoodAt = (block: Block, at: number, note: string): readonly Standing[] | undefined =>
    before !== undefined && previous?.prose.blocks[at]?.text === block.text && before.notes[at] === note ? before.read[at] : undefined;
  const capitals: Capitals[] = [];
  for (const { text } of prose.blocks) {
    capitals.push(cache.capitals(text));
    if (before === undefined) yield;
  }
  const names = new Set<string>();
  const alone = new Set<string>();
  for (const block of capitals) {
    for (const word of block.inside) names.add(word);
    for (const word of block.alone) alone.add(word);
  }
  const told: KnownNames = { has: (w) => names.has(w) || known.has(w), alone: (w) => alone.has(w) || known.alone(w) };
  const language = declared ?? (before !== undefined && before.declared === undefined && previous !== undefined && sameBeginning(previous.prose.blocks, prose.blocks) ? previous.language : languageOfBlocks(prose.blocks));
  const sentences: Placed[] = [];
  const ofBlock = new Map<number, number[]>();
  const blocks: (readonly Standing[])[] = [];
  const notes: string[] = [];
  for (const [at, block] of prose.blocks.entries()) {
    const fallback = blocks[block.lead]?.at(-1)?.sentence.language ?? language;
    const note = noteOf(block, fallback, (capitals[at] as Capitals).all, told);
    notes.push(note);
    blocks.push(stoodAt(block, at, note) ?? (moved === 0 ? undefined : stoodAt(block, at + moved, note)) ?? (yield* readingOnce(block, `${note}\n${block.text}`, reader, fallback, told, cache)));
  }
  const introductions = introducing();
  const introduced: (readonly number[])[] = [];
  let section: readonly number[] = NONE;
  const roster = rosterOf(blocks);
  if (before === undefined) yield;
  const first: number[] = [];
  // as long as all stands as it stood, with as many sentences and the same introductions, so does what comes next
  let steady = before !== undefined;
  for (const [at, block] of prose.blocks.entries()) {
    const read = withRoster(blocks[at] as readonly Standing[], at, roster);
    first.push(sentences.length);
    const indices: number[] = [];
    if (block.kind === 'heading') section = NONE;
    steady &&= before?.first[at] === sentences.length && standsAlike(previous?.prose.blocks[at], block);
    for (const { sentence, shift } of read) {
      const index = sentences.length;
      const own = introductions.of(sentence);
      introduced.push(own);
      introductions.add(sentence, index);
      steady &&= sameNumbers(own, before?.introduced[index] ?? NONE);
      const last = steady ? previous?.sentences[index] : undefined;
      if (last?.block === at) {
        sentences.push(last.sentence === sentence && last.shift === shift ? last : placedWith(last, { sentence, shift }));
        indices.push(index);
        continue;
      }
      const goesOn = indices.length > 0 ? indices.slice(-2) : leadOf(block, at, prose, ofBlock);
      const near = block.kind === 'heading' || block.cell !== undefined ? NONE : lastOf(block.lead < 0 ? section : (ofBlock.get(block.lead) ?? NONE).slice(-2), indices);
      const reach = rising(goesOn, near, own, ...near.map((i) => introduced[i] ?? NONE));
      indices.push(index);
      const headings = [...block.headings.flatMap((h) => ofBlock.get(h) ?? []), ...columnHead(block, at, prose, ofBlock)];
      const placed: Placed = { index, sentence, shift, block: at, headings, before: goesOn, reach, row: NONE, column: NONE, heading: block.kind === 'heading' };
      const stood = previous?.sentences[index];
      sentences.push(stood !== undefined && samePlace(stood, placed) && sameKind(previous?.prose.blocks[at], block) ? stood : placed);
    }
    ofBlock.set(at, indices);
    if (block.kind !== 'heading' && block.cell === undefined) section = lastOf(section, indices);
  }
  return made({ prose, language, sentences: withRows(prose, sentences), names, alone }, { declared, known, read: blocks, notes, first, introduced, roster });
}

const NONE: readonly number[] = [];
/** How many rows above and below a cell are near it. */
const NEAR = 6;

/** Each sentence of a table with those of the other cells of its row, and those near it in its column. */
function withRows(prose: Prose, sentences: readonly Placed[]): readonly Placed[] {
  if (!prose.blocks.some((b) => b.cell !== undefined)) return sentences;
  const rows = new Map<string, number[]>();
  const cells = new Map<string, number[]>();
  const enter = (map: Map<string, number[]>, key: string, index: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [index]);
    else known.push(index);
  };
  for (const placed of sentences) {
    const cell = prose.blocks[placed.block]?.cell;
    if (cell === undefined) continue;
    enter(rows, `${cell.table} ${cell.row}`, placed.index);
    enter(cells, `${cell.table} ${cell.column} ${cell.row}`, placed.index);
  }
  return sentences.map((placed) => {
    const cell = prose.blocks[placed.block]?.cell;
    if (cell === undefined) return placed;
    const row = (rows.get(`${cell.table} ${cell.row}`) ?? NONE).filter((i) => sentences[i]?.block !== placed.block);
    const near = cell.row === 0 || cell.column === 0 ? NONE : Array.from({ length: 2 * NEAR + 1 }, (_, k) => cell.row - NEAR + k).filter((r) => r > 0 && r !== cell.row);
    const column = near.flatMap((r) => cells.get(`${cell.table} ${cell.column} ${r}`) ?? NONE);
    return sameNumbers(placed.row, row) && sameNumbers(placed.column, column) ? placed : placedWith(placed, { row, column });
  });
}

/** What is read of a block depends, beside its text, on the language of its lead-in or the document, and which of its words are known as names. */
export function noteOf(block: Block, fallback: LanguageCode, capitals: readonly string[], told: KnownNames): string {
  const unit = unitAbove(block);
  let names = '';
  for (const word of capitals) if (told.has(word)) names += told.alone(word) ? `${word}! ` : `${word} `;
  const marks = block.emphasis.length === 0 ? '' : block.emphasis.map((e) => `${e.start}-${e.end}`).join();
  return `${unit === '' ? '' : `(${unit})\n`}${fallback}\n${names}\n${marks}`;
}

/** The sentences of a block. */
export const readBlock = (block: Block, reader: Reader, fallback: LanguageCode, told: KnownNames, cache: ReadingCache): readonly Standing[] => drain(readingBlock(block, reader, fallback, told, cache));

/** Those that are kept under a key; read now where none are. Hoisted: a generator function made anew makes what it gives new to V8, too. */
function* readingOnce(block: Block, key: string, reader: Reader, fallback: LanguageCode, told: KnownNames, cache: ReadingCache): Generator<void, readonly Standing[]> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const now = yield* readingBlock(block, reader, fallback, told, cache);
  cache.set(key, now);
  yield;
  return now;
}

/** Pauses after the sentences of a draft. */
function* readingBlock(block: Block, reader: Reader, fallback: LanguageCode, told: KnownNames, { sentences }: ReadingCache): Generator<void, readonly Standing[]> {
  const unit = unitAbove(block);
  if (unit === '' && sentences !== undefined) return yield* readingWhatIsNew(block.text, reader, fallback, told, block.emphasis, sentences);
  const read = readSentences(block.text, reader, fallback, told, block.emphasis);
  return (unit === '' ? read : inUnit(read, unit, reader)).map(inPlace);
}

/** What the names of a block mean depends on the other names of the document, too. */
export function withRoster(read: readonly Standing[], block: number, roster: Roster): readonly Standing[] {
  const told = roster.tell(read, block);
  return told === undefined ? read : read.map(({ sentence, shift }, k) => ({ sentence: withNames(sentence, told[k]), shift }));
}

/** How many sentences back a word may stand for something. */
const REACH = 4;

/** The last of both, as many as are in reach. */
const lastOf = (before: readonly number[], own: readonly number[]): readonly number[] => (own.length >= REACH ? own.slice(-REACH) : [...before.slice(own.length - REACH), ...own]);

/** All that are in any of the lists, each once, rising. */
function rising(...lists: readonly (readonly number[])[]): readonly number[] {
  const all: number[] = [];
  for (const list of lists) {
    for (const one of list) {
      let at = all.length;
      while (at > 0 && (all[at - 1] as number) > one) at--;
      if (at > 0 && all[at - 1] === one) continue;
      if (at === all.length) all.push(one);
      else all.splice(at, 0, one);
    }
  }
  return all;
}

const noNames: KnownNames = { has: () => false, alone: () => false };

/** What a block goes on from: the lead-in of its list, or the end of the block before it under the same heading. */
function leadOf(block: Block, at: number, prose: Prose, ofBlock: ReadonlyMap<number, readonly number[]>): number[] {
  if (block.kind === 'heading') return [];
  if (block.cell !== undefined) return rowHead(block, at, prose, ofBlock);
  for (let k = at - 1; k >= 0; k--) {
    const previous = prose.blocks[k] as Block;
    if (previous.kind === 'heading') return [];
    const own = ofBlock.get(k) ?? [];
    if (own.length > 0) {
      const lead = block.lead >= 0 && block.lead !== k ? (ofBlock.get(block.lead) ?? []).slice(-1) : [];
      return [...lead, ...own.slice(-2)];
    }
  }
  return [];
}

/** A cell goes on from the first cell of its row. */
function rowHead(block: Block, at: number, prose: Prose, ofBlock: ReadonlyMap<number, readonly number[]>): number[] {
  for (let k = at - 1; k >= 0; k--) {
    const previous = prose.blocks[k] as Block;
    if (previous.cell === undefined || previous.cell.table !== block.cell?.table || previous.cell.row !== block.cell.row) return [];
    if (previous.cell.column === 0) return [...(ofBlock.get(k) ?? [])];
  }
  return [];
}

/** What stands at the top of a cell's column. */
function columnHead({ cell }: Block, at: number, prose: Prose, ofBlock: ReadonlyMap<number, readonly number[]>): readonly number[] {
  if (cell === undefined || cell.row === 0 || cell.column === 0) return [];
  for (let k = at - 1; k >= 0; k--) {
    const previous = (prose.blocks[k] as Block).cell;
    if (previous === undefined || previous.table !== cell.table) return [];
    if (previous.row === 0 && previous.column === cell.column) return ofBlock.get(k) ?? [];
  }
  return [];
}

/** Whether a sentence stands as it stood, whatever else is in its table. */
const samePlace = (a: Placed, b: Placed): boolean =>
  a.sentence === b.sentence && a.shift === b.shift && a.block === b.block && a.heading === b.heading && sameNumbers(a.headings, b.headings) && sameNumbers(a.before, b.before) && sameNumbers(a.reach, b.reach);

export const itemAt = (document: Document, reference: Reference): Item => {
  const item = document.sentences[reference.sentence]?.sentence.items[reference.item];
  if (item === undefined) throw new RangeError('a reference outside its document');
  return item;
};
