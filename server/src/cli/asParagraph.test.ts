// Plain text as one paragraph: what Markdown reads in it is what it says.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { asParagraph } from './asParagraph.ts';

const blocksOf = (text: string) => readMarkdown(asParagraph(text)).prose.blocks.map(({ kind, text: said }) => [kind, said]);

test('what looks like markup is none', () => {
  for (const text of ['# 1 in the chart', '1. FC Köln won', '- 5 degrees', '> 3 % of [all] *stars*', 'a_b_c < 3 | 4 & 5', '--- no', '`x` costs $5, not ~6', '[x = 3] and \\(y\\) and (z)', '{a} %%b%% 10^3^ H~2~O :c: ==d== @e f[1]', 'import a from "b"', 'export const a', '!!! a', ': a', '::: a', '$$a', '{% comment %}', '*[a]: b', '<A b>c</A>', '[^1]: a']) {
    assert.deepEqual(blocksOf(text), [['paragraph', text]]);
  }
});

test('lines become one', () => {
  assert.deepEqual(blocksOf('One.\n\n  Two.\r\n# Three'), [['paragraph', 'One. Two. # Three']]);
});

test('law: any words make one paragraph that says them', () => {
  const word = fc.stringMatching(/^[\w#*>+.,!?()[\]{}:%^=~&;$<|`\\'"-]{1,8}$/);
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
    const text = words.join(' ');
    assert.deepEqual(blocksOf(text), [['paragraph', text]]);
  }));
});
