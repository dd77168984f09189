// What the server says of the articles themselves, as our own client asks it; and how far a reading is, for every client.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODERN, pull, withServer } from '../testing/withServer.ts';
import { isArticleName } from '../workspace/readArticles.ts';
import { ARTICLE_ENDINGS, IS_SOURCE, PASTED, REBUILD, REFRESH, SOURCES, SOURCE_TEXT, STATUS, type SourceFolder, type Status } from './protocol.ts';
import { readableUri, sourcePath } from './sourceUri.ts';

const ready = ({ state }: Status): boolean => state === 'ready';
const PROGRESS = { ...MODERN, window: { workDoneProgress: true } };
interface Progress {
  readonly token: string | number;
  readonly value: { readonly kind: string; readonly title?: string; readonly cancellable?: boolean; readonly percentage?: number; readonly message?: string };
}

test('the list of articles: what is known of each, and where new ones are put', () =>
  withServer(MODERN, { 'b.md': '---\ntitle: The quays of Orvane\npublisher: The Velsor Post\ndate: 2024-05\n---\nThe port has three quays. The ferry has two boats.', 'a.txt': 'Le port de Velsor compte trois quais.' }, async ({ client, root }) => {
    await client.next<Status>(STATUS, ready);
    const [folder, ...others] = (await client.ask(SOURCES, {})).result as SourceFolder[];
    const uri = (name: string): string => pathToFileURL(join(root, 'knowledge', name)).href;
    assert.deepEqual(others, []);
    assert.deepEqual(folder, {
      uri: pathToFileURL(root).href,
      home: pathToFileURL(join(root, 'knowledge')).href,
      sources: [
        { uri: uri('a.txt'), text: uri('a.txt'), title: 'Le port de Velsor compte trois quais', language: 'fr', facts: 1 },
        { uri: uri('b.md'), text: uri('b.md'), title: 'The quays of Orvane', publisher: 'The Velsor Post', date: '2024-05', language: 'en', facts: 2 },
      ],
    });
  }));

test('the text of an article, and whether a file is one', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, root }) => {
    await client.next<Status>(STATUS, ready);
    const ask = async (method: string, name: string) => (await client.ask(method, { uri: pathToFileURL(join(root, name)).href })).result;
    assert.equal(await ask(SOURCE_TEXT, 'knowledge/a.md'), 'cats: three');
    assert.equal(await ask(SOURCE_TEXT, 'knowledge/b.md'), null);
    assert.equal((await client.ask(SOURCE_TEXT, { uri: 'claimcheck-source:nowhere' })).result, null);
    assert.deepEqual([await ask(IS_SOURCE, 'knowledge/new.md'), await ask(IS_SOURCE, 'draft.md')], [true, false]);
  }));

test('the status names the articles that a draft rests on', () =>
  withServer(MODERN, { 'a.md': 'cats: three', 'b.md': 'dogs: two', 'c.md': 'bees: ten' }, async ({ client, open, root }) => {
    await pull(client, open('cats: five, dogs: two'));
    const { drafts } = await client.next<Status>(STATUS, (status) => status.drafts.length > 0);
    assert.deepEqual(drafts[0]?.sources, ['a.md', 'b.md'].map((name) => pathToFileURL(join(root, 'knowledge', name)).href));
  }));

test('rebuild: every article is read again, with progress, and drafts are judged by them', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open, article }) => {
    const uri = open('cats: five');
    assert.equal((await pull(client, uri)).items.length, 1);
    article('a.md', 'cats: five');
    assert.equal((await client.ask(REBUILD, { workDoneToken: 'ours' })).result, null);
    const kinds = [];
    for (let kind = ''; kind !== 'end'; kinds.push(kind)) {
      const { token, value } = await client.next<Progress>('$/progress');
      kind = value.kind;
      assert.equal(token, 'ours');
      if (kind === 'begin') assert.deepEqual([value.title, value.cancellable], ['Reading articles', true]);
      if (kind === 'report') assert.match(value.message ?? '', /^[01] of 1$/);
    }
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.ok(kinds.includes('report'));
    assert.equal((await pull(client, uri)).items.length, 0);
  }));

test('what is pasted becomes an article in Markdown', () =>
  withServer(MODERN, {}, async ({ client }) => {
    const ask = async (text: string) => (await client.ask(PASTED, { text })).result;
    assert.equal(await ask(' \n—\n'), null);
    assert.deepEqual(await ask('The quays of Orvane\n\nThe port has three quays.'), { title: 'The quays of Orvane', text: '# The quays of Orvane\n\nThe port has three quays.' });
    assert.deepEqual(await ask('---\ntitle: Quays\nurl: https://velsorpost.example/quays\ndate: 2024-05-02\n---\n\nThe port has **three** quays.'), {
      title: 'Quays', url: 'https://velsorpost.example/quays', date: '2024-05-02', text: 'The port has **three** quays.',
    });
  }));

test('the HTML of a page that is pasted: its article, and what the page says of itself', () =>
  withServer(MODERN, {}, async ({ client }) => {
    const html = '<html><head><title>Quays</title><meta property="og:site_name" content="The Velsor Post"><link rel="canonical" href="https://velsorpost.example/quays"></head><body><nav>Home Sport</nav><article><h1>Quays</h1><p>The port of Orvane has <b>three</b> quays.</p></article></body></html>';
    assert.deepEqual((await client.ask(PASTED, { text: html })).result, {
      title: 'Quays', publisher: 'The Velsor Post', url: 'https://velsorpost.example/quays', text: '# Quays\n\nThe port of Orvane has three quays.',
    });
    assert.equal((await client.ask(PASTED, { text: '<div></div>' })).result, null);
  }));

test('every ending that can be picked is that of an article', () => {
  assert.deepEqual(ARTICLE_ENDINGS.filter((ending) => !isArticleName(`a.${ending}`)), []);
});

test('refresh: sees what nobody told of', () =>
  withServer(MODERN, {}, async ({ client, open, article }) => {
    await client.next<Status>(STATUS, ready);
    article('a.md', 'cats: three');
    assert.equal((await client.ask(REFRESH, {})).result, null);
    assert.equal((await pull(client, open('cats: five'))).items.length, 1);
  }));

test('reading many articles is shown, by clients that can', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`a${i}.md`, `cats${'abcdefghij'[i % 10]}: three`]));
  return withServer(PROGRESS, many, async ({ client }) => {
    const { token } = await client.next<{ token: string }>('window/workDoneProgress/create');
    const begin = await client.next<Progress>('$/progress');
    assert.deepEqual(begin, { token, value: { kind: 'begin', title: 'Reading articles', percentage: 0, cancellable: true } });
    const messages = [];
    for (;;) {
      const { value } = await client.next<Progress>('$/progress');
      if (value.kind === 'end') break;
      messages.push(value.message);
    }
    assert.ok(messages.includes('50 of 60'), messages.join(' | '));
  });
});

test('the text of a PDF, a document or a page has an address of its own, which leads back to the file', () => {
  for (const name of ['report.pdf', 'Été à Orvane (1).docx', 'page.html', 'a#b?c.htm']) {
    const path = join(process.cwd(), name);
    const uri = readableUri(path);
    assert.match(uri, /^claimcheck-source:\/\/\/.*\.md$/);
    assert.equal(sourcePath(uri), path);
    assert.equal(sourcePath(pathToFileURL(path).href), path);
  }
  assert.equal(readableUri(join(process.cwd(), 'a.txt')), pathToFileURL(join(process.cwd(), 'a.txt')).href);
});
