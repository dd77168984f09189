// Marks: one bit of thirty-two for what a word looks like. Where a short list does not have a word's mark it does not
// have the word, and nothing is looked up: nearly all words are in none of the lists they are held against.

/** The mark of a word: by its first and its last character and its length. */
export const markOf = (word: string): number => 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) + word.length * 3) & 31);

/** The marks of all words of a list. */
export function marksOf(words: Iterable<string>): number {
  let marks = 0;
  for (const word of words) marks |= markOf(word);
  return marks;
}

/** Whether a list has a word: quick to say no. */
export function wordTest(words: Iterable<string>): (word: string | undefined) => boolean {
  const set: ReadonlySet<string> = new Set(words);
  const marks = marksOf(set);
  return (word) => word !== undefined && (marks & markOf(word)) !== 0 && set.has(word);
}
