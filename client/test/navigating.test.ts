// From a claim to its source and back, by mouse and by keys, and what the light bulb offers on the way.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, openDraft, textAt, underlined, underlinedAt, until } from './window.ts';

const ARTICLE = ['knowledge', 'meta-llama-exode.txt'] as const;
const SENTENCE = /^Sur les 14 auteurs .*seuls trois demeurent chez Meta.*Azhar\.$/;
const write = (uri: vscode.Uri, content: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const actionsAt = (uri: vscode.Uri, range: vscode.Range, kind?: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);

describe('a claim and its source', () => {
  let draft: vscode.TextDocument;
  let five: vscode.Diagnostic;
  before(async () => {
    draft = await openDraft('draft-en.md');
    five = await underlinedAt(draft, 'five', 'remain at Meta');
  });

  it('the card asks the question, gives both answers, and opens the article with the sentence selected', async () => {
    const card = await until('the card', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, five.range.start);
      return hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).find((one) => one.includes('Conflicts'));
    });
    assert.match(card, /\*How many\? Only … of the 14 authors remain at Meta\*/);
    assert.match(card, /Draft: “five” · Source: \*\*“three \(seuls trois\)”\*\*/);
    const link = /\]\((file:[^)]+)\)/.exec(card)?.[1] ?? '';
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(link));
    const editor = await until('the article', () => (vscode.window.activeTextEditor?.document.uri.path.endsWith(ARTICLE[1]) ? vscode.window.activeTextEditor : undefined));
    assert.match(editor.document.getText(editor.selection), SENTENCE);
  });

  it('the light bulb: correct, see the evidence, cite it, ignore more and more, learn of the code', async () => {
    const titles = await until('the light bulb', async () => {
      const own = (await actionsAt(draft.uri, five.range)).map(({ title }) => title).filter((title) => /^(Replace|Show evidence|Cite|Ignore|About)/.test(title));
      return own.length >= 7 ? own : undefined;
    });
    assert.deepEqual(titles.map((title) => title.split(' ').slice(0, title.startsWith('Ignore') ? 4 : 1).join(' ')), [
      'Replace', 'Show', 'Cite', 'Ignore the claim “five”', 'Ignore “count” in this', 'Ignore everything in this', 'Ignore “count” in this', 'About',
    ].map((one) => one.split(' ').slice(0, 4).join(' ')));
  });

  it('what is cited stands behind the claim, in the style of the draft, and leads to the sentence', async () => {
    const file = fileIn('cited.md');
    await write(file, 'A paper [@rey2020] says so.\n\nOnly three of the 14 authors of the Llama paper remain at Meta.\n');
    const document = await openDraft('cited.md');
    const at = document.positionAt(document.getText().indexOf('three') + 2);
    const cite = await until('the citation', async () => (await actionsAt(document.uri, new vscode.Range(at, at))).find(({ title }) => title.startsWith('Cite')));
    assert.ok(cite.edit && (await vscode.workspace.applyEdit(cite.edit)));
    assert.match(document.getText(), /remain at Meta \[@meta-llama-exode\]\.\n$/);
    const link = await until('the link', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return links.find(({ target }) => target?.fragment.startsWith('L'));
    });
    assert.equal(document.getText(link.range), '@meta-llama-exode');
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(file);
  });

  it('source.fixAll.claimcheck corrects what is not disputed', async () => {
    const all = await until('the action', async () => (await actionsAt(draft.uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll.claimcheck'))[0]);
    const edits = all.edit?.get(draft.uri) ?? [];
    assert.ok(edits.some(({ newText, range }) => newText === 'three' && range.isEqual(five.range)));
    assert.ok(edits.length > 1);
  });

  it('from a sentence of an article to every draft that rests on it, open or not', async () => {
    const document = await vscode.workspace.openTextDocument(fileIn(...ARTICLE));
    const at = document.positionAt(document.getText().indexOf('seuls trois'));
    const places = await until('the references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
      return found.length >= 3 ? found : undefined;
    });
    const drafts = new Set(places.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.ok(['draft-en.md', 'draft-fr.md', ARTICLE[1]].every((name) => drafts.has(name)), [...drafts].join());
    const words = await Promise.all(places.map(textAt));
    assert.ok(words.includes('five') && words.includes('cinq'), words.join(' | '));
  });

  it('from finding to finding by keys, round the draft and back', async () => {
    const editor = await vscode.window.showTextDocument(draft);
    await underlinedAt(draft, 'five', 'remain at Meta');
    const words = underlined(draft).map(({ diagnostic }) => diagnostic.range).sort((a, b) => a.start.compareTo(b.start)).map((range) => draft.getText(range));
    const walk = async (command: string): Promise<readonly string[]> => {
      const met: string[] = [];
      for (let i = 0; i <= words.length; i++) {
        await vscode.commands.executeCommand(command);
        met.push(draft.getText(editor.selection));
      }
      return met;
    };
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.deepEqual(await walk('claimcheck.nextFinding'), [...words, words[0]]);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.deepEqual(await walk('claimcheck.previousFinding'), [...[...words].reverse(), words.at(-1)]);
  });
});
