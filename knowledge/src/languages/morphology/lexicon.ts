// Reads a compiled lexicon: form → readings, in a few microseconds, straight from the bytes.
//
// The file, little-endian:
//     magic 'FLX1', number of forms, of blocks, of reading sets, length in bytes of the sets      5 × uint32
//     where each block starts, from the start of the data                                        uint32 a block
//     the sets: number of readings, then for each: code, letters to strip, letters to add
//     the data: sorted forms in blocks of 16; a form is `shared << 3 | rest` (rest 7: its length follows), its letters
//     after the shared ones, and the number of its set (one byte below 192, else two)
// A letter is one byte: Latin-1, with œ at 0x9c.
import type { Reading } from '../../analysis/reading.ts';

const MAGIC = 0x31584c46;
const HEAD = 20;
const OE = 0x9c;

/** The readings a code byte stands for; the same order as in the script that writes the file. */
const KINDS: readonly Omit<Reading, 'lemma'>[] = [
  { part: 'verb', form: 'infinitive' },
  { part: 'verb', form: 'finite' },
  { part: 'verb', form: 'pastParticiple' },
  { part: 'verb', form: 'presentParticiple' },
  { part: 'noun' },
  { part: 'adjective' },
  { part: 'adverb' },
  { part: 'name' },
  { part: 'function' },
];

interface Recipe {
  readonly kind: Omit<Reading, 'lemma'>;
  readonly strip: number;
  readonly add: string;
}

export interface CompiledLexicon {
  /** number of forms */
  readonly size: number;
  /** The readings of a form in lower case, most likely first; none when it is not there. */
  readonly find: (form: string) => readonly Reading[];
}

/**
 * Opens a compiled lexicon. The bytes are kept, not copied, and must not change.
 * @throws Error when the bytes are not a lexicon of this version (a broken installation, not a broken text).
 */
export function openLexicon(bytes: Uint8Array): CompiledLexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('lexicon: not a compiled lexicon of this version');
  const size = view.getUint32(4, true);
  const blocks = view.getUint32(8, true);
  const setCount = view.getUint32(12, true);
  const setsAt = HEAD + blocks * 4;
  const dataAt = setsAt + view.getUint32(16, true);
  const recipes = recipeSets(bytes, setsAt, setCount);
  const blockAt = (block: number): number => dataAt + view.getUint32(HEAD + block * 4, true);

  const find = (form: string): readonly Reading[] => {
    const word = encode(form);
    if (word === undefined || blocks === 0) return [];
    let low = 0;
    let high = blocks - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startsAfter(bytes, blockAt(middle), word)) high = middle - 1;
      else low = middle;
    }
    const end = low + 1 < blocks ? blockAt(low + 1) : bytes.length;
    const set = scan(bytes, blockAt(low), end, word);
    return set < 0 ? [] : recipes(set).map((recipe) => reading(form, recipe));
  };
  return { size, find };
}

/** The bytes of a form, or undefined when one of its letters has none. */
function encode(form: string): Uint8Array | undefined {
  const word = new Uint8Array(form.length);
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code === 0x153) word[i] = OE;
    else if (code > 255 || code === OE) return undefined;
    else word[i] = code;
  }
  return word;
}

/** Whether the first form of a block, which is written in full, comes after the word. */
function startsAfter(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  let at = start;
  let length = (bytes[at++] ?? 0) & 7;
  if (length === 7) length = bytes[at++] ?? 0;
  const shorter = Math.min(length, word.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (bytes[at + i] ?? 0) - (word[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return length > word.length;
}

/** The number of the set of a word in the block, or -1. */
function scan(bytes: Uint8Array, start: number, end: number, word: Uint8Array): number {
  let at = start;
  // The forms rise; `matched` is how many letters the word has in common with the form before this one.
  let matched = 0;
  while (at < end) {
    const head = bytes[at++] ?? 0;
    const shared = head >> 3;
    let rest = head & 7;
    if (rest === 7) rest = bytes[at++] ?? 0;
    if (shared < matched) return -1;
    if (shared === matched) {
      let i = 0;
      while (i < rest && matched < word.length && bytes[at + i] === word[matched]) {
        i++;
        matched++;
      }
      if (i === rest && matched === word.length) return setNumber(bytes, at + rest);
      if (i < rest && (matched === word.length || (bytes[at + i] ?? 0) > (word[matched] ?? 0))) return -1;
    }
    at += rest;
    at += (bytes[at] ?? 0) < 192 ? 1 : 2;
  }
  return -1;
}

function setNumber(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  return first < 192 ? first : 192 + ((first - 192) << 8) + (bytes[at + 1] ?? 0);
}

/** Number of a set → its recipes. Where each set stands is found at once, what it holds when it is asked for. */
function recipeSets(bytes: Uint8Array, start: number, count: number): (set: number) => readonly Recipe[] {
  const starts = new Uint32Array(count);
  let at = start;
  for (let set = 0; set < count; set++) {
    starts[set] = at;
    let left = bytes[at++] ?? 0;
    // code, letters to strip, number of letters to add, these letters
    for (; left > 0; left--) at += 3 + (bytes[at + 2] ?? 0);
  }
  const known: (readonly Recipe[] | undefined)[] = [];
  return (set) => {
    const place = starts[set];
    if (place === undefined) return [];
    return (known[set] ??= readSet(bytes, place));
  };
}

function readSet(bytes: Uint8Array, start: number): readonly Recipe[] {
  let at = start;
  const next = (): number => bytes[at++] ?? 0;
  return Array.from({ length: next() }, () => {
    const kind = KINDS[next()] ?? { part: 'noun' };
    const strip = next();
    const add = Array.from({ length: next() }, () => {
      const code = next();
      return code === OE ? 'œ' : String.fromCharCode(code);
    }).join('');
    return { kind, strip, add };
  });
}

function reading(form: string, recipe: Recipe): Reading {
  return { lemma: form.slice(0, form.length - recipe.strip) + recipe.add, ...recipe.kind };
}
