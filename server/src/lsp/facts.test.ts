// Facts as completions and as edits, as any editor and our own client ask for them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { MODERN, range, withServer } from '../testing/withServer.ts';
import { FACTS, INSERT_FACT, type Fact, type FactEdit } from './protocol.ts';

const ARTICLES = { 'quays.md': '---\ntitle: The quays\npublisher: The Velsor Post\ndate: 2024-05-02\n---\nThe port has three quays.\n\nOrvane sells boats.\n', 'bateaux.txt': 'Le port de Velsor compte trois quais.' };
interface Completions {
  readonly isIncomplete: boolean;
  readonly items: readonly { readonly label: string; readonly detail: string; readonly filterText: string; readonly documentation: unknown; readonly textEdit: FactEdit; readonly additionalTextEdits?: readonly FactEdit[] }[];
}
const at = (uri: string, line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

test('behind two question marks: what the articles say of the words, quoted and cited in the style of the draft', () =>
  withServer({ ...MODERN, textDocument: { ...MODERN.textDocument, completion: { completionItem: { documentationFormat: ['markdown'] } } } }, ARTICLES, async ({ client, open, capabilities }) => {
    assert.deepEqual(capabilities['completionProvider'], { triggerCharacters: ['?'] });
    const uri = open('It is old.[^1]\n\nSee ??boats\n\n[^1]: Somebody.\n');
    const { isIncomplete, items } = (await client.ask('textDocument/completion', at(uri, 2, 11))).result as Completions;
    assert.ok(isIncomplete);
    assert.deepEqual(items.map(({ label, detail }) => [label, detail]), [['Orvane sells boats.', 'The quays, The Velsor Post, 2024-05-02']]);
    assert.ok(items[0]?.filterText.startsWith('??boats '));
    assert.deepEqual(items[0]?.documentation, { kind: 'markdown', value: 'Orvane sells boats.' });
    assert.deepEqual(items[0]?.textEdit, { range: range(2, 4, 11), newText: '“Orvane sells boats.”[^2]' });
    assert.deepEqual(items[0]?.additionalTextEdits, [{ range: range(4, 15, 15), newText: '\n[^2]: *The quays*, The Velsor Post, 2024-05-02.' }]);
  }));

test('without words: what the draft speaks of there, in either language', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open('It is a *port*. ??');
    const { items } = (await client.ask('textDocument/completion', at(uri, 0, 18))).result as Completions;
    assert.deepEqual(items.map(({ label }) => label).sort(), ['Le port de Velsor compte trois quais.', 'The port has three quays.']);
  }));

test('while a word is half written the list goes on, and there is one in an empty draft', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open('??boats zz\n\n??zz\n\n??');
    const labels = async (line: number, character: number) => ((await client.ask('textDocument/completion', at(uri, line, character))).result as Completions).items.map(({ label }) => label);
    assert.deepEqual(await labels(0, 10), ['Orvane sells boats.']);
    assert.deepEqual(await labels(0, 3), ['Le port de Velsor compte trois quais.', 'The port has three quays.', 'Orvane sells boats.']);
  }));

test('nothing elsewhere: in prose, in an article, in a dossier', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    assert.equal((await client.ask('textDocument/completion', at(open('What??'), 0, 6))).result, null);
    assert.equal((await client.ask('textDocument/completion', at(open('The boats', 'other.md'), 0, 9))).result, null);
    assert.equal((await client.ask('textDocument/completion', at(open('??boats', 'knowledge/quays.md'), 0, 7))).result, null);
    assert.equal((await client.ask('textDocument/completion', at(open('??boats', 'a.dossier.md'), 0, 7))).result, null);
    assert.equal((await client.ask('textDocument/completion', at('file:///not-open.md', 0, 0))).result, null);
  }));

test('a fact put in at a place, with a blank where it would touch a word', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open('It is old.');
    const position = { line: 0, character: 10 };
    const [fact] = (await client.ask(FACTS, { query: 'boats' })).result as Fact[];
    const edits = (await client.ask(INSERT_FACT, { uri, position, fact })).result as FactEdit[];
    assert.deepEqual(edits, [
      { range: range(0, 10, 10), newText: ' “Orvane sells boats.”[^1]' },
      { range: range(0, 10, 10), newText: '\n\n[^1]: *The quays*, The Velsor Post, 2024-05-02.\n' },
    ]);
    const about = (await client.ask(FACTS, { query: '', at: { uri: open('Boats. ', 'b.md'), position: { line: 0, character: 7 } } })).result as Fact[];
    assert.deepEqual(about.map(({ quote }) => quote), ['Orvane sells boats.']);
    assert.deepEqual((await client.ask(INSERT_FACT, { uri: 'file:///none.md', position, fact })).result, []);
  }));
