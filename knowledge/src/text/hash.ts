// A fast, stable hash of a string, for caches and keys. Not for secrets: it is easy to make two texts collide on purpose.

const PRIME_A = 0x9e3779b1;
const PRIME_B = 0x85ebca77;

/**
 * A 64-bit hash as 16 hexadecimal digits, the same on every machine and in every version. Two 32-bit lanes are
 * fed every UTF-16 unit with different multipliers, then mixed into each other.
 */
export function hash(text: string): string {
  const [x, y] = lanes(text);
  return hex(x) + hex(y);
}

/** The same hash cut to 53 bits, as a number: for keys of typed arrays, where a text has no place. */
export function hashNumber(text: string): number {
  const [x, y] = lanes(text);
  return (x & 0x1fffff) * 0x1_0000_0000 + y;
}

function lanes(text: string): readonly [number, number] {
  let a = 0x243f6a88 ^ text.length;
  let b = 0xb7e15162 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME_A);
    b = Math.imul(b ^ unit, PRIME_B);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  const x = mix(a ^ (b >>> 7));
  const y = mix(b ^ (x >>> 3));
  return [x, y];
}

function mix(value: number): number {
  let v = value;
  v = Math.imul(v ^ (v >>> 16), 0x7feb352d);
  v = Math.imul(v ^ (v >>> 15), 0x846ca68b);
  return (v ^ (v >>> 16)) >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');
