// What the quick questions of words with several senses promise: a "no" is sure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lexicon } from './index.ts';

const known = lexicon();
const all = [...known.concepts.values()];
const near = (id: string): readonly string[] => {
  const concept = known.concepts.get(id);
  return concept === undefined ? [] : [...concept.opposites, ...concept.implies, ...concept.isa, ...concept.kin];
};
/** A few senses; half of the time those of the other word stand near them. */
const senses = fc.array(fc.nat(all.length - 1).map((at) => all[at]?.id ?? ''), { maxLength: 4 });
const words = fc.tuple(senses, senses, fc.boolean()).map(([a, b, tied]): readonly [readonly string[], readonly string[]] => [a, tied ? [...b, ...a.flatMap(near).slice(0, 2)] : b]);

test('words that may not meet have no sense in common, akin or entailed', () => {
  fc.assert(fc.property(words, ([a, b]) => {
    const meet = a.some((x) => b.some((y) => x === y || known.akin(x, y) || known.entails(x, y) || known.entails(y, x)));
    assert.ok(known.mayMeet(a, b) || !meet, `${a} ~ ${b}`);
  }), { numRuns: 2000 });
});

test('words that may not clash have no senses that are opposed or exclude each other', () => {
  fc.assert(fc.property(words, ([a, b]) => {
    const clash = a.some((x) => b.some((y) => known.opposed(x, y) || known.exclusive(x, y) !== undefined));
    assert.ok(known.mayClash(a, b) || !clash, `${a} ~ ${b}`);
  }), { numRuns: 2000 });
});

test('the quick questions tell apart what they are there for', () => {
  assert.equal(known.mayMeet(['open'], ['open']), true);
  assert.equal(known.mayMeet(['open'], ['bridge']), false);
  assert.equal(known.mayClash(['open'], ['lock']), true);
  assert.equal(known.mayClash(['open'], ['bridge']), false);
  assert.equal(known.mayMeet([], ['open']), false);
  assert.equal(known.mayClash(['open'], []), false);
});
