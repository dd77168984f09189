// Loading the extension: not before it is needed. The first file by its name, so that nothing has
// loaded it before.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Taken } from '../src/begun.ts';
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
    const rest = await until('the rest of it', () => extension.exports.rest);
    const told = ({ elapsed, processor }: Taken): string => `${elapsed.toFixed(1)} ms (${processor.toFixed(1)} ms of the processor's time)`;
    console.log(`      loaded and activated in ${told(activation)}, what does not wait for it in ${told(rest)}`);
  });

  it('it runs where the files are', () => {
    assert.equal(extension?.extensionKind, vscode.ExtensionKind.Workspace);
  });
});
