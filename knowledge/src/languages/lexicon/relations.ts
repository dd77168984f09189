// How two concepts stand to each other. Asked millions of times for one draft: what is asked of a concept is worked
// out once, when it is first asked, and looked up from then on.
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
  /** false: surely no concept of the one list is equal or akin to one of the other, and none entails one */
  mayMeet(a: readonly string[], b: readonly string[]): boolean;
  /** false: surely no concept of the one list is opposed to one of the other, and no two exclude each other */
  mayClash(a: readonly string[], b: readonly string[]): boolean;
}

/** What is known of one concept. */
interface Ties {
  /** what it entails, itself included */
  readonly entailed: ReadonlySet<string>;
  /** itself, its kin, and what it implies: each may be denied in its place */
  readonly reach: readonly string[];
  /** the opposites of its reach; undefined when there are none */
  readonly foes: ReadonlySet<string> | undefined;
  readonly kin: readonly string[];
  readonly sets: readonly string[];
}

/** What is known of the senses of one word together. Words come again and again, each with its own list. */
interface Senses {
  /** what they entail, and their kin */
  readonly met: ReadonlySet<string>;
  readonly reach: readonly string[];
  readonly foes: ReadonlySet<string> | undefined;
  readonly sets: readonly string[];
}

const STEPS = 3;
const NONE: readonly string[] = [];

/** @param find the concept of an id */
export function relate(find: (id: string) => Concept | undefined): Relations {
  const known = new Map<string, Ties>();
  const tie = (id: string, concept: Concept | undefined): Ties => {
    const reach = concept === undefined ? [id] : [id, ...concept.kin, ...concept.implies];
    const foes = new Set(reach.flatMap((x) => find(x)?.opposites ?? NONE));
    return {
      entailed: entailedBy(id, find),
      reach,
      foes: foes.size === 0 ? undefined : foes,
      kin: concept?.kin ?? NONE,
      sets: concept?.sets ?? NONE,
    };
  };
  const ties = (id: string): Ties => {
    let own = known.get(id);
    if (own === undefined) {
      const concept = find(id);
      own = tie(id, concept);
      // An id of no row is nobody's key for long: only the lexicon's own are kept.
      if (concept !== undefined) known.set(id, own);
    }
    return own;
  };
  const all = new WeakMap<readonly string[], Senses>();
  const senses = (ids: readonly string[]): Senses => {
    let own = all.get(ids);
    if (own === undefined) {
      const each = ids.map(ties);
      const foes = new Set(each.flatMap((t) => [...(t.foes ?? NONE)]));
      own = { met: new Set(each.flatMap((t) => [...t.entailed, ...t.kin])), reach: each.flatMap((t) => t.reach), foes: foes.size === 0 ? undefined : foes, sets: each.flatMap((t) => t.sets) };
      all.set(ids, own);
    }
    return own;
  };
  return {
    mayMeet: (a, b) => {
      if (a.length === 0 || b.length === 0) return false;
      const { met } = senses(a);
      for (const id of b) if (met.has(id)) return true;
      const theirs = senses(b).met;
      for (const id of a) if (theirs.has(id)) return true;
      return false;
    },
    mayClash: (a, b) => {
      if (a.length === 0 || b.length === 0) return false;
      const { foes, sets } = senses(a);
      if (foes === undefined && sets.length === 0) return false;
      const theirs = senses(b);
      if (foes !== undefined) for (const id of theirs.reach) if (foes.has(id)) return true;
      for (const set of sets) if (theirs.sets.includes(set)) return true;
      return false;
    },
    opposed: (a, b) => {
      const { foes } = ties(a);
      return foes !== undefined && ties(b).reach.some((x) => foes.has(x));
    },
    akin: (a, b) => a === b || ties(a).kin.includes(b),
    exclusive: (a, b) => {
      if (a === b) return undefined;
      const mine = ties(a);
      if (mine.sets.length === 0) return undefined;
      const theirs = ties(b);
      const set = mine.sets.find((s) => theirs.sets.includes(s));
      return set === undefined || mine.kin.includes(b) || mine.entailed.has(b) || theirs.entailed.has(a) ? undefined : set;
    },
    entails: (a, b) => a === b || ties(a).entailed.has(b),
  };
}

/** What a concept implies or is a kind of, up to three steps away. */
function entailedBy(id: string, find: (id: string) => Concept | undefined): ReadonlySet<string> {
  const found = new Set([id]);
  let front: readonly string[] = [id];
  for (let step = 0; step < STEPS && front.length > 0; step++) {
    front = front.flatMap((at) => {
      const concept = find(at);
      return concept === undefined ? [] : [...concept.implies, ...concept.isa];
    });
    for (const one of front) found.add(one);
  }
  return found;
}
