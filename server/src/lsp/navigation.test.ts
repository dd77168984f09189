// Going from a claim to its source and back: every draft that states a sentence, and citations as links.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODERN, PLAIN, pull, range, withServer, type Setting } from '../testing/withServer.ts';

interface Place {
  readonly uri: string;
  readonly range: object;
}
const ARTICLE = { 'pets.md': '# Pets\n\ncats: three. dogs: two.' };
const references = async ({ client }: Setting, uri: string, line: number, character: number, includeDeclaration = false): Promise<readonly Place[]> =>
  (await client.ask('textDocument/references', { textDocument: { uri }, position: { line, character }, context: { includeDeclaration } })).result as Place[];
const uriIn = ({ root }: Setting, ...names: readonly string[]): string => pathToFileURL(join(root, ...names)).href;

test('references of a sentence: every draft that states it or says otherwise, open or only on the disk', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const { root, open } = setting;
    writeFileSync(join(root, 'a.md'), 'Before.\n\nThe cats: three here.');
    mkdirSync(join(root, 'old'));
    writeFileSync(join(root, 'old', 'b.mdx'), 'dogs: two');
    writeFileSync(join(root, 'c.md'), 'cats: three');
    const draft = open('cats: five and dogs: two', 'c.md');
    const article = uriIn(setting, 'knowledge', 'pets.md');
    const cats = [{ uri: uriIn(setting, 'a.md'), range: range(2, 10, 15) }, { uri: draft, range: range(0, 6, 10) }];
    assert.deepEqual(await references(setting, article, 2, 4), cats);
    assert.deepEqual(await references(setting, article, 2, 4, true), [{ uri: article, range: range(2, 0, 11) }, ...cats]);
    assert.deepEqual((await references(setting, article, 2, 20)).map(({ uri }) => uri), [draft, uriIn(setting, 'old', 'b.mdx')]);
    assert.deepEqual(await references(setting, article, 0, 3), []);
  }));

test('references of a claim are those of the sentence that it rests on; a draft that changes on the disk is read again', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const { root, open } = setting;
    writeFileSync(join(root, 'a.md'), 'cats: three');
    const draft = open('cats: five', 'b.md');
    const both = [uriIn(setting, 'a.md'), draft];
    assert.deepEqual((await references(setting, draft, 0, 8)).map(({ uri }) => uri), both);
    assert.deepEqual(await references(setting, draft, 0, 1), []);
    writeFileSync(join(root, 'a.md'), 'Nothing of the kind.');
    assert.deepEqual((await references(setting, draft, 0, 8)).map(({ uri }) => uri), [draft]);
  }));

test('in an article that is being written a sentence is where it stands there, not where it was saved', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const { client, open } = setting;
    const draft = open('cats: five and dogs: two');
    const claim = { uri: draft, range: range(0, 6, 10) };
    const article = open('# My pets\n\nMore of them.\n\ncats: three. dogs: two. birds', 'knowledge/pets.md');
    assert.deepEqual(await references(setting, article, 4, 4, true), [{ uri: article, range: range(4, 0, 11) }, claim]);
    assert.deepEqual(await references(setting, article, 2, 4), []);
    // an editor that does not synchronise it tells its text with the question
    client.tell('textDocument/didClose', { textDocument: { uri: article } });
    const asked = { textDocument: { uri: article }, position: { line: 3, character: 4 }, context: { includeDeclaration: true }, text: '# Pets\n\nNew.\ncats: three. dogs: two.' };
    assert.deepEqual((await client.ask('textDocument/references', asked)).result, [{ uri: article, range: range(3, 0, 11) }, claim]);
  }));

test('an editor that can be told where is told: in articles, too', () =>
  withServer({ ...MODERN, textDocument: { ...MODERN.textDocument, references: { dynamicRegistration: true } } }, ARTICLE, async ({ client, capabilities }) => {
    assert.equal(capabilities['referencesProvider'], undefined);
    const { registrations } = await client.next<{ registrations: { method: string; registerOptions: { documentSelector: object[] } }[] }>('client/registerCapability', (one) => one.registrations.some(({ method }) => method === 'textDocument/references'));
    assert.deepEqual(registrations[0]?.registerOptions.documentSelector.at(-1), { scheme: 'claimcheck-source' });
  }));

test('citations are links: to the sentence that the claim before them rests on, else to the article', () =>
  withServer(MODERN, ARTICLE, async (setting) => {
    const { client, open } = setting;
    const uri = open('See [[Pets]] and [@rey].\n\ncats: three [see @pets, p. 3].\n\n`[@pets]` rey@pets.org');
    await pull(client, uri);
    const article = uriIn(setting, 'knowledge', 'pets.md');
    assert.deepEqual((await client.ask('textDocument/documentLink', { textDocument: { uri } })).result, [
      { range: range(0, 4, 12), target: article, tooltip: 'Pets' },
      { range: range(2, 17, 22), target: `${article}#L3,1-L3,12`, tooltip: 'Pets' },
    ]);
  }));
