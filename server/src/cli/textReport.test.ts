// The report for people, and the one for programs.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fakeEngine } from '../testing/fakeEngine.ts';
import { linesOf } from '../workspace/lines.ts';
import { jsonReport, type CheckedDraft, type Report } from './report.ts';
import { textReport } from './textReport.ts';
import { widthOf } from './width.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';

const { checker, nothing } = fakeEngine();
const base = nothing.with({ path: 'kb/a.md', text: '\ncats: three', meta: { title: 'Pets', publisher: 'The Paper' } });
const check = (path: string, text: string): CheckedDraft => ({ path, text, lines: linesOf(text), findings: checker.check(text, base) });
const plain = { width: 40, color: false };
const printed = (drafts: readonly CheckedDraft[], report: Report): string => drafts.map((draft) => report.draft(draft)).join('') + report.end();

test('each conflict: where, the words underlined, the source, the correction; then the count', () => {
  const draft = check('d.md', 'Before. We have many\ncats: five. After.');
  assert.equal(printed([draft, check('e.md', 'cats: three, dogs: two')], textReport(base, plain, english)), [
    'd.md',
    '',
    'd.md:2:7  conflict count',
    '  │ We have many cats: five.',
    '  │                    ~~~~',
    '  three, not five',
    '    “cats: three”',
    '    — Pets, The Paper',
    '      kb/a.md:2',
    '  → Replace with three',
    '',
    'e.md: nothing conflicts with your sources.',
    '',
    '1 conflict, 1 supported, 1 not in your sources · 1 article',
    '',
  ].join('\n'));
});

test('the count in French, where nought is singular', () => {
  assert.match(printed([check('d.md', '')], textReport(base, plain, french)), /\n0 contradiction, 0 confirmée, 0 absente de vos sources · 1 article\n$/);
});

test('rows fit the terminal, and the marks stand below the words: wide characters, tabs, emoji', () => {
  const text = `日本語の文章がここに\tあって 😀 é cats: five and ${'many more words '.repeat(8)}`;
  const rows = printed([check('d.md', text)], textReport(base, plain, english)).split('\n').filter((row) => row.startsWith('  │'));
  assert.ok(rows.every((row) => widthOf(row) <= 40), rows.join('\n'));
  const marks = rows.findIndex((row) => row.includes('~'));
  const shown = rows[marks - 1] ?? '';
  assert.equal(widthOf(shown.slice(0, shown.indexOf('five'))), (rows[marks] ?? '').indexOf('~'));
});

test('what a draft or an article holds cannot steer the terminal', () => {
  const text = 'cats\u001b[2J: x. \u001b]0;title\u0007 cats: five';
  assert.doesNotMatch(printed([check('d.md', text)], textReport(base, plain, english)), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('colours only where they are wanted', () => {
  const draft = check('d.md', 'cats: five');
  assert.match(printed([draft], textReport(base, { width: 40, color: true }, english)), /\u001b\[31m~~~~\u001b\[39m/);
  assert.doesNotMatch(printed([draft], textReport(base, plain, english)), /\u001b/);
});

test('the JSON report is the contract, version 1', () => {
  const range = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
  assert.deepEqual(JSON.parse(printed([check('d.md', '😀\ncats: five')], jsonReport(base))), {
    version: 1,
    drafts: [{
      path: 'd.md',
      claims: [{
        range: range(1, 6, 10),
        verdict: 'conflict',
        code: 'count',
        severity: 'warning',
        message: 'three, not five',
        fixes: [{ title: 'Replace with three', preferred: true, edits: [{ range: range(1, 6, 10), newText: 'three' }] }],
        evidence: [{ path: 'kb/a.md', title: 'Pets', range: range(1, 0, 11), quote: 'cats: three' }],
      }],
    }],
  });
});

test('what is ignored is counted, and a hint with its reason in JSON; a comment that does nothing is a notice', () => {
  const draft = check('d.md', 'cats: five <!-- claimcheck-disable-line -- counted -->\n\ncats: three <!-- claimcheck-disable-line date -->');
  const text = printed([draft], textReport(base, { ...plain, width: 80 }, english));
  assert.match(text, /d\.md:3:13 {2}hint directive\n/);
  assert.match(text, /\n0 conflicts, 1 note, 1 ignored, 1 supported, 0 not in your sources · 1 article\n$/);
  assert.match(printed([draft], textReport(base, plain, french)), /, 1 remarque, 1 ignorée, /);
  const [told] = (JSON.parse(printed([draft], jsonReport(base))) as { drafts: { claims: Record<string, unknown>[]; notices: Record<string, unknown>[] }[] }).drafts;
  assert.deepEqual(told?.claims.map(({ verdict, severity, ignored }) => [verdict, severity, ignored]), [['conflict', 'hint', { by: 'comment', reason: 'counted' }], ['supported', 'warning', undefined]]);
  assert.deepEqual(told?.notices.map(({ code, severity }) => [code, severity]), [['directive', 'hint']]);
});
