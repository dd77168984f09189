// The dossier: it tells everything, it says what was written and nothing of that is alive, and its bytes are always the same.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fakeEngine } from '../../testing/fakeEngine.ts';
import type { KnowledgeBase } from '../../../../knowledge/src/base/base.ts';
import type { Finding } from '../finding.ts';
import { dossierOf, type DossierInput } from './dossier.ts';
import { isDossier } from './name.ts';
import { dossierHtml } from './toHtml.ts';
import { dossierMarkdown } from './toMarkdown.ts';

const { checker, nothing } = fakeEngine();
const QUAYS = '---\ntitle: The quays\nauthor: Ines Rask\npublisher: The Velsor Post\ndate: 2024-05-02\nurl: https://example.org/quays\n---\nquays: three\n\nboats: two\n';
const DRAFT = '# The *port*\n\nOf quays: four, and boats: two.\n\n- cats: nine\n\n<!-- claimcheck-disable-next-line count -- our own count -->\nThe quays: five of old.\n';

const baseOf = (articles: Readonly<Record<string, string>>): KnowledgeBase =>
  Object.entries(articles).reduce((base, [path, text]) => base.with({ path, text, meta: {} }), nothing);

function input(text: string, articles: Readonly<Record<string, string>>, own: Partial<DossierInput> = {}): DossierInput {
  const base = baseOf(articles);
  return {
    text, base, version: '1.2.3', findings: checker.check(text, base),
    draft: { name: 'port.md', href: 'port.md', hash: 'aa11' },
    source: (path) => ({ name: path, href: `../${path}`, hash: `hash of ${path}` }),
    lineInDraft: (offset) => text.slice(0, offset).split('\n').length,
    lineOf: ({ path, span }) => base.find(path)?.text.slice(0, span.start).split('\n').length,
    ...own,
  };
}

test('every claim, its verdict, its evidence, the reason where it is ignored, and what was read', () => {
  const page = dossierMarkdown(dossierOf(input(DRAFT, { 'k/quays.md': QUAYS })));
  assert.equal(page, `<!-- claimcheck-dossier 1.2.3 -->

# Dossier: The port

**4 claims** · 1 conflict · 1 not in your sources · 1 supported · 1 ignored

[port.md](port.md)

## Conflicts (1)

### “four” → “three”

[line 3](port.md#L3) · number

Of quays: **four**, and boats: two.

three, not four

> “quays: **three**”
>
> — \\[1\\] [The quays](../k/quays.md#L8) · The Velsor Post · 2024-05-02 · line 8

## Not in your sources (1)

### “nine”

[line 5](port.md#L5)

cats: **nine**

## Supported (1)

### “two”

[line 3](port.md#L3)

Of quays: four, and boats: **two**.

> “boats: **two**”
>
> — \\[1\\] [The quays](../k/quays.md#L10) · The Velsor Post · 2024-05-02 · line 10

## Ignored (1)

### “five” → “three”

[line 8](port.md#L8) · number

The quays: **five** of old.

three, not five

Ignored by a comment in the draft. Reason: **our own count**

> “quays: **three**”
>
> — \\[1\\] [The quays](../k/quays.md#L8) · The Velsor Post · 2024-05-02 · line 8

## What was read

1 of 1 source cited

|  | Title | Published | File | SHA-256 |
| --- | --- | --- | --- | --- |
|  | The draft |  | [port.md](port.md) | \`aa11\` |
| 1 | [The quays](https://example.org/quays) | Ines Rask · The Velsor Post · 2024-05-02 | [k/quays.md](../k/quays.md) | \`hash of k/quays.md\` |

Made by Claimcheck 1.2.3 from the draft and the sources named here. It says what the sources say, not whether it is true.
`);
});

test('the HTML says the same, and needs nothing else', () => {
  const page = dossierHtml(dossierOf(input(DRAFT, { 'k/quays.md': QUAYS })));
  assert.match(page, /^<!doctype html>\n<!-- claimcheck-dossier 1\.2\.3 -->\n<html lang="en">/);
  for (const said of ['“four” → “three”', 'Reason: <strong>our own count</strong>', '<article class="unverified">', '<code>hash of k/quays.md</code>', '<a href="../k/quays.md#L8">The quays</a>']) assert.ok(page.includes(said), said);
  assert.doesNotMatch(page, /<script|<link|<img|\bsrc=|@import|url\(/);
});

test('the same input gives the same bytes, in whatever order the articles came', () => {
  const articles = { 'a.md': 'quays: three', 'b.md': '# Other\n\nquays: three', 'c.md': 'boats: two' };
  const turned = Object.fromEntries(Object.entries(articles).reverse());
  for (const write of [dossierMarkdown, dossierHtml]) assert.equal(write(dossierOf(input(DRAFT, articles))), write(dossierOf(input(DRAFT, turned))));
});

test('neither the draft nor an article becomes markup', () => {
  const evil = 'quays: three <img src=x onerror=alert(1)> [run](command:x) ![a](http://example.org/a.png) `code` | cell';
  const findings = checker.check('quays: four', baseOf({ 'a.md': 'quays: three' })).map((finding): Finding => ({
    ...finding, sourceAnswer: evil, fixes: [], message: evil, evidence: finding.evidence.map((citation) => ({ ...citation, quote: evil, title: evil })),
  }));
  const page = dossierOf(input(`# ${evil}\n\nquays: four <b>bold</b> [x](command:y)`, { 'a.md': 'quays: three' }, { findings, draft: { name: evil, href: undefined, hash: undefined } }));
  const html = dossierHtml(page);
  assert.doesNotMatch(html, /<img|<b>|href="command:/);
  const markdown = dossierMarkdown(page);
  assert.doesNotMatch(markdown, /(?<!\\)<(?:img|b)\b|(?<!\\)\]\(command:|(?<!\\)!\[|(?<!\\)\| cell/);
});

test('in French for a French draft; a draft without claims says so', () => {
  const page = dossierMarkdown(dossierOf(input('# Le port\n\nIl pleut sur les quais de la ville.\n', { 'a.md': 'quays: three' })));
  assert.match(page, /# Dossier : Le port\n\nRien dans ce brouillon ne se compare aux sources\./);
  assert.match(page, /0 source citée sur 1/);
});

test('a source that says something else than the first is named as such', () => {
  const articles = { 'a.md': 'quays: three', 'b.md': 'quays: nine' };
  const findings = checker.check('quays: four', baseOf(articles)).map((finding): Finding => ({ ...finding, evidence: finding.evidence.map((one, i) => ({ ...one, says: one.quote.slice(7), differs: i > 0 })) }));
  const page = dossierMarkdown(dossierOf(input('quays: four', articles, { findings })));
  assert.ok(page.includes('> — \\[1\\] [quays: three]'));
  assert.ok(page.includes('> — **says “nine”** · \\[2\\] [quays: nine]'));
});

test('what is a dossier, by its name', () => {
  for (const name of ['port.dossier.md', '/a/port.dossier-2.html', 'file:///a/port.dossier.md']) assert.ok(isDossier(name), name);
  for (const name of ['dossier.md', 'port.md', 'port.dossier.txt', 'my-dossier.md']) assert.ok(!isDossier(name), name);
});
