// Directives: what each switches off, where that ends, and what is told of those that do nothing.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { applyFix } from '../testing/fixtureCompare.ts';
import { findingsIn } from '../testing/verdicts.ts';
import type { Finding } from './finding.ts';
import { withDirectives } from './ignoring.ts';

const SOURCE = 'The library of Orvane has twelve rooms. The library opened in 1934.';
const finding = (text: string, words: string, code: Finding['code']): Finding => {
  const start = text.indexOf(words);
  return {
    verdict: 'conflict', code, severity: 'warning', span: { start, end: start + words.length }, message: '', language: 'en', fixes: [], evidence: [],
    sentence: '', question: '', draftAnswer: '', sourceAnswer: '', told: '', arithmetic: '', ignored: undefined, derivation: [],
  };
};
/** Findings on `five` (count) and on `1936` (date), wherever they stand. */
const review = (text: string): readonly Finding[] => {
  const raw = [...text.matchAll(/\b(?:five|1936)\b/g)].map((match) => {
    const one = finding(text, match[0], match[0] === 'five' ? 'count' : 'date');
    return { ...one, span: { start: match.index, end: match.index + match[0].length } };
  });
  return withDirectives(raw, text, readMarkdown(text).prose.comments, 'en');
};
/** The lines, from 1, on which conflicts of each code are still told. */
const told = (text: string): string =>
  review(text).filter((f) => f.verdict === 'conflict' && f.ignored === undefined).map((f) => `${f.code}:${text.slice(0, f.span.start).split('\n').length}`).join(' ');
const notices = (text: string): readonly Finding[] => review(text).filter((f) => f.verdict === 'notice');
const said = (text: string): readonly string[] => notices(text).map((f) => `${f.severity} ${text.slice(f.span.start, f.span.end)}`);

test('the next line, this line, from here on, the file', () => {
  assert.equal(told('<!-- claimcheck-disable-next-line -->\nfive in 1936\nfive in 1936'), 'count:3 date:3');
  assert.equal(told('<!-- claimcheck-disable-next-line count -->\nfive in 1936'), 'date:2');
  assert.equal(told('five in 1936 <!-- claimcheck-disable-line date -->\n1936'), 'count:1 date:2');
  assert.equal(told('five\n\n<!-- claimcheck-disable -->\n\nfive\n\n<!-- claimcheck-enable -->\n\nfive'), 'count:1 count:9');
  assert.equal(told('five\n\n<!-- claimcheck-disable-file count -->\n\nfive in 1936'), 'date:5');
  assert.equal(told('A <!-- claimcheck-disable count -->five<!-- claimcheck-enable count --> and five'), 'count:1');
});

test('empty lines, marks of quotation and further comments are no next line', () => {
  assert.equal(told('<!-- claimcheck-disable-next-line count -->\n<!-- claimcheck-disable-next-line date -->\n\nfive in 1936'), '');
  assert.equal(told('> <!-- claimcheck-disable-next-line -->\n>\n> five in 1936'), '');
  assert.equal(told('<!-- claimcheck-disable-next-line\n count -->\r\nfive in 1936\r\nfive'), 'date:3 count:4');
  assert.equal(told('five\n\n<!-- claimcheck-disable-next-line -->'), 'count:1');
});

test('what is switched off for the file, or in part of it, can be switched on again', () => {
  assert.equal(told('<!-- claimcheck-disable-file -->\n\nfive in 1936\n\n<!-- claimcheck-enable count -->\n\nfive in 1936'), 'count:7');
  assert.equal(told('<!-- claimcheck-disable-file -->\n\nfive in 1936\n\n<!-- claimcheck-enable-file date -->'), 'date:3');
  assert.equal(told('<!-- claimcheck-disable -->\n\n<!-- claimcheck-enable date -->\n\nfive in 1936'), 'date:5');
});

test('capture keeps what holds, restore brings it back', () => {
  assert.equal(told('<!-- claimcheck-disable date -->\n<!-- claimcheck-capture -->\n<!-- claimcheck-disable -->\n\nfive in 1936\n\n<!-- claimcheck-restore -->\n\nfive in 1936'), 'count:9');
  assert.equal(told('<!-- claimcheck-disable -->\n\nfive\n\n<!-- claimcheck-restore -->\n\nfive'), 'count:7');
});

test('a reason, in either dash; a comment that is no directive', () => {
  for (const dash of ['--', '—', '–']) {
    const [one] = review(`<!-- claimcheck-disable-next-line count ${dash} our own\nfigure -->\nfive`);
    assert.deepEqual([one?.ignored, one?.severity], [{ by: 'comment', reason: 'our own figure' }, 'hint']);
  }
  assert.equal(told('<!-- Claimcheck is off -->\nfive'), 'count:2');
  assert.deepEqual(said('<!-- Claimcheck is off -->\n\n<!-- disable-line -->\n\n`<!-- claimcheck-disable -->`'), []);
});

test('Obsidian, MDX: their comments are read, too', () => {
  assert.equal(told('%% claimcheck-disable-next-line %%\nfive'), '');
  assert.equal(told('{/* claimcheck-disable-next-line count */}\nfive in 1936'), 'date:2');
});

test('a directive that does nothing is told of', () => {
  assert.deepEqual(said('<!-- claimcheck-disable-next-line count -->\ntwelve'), ['hint <!-- claimcheck-disable-next-line count -->']);
  assert.deepEqual(said('<!-- claimcheck-disable-next-line count date -->\nfive'), ['hint date']);
  assert.deepEqual(said('<!-- claimcheck-enable -->\nfive'), ['hint <!-- claimcheck-enable -->']);
  assert.deepEqual(said('<!-- claimcheck-disable -->\n\nfive\n\n<!-- claimcheck-enable count -->'), []);
  assert.deepEqual(said('<!-- claimcheck-capture -->\n\nfive'), ['hint <!-- claimcheck-capture -->']);
  assert.deepEqual(said('<!-- claimcheck-disable-nxt-line -->\nfive'), ['information claimcheck-disable-nxt-line']);
  assert.deepEqual(said('<!-- claimchek-disable -->\n\nfive'), ['information claimchek-disable']);
  assert.deepEqual(said('<!-- claimcheck-mute -->\n\nfive'), ['information claimcheck-mute']);
  assert.deepEqual(said('<!-- claimcheck-disable-next-line cuont -->\nfive'), ['information cuont']);
  assert.equal(told('<!-- claimcheck-disable-next-line cuont -->\nfive'), 'count:2', 'a misspelt code is not all codes');
});

test('the fix of a notice removes it and changes no other line', () => {
  const after = (text: string, which = 0): string => applyFix(text, notices(text)[0]?.fixes[which] as never);
  assert.equal(after('a\n\n<!-- claimcheck-disable-nxt-line -->\nfive'), 'a\n\n<!-- claimcheck-disable-next-line -->\nfive');
  assert.equal(after('<!-- claimcheck-disable-next-line cuont -->\nfive'), '<!-- claimcheck-disable-next-line count -->\nfive');
  assert.equal(after('<!-- claimcheck-disable-next-line cuont date -->\nfive', 1), '<!-- claimcheck-disable-next-line date -->\nfive');
  assert.equal(after('a\n\n<!-- claimcheck-disable-next-line -->\ntwelve'), 'a\n\ntwelve');
  assert.equal(after('a\r\n\r\n<!-- claimcheck-disable -->\r\n\r\ntwelve'), 'a\r\n\r\ntwelve');
  assert.equal(after('twelve <!-- claimcheck-disable-line -->\nb'), 'twelve\nb');
});

const DIRECTIVES = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file', 'enable-file', 'capture', 'restore', 'mute'];
const line = fc.oneof(
  fc.constantFrom('five in 1936', '', 'five', '1936 <!-- claimcheck-disable-line count -->'),
  fc.record({ name: fc.constantFrom(...DIRECTIVES), codes: fc.constantFrom(' count', ' count cuont') }).map(({ name, codes }) => `<!-- claimcheck-${name}${codes} -->`),
);

test('law: a directive that names a code changes nothing of other codes', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    const text = lines.join('\n');
    assert.deepEqual(review(text).filter((f) => f.code === 'date' && f.ignored !== undefined), []);
  }), { seed: 20240314 });
});

test('law: removing a directive that does nothing changes no finding', () => {
  const open = (text: string): string => told(text).replace(/:\d+/g, '');
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    const text = lines.join('\n\n');
    for (const one of notices(text).filter((f) => f.severity === 'hint')) {
      const fix = one.fixes.at(-1);
      if (fix !== undefined) assert.equal(open(applyFix(text, fix)), open(text));
    }
  }), { seed: 20240314 });
});

test('the checker keeps what it ignores, and the sentence and the answer it is known by', () => {
  const draft = 'The library of Orvane has fifteen rooms. <!-- claimcheck-disable-line count -- counted again -->';
  const [one] = findingsIn(SOURCE, draft).filter((f) => f.verdict === 'conflict');
  assert.deepEqual([one?.ignored, one?.sentence, one?.sourceAnswer], [{ by: 'comment', reason: 'counted again' }, 'The library of Orvane has fifteen rooms.', 'twelve']);
});
