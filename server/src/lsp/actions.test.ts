// What the light bulb does besides correcting and ignoring: it cites a source, and shows it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { MODERN, PLAIN, pull, range, withServer, type Setting } from '../testing/withServer.ts';
import { SHOW_EVIDENCE } from './protocol.ts';

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit?: { readonly documentChanges?: readonly { readonly edits: TextEdit[] }[]; readonly changes?: Readonly<Record<string, TextEdit[]>> };
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
}
const actionsAt = async ({ client }: Setting, uri: string, at: ReturnType<typeof range>, context: object = {}): Promise<readonly Action[]> =>
  (await client.ask('textDocument/codeAction', { textDocument: { uri }, range: at, context: { diagnostics: [], ...context } })).result as Action[];
const after = (text: string, uri: string, { edit }: Action): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 0, text), edit?.changes?.[uri] ?? edit?.documentChanges?.[0]?.edits ?? []);
const ARTICLE = { 'pets.md': '---\ntitle: Pets\npublisher: The Post\ndate: 2024-05-02\nurl: https://example.org/pets\n---\n\ncats: three. dogs: two.' };

test('cite: as the draft does, in one plain edit, and only once', () =>
  withServer(PLAIN, ARTICLE, async (setting) => {
    const texts = {
      'footnote.md': ['A.[^1]\n\ncats: three\n\n[^1]: B.\n', 'A.[^1]\n\ncats: three[^2]\n\n[^1]: B.\n[^2]: [Pets](https://example.org/pets), The Post, 2024-05-02.\n'],
      'key.md': ['A [@rey].\n\ncats: three. B.', 'A [@rey].\n\ncats: three [@pets]. B.'],
      'link.md': ['cats: three.', 'cats: three ([The Post](https://example.org/pets)).'],
    };
    for (const [name, [text = '', cited = '']] of Object.entries(texts)) {
      const uri = setting.open(text, name);
      const line = text.split('\n').findIndex((one) => one.startsWith('cats'));
      const actions = await actionsAt(setting, uri, range(line, 8, 8), { only: ['quickfix.claimcheck.cite'] });
      assert.deepEqual(actions.map(({ title, kind }) => [title, kind]), [['Cite “Pets” here', 'quickfix.claimcheck.cite']]);
      assert.equal(after(text, uri, actions[0] as Action), cited);
      setting.client.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: cited }] });
      assert.deepEqual(await actionsAt(setting, uri, range(line, 8, 8)), []);
    }
  }));

test('a confirmed claim has no light bulb unasked; asked, it leads to the evidence and cites it', () =>
  withServer(MODERN, ARTICLE, async (setting) => {
    const uri = setting.open('cats: three');
    assert.deepEqual((await pull(setting.client, uri)).items, []);
    assert.deepEqual(await actionsAt(setting, uri, range(0, 8, 8), { triggerKind: 2 }), []);
    assert.deepEqual((await actionsAt(setting, uri, range(0, 8, 8), { triggerKind: 1 })).map(({ title }) => title), ['Show evidence: “Pets”', 'Cite “Pets” here']);
  }));

test('the evidence is shown by the server where the editor has no command for it', () =>
  withServer(MODERN, ARTICLE, async (setting) => {
    const { client, root, capabilities } = setting;
    assert.deepEqual(capabilities['executeCommandProvider'], { commands: ['claimcheck/aboutCode', SHOW_EVIDENCE] });
    const [show] = (await actionsAt(setting, setting.open('cats: five'), range(0, 7, 7))).filter(({ title }) => title.startsWith('Show evidence'));
    assert.equal(show?.command?.command, SHOW_EVIDENCE);
    await client.ask('workspace/executeCommand', { command: SHOW_EVIDENCE, arguments: show?.command?.arguments });
    assert.deepEqual(await client.next('window/showDocument'), { uri: pathToFileURL(join(root, 'knowledge', 'pets.md')).href, takeFocus: true, selection: range(7, 0, 11) });
  }));
