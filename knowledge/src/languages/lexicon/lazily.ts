// A value that is made when it is first asked for.

/** Gives the value of `make`, which is called once, on the first call. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
