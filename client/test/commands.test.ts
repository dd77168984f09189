// The commands of the extension in VS Code.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, underlinedAt, until } from './window.ts';

describe('commands', () => {
  it('the extension is active, and its commands are there', async () => {
    await openDraft('draft-en.md');
    const extension = vscode.extensions.getExtension('claimcheck.claimcheck');
    assert.ok(extension);
    await until('activation', () => extension.isActive || undefined);
    const all = await vscode.commands.getCommands(true);
    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const own = manifest.contributes.commands.map(({ command }) => command);
    assert.ok(own.length > 0);
    assert.deepEqual(own.filter((name) => !all.includes(name)), []);
  });

  it('after a restart of the server the findings are back', async () => {
    const draft = await openDraft('draft-en.md');
    await underlinedAt(draft, 'five', 'remain at Meta');
    await vscode.commands.executeCommand('claimcheck.restartServer');
    await underlinedAt(draft, 'five', 'remain at Meta');
  });

  it('the evidence opens at the sentence', async () => {
    const draft = await openDraft('draft-en.md');
    const diagnostic = await underlinedAt(draft, 'five', 'remain at Meta');
    const action = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider', draft.uri, diagnostic.range, 'quickfix');
      return actions.find(({ command }) => command !== undefined && command.command.endsWith('goToEvidence'));
    });
    await vscode.commands.executeCommand('claimcheck.goToEvidence', ...(action.command?.arguments ?? []));
    const editor = await until('the article', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('meta-llama-exode.txt') === true ? active : undefined;
    });
    assert.match(editor.document.getText(editor.selection), /seuls trois demeurent chez Meta/);
  });
});
