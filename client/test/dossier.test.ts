// The dossier in VS Code: two files beside the draft, and the one to read is opened next to it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, openDraft, running, underlinedAt, until } from './window.ts';

describe('the dossier', () => {
  const { fs } = vscode.workspace;
  const read = async (name: string): Promise<string> => String(await fs.readFile(fileIn(name)));
  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => ({ tab, column: group.viewColumn })));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const ending of ['.md', '.html', '-2.md', '-2.html']) await fs.delete(fileIn(`draft-en.dossier${ending}`)).then(undefined, () => undefined);
  });

  it('is written as Markdown and as HTML, opens beside the draft, and has the same bytes when it is made again', async () => {
    const draft = await openDraft('draft-en.md');
    await underlinedAt(draft, 'five', 'remain at Meta');
    // the articles of the tests before this one are gone
    const { status } = await running();
    await until('the two articles', () => status.text.startsWith('2 articles') || undefined);
    await vscode.commands.executeCommand('claimcheck.createDossier');
    const markdown = await read('draft-en.dossier.md');
    const html = await read('draft-en.dossier.html');
    assert.match(markdown, /### “five” → “three”\n\n\[line 5\]\(draft-en\.md#L5\) · number\n/);
    assert.match(markdown, /\(knowledge\/meta-llama-exode\.txt#L6\)/);
    assert.match(html, /^<!doctype html>/);
    const preview = await until('the preview', () => tabs().find(({ tab }) => tab.input instanceof vscode.TabInputWebview && tab.label.includes('draft-en.dossier.md')));
    const { column } = tabs().find(({ tab }) => tab.label === 'draft-en.md') ?? {};
    assert.notEqual(preview.column, column);
    await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('claimcheck.createDossier');
    assert.equal(await read('draft-en.dossier.md'), markdown);
    assert.equal(await read('draft-en.dossier.html'), html);
  });

  it('is no draft: what it quotes is not underlined', async () => {
    const dossier = await openDraft('draft-en.dossier.md');
    const draft = await openDraft('draft-en.md');
    await underlinedAt(draft, 'five', 'remain at Meta');
    assert.deepEqual(vscode.languages.getDiagnostics(dossier.uri), []);
  });

  it('never takes the place of a file that is no dossier', async () => {
    await fs.writeFile(fileIn('draft-en.dossier.md'), Buffer.from('My own notes.\n'));
    await vscode.window.showTextDocument(await openDraft('draft-en.md'), vscode.ViewColumn.One);
    await vscode.commands.executeCommand('claimcheck.createDossier');
    assert.equal(await read('draft-en.dossier.md'), 'My own notes.\n');
    assert.match(await read('draft-en.dossier-2.md'), /^<!-- claimcheck-dossier /);
  });
});
