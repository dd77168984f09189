// Laws of reading, on random markup: positions hold, an edit reads as a fresh reading does, nothing throws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Prose } from './prose.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';

const PIECES = [
  'L’été ', 'trois ', 'd’**IA**', 'mot', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '*', '**', '_', '__', '~~', '==', '`', '``', '```\n', '# ', '## ', '\n===\n', '\n---\n', '- ', '1. ', '+ ', '> ', '>',
  '| a | b |\n|---|---|\n| c | d |\n', '|', '[', ']', '](u)', '[t](u)', '[^1]', '[^1]: ', '[a]: http://x\n', '[[a|b]]', '[[', '![', '![a](b)', '&eacute;', '&#233;', '&nbsp;', '&', ';', '\\', '\\*', '<b>', '</b>', '<br>', '<', '>', '<!--', '-->', '<!-- c -->', '<div>\n',
  '$', '$x$', '$$', '$$\n', '{%', '%}', '{{<', '>}}', '{{', '}}', '{/*', '*/}', 'import a from "b"\n', ':::', 'http://a.b/c', 'a@b.fr', '---\n', '+++\n', 'k: v\n', '\uFEFF', '\uFFFC', '😀', '\ud800', '\0', '.', ' ;', '!', '?', '[x] ', '^[', '{#a}',
];
const markup = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));

/** Positions: blocks are ordered and disjoint, every character of the prose comes from inside its block. */
function holds(text: string, prose: Prose): void {
  let end = 0;
  prose.blocks.forEach((block, i) => {
    assert.ok(block.span.start >= end && block.span.end <= text.length && block.span.start < block.span.end, `block ${i} out of order`);
    end = block.span.end;
    assert.equal(block.map.length, block.text.length);
    assert.ok(block.text !== '' && !/^[ \t\r\n]|[ \t\r\n]$/.test(block.text), JSON.stringify(block.text));
    let at = block.span.start;
    for (let p = 0; p < block.text.length; p++) {
      const from = block.map.toSource(p, 'after');
      const before = block.map.toSource(p, 'before');
      assert.ok(before <= from || block.text.charCodeAt(p) >= 0xdc00, 'biases out of order');
      const { start, end: to } = block.map.spanToSource({ start: p, end: p + 1 });
      assert.ok(start >= block.span.start && to <= block.span.end && start < to, `character ${p} outside its block`);
      assert.ok(start >= at || to >= at, 'places go backwards');
      at = start;
      const unit = block.text[p] ?? '';
      if (to - start === 1 && unit !== ' ') assert.equal(text[start], unit);
      assert.ok(block.map.toProse(start) <= p);
      if (to - start === 1) assert.equal(block.map.toProse(start), p);
    }
    for (const mark of block.emphasis) assert.ok(mark.start >= 0 && mark.start < mark.end && mark.end <= block.text.length);
    for (const h of block.headings) assert.ok(h < i && (prose.blocks[h]?.level ?? 0) > 0);
    if (block.level > 0) assert.ok(block.headings.every((h) => (prose.blocks[h]?.level ?? 9) < block.level));
    assert.ok(block.lead < i);
    if (block.lead >= 0) assert.notEqual(prose.blocks[block.lead]?.kind, 'heading');
  });
  for (const comment of prose.comments) assert.ok(text.slice(comment.span.start, comment.span.end).replaceAll('\r', '\n').includes(comment.text.replaceAll('\r', '\n')));
}

const plainBlock = (block: Block): unknown => ({ ...block, map: Array.from({ length: block.text.length + 1 }, (_, p) => [block.map.toSource(p, 'before'), block.map.toSource(p, 'after')]) });
const plain = (prose: Prose): unknown => ({ ...prose, blocks: prose.blocks.map(plainBlock) });

test('positions hold in any Markdown', () => {
  fc.assert(fc.property(markup, (text) => holds(text, readMarkdown(text).prose)), { numRuns: 1500 });
});

test('positions hold in any plain text', () => {
  fc.assert(fc.property(markup, (text) => holds(text, readPlainText(text))), { numRuns: 800 });
});

test('reading after edits is reading afresh', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constantFrom(...PIECES), fc.constant(''))), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), edits, (parts, changes) => {
      let text = parts.join('\n\nUn paragraphe assez long pour que le document dépasse la taille sous laquelle tout est relu, avec des mots de plus.\n\n');
      let { state } = readMarkdown(text);
      for (const [at, length, words] of changes) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + words + text.slice(start + length);
        const again = readMarkdown(text, state);
        state = again.state;
        assert.deepEqual(plain(again.prose), plain(readMarkdown(text).prose));
      }
    }),
    { numRuns: 400 },
  );
});

test('front matter moves everything by its length', () => {
  const head = '---\ntitle: Essai\n---\n';
  fc.assert(
    fc.property(markup.filter((t) => !/^[\uFEFF]?(---|\+\+\+)/.test(t)), (text) => {
      const alone = readMarkdown(text).prose;
      const after = readMarkdown(head + text).prose;
      const moved = text.startsWith('\uFEFF') ? undefined : alone.blocks.map((b) => ({ text: b.text, start: b.span.start + head.length, first: b.map.toSource(0) + head.length }));
      if (moved !== undefined) assert.deepEqual(after.blocks.map((b) => ({ text: b.text, start: b.span.start, first: b.map.toSource(0) })), moved);
    }),
    { numRuns: 400 },
  );
});
