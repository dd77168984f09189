// What is found out about a thing once, and kept for as long as the thing is.

/** `find`, asked once for each key that is still in use. It must depend on nothing but the key. */
export function once<K extends object, T>(): (key: K, find: () => T) => T {
  const known = new WeakMap<K, { readonly found: T }>();
  // Judges ask of one sentence of a draft and of one of a source, again and again: the last two keys are not looked up.
  let last: K | undefined;
  let lastFound: T;
  let other: K | undefined;
  let otherFound: T;
  return (key, find) => {
    if (key === last) return lastFound;
    if (key === other) return otherFound;
    const before = known.get(key);
    const found = before === undefined ? find() : before.found;
    if (before === undefined) known.set(key, { found });
    other = last;
    otherFound = lastFound;
    last = key;
    lastFound = found;
    return found;
  };
}
