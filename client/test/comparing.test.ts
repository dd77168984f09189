// Articles that contradict one another, in VS Code: the report, and the preview that shows it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, openDraft, until } from './window.ts';

describe('comparing', () => {
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(fileIn('knowledge', name), Buffer.from(text));

  it('both sentences stand side by side, in a preview that is no draft', async () => {
    await openDraft('draft-fr.md');
    await write('one.md', '# The house\n\nOrvane employs 140 people in Lyon.\n');
    await write('two.md', '# La maison\n\nOrvane emploie 120 personnes à Lyon.\n');
    try {
      const report = await until('the report', async () => {
        await vscode.commands.executeCommand('claimcheck.compareSources');
        const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse('claimcheck-report:/Contradictions.md'))).getText();
        return text.includes('≠') ? text : undefined;
      });
      assert.match(report, /## 140 ≠ 120\n\n\| \[The house\]\(file:[^)]*one\.md#L3,1\) \| \[La maison\]\(file:[^)]*two\.md#L3,1\) \|/);
      await until('the preview', async () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label, input }) => label.includes('Contradictions') && input instanceof vscode.TabInputWebview));
    } finally {
      await vscode.workspace.fs.delete(fileIn('knowledge', 'one.md'));
      await vscode.workspace.fs.delete(fileIn('knowledge', 'two.md'));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  });
});
