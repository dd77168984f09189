// Settings as the server hears of them: from the project's own file, from the client, and from nobody who is not trusted.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { TestClient } from '../testing/languageClient.ts';
import { MODERN, PLAIN, pull, pushed, withServer } from '../testing/withServer.ts';
import type { Status } from './protocol.ts';

/** The client that is asked nothing, but tells of files that change. */
const TELLING = { ...MODERN, workspace: { ...MODERN.workspace, configuration: false } };

/** Asks for the diagnostics again, whenever the server says that they may have changed, until they are these. */
async function pulledUntil(client: TestClient, uri: string, expected: readonly (readonly [string, number])[]): Promise<void> {
  for (;;) {
    const { items } = await pull(client, uri);
    if (isDeepStrictEqual(items.map(({ message, severity }) => [message, severity]), expected)) return;
    await client.next('workspace/diagnostic/refresh');
  }
}

const says = (client: TestClient, root: string, text: string | undefined): void => {
  const file = join(root, 'claimcheck.json');
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
  client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
};

test('claimcheck.json: what it says counts at once, and no longer when it is gone', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open, root }) => {
    const uri = open('cats: five');
    await pulledUntil(client, uri, [['three, not five', 2]]);
    says(client, root, '{"severity": {"count": "error"}}');
    await pulledUntil(client, uri, [['three, not five', 1]]);
    says(client, root, '{"severity": {"default": "off"}}');
    await pulledUntil(client, uri, []);
    says(client, root, '{"severity": {"count": "hint"}}');
    await pulledUntil(client, uri, [['three, not five', 4]]);
    says(client, root, '{"drafts": {"exclude": ["draft.md"]}}');
    await pulledUntil(client, uri, []);
    const { drafts } = await client.next<Status>('claimcheck/status', ({ leftOut }) => leftOut.includes(uri));
    assert.deepEqual(drafts, [], 'what is left out is not counted');
    await pulledUntil(client, open('cats: six', 'other.md'), [['three, not six', 2]]);
    says(client, root, undefined);
    await pulledUntil(client, uri, [['three, not five', 2]]);
  }));

test('claimcheck.json: seen by the server itself, where the editor does not watch files', () =>
  withServer(PLAIN, { 'a.md': 'cats: three' }, async ({ client, open, root }) => {
    const uri = open('cats: five');
    await pushed(client, uri, 1);
    writeFileSync(join(root, 'claimcheck.json'), '{"enable": false}');
    await pushed(client, uri, 0);
    rmSync(join(root, 'claimcheck.json'));
    await pushed(client, uri, 1);
  }));

test('claimcheck.json: what is not understood is named among what is not used', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, root }) => {
    await client.next<Status>('claimcheck/status', ({ state }) => state === 'ready');
    const file = join(root, 'claimcheck.json');
    writeFileSync(file, '{\n  "lang": "fr"\n}');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 1 }] });
    const { folders } = await client.next<Status>('claimcheck/status', (status) => status.folders.some(({ problems }) => problems.length > 0));
    assert.deepEqual(folders[0]?.problems, [{ uri: pathToFileURL(file).href, code: 'sidecar', detail: '2: lang' }]);
  }));

test('a folder that is not trusted does not say where articles are; when it is trusted, it does', () =>
  withServer(TELLING, { 'a.md': 'cats: three' }, async ({ client, open, root }) => {
    mkdirSync(join(root, 'desk'));
    writeFileSync(join(root, 'desk', 'b.md'), 'cats: four');
    const uri = open('cats: five');
    await pulledUntil(client, uri, [['three, not five', 2]]);
    says(client, root, '{"knowledge": {"include": ["desk"]}, "severity": {"count": "hint"}}');
    await pulledUntil(client, uri, [['three, not five', 4]]);
    client.tell('claimcheck/trusted', undefined);
    await pulledUntil(client, uri, [['four, not five', 4]]);
  }, { trusted: false }));
