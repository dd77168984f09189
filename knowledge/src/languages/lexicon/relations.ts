// How two concepts stand to each other. Asked millions of times for one draft: what is asked of a concept is worked
// out once, when it is first asked, and looked up from then on.
import { lazily } from './lazily.ts';
import type { Concept } from './table.ts';

export interface Relations {
  /** a affirmed denies b affirmed */
  opposed(a: string, b: string): boolean;
  /** equal, or rows of two tables for one meaning ("be late" the state, "late" the quality) */
  akin(a: string, b: string): boolean;
  /** a and b are different members of one exclusive set; the set's name, or undefined */
  exclusive(a: string, b: string): string | undefined;
  /** whoever says a says b: equal, implied, or a kind of it (at most three steps) */
  entails(a: string, b: string): boolean;
}

/** What is known of one concept. */
interface Ties {
  /** what it entails, itself included */
  readonly entailed: ReadonlySet<string>;
  /** itself, its kin, and what it implies: each may be denied in its place */
  readonly reach: readonly string[];
  /** the opposites of its reach; undefined when there are none */
  readonly foes: ReadonlySet<string> | undefined;
  readonly kin: ReadonlySet<string> | undefined;
  /** undefined when it is in none */
  readonly sets: readonly string[] | undefined;
}

const STEPS = 3;

export function relate(concepts: readonly Concept[], byId: ReadonlyMap<string, Concept>): Relations {
  const kin = lazily(() => kinship(concepts, byId));
  const against = lazily(() => opposites(byId.values()));
  const known = new Map<string, Ties>();
  const reachOf = (id: string): readonly string[] => [id, ...(kin().get(id) ?? []), ...(byId.get(id)?.implies ?? [])];
  const tie = (id: string): Ties => {
    const concept = byId.get(id);
    const reach = reachOf(id);
    const foes = new Set(reach.flatMap((x) => against().get(x) ?? []));
    return {
      entailed: entailedBy(id, byId),
      reach,
      foes: foes.size === 0 ? undefined : foes,
      kin: kin().get(id),
      sets: concept === undefined || concept.sets.length === 0 ? undefined : concept.sets,
    };
  };
  const ties = (id: string): Ties => {
    let own = known.get(id);
    // An id of no row is nobody's key for long: only the lexicon's own are kept.
    if (own === undefined) {
      own = tie(id);
      if (byId.has(id)) known.set(id, own);
    }
    return own;
  };
  return {
    opposed: (a, b) => {
      const { foes } = ties(a);
      return foes !== undefined && ties(b).reach.some((x) => foes.has(x));
    },
    akin: (a, b) => a === b || ties(a).kin?.has(b) === true,
    exclusive: (a, b) => {
      if (a === b) return undefined;
      const mine = ties(a);
      if (mine.sets === undefined) return undefined;
      const theirs = ties(b);
      const set = theirs.sets === undefined ? undefined : mine.sets.find((s) => theirs.sets?.includes(s) === true);
      return set === undefined || mine.kin?.has(b) === true || mine.entailed.has(b) || theirs.entailed.has(a) ? undefined : set;
    },
    entails: (a, b) => a === b || ties(a).entailed.has(b),
  };
}

/** What a concept implies or is a kind of, up to three steps away. */
function entailedBy(id: string, byId: ReadonlyMap<string, Concept>): ReadonlySet<string> {
  const found = new Set([id]);
  let front: readonly string[] = [id];
  for (let step = 0; step < STEPS && front.length > 0; step++) {
    front = front.flatMap((at) => {
      const concept = byId.get(at);
      return concept === undefined ? [] : [...concept.implies, ...concept.isa];
    });
    for (const one of front) found.add(one);
  }
  return found;
}

/** Opposites from both sides, whichever row names the other. */
function opposites(concepts: Iterable<Concept>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    const list = found.get(a);
    if (list === undefined) found.set(a, [b]);
    else list.push(b);
  };
  for (const { id, opposites } of concepts) for (const other of opposites) {
    add(id, other);
    add(other, id);
  }
  return found;
}

/** Concepts of two rows that share a lemma in French and one in English: two tables told one meaning. */
function kinship(concepts: readonly Concept[], byId: ReadonlyMap<string, Concept>): ReadonlyMap<string, ReadonlySet<string>> {
  const english = neighbours(concepts, 'en');
  const found = new Map<string, Set<string>>();
  for (const [id, others] of neighbours(concepts, 'fr')) {
    const same = english.get(id);
    if (same === undefined) continue;
    const own = byId.get(id);
    for (const other of others) {
      if (!same.has(other) || own?.opposites.includes(other) === true || own?.sets.some((s) => byId.get(other)?.sets.includes(s)) === true) continue;
      const set = found.get(id);
      if (set === undefined) found.set(id, new Set([other]));
      else set.add(other);
    }
  }
  return found;
}

/** Concept → the concepts that share a lemma with it. A lemma of six and more says too little. */
function neighbours(concepts: readonly Concept[], language: 'fr' | 'en'): ReadonlyMap<string, ReadonlySet<string>> {
  const sharing = new Map<string, string[]>();
  for (const concept of concepts) for (const lemma of concept[language]) {
    const bare = lemma.words.replace(/^(?:être |be |s'|se )/, '');
    const list = sharing.get(bare);
    if (list === undefined) sharing.set(bare, [concept.id]);
    else list.push(concept.id);
  }
  const found = new Map<string, Set<string>>();
  for (const ids of sharing.values()) {
    if (ids.length < 2 || ids.length >= 6) continue;
    for (const a of ids) {
      const set = found.get(a) ?? new Set<string>();
      for (const b of ids) if (b !== a) set.add(b);
      found.set(a, set);
    }
  }
  return found;
}
