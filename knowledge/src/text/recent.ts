// A bounded memory: what was not asked for longest is forgotten first.

export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/**
 * Remembers at most `most` values; the half of them that were used last surely. Getting one counts as using it.
 *
 * Two generations, as in the algorithm known as hashlru: what is used comes into the young one, and when that is half of all,
 * it becomes the old one, whose predecessor is forgotten. Unlike a list in the order of use, it is left as it is by what is
 * asked for again and again.
 */
export function recent<V>(most: number): Recent<V> {
  const half = Math.ceil(most / 2);
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  const enter = (key: string, value: V): void => {
    if (young.size >= half && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get: (key) => {
      const value = young.get(key);
      if (value !== undefined) return value;
      const known = old.get(key);
      if (known !== undefined) enter(key, known);
      return known;
    },
    set: enter,
  };
}

/** A memory, and a view of it for what is worked out after an edit. */
export interface Edited<V> extends Recent<V> {
  /** finds as much; what is set through it is kept in a small memory of its own, for every letter sets something */
  readonly edits: Recent<V>;
}

/** Remembers at most `most` values, and `late` of those that were set after edits. */
export function recentWithEdits<V>(most: number, late: number): Edited<V> {
  const all = recent<V>(most);
  const edits = recent<V>(late);
  const get = (key: string): V | undefined => edits.get(key) ?? all.get(key);
  return { get, set: all.set, edits: { get, set: edits.set } };
}
