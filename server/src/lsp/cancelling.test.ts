// Requests that are withdrawn, over stdio. What they wait for is never done, so that an answer is an answer before the work is.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDLESS } from '../testing/fakeEngine.ts';
import { MODERN, pull, range, withServer } from '../testing/withServer.ts';

const CANCELLED = -32800;
const place = { line: 0, character: 8 };
const draft = `cats: five, ${ENDLESS}`;

/** Requests that ask for the verdicts on a draft. */
const REQUESTS: readonly (readonly [string, (uri: string) => object])[] = [
  ['textDocument/diagnostic', (uri) => ({ textDocument: { uri } })],
  ['textDocument/hover', (uri) => ({ textDocument: { uri }, position: place })],
  ['textDocument/definition', (uri) => ({ textDocument: { uri }, position: place })],
  ['textDocument/codeAction', (uri) => ({ textDocument: { uri }, range: range(0, 6, 10), context: { diagnostics: [] } })],
  ['textDocument/codeLens', (uri) => ({ textDocument: { uri } })],
  ['textDocument/references', (uri) => ({ textDocument: { uri }, position: place, context: { includeDeclaration: false } })],
  ['claimcheck/dossier', (uri) => ({ uri })],
  ['claimcheck/claims', (uri) => ({ uri })],
  ['claimcheck/ignored', (uri) => ({ uri })],
];

test('each request about a draft that is being judged is answered as soon as it is withdrawn', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open(draft);
    for (const [method, params] of REQUESTS) {
      const id = client.send(method, params(uri));
      // answered at once, so that the work is under way when the request is withdrawn
      assert.deepEqual((await client.ask('textDocument/codeAction', { textDocument: { uri }, range: range(0, 0, 1), context: { diagnostics: [], only: ['refactor'] } })).result, []);
      client.tell('$/cancelRequest', { id });
      assert.equal((await client.answerTo(id)).error?.code, CANCELLED, method);
    }
  }));

test('a request that is withdrawn is answered though others wait for the same judgement; they are answered when the draft has changed', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open(draft);
    const [one, other] = [0, 1].map(() => client.send('textDocument/diagnostic', { textDocument: { uri } })) as [number, number];
    client.tell('$/cancelRequest', { id: one });
    assert.equal((await client.answerTo(one)).error?.code, CANCELLED);
    client.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'cats: six' }] });
    const { result } = await client.answerTo(other);
    assert.deepEqual((result as { items: { message: string }[] }).items.map(({ message }) => message), ['three, not six']);
  }));

test('references: the drafts on the disk are looked through no further', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open, root }) => {
    const uri = open('cats: three');
    writeFileSync(join(root, 'other.md'), draft);
    await pull(client, uri);
    const id = client.send('textDocument/references', { textDocument: { uri }, position: place, context: { includeDeclaration: false } });
    assert.equal((await pull(client, uri)).items.length, 0);
    client.tell('$/cancelRequest', { id });
    assert.equal((await client.answerTo(id)).error?.code, CANCELLED);
    writeFileSync(join(root, 'other.md'), 'cats: three');
    const { result } = await client.ask('textDocument/references', { textDocument: { uri }, position: place, context: { includeDeclaration: false } });
    assert.equal((result as object[]).length, 2);
  }));

test('actions that a client asks for on saving, and that are not ours, need no verdict: not even one that never comes', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open(draft);
    for (const only of [['source.organizeImports'], ['source.fixAll'], ['refactor', 'source.sortImports'], ['quickfixes'], []]) {
      const { result } = await client.ask('textDocument/codeAction', { textDocument: { uri }, range: range(0, 0, 1), context: { diagnostics: [], only, triggerKind: 2 } });
      assert.deepEqual(result, [], only.join());
    }
  }));
