// Writing from the articles in VS Code: facts behind two question marks, and from a list.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, underlinedAt, until } from './window.ts';

describe('facts', () => {
  const { executeCommand } = vscode.commands;
  const write = async (content: string): Promise<vscode.TextDocument> => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const editor = await vscode.window.showTextDocument(draft);
    const end = draft.lineAt(draft.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    return draft;
  };
  const QUOTED = /Joelle Pineau \[@rask\]\. “La récente démission de Joelle Pineau, [^”]+” \[@meta-llama-exode\]$/;
  before(async () => {
    const draft = await openDraft('draft-en.md');
    await underlinedAt(draft, 'five', 'remain at Meta');
  });
  afterEach(() => executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('two question marks and some words: what is chosen is quoted, and cited as the draft cites', async () => {
    const draft = await write('The resignation of Joelle Pineau [@rask]. ');
    for (const letter of '??pineau démission') await executeCommand('type', { text: letter });
    await until('the fact', async () => {
      await executeCommand('acceptSelectedSuggestion');
      return draft.getText().includes('??') ? undefined : true;
    });
    assert.match(draft.getText(), QUOTED);
  });

  it('from a list, about what the draft speaks of; undone in one step', async () => {
    const before = 'The resignation of Joelle Pineau [@rask].';
    const draft = await write(before);
    await executeCommand('claimcheck.insertFact');
    await until('the fact', async () => {
      await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return draft.getText() === before ? undefined : true;
    });
    assert.match(draft.getText(), QUOTED);
    const { selection } = vscode.window.activeTextEditor ?? {};
    assert.deepEqual(selection?.active, draft.lineAt(0).range.end);
    await executeCommand('undo');
    assert.equal(draft.getText(), before);
  });
});
