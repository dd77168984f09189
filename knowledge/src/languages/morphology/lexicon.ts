// Reads a compiled lexicon: form → readings, straight from the bytes. Nothing is unpacked when it is opened.
//
// The file, little-endian:
//     magic 'FLX2', number of forms, of hubs, of letters, length in bytes of the sets, of the automaton      6 × uint32
//     the hubs: where each state that many arcs lead to is, from the start of the automaton      uint32 a hub
//     the letters, as UTF-16 units: the first is letter 1                                        uint16 a letter
//     the sets of readings: number of readings, then for each: code, letters to strip, number of letters to add, these
//     the automaton: states, that from which all forms start being the first
// A state is its arcs. An arc is `letter << 2 | NEXT | LAST`: LAST when the state has no other after it, NEXT when it leads
// to the state that follows. Any other has a number behind it, 7 bits a byte, the highest first, with the highest bit set
// on all bytes but the last. Letter 0 says that a form ends here: its number is where its set is, from the start of the
// sets. For a letter the number says where the arc leads: 2 × the hub, or 2 × the bytes between the number and the state, + 1.
import type { Reading } from '../../analysis/reading.ts';

const MAGIC = 0x32584c46;
const HEAD = 24;
const END = 0;
const LAST = 1;
const NEXT = 2;

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
 * @throws Error when the bytes are not a whole lexicon of this version (a broken installation, not a broken text).
 */
export function openLexicon(bytes: Uint8Array): CompiledLexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inHead = (place: number): number => view.getUint32(place * 4, true);
  if (bytes.length < HEAD || inHead(0) !== MAGIC) throw new Error('lexicon: not a compiled lexicon of this version');
  const lettersAt = HEAD + inHead(2) * 4;
  const setsAt = lettersAt + inHead(3) * 2;
  const start = setsAt + inHead(4);
  if (bytes.length !== start + inHead(5)) throw new Error('lexicon: not a compiled lexicon of this version: its length is not what it says');
  const letters = Array.from({ length: inHead(3) }, (_, i) => String.fromCharCode(view.getUint16(lettersAt + i * 2, true)));
  const numbers = new Map(letters.map((letter, i) => [letter.charCodeAt(0), i + 1]));

  const target = (arc: number): number => {
    if (((bytes[arc] ?? 0) & NEXT) !== 0) return arc + 1;
    const number = numberAt(bytes, arc + 1);
    return (number & 1) === 0 ? start + view.getUint32(HEAD + number * 2, true) : behindNumber(bytes, arc + 1) + (number >>> 1);
  };
  const known = new Map<number, readonly Recipe[]>();
  const recipes = (set: number): readonly Recipe[] => {
    let read = known.get(set);
    if (read === undefined) known.set(set, (read = readSet(bytes, setsAt + set, letters)));
    return read;
  };
  const find = (form: string): readonly Reading[] => {
    let state = start;
    for (let i = 0; i < form.length; i++) {
      const letter = numbers.get(form.charCodeAt(i));
      const arc = letter === undefined ? -1 : arcOf(bytes, state, letter);
      if (arc < 0) return [];
      state = target(arc);
    }
    const end = arcOf(bytes, state, END);
    return end < 0 ? [] : recipes(numberAt(bytes, end + 1)).map((recipe) => reading(form, recipe));
  };
  return { size: inHead(1), find };
}

/** Where the arc of a letter is in a state, or -1. */
function arcOf(bytes: Uint8Array, state: number, letter: number): number {
  let at = state;
  while (at < bytes.length) {
    const arc = bytes[at] ?? 0;
    if (arc >> 2 === letter) return at;
    if ((arc & LAST) !== 0) return -1;
    at = behindNumber(bytes, at + 1);
  }
  return -1;
}

function numberAt(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = start; ; at++) {
    const byte = bytes[at] ?? 0;
    number = ((number << 7) | (byte & 127)) >>> 0;
    if (byte < 128) return number;
  }
}

function behindNumber(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] ?? 0) >= 128) at++;
  return at + 1;
}

function readSet(bytes: Uint8Array, start: number, letters: readonly string[]): readonly Recipe[] {
  let at = start;
  const next = (): number => bytes[at++] ?? 0;
  return Array.from({ length: next() }, () => {
    const kind = KINDS[next()] ?? { part: 'noun' };
    const strip = next();
    const add = Array.from({ length: next() }, () => letters[next() - 1] ?? '').join('');
    return { kind, strip, add };
  });
}

function reading(form: string, recipe: Recipe): Reading {
  return { lemma: form.slice(0, form.length - recipe.strip) + recipe.add, ...recipe.kind };
}
