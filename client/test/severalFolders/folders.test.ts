// A workspace of two folders: each has its own articles and settings.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { running, underlined, underlinedAt, until } from '../window.ts';

const CLAIM = 'The port of Orvane has nine quays.\n';

describe('several folders', () => {
  const folderAt = (at: number): vscode.Uri => vscode.workspace.workspaceFolders?.[at]?.uri as vscode.Uri;
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = async (folder: vscode.Uri) => {
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'draft.md'));
    await vscode.window.showTextDocument(draft);
    return draft;
  };

  it('a draft is checked against the articles of its own folder', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
    assert.match((await underlinedAt(await open(folderAt(0)), 'nine', 'port')).message, /three/);
    assert.match((await underlinedAt(await open(folderAt(1)), 'nine', 'port')).message, /four/);
  });

  it('with the settings of its own folder: those of VS Code, and claimcheck.json before them', async () => {
    const severityIn = async (at: number) => (await underlinedAt(await open(folderAt(at)), 'nine', 'port')).severity;
    assert.deepEqual([await severityIn(0), await severityIn(1)], [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information]);
    const file = vscode.Uri.joinPath(folderAt(1), 'claimcheck.json');
    await write(file, '{ "severity": { "count": "error" } }');
    await until('the severity to change', async () => ((await severityIn(1)) === vscode.DiagnosticSeverity.Error ? true : undefined));
    assert.equal(await severityIn(0), vscode.DiagnosticSeverity.Warning);
    await vscode.workspace.fs.delete(file);
    await until('the severity to change back', async () => ((await severityIn(1)) === vscode.DiagnosticSeverity.Information ? true : undefined));
  });

  it('what is not saved yet is checked against the first folder', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: CLAIM });
    await vscode.window.showTextDocument(draft);
    assert.match((await underlinedAt(draft, 'nine', 'port')).message, /three/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a file that the settings leave out is not underlined', async () => {
    const file = vscode.Uri.joinPath(folderAt(0), 'old', 'draft.md');
    await write(file, CLAIM);
    const settings = vscode.workspace.getConfiguration('claimcheck', folderAt(0));
    const draft = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(draft);
    await underlinedAt(draft, 'nine', 'port');
    await settings.update('drafts.exclude', ['old'], vscode.ConfigurationTarget.WorkspaceFolder);
    await until('the underline to go', () => (underlined(draft).length === 0 ? true : undefined));
    const { status } = await running();
    await until('the status to say so', () => (status.text === 'Not checked' ? true : undefined));
    await underlinedAt(await open(folderAt(0)), 'nine', 'port');
    await settings.update('drafts.exclude', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.window.showTextDocument(draft);
    await underlinedAt(draft, 'nine', 'port');
  });

  it('a folder that is taken away takes its findings with it', async () => {
    const draft = await open(folderAt(1));
    await underlinedAt(draft, 'nine', 'port');
    const second = folderAt(1);
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until('the other findings', () => (underlined(draft).some(({ diagnostic }) => diagnostic.message.includes('three')) ? true : undefined));
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second });
    await until('the own findings', () => (underlined(draft).some(({ diagnostic }) => diagnostic.message.includes('four')) ? true : undefined));
  });
});
