// The card: what stands on it and in which order, and that nothing which an article or a draft says becomes markup.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { builtEngine } from '../testing/fixtureFiles.ts';
import { cardOf, emphasised, markdownPen, plainPen } from './card.ts';
import type { Citation, Finding } from './finding.ts';
import { asLinkText, asMarkdown } from './markup.ts';

const { checker, reader } = builtEngine();
interface Given { readonly text: string; readonly date?: string; readonly publisher?: string }
/** The narrowest finding on the words of a draft. */
function findingOn(draft: string, words: string, ...articles: readonly Given[]): Finding {
  const base = articles.reduce((all, { text, ...meta }, k) => all.with({ path: `${k}.md`, text, meta: { title: `T${k}`, ...meta } }), emptyBase(reader));
  const at = draft.indexOf(words);
  const [found] = checker.check(draft, base).filter(({ span }) => span.start <= at && at < span.end).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  assert.ok(found, `nothing on ${words}`);
  return found;
}
const pen = markdownPen(({ title }) => `[${asLinkText(title)}](file:///a.md)`);
const card = (...given: Parameters<typeof findingOn>): readonly string[] => cardOf(findingOn(...given), pen).split('\n');

test('a conflict: verdict, question, both answers, the sentence, its source', () => {
  assert.deepEqual(card('Paul Rey founded Orvane in 1997, in Lyon.', '1997', { text: 'Paul Rey founded Orvane in 1998.', publisher: 'The Post', date: '2024-05-02' }), [
    '**Conflicts with a source**  ',
    '*When? Paul Rey founded Orvane in …, in Lyon*  ',
    'Draft: “1997” · Source: **“1998”**',
    '',
    '“Paul Rey founded Orvane in **1998**.”  ',
    '[T0](file:///a.md) · The Post · 2024-05-02',
  ]);
  assert.deepEqual(card('Orvane emploie douze personnes à Lyon.', 'douze', { text: 'Orvane employs 120 people in Lyon.' }).slice(0, 3), [
    '**En conflit avec une source**  ',
    '*Combien ? Orvane emploie … personnes à Lyon*  ',
    'Brouillon : « douze » · Source : **« cent vingt (120) »**',
  ]);
});

test('a confirmed claim: a shorter card', () => {
  assert.deepEqual(card('Paul Rey founded Orvane in 1998.', '1998', { text: 'In 1998 Paul Rey founded Orvane.', publisher: 'The Post' }), [
    '**Confirmed** · [T0](file:///a.md) · The Post  ', '“In 1998 Paul Rey **founded** Orvane.”',
  ]);
});

test('further sources: those that say the same, and those that say something else with their answers', () => {
  const rows = card('Paul Rey founded Orvane in 1997.', '1997', { text: 'Paul Rey founded Orvane in 1998.' }, { text: 'Orvane was founded by Paul Rey in 1998.' }, { text: 'Paul Rey a fondé Orvane en 1996.', date: '2020' });
  assert.deepEqual(rows.slice(5), ['[T0](file:///a.md)', '', 'Also: [T1](file:///a.md)  ', 'Another answer: “1996” · [T2](file:///a.md) · 2020']);
  const older = card('Orvane employs 140 people in Lyon.', '140', { text: 'Orvane employs 140 people in Lyon.', date: '2024' }, { text: 'Orvane employs 120 people in Lyon.', date: '2021' });
  assert.deepEqual(older, ['**Confirmed** · [T0](file:///a.md) · 2024  ', '“Orvane **employs** 140 people in Lyon.”', '', 'Another answer: “120” · [T1](file:///a.md) · 2021']);
});

test('sources that differ among themselves: each with its answer and its sentence', () => {
  assert.deepEqual(card('Paul Rey founded Orvane in 1998.', '1998', { text: 'Paul Rey founded Orvane in 1998.' }, { text: 'Paul Rey a fondé Orvane en 1996.' }), [
    '**Your sources disagree**  ', '*When? Paul Rey founded Orvane in …*', '',
    '**“1996”** · [T1](file:///a.md)  ', '“Paul Rey a fondé Orvane en **1996**.”', '',
    '**“1998”** · [T0](file:///a.md)  ', '“Paul Rey founded Orvane in **1998**.”',
  ]);
});

test('the same words, denied in one of them: the source’s sentence says it', () => {
  const finding = findingOn('The lock will not close in June.', 'close', { text: 'The lock of Orvane will close in June. It is old.' });
  assert.equal(finding.message, 'The source says the opposite: “The lock of Orvane will close in June.”');
  assert.doesNotMatch(cardOf(finding, pen), /Draft:/);
  assert.match(cardOf(finding, pen), /\*Is it so\? The lock will not close in June\*/);
});

test('the calculation, where there is one', () => {
  const finding = findingOn('Ten of the 14 authors of the paper have left Orvane.', 'Ten', { text: 'Of the 14 authors of the paper, only three remain at Orvane.' });
  assert.match(cardOf(finding, pen), /Calculation: 14 − 3 = 11$/);
});

test('as plain text', () => {
  assert.equal(cardOf(findingOn('Paul Rey founded Orvane in 1997.', '1997', { text: 'Paul Rey founded Orvane in 1998.', publisher: 'The Post' }), plainPen),
    'Conflicts with a source\nWhen? Paul Rey founded Orvane in …\nDraft: “1997” · Source: “1998”\n\n“Paul Rey founded Orvane in 1998.”\nT0 · The Post');
});

test('where there is nothing to say there is no card', () => {
  const silent = findingOn('Orvane employs 120 people.', '120', { text: 'Velsor has ten boats.' });
  assert.deepEqual([silent.verdict, cardOf(silent, pen)], ['unverified', '']);
});

/** The Markdown as it is read: kinds of node, and the text without markup. */
function read(markdown: string): { readonly kinds: ReadonlySet<string>; readonly text: string; readonly bold: string } {
  const kinds = new Set<string>();
  const hidden = new Set<number>();
  const bold = new Set<number>();
  parser.configure(GFM).parse(markdown).iterate({ enter: ({ name, from, to }) => {
    kinds.add(name);
    if (name === 'EmphasisMark' || name === 'QuoteMark') for (let i = from; i < to; i++) hidden.add(i);
    if (name === 'Escape') hidden.add(from);
    if (name === 'StrongEmphasis') for (let i = from; i < to; i++) bold.add(i);
  } });
  const shown = (keep: (i: number) => boolean): string =>
    [...markdown].length === 0 ? '' : markdown.split('').filter((_, i) => !hidden.has(i) && keep(i)).join('').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return { kinds, text: shown(() => true), bold: shown((i) => bold.has(i)) };
}

const HOSTILE = ['[x](command:claimcheck.goToEvidence)', '![x](https://a.org/x.png)', '<img src=x onerror=y>', '<script>', 'https://a.org', 'www.a.org', 'rey@a.org', '`code`', '**b**', '_c_', '# h', '- i', '1. j', '> k', '| l | m |', '---',
  '&lt;', '&#60;', '\\', '\\[', ']', ')', '(', '$(zap)', '~~n~~', '<https://a.org>', '[^1]', '===', ' ', '  ', '\n', '«', '»', '%', '€', 'l’', 'é', 'a', '12', '*', '_', '!'];

test('law: whatever an article says is shown as it is, the decisive words in bold, and nothing of it is alive', () => {
  const ALIVE = /Link|Image|HTML|URL|Autolink|InlineCode|CodeBlock|FencedCode|Heading|List|Table|Strikethrough|HorizontalRule|Emphasis$/u;
  fc.assert(fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 12 }), fc.nat(40), fc.nat(12), (parts, start, length) => {
    const quote = parts.join('').replace(/\s+/g, ' ').trim();
    const from = Math.min(start, quote.length);
    const decisive = [{ start: from, end: Math.min(quote.length, from + length) }].filter((one) => one.start < one.end);
    const written = emphasised({ quote, decisive } as unknown as Citation);
    for (const markdown of [`> ${written}`, `“${written}”`, asMarkdown(quote), `*${asMarkdown(quote)}*`]) {
      const alive = [...read(markdown).kinds].filter((name) => ALIVE.test(name) && name !== 'StrongEmphasis' && !(name === 'Emphasis' && markdown.startsWith('*')));
      assert.deepEqual(alive, [], JSON.stringify(markdown));
    }
    // as a renderer reads the text of a link that takes the backslashes from before its brackets
    const inLink = asLinkText(quote);
    assert.deepEqual([...read(inLink.replace(/\\([[\]])/g, '$1')).kinds].filter((name) => ALIVE.test(name)), [], JSON.stringify(inLink));
    assert.equal([...read(`[${inLink}](file:///a.md)`).kinds].filter((name) => name === 'Link').length, 1, JSON.stringify(inLink));
    const shown = read(`> ${written}`);
    assert.equal(shown.text.trim(), quote, JSON.stringify(written));
    const words = decisive.map((one) => quote.slice(one.start, one.end).trim()).join('');
    assert.ok(shown.bold.includes(words), JSON.stringify([written, words, shown.bold]));
  }), { numRuns: 2000 });
});
