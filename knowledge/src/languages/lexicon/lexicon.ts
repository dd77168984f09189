// The bilingual concept lexicon, ready to be asked: which concepts do these words name, and how do two concepts stand?
// Its bytes are made by compile.ts, where their order is told. A row is read when it is first asked for: there are
// twelve thousand, and one draft meets a few hundred.
import type { Part } from '../../analysis/reading.ts';
import type { LanguageCode } from '../../analysis/word.ts';
import { fold } from '../../text/fold.ts';
import { memory } from '../../text/remembered.ts';
import { countIn, numberIn, read, unpack } from './container.ts';
import { drawerOf, exactFirst, isReflexive, joinedForm, wordsOf } from './lemmaWords.ts';
import { relate, type Relations } from './relations.ts';
import { compiledRow, type Concept } from './table.ts';

/** One lemma of one concept, as a pattern of folded words. */
export interface Entry {
  readonly concept: Concept;
  readonly part: Part;
  /** folded words; `*` stands for any possessive */
  readonly words: readonly string[];
  readonly reflexive: boolean;
  /** the first word with its accents, lower case: "sûr" is not "sur" */
  readonly exact: string;
  /** it has no accents to be told by */
  readonly plain: boolean;
}

export interface Lexicon extends Relations {
  readonly concepts: Concepts;
  /** entries by language and first folded word */
  entries(language: LanguageCode, first: string): readonly Entry[];
}

/** The concepts by id. */
export interface Concepts {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): Concept | undefined;
  /** all of them, in the order of the tables */
  values(): readonly Concept[];
}

/**
 * Opens a compiled lexicon. The bytes are kept, not copied, and must not change.
 * @throws Error when the bytes are not a lexicon of this version (a broken installation, not a broken text).
 */
export function openConcepts(bytes: Uint8Array): Lexicon {
  const [starts, alphabet, text, byId, drawersFr, postingsFr, drawersEn, postingsEn] = unpack(bytes) as Parts;
  const startAt = (row: number): number => numberIn(starts, row);
  const opened: (Concept | undefined)[] = [];
  const rowAt = (row: number): Concept => (opened[row] ??= compiledRow(read(text, startAt(row), startAt(row + 1), alphabet)));
  const concepts = conceptsOf(rowAt, byId, (row, id) => order(text, startAt(row) + 1, id));
  const entries = { fr: shelf(drawersFr, postingsFr, 'fr', rowAt), en: shelf(drawersEn, postingsEn, 'en', rowAt) };
  return { concepts, entries: (language, first) => entries[language](first), ...relate(concepts.get) };
}

/** As compile.ts writes them. */
type Parts = readonly [starts: Uint8Array, alphabet: Uint8Array, text: Uint8Array, byId: Uint8Array, drawersFr: Uint8Array, postingsFr: Uint8Array, drawersEn: Uint8Array, postingsEn: Uint8Array];

function conceptsOf(rowAt: (row: number) => Concept, byId: Uint8Array, order: (row: number, id: string) => number): Concepts {
  const size = countIn(byId);
  const rowOf = (n: number): number => numberIn(byId, n);
  const known = new Map<string, Concept>();
  const get = (id: string): Concept | undefined => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const place = search(size, (n) => order(rowOf(n), id));
    if (place < 0) return undefined;
    const concept = rowAt(rowOf(place));
    known.set(id, concept);
    return concept;
  };
  return { size, get, has: (id) => get(id) !== undefined, values: () => Array.from({ length: size }, (_, row) => rowAt(row)) };
}

/** Whether the id of the row whose text is at `at` comes before (below zero) or after the one given; ids are ASCII and end with a bar. */
function order(text: Uint8Array, at: number, id: string): number {
  for (let i = 0; i < id.length; i++) {
    const code = text[at + i] ?? BAR;
    if (code === BAR) return -1;
    const difference = code - id.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return text[at + id.length] === BAR ? 0 : 1;
}

const BAR = 124;

/** First word → its entries, the longest pattern first. */
function shelf(drawers: Uint8Array, postings: Uint8Array, language: LanguageCode, rowAt: (row: number) => Concept): (first: string) => readonly Entry[] {
  const size = countIn(drawers) - 1;
  const known = new Map<string, readonly Entry[]>();
  // names and misspellings are without number: only the last ones are remembered to have no row
  const without = memory<readonly Entry[]>(4096);
  return (first) => {
    const before = known.get(first) ?? without.get(first);
    if (before !== undefined) return before;
    const drawer = drawerOf(first, size);
    const entries: Entry[] = [];
    for (let n = numberIn(drawers, drawer); n < numberIn(drawers, drawer + 1); n++) {
      const entry = entryOf(numberIn(postings, n), first, language, rowAt);
      if (entry !== undefined) entries.push(entry);
    }
    (entries.length > 0 ? known : without).set(first, entries);
    return entries;
  };
}

/** The entry of a posting, if it begins with this word: others lie in the same drawer. */
function entryOf(posting: number, first: string, language: LanguageCode, rowAt: (row: number) => Concept): Entry | undefined {
  const concept = rowAt(posting >> 8);
  const lemma = concept[language][(posting >> 1) & 127];
  if (lemma === undefined) return undefined;
  const { words: written, part } = lemma;
  const words = wordsOf(written);
  const reflexive = isReflexive(written);
  if ((posting & 1) === 1) {
    const whole = joinedForm(words, part);
    return whole === first ? { concept, part, words: [whole], reflexive, exact: whole, plain: true } : undefined;
  }
  const exact = exactFirst(written);
  return words[0] === first ? { concept, part, words, reflexive, exact, plain: exact === fold(exact) } : undefined;
}

/** The place of what compares equal (zero) among `size` in rising order, or -1. */
function search(size: number, order: (n: number) => number): number {
  let low = 0;
  let high = size - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = order(middle);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
