// A look-up that remembers its answers, for what is asked of the same few thousand words again and again.

/** Values by key, the oldest forgotten. */
export interface Memory<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Two generations of `size` keys: it never grows past both, and a key that is asked for stays. */
export function memory<T>(size: number): Memory<T> {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  const set = (key: string, value: T): void => {
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
  };
  return {
    get: (key) => {
      const hit = recent.get(key);
      if (hit !== undefined) return hit;
      const old = older.get(key);
      if (old !== undefined) set(key, old);
      return old;
    },
    set,
  };
}

/** `find`, remembering its last answers. */
export function remembered<T>(size: number, find: (key: string) => T): (key: string) => T {
  const known = memory<T>(size);
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const answer = find(key);
    known.set(key, answer);
    return answer;
  };
}
