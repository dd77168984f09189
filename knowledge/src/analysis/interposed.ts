// Phrases that stand between an auxiliary and its verb as an adverb does: « a de nouveau fermé », "has in fact closed".

/** The phrases of a list ("in fact, more than"; folded, words parted by spaces), by their first word: what follows it. */
export function byFirstWord(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split(',')) {
    const [first, ...rest] = phrase.trim().split(/\s+/);
    if (first !== undefined && first !== '') found.set(first, [...(found.get(first) ?? []), rest]);
  }
  return found;
}
