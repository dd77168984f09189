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

/** First folded word → entries. Until they are asked for, lemmas are numbers: a joined form is the complement of its lemma's. */
function shelve(concepts: readonly Concept[], language: LanguageCode): (first: string) => readonly Entry[] {
  const owners: Concept[] = [];
  const lemmas: Lemma[] = [];
  const filed = new Map<string, number | number[]>();
  const made = new Map<string, readonly Entry[]>();
  const file = (first: string, number: number): void => {
    const known = filed.get(first);
    if (known === undefined) filed.set(first, number);
    else if (typeof known === 'number') filed.set(first, [known, number]);
    else known.push(number);
  };
  for (const concept of concepts) {
    for (const lemma of concept[language]) {
      const number = owners.length;
      owners.push(concept);
      lemmas.push(lemma);
      const pieces = piecesOf(lemma.words);
      if (pieces[0] === undefined) continue;
      file(pieces[0], number);
      const joined = joinedForm(pieces, lemma.part);
      if (joined !== undefined) file(joined, ~number);
    }
  }
  const entryOf = (number: number): Entry => {
    const at = number < 0 ? ~number : number;
    const entry = toEntry(owners[at] as Concept, lemmas[at] as Lemma);
    return number < 0 ? { ...entry, words: [entry.words.join('')], exact: entry.words.join(''), plain: true } : entry;
  };
  return (first) => {
    const numbers = filed.get(first);
    if (numbers === undefined) return none;
    let entries = made.get(first);
    if (entries === undefined) {
      // Longest pattern first, so that the first match is the best.
      entries = typeof numbers === 'number' ? [entryOf(numbers)] : numbers.map(entryOf).sort((a, b) => b.words.length - a.words.length);
      made.set(first, entries);
    }
    return entries;
  };
}

const none: readonly Entry[] = [];

/** "open source" is also written open-source: the words joined, as the matcher joins hyphenated ones. */
const joinedForm = (pieces: readonly string[], part: Part): string | undefined =>
  pieces.length === 2 && part !== 'verb' && pieces.every((w) => w.length > 2) ? pieces.join('') : undefined;

function toEntry(concept: Concept, { words, part }: Lemma): Entry {
  const exact = words.replace(REFLEXIVE, '').toLowerCase().replace(/['’]/g, "'").split(/(?<=')|[ ]/)[0] ?? '';
  return { concept, part, words: piecesOf(words), reflexive: REFLEXIVE.test(words), exact, plain: exact === fold(exact) };
}

/** The folded words of a lemma. Most are one plain word. */
function piecesOf(words: string): readonly string[] {
  if (!/[\s'’]/.test(words)) return words === '' ? [] : [POSSESSIVES.has(words) ? '*' : fold(words)];
  const folded = fold(words.replace(REFLEXIVE, ''));
  const spaced = folded.includes("'") ? folded.replace(/\b(l'|d'|n'|s'|qu'|j'|c'|m'|t')(?=\S)/g, '$1 ') : folded;
  return spaced.split(/\s+/).filter((w) => w !== '').map((w) => (POSSESSIVES.has(w) ? '*' : w));
}
