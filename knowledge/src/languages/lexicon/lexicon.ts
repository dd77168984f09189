// The bilingual concept lexicon, ready to be asked: which concepts do these words name, and how do two concepts stand?
import { fold } from '../../text/fold.ts';
import type { Part } from '../../analysis/reading.ts';
import type { LanguageCode } from '../../analysis/word.ts';
import { relate, type Relations } from './relations.ts';
import type { Concept } from './table.ts';

/** One lemma of one concept, as a pattern of folded words. */
export interface Entry {
  readonly concept: Concept;
  readonly part: Part;
  /** folded words; `*` stands for any possessive */
  readonly words: readonly string[];
  readonly reflexive: boolean;
  /** the first word with its accents, lower case: "sûr" is not "sur" */
  readonly exact: string;
}

export interface Lexicon extends Relations {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** entries by language and first folded word */
  entries(language: LanguageCode, first: string): readonly Entry[];
}

const POSSESSIVES = new Set(['son', 'sa', 'ses', "one's", 'ones', 'their', 'his']);
const REFLEXIVE = /^(?:se |s'|s’)/;

export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const byId = new Map(concepts.map((c) => [c.id, c]));
  const index = { fr: new Map<string, Entry[]>(), en: new Map<string, Entry[]>() };
  for (const concept of concepts) {
    for (const language of ['fr', 'en'] as const) {
      for (const lemma of concept[language]) {
        const entry = toEntry(concept, lemma.words, lemma.part);
        const first = entry.words[0];
        if (first === undefined) continue;
        const known = index[language].get(first);
        if (known === undefined) index[language].set(first, [entry]);
        else known.push(entry);
        for (const joined of joinedForms(entry)) {
          const list = index[language].get(joined.words[0] as string);
          if (list === undefined) index[language].set(joined.words[0] as string, [joined]);
          else list.push(joined);
        }
      }
    }
  }
  // Longest pattern first, so that the first match is the best.
  for (const language of ['fr', 'en'] as const) for (const list of index[language].values()) list.sort((a, b) => b.words.length - a.words.length);
  const relations = relate(concepts, byId);
  const none: readonly Entry[] = [];
  return {
    concepts: byId,
    entries: (language, first) => index[language].get(first) ?? none,
    ...relations,
  };
}

/** "open source" is also written open-source: the words joined, as the matcher joins hyphenated ones. */
const joinedForms = (entry: Entry): readonly Entry[] =>
  entry.words.length === 2 && entry.part !== 'verb' && entry.words.every((w) => w.length > 2) ? [{ ...entry, words: [entry.words.join('')], exact: entry.words.join('') }] : [];

function toEntry(concept: Concept, words: string, part: Part): Entry {
  const reflexive = REFLEXIVE.test(words);
  const bare = words.replace(REFLEXIVE, '');
  const pieces = fold(bare)
    .replace(/\b(l'|d'|n'|s'|qu'|j'|c'|m'|t')(?=\S)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .filter((w) => w !== '')
    .map((w) => (POSSESSIVES.has(w) ? '*' : w));
  return { concept, part, words: pieces, reflexive, exact: bare.toLowerCase().replace(/['’]/g, "'").split(/(?<=')|[ ]/)[0] ?? '' };
}
