// Code lenses as an editor asks for them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { MODERN, pull, withServer } from '../testing/withServer.ts';

const ARTICLES = { 'a.md': 'quays: three\n\nboats: two\n' };
const DRAFT = '# Port\n\nquays: four\n\n## Boats\n\nboats: two, cats: nine\n\n## Empty\n\nnothing\n';
interface CodeLens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command: { readonly title: string; readonly command: string };
  readonly data: { readonly scope: string };
}
const seen = (lenses: unknown) => (lenses as CodeLens[]).map(({ range, command, data }) => [range.start.line, data.scope, command.title]);

test('over the draft, and over each heading that has claims below it', () =>
  withServer(MODERN, ARTICLES, async ({ client, open, capabilities }) => {
    assert.deepEqual(capabilities['codeLensProvider'], { resolveProvider: false });
    const uri = open(DRAFT);
    const lenses = (await client.ask('textDocument/codeLens', { textDocument: { uri } })).result;
    assert.deepEqual(seen(lenses), [
      [0, 'draft', '1 conflict · 1 supported · 1 not in your sources'],
      [4, 'heading', 'No conflicts · 1 supported · 1 not in your sources'],
    ]);
    assert.equal((lenses as CodeLens[])[0]?.command.command, 'show');
    const article = open('quays: four', 'knowledge/a.md');
    assert.deepEqual((await client.ask('textDocument/codeLens', { textDocument: { uri: article } })).result, []);
    const empty = open('Nothing.', 'empty.md');
    assert.deepEqual((await client.ask('textDocument/codeLens', { textDocument: { uri: empty } })).result, []);
  }, { claimsCommand: 'show' }));

test('an article that changes has the lenses asked for again; an edit needs no telling', () =>
  withServer({ ...MODERN, workspace: { ...MODERN.workspace, codeLens: { refreshSupport: true } } }, ARTICLES, async ({ client, open, article, root }) => {
    const uri = open('quays: four');
    await pull(client, uri);
    article('a.md', 'quays: four');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `file://${root}/knowledge/a.md`, type: 2 }] });
    await client.next('workspace/diagnostic/refresh');
    await pull(client, uri);
    await client.next('workspace/codeLens/refresh');
    assert.deepEqual(seen((await client.ask('textDocument/codeLens', { textDocument: { uri } })).result), [[0, 'draft', 'No conflicts · 1 supported']]);
  }));
