// Ignoring in VS Code: a dismissal is written by the light bulb, counts at once, is saved, and can be taken back.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, notUnderlined, openDraft, underlinedAt, until } from './window.ts';

const LIST = ['.claimcheck', 'dismissals.jsonl'] as const;

describe('ignoring', () => {
  it('a claim is ignored at once, the list is saved, and without its line the claim is underlined again', async () => {
    const draft = await openDraft('draft-en.md');
    const before = draft.getText();
    const diagnostic = await underlinedAt(draft, 'five', 'remain at Meta');
    const action = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, diagnostic.range, 'quickfix');
      return actions.find(({ title, edit }) => title.startsWith('Ignore the claim') && edit !== undefined);
    });
    assert.ok(action.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await notUnderlined(draft, 'five');
    assert.equal(draft.getText(), before);
    const list = await vscode.workspace.openTextDocument(fileIn(...LIST));
    await until('the list to be saved', () => (list.isDirty ? undefined : true));
    assert.match(list.getText(), /^\{"key":"[0-9a-f]{16}","code":"count","words":"five",.*\}\n$/);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(list.uri, new vscode.Range(0, 0, 1, 0));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await underlinedAt(draft, 'five', 'remain at Meta');
    await vscode.workspace.fs.delete(fileIn(LIST[0]), { recursive: true });
  });
});
