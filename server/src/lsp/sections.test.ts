// The headings of a draft, and what is counted below each.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Finding } from '../check/finding.ts';
import { sectionsOf } from './sections.ts';

/** A draft in which every `!` is a conflict and every `+` is supported. */
function sections(text: string) {
  const findings = [...text.matchAll(/[!+]/g)].map(({ index, 0: mark }) => ({ verdict: mark === '!' ? 'conflict' : 'supported', ignored: undefined, sentence: String(index), span: { start: index, end: index + 1 } }) as unknown as Finding);
  const { top, whole, headings } = sectionsOf(text, findings);
  const lineAt = (at: number): string => text.slice(at).split('\n')[0] ?? '';
  return { top: lineAt(top), whole: `${whole.conflict}/${whole.supported}`, headings: headings.map((one) => `${lineAt(one.start)}: ${one.tally.conflict}/${one.tally.supported}`) };
}

test('a heading counts what stands below it, its subheadings included', () => {
  assert.deepEqual(sections('before !\n\n# One\n\na ! +\n\n## One and a half\n\nb +\n\n# Two\n\nc !'), {
    top: 'before !', whole: '3/2', headings: ['# One: 1/2', '## One and a half: 0/1', '# Two: 1/0'],
  });
  assert.deepEqual(sections('## Low\n\n!\n\n### Lower\n\n!\n\n## Low again\n\n+').headings, ['## Low: 2/0', '### Lower: 1/0', '## Low again: 0/1']);
});

test('underlined headings, and what is none', () => {
  assert.deepEqual(sections('One\n===\n\n!\n\nTwo\n---\n\n+').headings, ['One: 1/1', 'Two: 0/1']);
  assert.deepEqual(sections('#tag !\n\n```\n# code\n```\n\n~~~~\n```\n# code\n~~~~\n\n| a |\n|---|\n| ! |\n\n- item\n\n---\n\n> # quoted').headings, []);
  assert.deepEqual(sections('```\n# never closed').headings, []);
});

test('front matter is not the top', () => {
  assert.deepEqual(sections('---\ntitle: x\n---\n\n# One\n\n!'), { top: '# One', whole: '1/0', headings: ['# One: 1/0'] });
  assert.deepEqual(sections(''), { top: '', whole: '0/0', headings: [] });
  assert.equal(sections('---\ntitle: x\n---\n').whole, '0/0');
});

test('a draft of a megabyte is looked through at once', () => {
  const text = `${'word '.repeat(200_000)}\n${'a\n'.repeat(50_000)}# One\n\n!${'-'.repeat(20_000)}`;
  const begun = process.cpuUsage().user;
  assert.deepEqual(sections(text).headings, ['# One: 1/0']);
  assert.ok(process.cpuUsage().user - begun < 1_000_000);
});
