// The ways to ignore a claim are found from the blocks around it: they are those that the whole draft gives.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { builtEngine } from '../testing/fixtureFiles.ts';
import type { Finding } from './finding.ts';
import { ignoreEdits } from './ignoreEdits.ts';

const { checker, reader } = builtEngine();
const base = emptyBase(reader).with({ path: 'a.md', text: 'Orvane has five boats.', meta: {} });
const PIECES = ['five here', 'One\ntwo five\nthree.', '# Head', '- five\n- b\n\n  c five', '> five\n> b', '---', '| a | five |\n|---|---|\n| 1 | 2 |', '```\nfive\n```', '<div>\nfive\n</div>', '<!-- a -->', '[a]: b.md', 'a\n===', '    code', ':::note\nfive\n:::', '1. a\n\n   five', '**five', '`five', '\\', '[^1]: five\n    and'];

test('law: the blocks around a claim give what the whole draft gives', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n'), fc.boolean(), (pieces, between, front) => {
    const text = `${front ? '---\ntitle: x\n---\n' : ''}${pieces.join(between)}`;
    checker.check(text, base, 'draft');
    for (const { index } of text.matchAll(/five/g)) {
      const finding = { span: { start: index, end: index + 4 }, code: 'count' } as Finding;
      assert.deepEqual([...ignoreEdits(text, finding, false, checker.around(text, 'draft', finding.span))], [...ignoreEdits(text, finding, false)], JSON.stringify(text));
    }
  }), { numRuns: 150 });
});
