// Kin: concepts of two rows that share a lemma in French and one in English. Two tables have told one meaning.
import type { LanguageCode } from '../../analysis/word.ts';
import type { Concept } from './table.ts';

/** A lemma of so many concepts says too little to make any two of them kin. */
const TOO_MANY = 6;

/** Concept → its kin. Opposites and members of one set are none, whatever word they share. */
export function kinship(concepts: readonly Concept[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const english = neighbours(concepts, 'en');
  const found = new Map<string, readonly string[]>();
  for (const [id, others] of neighbours(concepts, 'fr')) {
    const own = byId.get(id);
    const kin = [...others].filter((other) =>
      english.get(id)?.has(other) === true && own?.opposites.includes(other) !== true && own?.sets.some((set) => byId.get(other)?.sets.includes(set)) !== true);
    if (kin.length > 0) found.set(id, kin);
  }
  return found;
}

/** Concept → the concepts that share a lemma with it. */
function neighbours(concepts: readonly Concept[], language: LanguageCode): ReadonlyMap<string, ReadonlySet<string>> {
  const sharing = new Map<string, string[]>();
  for (const concept of concepts) for (const lemma of concept[language]) {
    const bare = lemma.words.replace(/^(?:être |be |s'|se )/, '');
    const list = sharing.get(bare);
    if (list === undefined) sharing.set(bare, [concept.id]);
    else list.push(concept.id);
  }
  const found = new Map<string, Set<string>>();
  for (const ids of sharing.values()) {
    if (ids.length < 2 || ids.length >= TOO_MANY) continue;
    for (const a of ids) {
      const set = found.get(a) ?? new Set<string>();
      for (const b of ids) if (b !== a) set.add(b);
      found.set(a, set);
    }
  }
  return found;
}
