// Quiet while typing, for an editor that is sent what is found: what is held back, and when it is told.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { PLAIN, range, withServer, type Item, type Setting } from '../testing/withServer.ts';

interface Sent {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: readonly Item[];
}
const ARTICLE = { 'pets.md': '# Pets\n\ncats: three. dogs: two.' };
const DRAFT = 'Here dogs: nine today.\n\n';

/** A draft of one wrong sentence, and somebody who types behind it. */
async function writer({ client, open }: Setting) {
  const uri = open(DRAFT);
  let version = 1;
  let character = 0;
  /** What is sent for the version as it is now; what was sent for older ones is passed over. */
  const sent = async (): Promise<readonly string[]> =>
    (await client.next<Sent>('textDocument/publishDiagnostics', (one) => one.uri === uri && one.version === version)).diagnostics.map(({ message }) => message.slice(0, 12));
  const change = (text: string, from = character): void => {
    client.tell('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: range(2, from, character), text }] });
    character = from + text.length;
  };
  assert.deepEqual(await sent(), ['two, not nin']);
  return { uri, sent, change, type: (text: string) => [...text].forEach((letter) => change(letter)) };
}

test('what is new in the sentence being typed is told when the typing rests, and all else at once', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const { sent, type } = await writer(setting);
    type('All cats: five');
    assert.deepEqual(await sent(), ['two, not nin']);
    // nothing is sent but what the pause brings
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f']);
    type(' of');
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f'], 'what has been told stays');
  }));

test('a sentence that ends is told of at once, as is one that is pasted', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const { sent, type, change } = await writer(setting);
    type('All cats: five!');
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f']);
    change('', 0);
    assert.deepEqual(await sent(), ['two, not nin']);
    change('All cats: five');
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f']);
  }));

test('it is told when the file is saved, and when another sentence is written', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const { uri, sent, type } = await writer(setting);
    type('All cats: five');
    assert.deepEqual(await sent(), ['two, not nin']);
    setting.client.tell('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f']);
    type('! Some dogs: six');
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f']);
    assert.deepEqual(await sent(), ['two, not nin', 'three, not f', 'two, not six']);
  }));
