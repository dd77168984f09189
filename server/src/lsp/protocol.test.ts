// The language server as an editor meets it: over stdio, in a process of its own. The engine is a fake, so that what
// is tested here is the server; nothing sleeps, everything waits for a message.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message } from '../testing/languageClient.ts';
import { MODERN, PLAIN, pull, pullAgain, pushed, range, withServer } from '../testing/withServer.ts';
import type { Status } from './protocol.ts';

test('pull: a conflict is a warning on the wrong words, with the sentence that says otherwise', () =>
  withServer(MODERN, { 'a.md': '# Pets\n\ncats: three' }, async ({ client, capabilities, open, root }) => {
    assert.deepEqual(capabilities['diagnosticProvider'], {
      identifier: 'claimcheck', interFileDependencies: true, workspaceDiagnostics: false,
    });
    const report = await pull(client, open('Count 😀 of\ncats: five'));
    assert.deepEqual(report.items, [{
      range: range(1, 6, 10),
      severity: 2,
      source: 'claimcheck',
      code: 'count',
      message: 'three, not five',
      codeDescription: { href: 'https://github.com/claimcheck/claimcheck/blob/main/docs/codes.md#count' },
      relatedInformation: [{
        location: { uri: pathToFileURL(join(root, 'knowledge', 'a.md')).href, range: range(2, 0, 11) },
        message: 'Pets',
      }],
    }]);
  }));

test('pull: nothing is sent again when nothing changed, and everything when something did', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open('cats: five');
    const first = await pull(client, uri);
    const second = await pull(client, uri, first.resultId);
    assert.deepEqual([second.kind, second.resultId], ['unchanged', first.resultId]);
    client.tell('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: range(0, 6, 10), text: 'three' }],
    });
    const third = await pull(client, uri, second.resultId);
    assert.deepEqual([third.kind, third.items], ['full', []]);
  }));

test('push: for clients that do not ask; closing a draft takes its squiggles away', () =>
  withServer(PLAIN, { 'a.md': 'cats: three' }, async ({ client, capabilities, open }) => {
    assert.equal(capabilities['diagnosticProvider'], undefined);
    const uri = open('cats: five');
    const { version, diagnostics } = await pushed(client, uri, 1);
    assert.equal(version, 1);
    assert.deepEqual(diagnostics, [
      { range: range(0, 6, 10), severity: 2, source: 'claimcheck', code: 'count', message: 'three, not five (cats: three)' },
    ]);
    client.tell('textDocument/didClose', { textDocument: { uri } });
    await pushed(client, uri, 0);
  }));

test('hover: the card, and a link that opens the article at the sentence', () =>
  withServer(MODERN, { 'a (1).md': '\n  cats: three' }, async ({ client, open, root }) => {
    const uri = open('cats: five, dogs: two');
    const { result } = await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 8 } });
    const article = pathToFileURL(join(root, 'knowledge', 'a (1).md')).href.replace('(', '%28').replace(')', '%29');
    assert.deepEqual(result, {
      contents: { kind: 'markdown', value: `**Conflicts with a source**  \n*How many? cats: …*  \nDraft: “five” · Source: **“three”**\n\n“cats: **three**”  \n[cats: three](${article}#L2,3-L2,14)` },
      range: range(0, 6, 10),
    });
    const beside = await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 18 } });
    assert.equal(beside.result, null);
  }));

test('hover: plain text for a client without Markdown', () =>
  withServer(PLAIN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open('cats: five');
    const { result } = await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 8 } });
    assert.deepEqual((result as { contents: object }).contents, {
      kind: 'plaintext', value: 'Conflicts with a source\nHow many? cats: …\nDraft: “five” · Source: “three”\n\n“cats: three”\ncats: three',
    });
  }));

test('quick fix: a plain edit, preferred; applied, it takes the finding away', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open('cats: five');
    const params = { textDocument: { uri }, range: range(0, 7, 7), context: { diagnostics: [] } };
    const { result } = await client.ask('textDocument/codeAction', params);
    const [fix, ...others] = result as { title: string; kind: string; isPreferred: boolean; edit: object }[];
    assert.deepEqual(others.filter(({ isPreferred }) => isPreferred), []);
    assert.deepEqual([fix?.title, fix?.kind, fix?.isPreferred], ['Replace with three', 'quickfix', true]);
    assert.deepEqual(fix?.edit, {
      documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: range(0, 6, 10), newText: 'three' }] }],
    });
    client.tell('textDocument/didChange', {
      textDocument: { uri, version: 2 }, contentChanges: [{ range: range(0, 6, 10), text: 'three' }],
    });
    assert.deepEqual((await pull(client, uri)).items, []);
  }));

test('quick fix: only when the client asks for that kind, or for any', () =>
  withServer(PLAIN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open('cats: five');
    const ask = async (only: readonly string[]) =>
      (await client.ask('textDocument/codeAction', {
        textDocument: { uri }, range: range(0, 6, 10), context: { diagnostics: [], only },
      })).result as { edit: object }[];
    assert.equal((await ask(['refactor', 'source.organizeImports'])).length, 0);
    assert.deepEqual((await ask(['quickfix']))[0]?.edit, {
      changes: { [uri]: [{ range: range(0, 6, 10), newText: 'three' }] },
    });
  }));

test('definition: the exact sentence, for conflicts and for what is supported', () =>
  withServer(MODERN, { 'a.md': 'cats: three. dogs: two.' }, async ({ client, open, root }) => {
    const uri = open('cats: five, dogs: two');
    const at = async (character: number) =>
      (await client.ask('textDocument/definition', { textDocument: { uri }, position: { line: 0, character } })).result;
    const targetUri = pathToFileURL(join(root, 'knowledge', 'a.md')).href;
    assert.deepEqual(await at(8), [{
      originSelectionRange: range(0, 6, 10), targetUri,
      targetRange: range(0, 0, 11), targetSelectionRange: range(0, 0, 11),
    }]);
    assert.deepEqual(await at(20), [{
      originSelectionRange: range(0, 18, 21), targetUri,
      targetRange: range(0, 13, 22), targetSelectionRange: range(0, 13, 22),
    }]);
    assert.deepEqual(await at(0), []);
  }));

test('an article that changes changes the findings: told by the editor', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open, article, root }) => {
    const { registrations } = await client.next<{ registrations: { registerOptions: unknown }[] }>('client/registerCapability');
    const baseUri = pathToFileURL(root).href;
    assert.deepEqual(registrations[0]?.registerOptions, {
      watchers: ['knowledge', 'knowledge/**', '.claimcheck/dismissals.jsonl', 'claimcheck.json'].map((pattern) => ({ globPattern: { baseUri, pattern } })),
    });
    const uri = open('cats: five');
    assert.equal((await pull(client, uri)).items.length, 1);
    while ((await client.next<Status>('claimcheck/status')).state !== 'ready');
    article('a.md', 'cats: five');
    client.tell('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(root, 'knowledge', 'a.md')).href, type: 2 }],
    });
    await client.next('workspace/diagnostic/refresh');
    assert.equal((await pull(client, uri)).items.length, 0);
  }));

test('an article that changes changes the findings: seen by the server itself', () =>
  withServer(PLAIN, {}, async ({ client, open, article, root }) => {
    await client.next<Status>('claimcheck/status', ({ state }) => state === 'ready');
    const uri = open('cats: five, dogs: six');
    await pushed(client, uri, 0);
    article('a.md', 'cats: three');
    await pushed(client, uri, 1);
    article('b.md', 'dogs: two');
    await pushed(client, uri, 2);
    renameSync(join(root, 'knowledge', 'a.md'), join(root, 'a.md'));
    await pushed(client, uri, 1);
    rmSync(join(root, 'knowledge'), { recursive: true });
    await pushed(client, uri, 0);
  }));

test('status: without articles it says so; what is not used is named, the rest is used', () =>
  withServer(MODERN, {}, async ({ client, article, root }) => {
    const ready = await client.next<Status>('claimcheck/status', ({ state }) => state === 'ready');
    assert.deepEqual(ready.folders.map(({ articles, include, problems }) => [articles, include, problems]), [[0, ['knowledge/**/*'], []]]);
    article('a.md', 'cats: three');
    article('b.txt', new Uint8Array([0x89, 0x50, 0, 1, 2]));
    client.tell('workspace/didChangeWatchedFiles', { changes: [] });
    const { folders } = await client.next<Status>('claimcheck/status', (status) => status.folders[0]?.articles === 1 && status.state === 'ready');
    assert.deepEqual(folders[0]?.facts, 1);
    assert.deepEqual(folders[0]?.problems, [
      { uri: pathToFileURL(join(root, 'knowledge', 'b.txt')).href, code: 'binary', detail: 'not a text file' },
    ]);
  }));

test('an article is not a draft', () =>
  withServer(MODERN, { 'a.md': 'cats: three', 'b.md': 'cats: five' }, async ({ client, open }) => {
    assert.deepEqual((await pull(client, open('cats: five', 'knowledge/b.md'))).items, []);
    assert.equal((await pull(client, open('cats: five'))).items.length, 1);
  }));

test('cancelled: a request that is withdrawn is answered as such', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    const uri = open('cats: five');
    const position = { line: 0, character: 8 };
    const id = client.send('textDocument/hover', { textDocument: { uri }, position });
    client.tell('$/cancelRequest', { id });
    assert.equal((await client.answerTo(id)).error?.code, -32800);
    assert.notEqual((await client.ask('textDocument/hover', { textDocument: { uri }, position })).result, null);
  }));

test('a document that is not open has nothing to say, and no error', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client }) => {
    const textDocument = { uri: 'file:///nowhere/draft.md' };
    const position = { line: 3, character: 3 };
    const results: Message[] = [
      await client.ask('textDocument/diagnostic', { textDocument }),
      await client.ask('textDocument/hover', { textDocument, position }),
      await client.ask('textDocument/definition', { textDocument, position }),
      await client.ask('textDocument/codeAction', { textDocument, range: range(0, 0, 1), context: { diagnostics: [] } }),
    ];
    assert.deepEqual(results.map(({ result }) => result), [{ kind: 'full', items: [] }, null, [], []]);
  }));

test('an empty draft has no findings; a draft of 5 MB has its own', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, open }) => {
    assert.deepEqual((await pull(client, open('', 'empty.md'))).items, []);
    const filler = 'Nothing to see in this line of the draft.\n'.repeat(130_000);
    const long = open(`${filler}cats: five`, 'long.md');
    await pull(client, long);
    const { items } = await pullAgain(client, long);
    assert.deepEqual(items.map((item) => item.range), [range(130_000, 6, 10)]);
  }));

test('saving is never held up: the server hears of it afterwards, and actions of other kinds are answered before any verdict', () =>
  withServer(MODERN, { 'a.md': 'cats: three' }, async ({ client, capabilities, open }) => {
    assert.deepEqual(capabilities['textDocumentSync'], { openClose: true, change: 2 }, 'it asks for no word before a file is saved');
    const uri = open(`${'Nothing to see in this line of the draft.\n'.repeat(130_000)}cats: five`);
    const order: string[] = [];
    const verdict = client.answerTo(client.send('textDocument/diagnostic', { textDocument: { uri } })).then(() => order.push('verdict'));
    const onSave = ['source.organizeImports', 'source.fixAll', 'refactor'].map((kind) =>
      client.ask('textDocument/codeAction', { textDocument: { uri }, range: range(0, 0, 1), context: { diagnostics: [], only: [kind], triggerKind: 2 } }).then(({ result }) => order.push(`${kind} ${JSON.stringify(result)}`)));
    await Promise.all([verdict, ...onSave]);
    assert.deepEqual(order, ['source.organizeImports []', 'source.fixAll []', 'refactor []', 'verdict']);
  }));
