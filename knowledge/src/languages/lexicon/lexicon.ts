// The bilingual concept lexicon, ready to be asked: which concepts do these words name, and how do two concepts stand?
import { fold } from '../../text/fold.ts';
import type { Part } from '../../analysis/reading.ts';
import type { LanguageCode } from '../../analysis/word.ts';
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

export interface Lexicon {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** entries by language and first folded word */
  entries(language: LanguageCode, first: string): readonly Entry[];
  /** a affirmed denies b affirmed */
  opposed(a: string, b: string): boolean;
  /** equal, or rows of two tables for one meaning ("be late" the state, "late" the quality) */
  akin(a: string, b: string): boolean;
  /** a and b are different members of one exclusive set; the set's name, or undefined */
  exclusive(a: string, b: string): string | undefined;
  /** whoever says a says b: equal, implied, or a kind of it (at most three steps) */
  entails(a: string, b: string): boolean;
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
  const up = (id: string): readonly string[] => {
    const concept = byId.get(id);
    return concept === undefined ? [] : [...concept.implies, ...concept.isa];
  };
  const entails = (a: string, b: string): boolean => {
    if (a === b) return true;
    let front = [a];
    for (let step = 0; step < 3; step++) {
      front = front.flatMap(up);
      if (front.includes(b)) return true;
    }
    return false;
  };
  const kin = akin(concepts);
  const reach = (id: string): readonly string[] => [id, ...(kin.get(id) ?? []), ...(byId.get(id)?.implies ?? [])];
  const opposite = (a: string, b: string): boolean => byId.get(a)?.opposites.includes(b) === true || byId.get(b)?.opposites.includes(a) === true;
  const none: readonly Entry[] = [];
  return {
    concepts: byId,
    entries: (language, first) => index[language].get(first) ?? none,
    opposed: (a, b) => opposite(a, b) || reach(a).some((x) => reach(b).some((y) => opposite(x, y))),
    akin: (a, b) => a === b || kin.get(a)?.has(b) === true,
    exclusive: (a, b) => (a === b || kin.get(a)?.has(b) === true || entails(a, b) || entails(b, a) ? undefined : byId.get(a)?.sets.find((s) => byId.get(b)?.sets.includes(s))),
    entails,
  };
}

/** "open source" is also written open-source: the words joined, as the matcher joins hyphenated ones. */
const joinedForms = (entry: Entry): readonly Entry[] =>
  entry.words.length === 2 && entry.part !== 'verb' && entry.words.every((w) => w.length > 2) ? [{ ...entry, words: [entry.words.join('')], exact: entry.words.join('') }] : [];

/** Concepts of two rows that share a lemma in French and one in English: two tables told one meaning. */
function akin(concepts: readonly Concept[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = { fr: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const c of concepts) for (const language of ['fr', 'en'] as const) for (const lemma of c[language]) {
    const bare = lemma.words.replace(/^(?:être |be |s'|se )/, '');
    shared[language].set(bare, [...(shared[language].get(bare) ?? []), c.id]);
  }
  const pairs = (language: 'fr' | 'en'): ReadonlySet<string> => new Set([...shared[language].values()].filter((ids) => ids.length > 1 && ids.length < 6).flatMap((ids) => ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => `${a} ${b}`))));
  const english = pairs('en');
  const found = new Map<string, Set<string>>();
  const byId = new Map(concepts.map((c) => [c.id, c]));
  for (const pair of pairs('fr')) {
    if (!english.has(pair)) continue;
    const [a = '', b = ''] = pair.split(' ');
    if (byId.get(a)?.opposites.includes(b) === true || byId.get(a)?.sets.some((s) => byId.get(b)?.sets.includes(s)) === true) continue;
    const set = found.get(a) ?? new Set<string>();
    set.add(b);
    found.set(a, set);
  }
  return found;
}

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
