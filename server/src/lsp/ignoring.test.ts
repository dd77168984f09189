// Ignoring as an editor meets it: what the light bulb offers and in which order, that each way takes the finding away, and
// what is listed afterwards.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { DISMISSALS_PATH } from '../check/dismissals.ts';
import { MODERN, PLAIN, pull, pushed, range, withServer, type Setting } from '../testing/withServer.ts';
import { ABOUT_CODE, DISMISSALS_FILE, IGNORED, type IgnoredThing } from './protocol.ts';

interface Change {
  readonly kind?: string;
  readonly uri?: string;
  readonly textDocument?: { readonly uri: string };
  readonly edits?: TextEdit[];
}
interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit?: { readonly documentChanges?: readonly Change[]; readonly changes?: Readonly<Record<string, TextEdit[]>> };
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
}
type Client = Setting['client'];
const ARTICLE = { 'a.md': 'cats: three. dogs: two.' };
const DRAFT = '---\ntitle: x\n---\n\nWe have\ncats: five and\ndogs: six here.\n\n- cats: five\n';

const actionsAt = async (client: Client, uri: string, at: ReturnType<typeof range>, context: object = {}): Promise<readonly Action[]> =>
  (await client.ask('textDocument/codeAction', { textDocument: { uri }, range: at, context: { diagnostics: [], ...context } })).result as Action[];
const applied = (text: string, edits: TextEdit[]): string => TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
/** The draft after an action that changes it. */
const draftAfter = (text: string, uri: string, { edit }: Action): string =>
  applied(text, edit?.changes?.[uri] ?? edit?.documentChanges?.find(({ textDocument }) => textDocument?.uri === uri)?.edits ?? []);
const retype = (client: Client, uri: string, version: number, text: string): void => client.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
const titles = (actions: readonly Action[]): readonly string[] => actions.map(({ title }) => title);

test('the light bulb: correct, see the evidence, ignore more and more, learn of the code', () =>
  withServer(MODERN, ARTICLE, async ({ client, open }) => {
    const uri = open(DRAFT);
    assert.deepEqual(titles(await actionsAt(client, uri, range(5, 7, 7))), [
      'Replace with three', 'Show evidence: “cats: three”', 'Cite “cats: three” here', 'Ignore the claim “five”', 'Ignore “count” on this line', 'Ignore “count” in this paragraph',
      'Ignore everything in this file', 'Ignore “count” in this file', 'About “count”',
    ]);
    const only = await actionsAt(client, uri, range(5, 7, 7), { only: ['quickfix.claimcheck.ignore'] });
    assert.deepEqual([only.length, new Set(only.map(({ kind }) => kind)).size], [5, 1]);
    const beside = await actionsAt(client, uri, range(4, 0, 0));
    assert.deepEqual(beside, []);
  }, { evidenceCommand: 'show' }));

test('each comment that the light bulb writes takes the squiggle away, and no other code’s', () =>
  withServer(MODERN, ARTICLE, async ({ client, open }) => {
    const uri = open(DRAFT);
    const actions = (await actionsAt(client, uri, range(5, 7, 7))).filter(({ title }) => /^Ignore (?!the claim)/.test(title));
    const left: number[] = [];
    for (const [i, action] of actions.entries()) {
      retype(client, uri, i + 2, draftAfter(DRAFT, uri, action));
      left.push((await pull(client, uri)).items.length);
    }
    // of three conflicts: the line, the paragraph with two of them, the file
    assert.deepEqual(left, [2, 1, 0, 0]);
  }));

test('a dismissal makes the file, counts at once where the editor tells of it, and holds after other edits', () =>
  withServer(MODERN, ARTICLE, async ({ client, open, root }) => {
    const uri = open(DRAFT);
    const [dismiss] = (await actionsAt(client, uri, range(6, 7, 7))).filter(({ title }) => title.startsWith('Ignore the claim'));
    const [create, edit] = dismiss?.edit?.documentChanges ?? [];
    const file = pathToFileURL(join(root, DISMISSALS_PATH)).href;
    assert.deepEqual(create, { kind: 'create', uri: file, options: { ignoreIfExists: true } });
    client.tell('textDocument/didOpen', { textDocument: { uri: file, languageId: 'jsonl', version: 1, text: applied('', edit?.edits ?? []) } });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual((await pull(client, uri)).items.map(({ message }) => message), ['three, not five', 'three, not five']);
    retype(client, uri, 2, `Before.\n\n${DRAFT.slice(DRAFT.indexOf('We'))}`);
    assert.equal((await pull(client, uri)).items.length, 2);
    const listed = (await client.ask(IGNORED, { uri })).result as IgnoredThing[];
    assert.deepEqual(listed.map(({ kind, label, unused }) => [kind, label, unused]), [['dismissal', 'dogs: six', false]]);
    assert.deepEqual([listed[0]?.uri, listed[0]?.removal], [file, { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }]);
  }));

test('a dismissal on the disk: read with the draft, watched by the server where the editor does not', () =>
  withServer(PLAIN, ARTICLE, async ({ client, open, root }) => {
    const uri = open('cats: five');
    await pushed(client, uri, 1);
    const file = join(root, DISMISSALS_PATH);
    assert.deepEqual(titles(await actionsAt(client, uri, range(0, 7, 7))), ['Replace with three', 'Cite “cats: three” here', 'Ignore “count” in this paragraph', 'Ignore everything in this file', 'Ignore “count” in this file']);
    mkdirSync(dirname(file));
    writeFileSync(file, '{"key":"0"}\n');
    const actions = await actionsAt(client, uri, range(0, 7, 7));
    const edits = actions.find(({ title }) => title.startsWith('Ignore the claim'))?.edit?.changes?.[pathToFileURL(file).href] ?? [];
    writeFileSync(file, applied(readFileSync(file, 'utf8'), edits));
    await pushed(client, uri, 0);
    rmSync(file);
    await pushed(client, uri, 1);
    assert.ok(!existsSync(file));
  }));

test('source.fixAll: every undisputed correction but what is ignored; unasked only where it is named', () =>
  withServer(MODERN, ARTICLE, async ({ client, open }) => {
    const text = 'cats: five, dogs: six\n\ndogs: nine <!-- claimcheck-disable-line -->';
    const uri = open(text);
    const [all, ...others] = await actionsAt(client, uri, range(0, 0, 0), { only: ['source.fixAll.claimcheck'], triggerKind: 2 });
    assert.deepEqual([all?.kind, others], ['source.fixAll.claimcheck', []]);
    assert.equal(draftAfter(text, uri, all as Action), 'cats: three, dogs: two\n\ndogs: nine <!-- claimcheck-disable-line -->');
    const asked = async (context: object): Promise<number> => (await actionsAt(client, uri, range(0, 0, 0), context)).filter(({ kind }) => kind.startsWith('source')).length;
    assert.deepEqual([await asked({ only: ['source.fixAll'] }), await asked({ only: ['source.fixAll'], triggerKind: 2 }), await asked({})], [1, 0, 0]);
  }));

test('a comment that does nothing is shown, and its fix removes it; all are listed', () =>
  withServer(MODERN, ARTICLE, async ({ client, open }) => {
    const text = 'cats: five <!-- claimcheck-disable-line count -- old -->\n\ncats: three <!-- claimcheck-disable-line -->';
    const uri = open(text);
    const { items } = await pull(client, uri);
    assert.deepEqual(items.map(({ code, severity, range: at }) => [code, severity, at]), [['directive', 4, range(2, 12, 44)]]);
    const [remove] = await actionsAt(client, uri, range(2, 20, 20));
    assert.equal(draftAfter(text, uri, remove as Action), text.replace(' <!-- claimcheck-disable-line -->', ''));
    const listed = (await client.ask(IGNORED, { uri })).result as IgnoredThing[];
    assert.deepEqual(listed.map(({ label, reason, unused }) => [label, reason, unused]), [['claimcheck-disable-line count', 'old', false], ['claimcheck-disable-line', '', true]]);
  }));

test('about a code: the server asks the editor to show the page', () =>
  withServer(MODERN, ARTICLE, async ({ client, open }) => {
    const about = (await actionsAt(client, open('cats: five'), range(0, 7, 7))).at(-1);
    await client.ask('workspace/executeCommand', { command: about?.command?.command, arguments: about?.command?.arguments });
    const { uri } = await client.next<{ uri: string }>('window/showDocument');
    assert.match(uri, /docs\/codes\.md#count$/);
    assert.deepEqual([about?.command?.command, DISMISSALS_FILE], [ABOUT_CODE, DISMISSALS_PATH]);
  }));
