// Many changes at once, over stdio: they end with one right result, and nothing is shown of a version that is gone.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { TestClient } from '../testing/languageClient.ts';
import { BUILT, MODERN, PLAIN, pull, range, withServer, type Item, type Report } from '../testing/withServer.ts';

const CHANGES = 200;
/** No letter of one version is in the next: that is no typing, during which nothing new would be sent. */
const letters = (version: number): string => (version % 2 === 0 ? 'xz' : 'yw').repeat(2 + (version % 5));
const text = (version: number): string => (version === 1 ? 'cats: one' : `cats: ${letters(version)}`);
const told = (version: number): string => `three, not ${text(version).slice(6)}`;

/** The word is written over, again and again. */
function change(client: TestClient, uri: string, version: number): void {
  const { length } = text(version - 1);
  client.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: range(0, 6, length), text: text(version).slice(6) }] });
}
const last = CHANGES + 1;
const messages = (items: readonly Item[]): readonly string[] => items.map(({ message }) => message);

test('asked after each change: every answer is that of the draft as it stood then or later, and the last one that of the last', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open(text(1));
    const asked: [number, number][] = [];
    for (let version = 2; version <= last; version++) {
      change(client, uri, version);
      asked.push([version, client.send('textDocument/diagnostic', { textDocument: { uri } })]);
    }
    for (const [version, id] of asked) {
      const { result } = await client.answerTo(id);
      const right = Array.from({ length: last - version + 1 }, (_, k) => told(version + k));
      const [message = ''] = messages((result as Report).items);
      assert.ok(right.includes(message), `${message} is of no version from ${version} on`);
    }
    const report = await pull(client, uri);
    assert.deepEqual(messages(report.items), [told(last)]);
    assert.equal((await pull(client, uri, report.resultId)).kind, 'unchanged');
  }));

test('asked and withdrawn, as an editor does: the last request has the answer', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open(text(1));
    let before: number | undefined;
    const withdrawn: number[] = [];
    for (let version = 2; version <= last; version++) {
      change(client, uri, version);
      if (before !== undefined) {
        client.tell('$/cancelRequest', { id: before });
        withdrawn.push(before);
      }
      before = client.send('textDocument/diagnostic', { textDocument: { uri } });
    }
    const { result } = await client.answerTo(before ?? 0);
    assert.deepEqual(messages((result as Report).items), [told(last)]);
    for (const id of withdrawn) {
      const answer = await client.answerTo(id);
      assert.ok(answer.error?.code === -32800 || answer.result !== undefined);
    }
  }));

test('sent unasked: versions never go back, each has its own result, and the last one is sent once', () =>
  withServer(PLAIN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open(text(1));
    for (let version = 2; version <= last; version++) change(client, uri, version);
    const sent: number[] = [];
    while (sent.at(-1) !== last) {
      const { version = 0, diagnostics } = await client.next<{ version?: number; diagnostics: Item[] }>('textDocument/publishDiagnostics');
      assert.deepEqual(messages(diagnostics), [`${told(version)} (cats: three)`]); // a client that shows no related places is told in the message
      assert.ok(version > (sent.at(-1) ?? 0), `${version} after ${sent.at(-1)}`);
      sent.push(version);
    }
  }));

test('the built server: a draft typed letter by letter in a burst has the findings of the draft opened as it is', () =>
  withServer(MODERN, { 'a.md': '# Orvane\n\nThe port of Orvane has three quays. Paul Rey founded the port in 1998.' }, async ({ client, open }) => {
    const typed = 'The port of Orvane has nine quays. Claire Martin founded the port in 1998. The port of Orvane has three quays. Nobody knows why it rains so much on them in the winter.';
    const uri = open('\n\nThe port of Orvane has four quays.\n');
    let version = 1;
    for (const [at, letter] of [...typed].entries()) {
      client.tell('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: range(0, at, at), text: letter }] });
      if (at % 3 === 0) client.tell('$/cancelRequest', { id: client.send('textDocument/diagnostic', { textDocument: { uri } }) });
    }
    const burst = await pull(client, uri);
    const whole = await pull(client, open(`${typed}\n\nThe port of Orvane has four quays.\n`, 'other.md'));
    assert.ok(whole.items.length >= 2);
    assert.deepEqual(burst.items, whole.items);
  }, {}, BUILT));
