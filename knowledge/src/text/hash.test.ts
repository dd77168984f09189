// The hash: stable, of one form, and without collisions where texts are close.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hash } from './hash.ts';

test('stable: stored hashes stay valid', () => {
  assert.deepEqual([hash(''), hash('a'), hash('L’été')], ['5caeb89ec973fca8', 'd415a19dff06abb3', '1d323a9c32a7e08c']);
});

test('close texts have different hashes', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 20_000; i++) for (const text of [`${i}`, `a${i}`, `${i}\0`, `phrase ${i} de l’article`, ' '.repeat(i % 2000) + i]) seen.add(hash(text));
  assert.equal(seen.size, 99_990);
  assert.ok([...seen].every((h) => /^[0-9a-f]{16}$/.test(h)));
});

test('each bit of the text moves about half the bits of the hash', () => {
  const bits = (h: string): bigint => BigInt(`0x${h}`);
  let moved = 0;
  for (let i = 0; i < 64; i++) {
    const text = Array.from({ length: 64 }, (_, j) => String.fromCharCode(97 + (j === i ? 1 : 0))).join('');
    moved += (bits(hash(text)) ^ bits(hash('a'.repeat(64)))).toString(2).replaceAll('0', '').length;
  }
  assert.ok(moved > 64 * 26 && moved < 64 * 38, `${moved / 64} bits a change`);
});
