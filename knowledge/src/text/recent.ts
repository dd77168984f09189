// A bounded memory: what was not asked for longest is forgotten first.

export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** Remembers at most `most` values. Getting one counts as using it. */
export function recent<V>(most: number): Recent<V> {
  const known = new Map<string, V>();
  return {
    get: (key) => {
      const value = known.get(key);
      if (value === undefined) return undefined;
      known.delete(key);
      known.set(key, value);
      return value;
    },
    set: (key, value) => {
      known.delete(key);
      if (known.size >= most) {
        const oldest = known.keys().next().value;
        if (oldest !== undefined) known.delete(oldest);
      }
      known.set(key, value);
    },
  };
}
