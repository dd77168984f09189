// The bilingual concept lexicon, ready to be asked: which concepts do these words name, and how do two concepts stand?
import { fold } from '../../text/fold.ts';
import type { Part } from '../../analysis/reading.ts';
import type { LanguageCode } from '../../analysis/word.ts';
import { lazily } from './lazily.ts';
import { relate, type Relations } from './relations.ts';
import type { Concept, Lemma } from './table.ts';

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
  readonly concepts: ReadonlyMap<string, Concept>;
  /** entries by language and first folded word */
  entries(language: LanguageCode, first: string): readonly Entry[];
}

const POSSESSIVES = new Set(['son', 'sa', 'ses', "one's", 'ones', 'their', 'his']);
const REFLEXIVE = /^(?:se |s'|s’)/;

/** Opens the tables. A language's lemmas (tens of thousands) are filed when the first word of it is asked for. */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const byId = new Map(concepts.map((c) => [c.id, c]));
  const shelves = { fr: lazily(() => shelve(concepts, 'fr')), en: lazily(() => shelve(concepts, 'en')) };
  return {
    concepts: byId,
    entries: (language, first) => shelves[language]()(first),
    ...relate(concepts, byId),
  };
}

/**
 * First folded word → entries. A drawer holds the rows with a lemma that begins with the same three letters; what is in it is
 * read when a word of it is first asked for.
 */
function shelve(concepts: readonly Concept[], language: LanguageCode): (first: string) => readonly Entry[] {
  const drawers = drawersOf(concepts, language);
  const opened = new Map<number, ReadonlyMap<string, Entry[]>>();
  return (first) => {
    const key = drawerOf(first, 0);
    let entries = opened.get(key);
    if (entries === undefined) {
      entries = read(drawers.get(key) ?? [], key, language);
      opened.set(key, entries);
    }
    return entries.get(first) ?? none;
  };
}

/** Drawer → the rows with a lemma in it, in the order of the tables. */
function drawersOf(concepts: readonly Concept[], language: LanguageCode): ReadonlyMap<number, readonly Concept[]> {
  const drawers = new Map<number, Concept[]>();
  for (const concept of concepts) {
    const cell = concept.cell(language);
    let semicolon = nextOf(cell, ';', 0);
    for (let at = 0; at < cell.length; ) {
      while (cell.charCodeAt(at) === SPACE) at++;
      const key = drawerOf(cell, cell.charCodeAt(at) === S ? overReflexive(cell, at) : at);
      const drawer = drawers.get(key);
      if (drawer === undefined) drawers.set(key, [concept]);
      else if (drawer[drawer.length - 1] !== concept) drawer.push(concept);
      const comma = nextOf(cell, ',', at);
      if (semicolon < at) semicolon = nextOf(cell, ';', at);
      at = Math.min(comma, semicolon) + 1;
    }
  }
  return drawers;
}

const SPACE = 32;
const S = 115;

/** Native search: a loop over the letters of every row is most of a cold start. */
const nextOf = (cell: string, mark: string, from: number): number => {
  const at = cell.indexOf(mark, from);
  return at < 0 ? cell.length : at;
};

/** Where a lemma's first word begins behind "se " or "s'". */
const overReflexive = (cell: string, at: number): number => (cell.startsWith('se ', at) ? at + 3 : cell.startsWith("s'", at) || cell.startsWith('s’', at) ? at + 2 : at);

/** A number for the first three letters of the word at `at`, the same for every spelling of them; a shorter word has fewer. */
function drawerOf(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0;
  const second = text.charCodeAt(at + 1) | 0;
  const third = text.charCodeAt(at + 2) | 0;
  if (isPlain(first) && isPlain(second) && third < 128) return numbered(first, second, third);
  const folded = fold(text.slice(at, at + 3));
  return numbered(folded.charCodeAt(0) | 0, folded.charCodeAt(1) | 0, folded.charCodeAt(2) | 0);
}

const isPlain = (code: number): boolean => code >= 97 && code <= 122;

/** What is no letter ends the word. */
const numbered = (first: number, second: number, third: number): number => (first * 32 + (isPlain(second) ? second - 96 : 0)) * 32 + (isPlain(second) && isPlain(third) ? third - 96 : 0);

/** The lemmas of some rows that belong into a drawer, longest pattern first, so that the first match is the best. */
function read(concepts: readonly Concept[], drawer: number, language: LanguageCode): ReadonlyMap<string, Entry[]> {
  const filed = new Map<string, Entry[]>();
  const file = (first: string, entry: Entry): void => {
    const list = filed.get(first);
    if (list === undefined) filed.set(first, [entry]);
    else list.push(entry);
  };
  for (const concept of concepts) {
    for (const lemma of concept[language]) {
      const words = piecesOf(lemma.words);
      const [first] = words;
      if (first === undefined || drawerOf(first, 0) !== drawer) continue;
      const entry = toEntry(concept, lemma, words);
      file(first, entry);
      const joined = joinedForm(words, lemma.part);
      if (joined !== undefined) file(joined, { ...entry, words: [joined], exact: joined, plain: true });
    }
  }
  for (const list of filed.values()) list.sort((a, b) => b.words.length - a.words.length);
  return filed;
}

const none: readonly Entry[] = [];

/** "open source" is also written open-source: the words joined, as the matcher joins hyphenated ones. */
const joinedForm = (pieces: readonly string[], part: Part): string | undefined =>
  pieces.length === 2 && part !== 'verb' && pieces.every((w) => w.length > 2) ? pieces.join('') : undefined;

function toEntry(concept: Concept, { words, part }: Lemma, pieces: readonly string[]): Entry {
  const exact = words.replace(REFLEXIVE, '').toLowerCase().replace(/['’]/g, "'").split(/(?<=')|[ ]/)[0] ?? '';
  return { concept, part, words: pieces, reflexive: REFLEXIVE.test(words), exact, plain: exact === fold(exact) };
}

/** The folded words of a lemma. Most are one plain word. */
function piecesOf(words: string): readonly string[] {
  if (words === '') return [];
  if (!/[\s'’]/.test(words)) return [POSSESSIVES.has(words) ? '*' : fold(words)];
  // N'Djamena is one word, as the tokeniser has it
  if (/^N['’]\p{Lu}\p{Ll}+$/u.test(words)) return [fold(words)];
  const folded = fold(words.replace(REFLEXIVE, ''));
  const spaced = folded.includes("'") ? folded.replace(/\b(l'|d'|n'|s'|qu'|j'|c'|m'|t')(?=\S)/g, '$1 ') : folded;
  return spaced.split(/\s+/).filter((w) => w !== '').map((w) => (POSSESSIVES.has(w) ? '*' : w));
}
