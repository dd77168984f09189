// The dossier of an open draft, and that a dossier is neither a draft nor a source.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBase, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { dossierOf } from '../check/dossier/dossier.ts';
import { dossierMarkdown } from '../check/dossier/toMarkdown.ts';
import { fakeEngine } from '../testing/fakeEngine.ts';
import { MODERN, pull, withServer } from '../testing/withServer.ts';
import { dossierInput } from '../workspace/dossierInput.ts';
import { CLAIMS, DOSSIER, SOURCES, type Dossier, type SourceFolder } from './protocol.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('names are from the project, links from the draft, and hashes those of the files', () =>
  withServer(MODERN, { 'a b.md': '# Quays\n\nquays: three' }, async ({ client, open }) => {
    const uri = open('quays: four', 'drafts/port.md');
    const { name, markdown, html, mark } = (await client.ask(DOSSIER, { uri })).result as Dossier;
    assert.equal(name, 'port');
    assert.ok(markdown.startsWith(`<!-- ${mark} `) && html.includes(`<!-- ${mark} `));
    assert.ok(markdown.includes(`| The draft |  | [drafts/port.md](port.md) | \`${sha256('quays: four')}\` |`));
    assert.ok(markdown.includes('[Quays](../knowledge/a%20b.md#L3) · line 3'));
    assert.ok(markdown.includes(`[knowledge/a b.md](../knowledge/a%20b.md) | \`${sha256('# Quays\n\nquays: three')}\``));
    assert.deepEqual((await client.ask(DOSSIER, { uri })).result, { name, markdown, html, mark });
    // an editor and the command line name the articles by other paths: the bytes are the same
    const { checker, reader } = fakeEngine();
    const base: KnowledgeBase = emptyBase(reader).with({ path: 'knowledge/a b.md', text: '# Quays\n\nquays: three', meta: {} });
    const root = new URL(uri.replace('/drafts/port.md', '')).pathname;
    const input = await dossierInput({ path: 'drafts/port.md', title: '', text: 'quays: four', findings: checker.check('quays: four', base), base }, root);
    assert.equal(dossierMarkdown(dossierOf(input)), markdown);
  }));

test('a draft that is not saved has one, too', () =>
  withServer(MODERN, { 'a.md': 'quays: three' }, async ({ client }) => {
    const uri = 'untitled:Untitled-1';
    client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'quays: four' } });
    const { name, markdown } = (await client.ask(DOSSIER, { uri })).result as Dossier;
    assert.equal(name, 'Untitled-1');
    assert.ok(markdown.includes('[line 1]') === false && markdown.includes('line 1 · number'));
  }));

test('a dossier is not checked, and not read as an article', () =>
  withServer(MODERN, { 'a.md': 'quays: three' }, async ({ client, open, root }) => {
    writeFileSync(join(root, 'knowledge', 'old.dossier.md'), 'quays: nine');
    const uri = open('quays: four', 'port.dossier.md');
    assert.deepEqual((await pull(client, uri)).items, []);
    assert.equal((await client.ask(CLAIMS, { uri })).result, null);
    assert.equal((await client.ask(DOSSIER, { uri })).result, null);
    await client.ask('claimcheck/refresh', {});
    const [folder] = (await client.ask(SOURCES, {})).result as SourceFolder[];
    assert.equal(folder?.sources.length, 1);
  }));
