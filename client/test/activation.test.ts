// Loading the extension: not before it is needed. The first file by its name, so that nothing has
// loaded it before.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exports } from '../src/extension.ts';
import { openDraft, until } from './window.ts';

describe('activation', () => {
  const extension = vscode.extensions.getExtension<Exports>('claimcheck.claimcheck');

  it('a file that is not Markdown does not load it', async () => {
    assert.ok(extension);
    const text = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Only five of the 14 authors remain at Meta.' });
    await vscode.window.showTextDocument(text);
    const json = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.window.showTextDocument(json);
    // what VS Code does for a language it has done when it has asked for its symbols
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', json.uri);
    assert.equal(extension.isActive, false);
  });

  it('a Markdown file loads it; how long that took is told, not tested', async () => {
    assert.ok(extension);
    assert.equal(extension.isActive, false);
    await openDraft('draft-en.md');
    const { activation } = await until('the extension', () => (extension.isActive ? extension.exports : undefined));
    console.log(`      loaded and activated in ${activation.elapsed.toFixed(0)} ms, of which ${activation.processor.toFixed(0)} ms of the processor's time`);
    assert.ok(extension.isActive && activation.processor > 0);
  });

  it('it runs where the files are', () => {
    assert.equal(extension?.extensionKind, vscode.ExtensionKind.Workspace);
  });
});
