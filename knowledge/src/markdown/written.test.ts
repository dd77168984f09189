// Each construct of Markdown, with and without front matter: the prose is right, and so is the place of its words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './readMarkdown.ts';
import { CASES } from './written.test-data.ts';

const HEADS = ['', '---\ntitle: "Là"\n---\n\n', '+++\r\ntitle = "Là"\r\n+++\r\n', '\uFEFF'];

for (const [markdown, prose, ...words] of CASES) {
  test(`written: ${JSON.stringify(markdown)}`, () => {
    for (const head of HEADS) {
      const text = head + markdown;
      const { blocks } = readMarkdown(text).prose;
      const block = blocks[0];
      if (prose === '') return assert.equal(block, undefined);
      assert.ok(block !== undefined && blocks.length === 1, `${blocks.length} blocks`);
      assert.equal(block.text, prose);
      for (const [shown, written] of words) {
        const at = prose.indexOf(shown);
        assert.ok(at >= 0, shown);
        const { start, end } = block.map.spanToSource({ start: at, end: at + shown.length });
        assert.equal(text.slice(start, end), written);
        assert.ok(start >= block.span.start && end <= block.span.end);
      }
    }
  });
}
