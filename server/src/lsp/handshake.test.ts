// The handshake of the built server: what comes before all is loaded waits, whoever sends it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient } from '../testing/languageClient.ts';
import { BUILT, MODERN, type Report } from '../testing/withServer.ts';

test('a client that sends all at once, without waiting for answers, is answered in order', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'claimcheck-')));
  mkdirSync(join(root, 'knowledge'));
  writeFileSync(join(root, 'knowledge', 'a.md'), '# Orvane\n\nOrvane employs 300 people in Lyon.\n');
  const client = startClient(BUILT, { 'workspace/configuration': () => [null, null] });
  try {
    const uri = pathToFileURL(join(root, 'draft.md')).href;
    const hello = client.ask('initialize', { processId: null, rootUri: pathToFileURL(root).href, workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'a' }], capabilities: MODERN, initializationOptions: { storage: '' } });
    client.tell('initialized', {});
    client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Orvane employs 500 people in Lyon.\n' } });
    const asked = client.ask('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal((await hello).error, undefined);
    const report = (await asked).result as Report;
    assert.deepEqual(report.items.map(({ code, range }) => [code, range]), [['count', { start: { line: 0, character: 15 }, end: { line: 0, character: 18 } }]]);
    assert.equal(await client.close(), 0);
  } finally {
    client.kill();
    client.end();
    rmSync(root, { recursive: true, force: true });
  }
});

test('a client that says goodbye at once ends the server', async () => {
  const client = startClient(BUILT, {});
  try {
    void client.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal(await client.close(), 0);
  } finally {
    client.kill();
    client.end();
  }
});
