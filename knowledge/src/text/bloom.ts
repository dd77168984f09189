// A Bloom filter over words: says at once that a word is not in a list, whatever the length of the list.

const BITS = 1024;

/** The place of a word among the bits: to be found once for a word and asked of many filters. */
export function bitOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (BITS - 1);
}

/** Its bits; see `mayHave`. */
export type Bloom = Uint32Array;

export function bloomOf(words: Iterable<string>): Bloom {
  const bits = new Uint32Array(BITS / 32);
  for (const word of words) {
    const bit = bitOf(word);
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
  }
  return bits;
}

/** Whether a word with this bit may be in the list; "no" is sure. */
export const mayHave = (bloom: Bloom, bit: number): boolean => ((bloom[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
