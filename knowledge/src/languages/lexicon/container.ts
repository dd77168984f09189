// The container of a compiled lexicon: a magic number, how many parts there are, the length of each, then the parts.
// Every number has three bytes, little-endian.

/** 'CP1' */
const MAGIC = 0x315043;
const WIDTH = 3;
const LIMIT = 1 << 24;

/** Parts in one array of bytes. */
export function pack(parts: readonly Uint8Array[]): Uint8Array {
  return joined([numbers([MAGIC, parts.length, ...parts.map((part) => part.length)]), ...parts]);
}

/**
 * The parts, not copied.
 * @throws Error when the bytes are not what `pack` makes
 */
export function unpack(bytes: Uint8Array): readonly Uint8Array[] {
  const count = numberIn(bytes, 0) === MAGIC ? numberIn(bytes, 1) : 0;
  let at = (2 + count) * WIDTH;
  if (count === 0 || bytes.length < at) throw new Error('lexicon: not a compiled lexicon of this version');
  return Array.from({ length: count }, (_, part) => bytes.subarray(at, (at += numberIn(bytes, part + 2))));
}

/** @throws Error when a number does not fit */
export function numbers(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => {
    if (value >= LIMIT) throw new Error(`lexicon: too large: ${value}`);
    return [value & 255, (value >> 8) & 255, value >> 16];
  }));
}

/** Where each begins when they stand one behind the other, and where the last ends. */
export function startsOf(pieces: readonly { readonly length: number }[]): readonly number[] {
  const starts = [0];
  for (const { length } of pieces) starts.push((starts[starts.length - 1] ?? 0) + length);
  return starts;
}

const ASCII = 128;

/** The letters beyond ASCII that some texts are written in. */
export const alphabetOf = (texts: readonly string[]): readonly number[] =>
  [...new Set(texts.flatMap((text) => text.match(/[^\0-\x7f]/g) ?? []))].sort().map((letter) => letter.charCodeAt(0));

/**
 * A text with one byte a letter.
 * @throws Error when the alphabet has more letters than a byte tells apart
 */
export function spell(text: string, alphabet: readonly number[]): Uint8Array {
  if (alphabet.length > 256 - ASCII) throw new Error('lexicon: too many letters beyond ASCII');
  const bytes = new Map(alphabet.map((letter, place) => [letter, ASCII + place]));
  return Uint8Array.from(text.split('').map((letter) => bytes.get(letter.charCodeAt(0)) ?? letter.charCodeAt(0)));
}

/** The text of some bytes that `spell` wrote; `letters` is the alphabet as packed. */
export function read(bytes: Uint8Array, from: number, to: number, letters: Uint8Array): string {
  const units: number[] = [];
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    units.push(byte < ASCII ? byte : numberIn(letters, byte - ASCII));
  }
  return String.fromCharCode(...units);
}

/** The n-th number of a part; 0 beyond its end. */
export const numberIn = (bytes: Uint8Array, n: number): number =>
  (bytes[n * WIDTH] ?? 0) | ((bytes[n * WIDTH + 1] ?? 0) << 8) | ((bytes[n * WIDTH + 2] ?? 0) << 16);

/** How many numbers a part holds. */
export const countIn = (bytes: Uint8Array): number => Math.floor(bytes.length / WIDTH);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const starts = startsOf(pieces);
  const all = new Uint8Array(starts[pieces.length] ?? 0);
  pieces.forEach((piece, i) => all.set(piece, starts[i]));
  return all;
}
