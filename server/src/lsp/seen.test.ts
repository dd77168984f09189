// A long draft that is judged for the first time, over stdio: what the writer sees of it comes first, the rest when it is done.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ENDLESS } from '../testing/fakeEngine.ts';
import { MODERN, PLAIN, pull, pullAgain, pushed, range, withServer, type Report } from '../testing/withServer.ts';
import type { Status } from './protocol.ts';

const LINES = 2000;
const filler = 'Nothing to see in this line of the draft.\n'.repeat(LINES);
const long = `cats: five\n${filler}dogs: six\n`;
const told = ({ items }: Report): readonly string[] => items.map(({ message }) => message);
const ARTICLES = { 'a.md': 'cats: three, dogs: two' };

test('asked for: the part that is seen, though the rest is never done; all of it when it is', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open(`${long}${ENDLESS}`);
    assert.deepEqual(told(await pull(client, uri)), ['three, not five'], 'where nothing is told, it is seen from the beginning');
    client.tell('claimcheck/seen', { uri, range: { start: { line: LINES - 10, character: 0 }, end: { line: LINES + 2, character: 0 } } });
    client.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: `${long}${ENDLESS}!` }] });
    assert.deepEqual(told(await pull(client, uri)), ['two, not six']);
    client.tell('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ text: long }] });
    const part = await pull(client, uri);
    const whole = told(part).length === 2 ? part : await pullAgain(client, uri);
    assert.deepEqual(told(whole), ['three, not five', 'two, not six']);
    assert.equal((await pull(client, uri, whole.resultId)).kind, 'unchanged');
  }));

test('sent unasked: the part, then the whole', () =>
  withServer(PLAIN, ARTICLES, async ({ client, open }) => {
    await client.next<Status>('claimcheck/status', ({ state }) => state === 'ready');
    const uri = open(`${long}${ENDLESS}`);
    await pushed(client, uri, 1);
    client.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: long }] });
    await pushed(client, uri, 2);
  }));

test('other requests have the whole draft: a card below what is seen waits for it', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open(long);
    await pull(client, uri);
    const { result } = await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: LINES + 1, character: 7 } });
    assert.deepEqual((result as { range: object }).range, range(LINES + 1, 6, 9));
  }));
