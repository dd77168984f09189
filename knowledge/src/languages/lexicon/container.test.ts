// What goes into a compiled lexicon comes out of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLexicon } from './index.ts';
import { openConcepts } from './lexicon.ts';
import { alphabetOf, countIn, numberIn, numbers, pack, read, spell, unpack } from './container.ts';
import { table } from './table.ts';

test('parts come back as they were packed', () => {
  fc.assert(fc.property(fc.array(fc.uint8Array(), { minLength: 1, maxLength: 12 }), (parts) => {
    assert.deepEqual(unpack(pack(parts)).map((part) => [...part]), parts.map((part) => [...part]));
  }));
});

test('numbers below 2^24 come back, larger ones are refused', () => {
  fc.assert(fc.property(fc.array(fc.nat(0xffffff)), (values) => {
    const bytes = numbers(values);
    assert.deepEqual(Array.from({ length: countIn(bytes) }, (_, n) => numberIn(bytes, n)), values);
  }));
  assert.throws(() => numbers([1 << 24]), /too large/);
});

test('a text comes back letter by letter', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '|', ' ', 'é', 'œ', 'Ł', 'ș', '’') }), (text) => {
    const alphabet = alphabetOf([text]);
    assert.equal(read(spell(text, alphabet), 0, text.length, numbers(alphabet)), text);
  }));
  assert.throws(() => spell('', Array.from({ length: 129 }, (_, i) => 200 + i)), /too many letters/);
});

test('bytes that are no lexicon are refused', () => {
  for (const bytes of [new Uint8Array(0), new Uint8Array(64), new TextEncoder().encode('{"concepts": []}')]) assert.throws(() => openConcepts(bytes), /not a compiled lexicon/);
});

test('concepts come back with the ties that other rows give them', () => {
  const { concepts } = createLexicon(table('qualities', `
    open-adj | ouvert | open | opposite closed-adj
    closed-adj | fermé, clos | closed, shut |
    closed-too | clos ; | shut ; | set doors, implies open-adj`));
  assert.deepEqual(concepts.values().map(({ id, kind, opposites, implies, sets, kin }) => ({ id, kind, opposites, implies, sets, kin })), [
    { id: 'open-adj', kind: 'qualities', opposites: ['closed-adj'], implies: [], sets: [], kin: [] },
    { id: 'closed-adj', kind: 'qualities', opposites: ['open-adj'], implies: [], sets: [], kin: ['closed-too'] },
    { id: 'closed-too', kind: 'qualities', opposites: [], implies: ['open-adj'], sets: ['doors'], kin: ['closed-adj'] },
  ]);
  assert.deepEqual(concepts.get('closed-adj')?.fr, [{ words: 'fermé', part: 'adjective' }, { words: 'clos', part: 'adjective' }]);
  assert.deepEqual(['open', 'closed', 'closed-adjx', ''].map((id) => concepts.get(id)?.id), [undefined, undefined, undefined, undefined]);
  assert.equal(concepts.size, 3);
});
