// The comments that the light bulb writes: Markdown stays what it is, and the claim is ignored.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { applyFix } from '../testing/fixtureCompare.ts';
import type { Finding } from './finding.ts';
import { ignoreEdits, type Scope } from './ignoreEdits.ts';
import { withDirectives } from './ignoring.ts';

const findingIn = (text: string): Finding => {
  const start = text.indexOf('five');
  return { verdict: 'conflict', code: 'count', severity: 'warning', span: { start, end: start + 4 }, message: '', language: 'en', fixes: [], evidence: [], sentence: '', question: '', draftAnswer: '', sourceAnswer: '', told: '', arithmetic: '', ignored: undefined, derivation: [] };
};
const written = (text: string, scope: Scope, mdx = false): string | undefined => {
  const edits = ignoreEdits(text, findingIn(text), mdx).get(scope);
  return edits === undefined ? undefined : applyFix(text, { title: '', preferred: false, edits });
};
const scopes = (text: string): string => [...ignoreEdits(text, findingIn(text), false).keys()].join(' ');

test('a paragraph on its own: the comment stands above it', () => {
  assert.equal(written('One.\n\nTwo and five.\n', 'paragraph'), 'One.\n\n<!-- claimcheck-disable-next-line count -->\nTwo and five.\n');
  assert.equal(written('One.\r\n\r\nTwo and five.', 'paragraph'), 'One.\r\n\r\n<!-- claimcheck-disable-next-line count -->\r\nTwo and five.');
  assert.equal(written('Two and five.', 'paragraph', true), '{/* claimcheck-disable-next-line count */}\nTwo and five.');
});

test('lines of a paragraph: above the first, behind the others; the paragraph between two comments', () => {
  assert.equal(written('One five\nand two.', 'line'), '<!-- claimcheck-disable-next-line count -->\nOne five\nand two.');
  assert.equal(written('One\nand five\\\nor two.', 'line'), 'One\nand five <!-- claimcheck-disable-line count -->\\\nor two.');
  assert.equal(written('One\nand five  \nor two.', 'line'), 'One\nand five <!-- claimcheck-disable-line count -->  \nor two.');
  assert.equal(written('One\nand five.\n\nTwo.', 'paragraph'), '<!-- claimcheck-disable count -->\nOne\nand five.\n<!-- claimcheck-enable count -->\n\nTwo.');
});

test('lists, quotations, tables: behind the words, inside the cell', () => {
  assert.equal(written('- One\n- and five\n- two', 'paragraph'), '- One\n- and five <!-- claimcheck-disable-line count -->\n- two');
  assert.equal(written('> One and five.\n\nTwo.', 'paragraph'), '> One and five. <!-- claimcheck-disable-line count -->\n\nTwo.');
  assert.equal(written('| a | b |\n|---|---|\n| five | two |', 'paragraph'), '| a | b |\n|---|---|\n| five <!-- claimcheck-disable-line count --> | two |');
  assert.equal(scopes('- One\n  and five\n- two'), 'line codeInFile file');
});

test('the file: behind the front matter', () => {
  assert.equal(written('---\ntitle: x\n---\n\nOne and five.', 'file'), '---\ntitle: x\n---\n<!-- claimcheck-disable-file -->\n\nOne and five.');
  assert.equal(written('# One\n\nfive', 'codeInFile'), '<!-- claimcheck-disable-file count -->\n\n# One\n\nfive');
  assert.equal(written('---\ntitle: x\n---\nOne and five.', 'codeInFile'), '---\ntitle: x\n---\n<!-- claimcheck-disable-file count -->\n\nOne and five.');
});

test('every way that is offered has the claim ignored, and changes nothing else that is read', () => {
  const drafts = [
    'One five.', '# A five\n\nb', 'A\n=\n\nfive is *two\nthree*', 'Two *one\nfive six\nseven* eight.', '1. a\n\n   five\n   six\n2. b', '> a\n> five\n\nb', '> - a five\n> - b',
    '| a | b |\n|:-:|---|\n| x | *five* |\n| y | z |', 'a[^1]\n\n[^1]: Here are five.\n    And six.', '**one\nfive `two\nthree` four**', '- [ ] five\n- [x] two', 'one\nfive [link\ntext](x.md) two',
    '<Card>\n  There are five.\n</Card>', ':::note\nfive\n:::', '> [!NOTE] A\n> five', '---\na: b\n---\nfive', '\ufefffive', 'A | five\n-|-\n1 | 2', 'five\r\nsix\r\n',
  ];
  for (const text of drafts) {
    const before = readMarkdown(text).prose;
    const ways = ignoreEdits(text, findingIn(text), false);
    assert.ok(ways.size >= 3, `${text}: ${[...ways.keys()].join()}`);
    for (const [scope, edits] of ways) {
      const after = applyFix(text, { title: '', preferred: false, edits });
      const { blocks, comments } = readMarkdown(after).prose;
      assert.deepEqual(blocks.map((b) => [b.kind, b.text.trim()]), before.blocks.map((b) => [b.kind, b.text.trim()]), `${scope}: ${after}`);
      const found = withDirectives([findingIn(after)], after, comments, 'en');
      assert.deepEqual(found.map((f) => f.ignored?.by), ['comment'], `${scope}: ${after}`);
    }
  }
});
