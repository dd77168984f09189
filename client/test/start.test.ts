// The first minute: from the walkthrough to the first corrected fact, with nothing configured.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { notUnderlined, openDraft, running, underlinedAt, until } from './window.ts';

describe('the first minute', () => {
  const extension = vscode.extensions.getExtension('claimcheck.claimcheck');
  const { executeCommand } = vscode.commands;
  const front = () => vscode.window.activeTextEditor?.document;

  it('the walkthrough opens, and its commands are there', async () => {
    await running();
    const { walkthroughs } = (extension?.packageJSON as { contributes: { walkthroughs: readonly { steps: readonly { description: string; media: { svg: string } }[] }[] } }).contributes;
    const steps = walkthroughs[0]?.steps ?? [];
    assert.equal(steps.length, 5);
    const known = await vscode.commands.getCommands(true);
    const wanted = steps.flatMap(({ description }) => [...description.matchAll(/\(command:([\w.]+)/g)].map(([, name = '']) => name));
    assert.ok(wanted.length >= 7, wanted.join());
    assert.deepEqual(wanted.filter((name) => !known.includes(name)), []);
    await executeCommand('claimcheck.openWalkthrough');
    await until('the walkthrough', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /walkthrough|welcome/i.test(label)) && true);
  });

  it('the sample opens, its wrong fact is underlined, and the first offer of the light bulb corrects it', async () => {
    const begun = Date.now();
    await executeCommand('claimcheck.openSample');
    const { sample } = await running();
    const draft = await until('the sample', () => (front()?.uri.fsPath === sample.draft.fsPath ? front() : undefined));
    const diagnostic = await underlinedAt(draft, 'five', 'remain');
    assert.match(diagnostic.message, /three/);
    await executeCommand('claimcheck.openSample', 'card');
    assert.ok(vscode.window.activeTextEditor?.selection.active.isEqual(diagnostic.range.start));
    const fix = await until('the correction', async () => {
      const actions = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, diagnostic.range, 'quickfix');
      return actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    });
    assert.ok(fix.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(draft.getText(), /, \*\*three\*\* remain/);
    await until('the underline to go', () => (vscode.languages.getDiagnostics(draft.uri).length === 1 ? true : undefined));
    console.log(`      from the sample to the corrected fact in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  });

  it('the sample says nothing about other drafts, and is as it was when it is opened again', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Of the nine keepers of the lighthouse, only five remain on the island.\n\nOnly five of the 14 authors remain at Meta.\n' });
    await vscode.window.showTextDocument(other);
    await underlinedAt(other, 'five', 'authors');
    assert.equal(vscode.languages.getDiagnostics(other.uri).length, 1);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await executeCommand('claimcheck.openSample');
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await executeCommand('claimcheck.openSample');
    await until('the sample as it was', () => (/\*\*five\*\*/.test(front()?.getText() ?? '') ? true : undefined));
    await executeCommand('workbench.action.closeAllEditors');
    const draft = await openDraft('draft-en.md');
    await underlinedAt(draft, 'five', 'remain at Meta');
    await notUnderlined(draft, 'Mistral');
  });
});
