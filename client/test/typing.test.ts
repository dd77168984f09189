// While somebody types: nothing new in the sentence being written, everything else where it was, and nothing late.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { notUnderlined, openDraft, running, underlined, underlinedAt, until } from './window.ts';

const STANDING = 'Abhishek Das, head of generative AI, has left Meta.';
const TYPED = 'Only five of the 14 authors remain at Meta';

describe('while typing', () => {
  let quiet: Awaited<ReturnType<typeof running>>['quiet'];
  const { executeCommand } = vscode.commands;
  const type = async (text: string) => {
    for (const letter of text) await executeCommand('type', { text: letter });
  };
  let draft: vscode.TextDocument;
  let editor: vscode.TextEditor;
  /** A draft with one wrong sentence, and the cursor on a line of its own below it. */
  beforeEach(async () => {
    draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: `${STANDING}\n\n` });
    editor = await vscode.window.showTextDocument(draft);
    await until('the standing sentence to be underlined', () => (underlined(draft).length === 1 ? true : undefined));
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    ({ quiet } = await running());
    quiet.pause = 600_000;
  });
  afterEach(async () => {
    quiet.pause = 1000;
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
  const keptBack = () => until('something to be kept back', () => (quiet.keptBack === 1 ? true : undefined));
  const both = () => until('both to be underlined', () => (underlined(draft).length === 2 ? true : undefined));

  it('nothing is underlined in the sentence being typed; with its full stop it is', async () => {
    const seen: number[] = [];
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === draft.uri.toString())) seen.push(underlined(draft).length);
    });
    await type(TYPED);
    await keptBack();
    listening.dispose();
    assert.ok(seen.every((count) => count === 1), `the others did not stay put: ${seen.join()}`);
    assert.equal(underlined(draft).length, 1);
    await type('.');
    await underlinedAt(draft, 'five', TYPED);
    await both();
  });

  it('when the cursor leaves the sentence it is underlined', async () => {
    await type(TYPED);
    await keptBack();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await both();
  });

  it('when the writer pauses it is underlined, and stays when they go on', async () => {
    await type(TYPED);
    await keptBack();
    quiet.pause = 1;
    await type(' ');
    await both();
    quiet.pause = 600_000;
    await type('t');
    const diagnostics = await until('an answer', () => (underlined(draft).length === 2 ? underlined(draft) : undefined));
    assert.ok(diagnostics.some(({ words }) => words === 'five'));
  });

  it('what is pasted, and a correction, are right at once', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(2, 0), TYPED);
    await vscode.workspace.applyEdit(edit);
    await underlinedAt(draft, 'five', TYPED);
    const start = draft.getText().indexOf('five');
    editor.selection = new vscode.Selection(draft.positionAt(start), draft.positionAt(start));
    const correction = new vscode.WorkspaceEdit();
    correction.replace(draft.uri, new vscode.Range(draft.positionAt(start), draft.positionAt(start + 4)), 'three');
    await vscode.workspace.applyEdit(correction);
    await notUnderlined(draft, 'five');
  });

  it('with the setting off it is underlined at once', async () => {
    const settings = vscode.workspace.getConfiguration('claimcheck');
    await settings.update('hideWhileTyping', 'off', vscode.ConfigurationTarget.Global);
    await type(TYPED);
    await both();
    await settings.update('hideWhileTyping', undefined, vscode.ConfigurationTarget.Global);
  });

  it('saving a draft waits for nothing', async () => {
    const saved = await openDraft('draft-en.md');
    const before = saved.getText();
    const last = saved.lineAt(saved.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(saved.uri, last, '\n');
    await vscode.workspace.applyEdit(edit);
    assert.ok(await saved.save());
    assert.equal(saved.getText(), `${before}\n`, 'saving corrects nothing');
    const back = new vscode.WorkspaceEdit();
    back.delete(saved.uri, new vscode.Range(last, saved.lineAt(saved.lineCount - 1).range.end));
    await vscode.workspace.applyEdit(back);
    await saved.save();
  });
});
