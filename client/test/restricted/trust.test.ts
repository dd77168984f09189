// A folder that is not trusted: drafts are checked, but the folder does not say what is read.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, press, running, underlined, underlinedAt, until } from '../window.ts';

describe('a folder that is not trusted', () => {
  it('drafts are checked against the articles of the default place, wherever the folder’s settings point', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const draft = await openDraft('draft.md');
    const diagnostic = await underlinedAt(draft, 'nine', 'port');
    assert.match(diagnostic.message, /three/);
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Information, 'what does not say what is read counts');
    const { view } = await running();
    const rows = await until('the articles', async () => {
      const all = await view.rows();
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(rows.map(({ resourceUri }) => resourceUri?.path.split('/').slice(-2).join('/')), ['knowledge/port.md']);
  });

  it('once it is trusted, what its settings say counts, at once', async () => {
    const granted = new Promise<void>((done) => vscode.workspace.onDidGrantWorkspaceTrust(done));
    await until('the page that asks for trust', async () => {
      await vscode.commands.executeCommand('workbench.trust.manage');
      return vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'Workspace Trust' || undefined;
    });
    press('Control+Enter');
    await granted;
    assert.equal(vscode.workspace.isTrusted, true);
    const draft = await openDraft('draft.md');
    await until('the articles that the folder names', () => (underlined(draft).some(({ diagnostic }) => diagnostic.message.includes('four')) ? true : undefined));
    const { view } = await running();
    await until('their list', async () => ((await view.rows()).map(({ resourceUri }) => resourceUri?.path.split('/').slice(-2).join('/')).join() === 'desk/port.md' ? true : undefined));
  });
});
