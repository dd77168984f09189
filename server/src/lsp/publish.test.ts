// Diagnostics for clients that do not ask: a judgement that two wait for is sent once.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import { NOTHING } from '../check/found.ts';
import { publisherOf } from './publish.ts';
import type { Judge, Verdicts } from './verdicts.ts';

const URI = 'file:///draft.md';

test('a draft that changes while it is judged, and is judged for both who wait, is sent once', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const sent: (number | undefined)[] = [];
  const heard: Record<string, (event: { document: { uri: string } }) => void> = {};
  const listening = (name: string) => (listener: (event: { document: { uri: string } }) => void) => void (heard[name] = listener);
  const document = { uri: URI, getText: () => '' };
  let version = 1;
  const waiting: ((verdicts: Verdicts) => void)[] = [];
  const connection = { sendDiagnostics: async (params: { version?: number }) => void sent.push(params.version), console };
  const documents = { get: () => ({ ...document, version }), keys: () => [URI], onDidOpen: listening('open'), onDidChangeContent: listening('change'), onDidClose: listening('close'), onDidSave: listening('save') };
  const judge = { firstOn: () => new Promise((told) => waiting.push(told)) };
  const publisher = publisherOf(connection as unknown as Connection, documents as unknown as TextDocuments<TextDocument>, judge as unknown as Judge, { pullsDiagnostics: false } as Abilities);
  /** Everybody who waits is answered with the draft as it stands. */
  const judged = async (verdicts: object): Promise<void> => {
    for (const told of waiting.splice(0)) told(verdicts as Verdicts);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  heard['open']?.({ document });
  t.mock.timers.tick(1);
  version = 2;
  heard['change']?.({ document });
  t.mock.timers.tick(500);
  assert.equal(waiting.length, 2);
  const second = { version: 2, found: NOTHING };
  await judged(second);
  assert.deepEqual(sent, [2]);
  publisher.renew();
  t.mock.timers.tick(1);
  await judged(second);
  assert.deepEqual(sent, [2], 'nothing is new');
  publisher.renew();
  t.mock.timers.tick(1);
  await judged({ version: 2, found: NOTHING });
  assert.deepEqual(sent, [2, 2], 'other articles, another judgement');
  heard['close']?.({ document });
  heard['open']?.({ document });
  t.mock.timers.tick(1);
  await judged(second);
  assert.deepEqual(sent, [2, 2, undefined, 2], 'taken away, and shown again');
});
