// A folder that is not trusted: drafts are checked, but the folder does not say what is read.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, running, underlinedAt, until } from '../window.ts';

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
});
