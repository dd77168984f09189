// What is found out about a thing once, and kept for as long as the thing is.

/** `find`, asked once for each key that is still in use. It must depend on nothing but the key. */
export function once<K extends object, T>(): (key: K, find: () => T) => T {
  const known = new WeakMap<K, { readonly found: T }>();
  return (key, find) => {
    const before = known.get(key);
    if (before !== undefined) return before.found;
    const found = find();
    known.set(key, { found });
    return found;
  };
}
