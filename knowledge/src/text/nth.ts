// Reading a list at a place that may lie before its beginning.

/**
 * The element at `index`, undefined outside the list. `list[-1]` would look for a property of that name, which costs more
 * than a hundred elements.
 */
export const nth = <T>(list: readonly T[], index: number): T | undefined => (index < 0 ? undefined : list[index]);
