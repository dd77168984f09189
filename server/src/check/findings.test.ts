// What every finding of every fixture has: a place, a line to read, a card without surprises, a citation that stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseShelf, builtEngine, knownBreaches, readFixtures } from '../testing/fixtureFiles.ts';
import { cardOf, markdownPen } from './card.ts';
import type { Finding } from './finding.ts';
import { sameWords } from './render.ts';

const engine = builtEngine();
const shelf = baseShelf(engine);
const checked = readFixtures().filter((f) => f.problems.length === 0).map((f) => ({ ...f, base: shelf(f.sources), findings: engine.checker.check(f.text, shelf(f.sources)) }));
/** Each finding that breaks a rule, as `fixture: what`. */
const offences = (breaks: (f: Finding, text: string) => string | undefined): readonly string[] =>
  checked.flatMap(({ path, text, findings }) => findings.flatMap((one) => {
    const what = breaks(one, text);
    return what === undefined ? [] : [`${path}: ${what}`];
  }));

test('the fixtures find something', () => {
  assert.ok(checked.flatMap(({ findings }) => findings).length > 100);
});

test('findings come in the order of the draft', () => {
  const unordered = checked.filter(({ findings }) => findings.some((f, i) => i > 0 && f.span.start < (findings[i - 1]?.span.start ?? 0)));
  assert.deepEqual(unordered.map(({ path }) => path), []);
});

test('a finding stands on words of the draft: nothing blank around them, no markers but in what is confirmed, no line it does not need', () => {
  assert.deepEqual(offences(({ span, verdict }, text) => {
    const words = text.slice(span.start, span.end);
    return words === '' || words !== words.trim() || (words.includes('<!--') && verdict !== 'supported') || words.includes('\n\n') ? `"${words}"` : undefined;
  }), []);
});

test('two conflicts never underline the same words', () => {
  const twice = checked.flatMap(({ path, text, findings }) => {
    const conflicts = findings.filter((f) => f.verdict === 'conflict');
    return conflicts.filter((f, i) => conflicts.some((g, k) => k < i && g.span.start < f.span.end && f.span.start < g.span.end)).map((f) => `${path}: ${text.slice(f.span.start, f.span.end)}`);
  });
  assert.deepEqual(twice, []);
});

test('nothing is at once in conflict and confirmed by the same answer', () => {
  const torn = checked.flatMap(({ path, text, findings }) => findings
    .filter((f) => f.verdict === 'conflict' && findings.some((g) => g.verdict === 'supported' && g.code === f.code && g.span.start === f.span.start && g.span.end === f.span.end))
    .map((f) => `${path}: ${f.code} ${text.slice(f.span.start, f.span.end)}`));
  assert.deepEqual(torn, []);
});

test('the message is one line, in the language of the draft', () => {
  assert.deepEqual(offences((f) => (f.message === '' || f.message.includes('\n') || f.message.includes('undefined') ? f.message : undefined)), []);
  const foreign = checked.flatMap((c) => c.findings.filter((f) => f.language !== c.language).map((f) => `${c.path}: ${f.message}`));
  assert.deepEqual(foreign, []);
});

test('the card holds no link, no HTML and no image of an article', () => {
  const pen = markdownPen(({ title }) => title);
  assert.deepEqual(offences((f) => {
    const card = cardOf(f, pen);
    return /\]\(|<(?!\/?>)[a-z!/]|!\[/i.test(card) || (f.verdict === 'conflict' && !card.includes('**')) ? card : undefined;
  }), []);
});

test('without the card: both answers and the calculation are in the message', () => {
  assert.deepEqual(offences((f) => {
    if (f.verdict !== 'conflict' || f.draftAnswer === '' || sameWords(f)) return undefined;
    const parts = f.dispute !== undefined ? f.evidence.map(({ says }) => says) : [f.draftAnswer, f.told, f.arithmetic];
    return parts.every((part) => f.message.includes(part)) ? undefined : `${f.message}: ${parts.join(' | ')}`;
  }), []);
});

test('the question of a conflict is in words, and on one line', () => {
  assert.deepEqual(offences((f) => (f.verdict === 'conflict' && !/^\p{Lu}[^\n]{3,140}$/u.test(f.question) ? `${f.code}: ${f.question}` : undefined)), []);
});

test('a citation is a sentence of the article, and the decisive words are in it', () => {
  const squeezed = (t: string): string => t.replace(/[*_`\s…]+/g, ' ').trim();
  const wrong = checked.flatMap(({ path, base, findings }) => findings.flatMap((f) => f.evidence.flatMap((e) => {
    const article = base.articles.find((a) => a.path === e.path);
    const there = article?.text.slice(e.span.start, e.span.end);
    const inside = e.decisive.every((d) => d.start >= 0 && d.start < d.end && d.end <= e.quote.length);
    return there !== undefined && squeezed(there) === squeezed(e.quote) && inside && e.title === article?.meta.title ? [] : [`${path}: ${e.path} "${e.quote}" is "${there ?? ''}"`];
  })));
  assert.deepEqual(wrong, []);
});

test('a conflict cites a source, is a warning (a hint when it is ignored), and marks the decisive words', () => {
  assert.deepEqual(offences((f) => (f.verdict === 'conflict' && (f.severity !== (f.ignored === undefined ? 'warning' : 'hint') || (f.evidence[0]?.decisive.length ?? 0) === 0) ? `${f.code} ${f.severity} ${f.message}` : undefined)), []);
});

test('edits of one fix lie apart, in the draft, and change something', () => {
  assert.deepEqual(offences((f, text) => {
    const bad = f.fixes.find((fix) => {
      const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
      return edits.length === 0 || fix.title === '' || edits.some((e, i) => e.span.start > e.span.end || e.span.end > text.length || e.span.start < (edits[i - 1]?.span.end ?? 0) || text.slice(e.span.start, e.span.end) === e.newText);
    });
    return bad === undefined ? undefined : `${f.message}: ${bad.title}`;
  }).slice().sort(), knownBreaches('edit'));
});

test('at most one fix of a finding is preferred', () => {
  assert.deepEqual(offences((f) => (f.fixes.filter((x) => x.preferred).length > 1 ? f.message : undefined)), []);
});
