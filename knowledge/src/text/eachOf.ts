// A list made of another, one for one.

/**
 * As `list.map(make)`, but the result is always packed. What `map` gives has holes for V8 once it is compiled, and none
 * before; functions that were compiled for the one kind of list are thrown away when they meet the other.
 */
export function eachOf<T, U>(list: readonly T[], make: (one: T, index: number) => U): readonly U[] {
  const made: U[] = [];
  for (let i = 0; i < list.length; i++) made.push(make(list[i] as T, i));
  return made;
}
