// Law: what is written as Markdown reads as the words that were given, whatever marks stand in them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../../knowledge/src/markdown/readMarkdown.ts';
import { PAGE_MARK, writeMarkdown, type Piece } from './markdown.ts';

const MARKS = ['*', '**', '_', '`', '[', ']', '(', ')', '<', '>', '#', '# ', '- ', '+ ', '1. ', '12) ', '| ', '|', '~', '~~', '^', '$', '{', '}', '==', '%%', '&amp;', '&', '\\', '!', ':', '::', ':::', '---', '===', '@k', '[^1]', '[a](b)', '<b>', '{{', '%}', 'k: v', '~~~', '```', '$x$', ':a:', '!!! '];
const words = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom('Orvane', 'trois', '12', 'été', ' ', ', ', '. ') }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) }), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: words }),
  fc.record({ kind: fc.constant('paragraph' as const), text: words, quoted: fc.boolean() }),
  fc.record({ kind: fc.constant('item' as const), text: words, mark: fc.constant('-'), depth: fc.constant(1), quoted: fc.constant(false) }),
);

/** Signs that stand for themselves in prose may be read as something else: an address, a formula. Letters may not. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

test('law: pieces read back as they are, one block each', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const { text } = writeMarkdown(pieces);
      const { blocks } = readMarkdown(text).prose;
      assert.deepEqual(blocks.map((block) => letters(block.text)), pieces.map((one) => ('text' in one ? letters(one.text) : '')), text);
    }),
  );
});

test('signs between brackets make no formula of them', () => {
  for (const text of ['They were many [n = 120] and old.', '[===[a](b)*', 'x [a|b] y [c_d + e > f] z']) {
    for (const one of [{ kind: 'paragraph', text, quoted: false }, { kind: 'heading', level: 1, text }, { kind: 'table', rows: [[text, 'b'], ['c', 'd']] }] as const) {
      const { blocks } = readMarkdown(writeMarkdown([one]).text).prose;
      assert.equal(letters(blocks[0]?.text ?? ''), letters(text), one.kind);
    }
  }
});

test('what stands in a table, and where the pages begin', () => {
  const { text, pages } = writeMarkdown([
    { kind: 'paragraph', text: `${PAGE_MARK}1. One*`, quoted: false },
    { kind: 'table', rows: [[], [`${PAGE_MARK}a|b`, '3 * 4'], ['c']] },
    { kind: 'item', text: `five ${PAGE_MARK}${PAGE_MARK}six`, mark: '-', depth: 1, quoted: true },
  ]);
  assert.equal(text, '1\\. One\\*\n\n|  |  |\n|---|---|\n| a\\|b | 3 \\* 4 |\n| c |  |\n\n> - five six\n');
  assert.deepEqual(pages.map((at) => text.slice(at, at + 4)), ['1\\. ', 'a\\|b', 'six\n', 'six\n']);
  const { blocks } = readMarkdown(text).prose;
  assert.deepEqual(blocks.map((block) => block.text), ['1. One*', 'a|b', '3 * 4', 'c', 'five six']);
});
