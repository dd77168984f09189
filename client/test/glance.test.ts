// At a glance in VS Code: the view of the claims, its filter, the status, and the quiet marks.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showStatus } from '../src/statusItem.ts';
import { fileIn, openDraft, running, underlinedAt, until } from './window.ts';

describe('at a glance', () => {
  let exports: Awaited<ReturnType<typeof running>>;
  const { executeCommand } = vscode.commands;
  before(async () => {
    await openDraft('draft-en.md');
    exports = await running();
    await executeCommand('claimcheck.claims.focus');
  });
  const rows = () => exports.claims.rows().map(({ label, description }) => ({ label: String(label), description: String(description) }));
  const row = (label: string | RegExp) =>
    until(`the row ${label}`, () => exports.claims.rows().find((one) => (typeof label === 'string' ? one.label === label : label.test(String(one.label)))));

  it('the claims of the draft are grouped, conflicts first, and a row leads to its words', async () => {
    const draft = await openDraft('draft-en.md');
    const conflict = await row('five → three');
    assert.equal(conflict.description, 'Only five of the 14 authors remain at Meta, which means that ten of them have left.');
    const groups = exports.claims.rows().filter(({ contextValue }) => contextValue === 'group');
    assert.deepEqual(groups.map(({ label }) => label), ['Conflicts', 'Supported']);
    const { command, arguments: given } = conflict.command as vscode.Command;
    await executeCommand('claimcheck.showOutput');
    await executeCommand(command, ...(given as unknown[]));
    const editor = await until('the draft', () => (vscode.window.activeTextEditor?.document === draft ? vscode.window.activeTextEditor : undefined));
    assert.equal(draft.getText(editor.selection), 'five');
  });

  it('the numbers are the same in the view, the status and the list of problems', async () => {
    const draft = await openDraft('draft-en.md');
    await underlinedAt(draft, 'five', 'remain at Meta');
    const conflicts = vscode.languages.getDiagnostics(draft.uri).filter(({ source }) => source === 'claimcheck').length;
    await row('Conflicts');
    assert.equal(rows()[0]?.description, String(conflicts));
    // the status is told a moment after the list
    await until('the status', () => (exports.status.text === `2 articles, ${conflicts} conflicts` ? true : undefined));
    const supported = rows().find(({ label }) => label === 'Supported')?.description;
    assert.equal(exports.status.detail, `${supported} supported`);
    assert.equal(exports.status.severity, vscode.LanguageStatusSeverity.Information);
    assert.deepEqual(exports.claims.badge, { value: conflicts, tooltip: `${conflicts} conflicts` });
  });

  it('who reads the log still has the draft in front', async () => {
    await openDraft('draft-en.md');
    await row('five → three');
    const before = exports.status.text;
    assert.match(before, /^2 articles, [1-9]/);
    await executeCommand('claimcheck.showOutput');
    await until('the log to be in front', () => (vscode.window.activeTextEditor?.document.uri.scheme === 'output' ? true : undefined));
    assert.equal(exports.status.text, before);
    await row('five → three');
    await openDraft('draft-en.md');
  });

  it('what is confirmed is marked where that is asked for, and the marks go with their words', async () => {
    const draft = await openDraft('draft-en.md');
    await row('five → three');
    const marked = () => exports.marks.in(draft).map((range) => draft.getText(range));
    assert.deepEqual(marked(), []);
    const settings = vscode.workspace.getConfiguration('claimcheck');
    await settings.update('markSupported', true, vscode.ConfigurationTarget.Global);
    const confirmed = () => exports.claims.shownClaims().filter(({ standing, telling }) => standing === 'supported' && telling).map(({ words }) => words);
    await until('the marks', () => (marked().length > 0 && marked().join() === confirmed().join() ? true : undefined));
    const before = marked();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(0, 0), 'One more line.\n\n');
    await vscode.workspace.applyEdit(edit);
    await until('the marks on their words', () => (marked().join() === before.join() ? true : undefined));
    await vscode.window.showTextDocument(draft);
    await executeCommand('workbench.action.files.revert');
    await settings.update('markSupported', undefined, vscode.ConfigurationTarget.Global);
    await until('no marks', () => (marked().length === 0 ? true : undefined));
  });

  it('warns when checking is slow, and says when the list of problems is cut off', async () => {
    const draft = (await openDraft('draft-en.md')).uri.toString();
    const item = vscode.languages.createLanguageStatusItem('test', { scheme: 'none' });
    const sources = { shelves: [] } as unknown as Parameters<typeof showStatus>[3];
    const folder = { uri: 'file:///a', enabled: true, articles: 9, facts: 100, revision: 1, include: [], problems: [] };
    const counts = { uri: draft, folder: folder.uri, serial: 1, conflicts: 300, disputed: 2, supported: 4, unverified: 0, ignored: 0, problems: 200, sources: [] };
    showStatus(item, { state: 'ready', folders: [folder], drafts: [{ ...counts, slow: 2340 }], leftOut: [] }, vscode.Uri.parse(draft), sources);
    assert.deepEqual([item.text, item.severity, item.command?.command], ['9 articles, 300 conflicts', vscode.LanguageStatusSeverity.Warning, 'claimcheck.showOutput']);
    assert.equal(item.detail, 'checking took 2.3 s · 200 of them among the problems, all in the view Claims · 2 where sources differ · 4 supported');
    showStatus(item, { state: 'ready', folders: [folder], drafts: [counts], leftOut: [] }, vscode.Uri.parse(draft), sources);
    assert.equal(item.severity, vscode.LanguageStatusSeverity.Information);
    item.dispose();
  });

  it('the button of a row opens the sentence of the article', async () => {
    const draft = await openDraft('draft-en.md');
    await row('five → three');
    const claim = exports.claims.shownClaims().find(({ words }) => words === 'five');
    assert.ok(claim);
    await executeCommand('claimcheck.goToEvidence', { kind: 'claim', id: '', uri: draft.uri.toString(), claim });
    const editor = await until('the article', () => (vscode.window.activeTextEditor?.document.uri.path.endsWith('meta-llama-exode.txt') === true ? vscode.window.activeTextEditor : undefined));
    assert.match(editor.document.getText(editor.selection), /seuls trois demeurent chez Meta/);
    // beside the article, the view goes on showing the draft
    await row('five → three');
    await executeCommand('workbench.action.closeActiveEditor');
  });

  it('filtered by words, in any case and without accents, and by kind', async () => {
    await openDraft('draft-fr.md');
    await row('cinq → trois');
    const all = rows().length;
    exports.claims.setFilter('ADJOINT-QUI-NEST-PAS-LA');
    assert.deepEqual(rows(), []);
    await executeCommand('claimcheck.clearClaimsFilter');
    assert.equal(rows().length, all);
    exports.claims.setFilter('conflicts demeurent CINQ');
    assert.deepEqual(rows().map(({ label }) => label), ['Conflicts', 'cinq → trois']);
    await executeCommand('claimcheck.clearClaimsFilter');
  });

  it('follows what is written', async () => {
    const draft = await openDraft('draft-en.md');
    await row('five → three');
    const at = draft.positionAt(draft.getText().indexOf('five'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(draft.uri, new vscode.Range(at, at.translate(0, 4)), 'six');
    await vscode.workspace.applyEdit(edit);
    await row('six → three');
    await executeCommand('undo');
    await row('five → three');
  });

  it('a line over the draft counts its claims, over its headings where that is asked for, and can be switched off', async () => {
    const draft = await openDraft('draft-en.md');
    const settings = vscode.workspace.getConfiguration('claimcheck');
    const lenses = async (count: number) =>
      until(`${count} lenses`, async () => {
        const found = await executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', draft.uri, 100);
        const own = found.filter(({ command }) => command?.command === 'claimcheck.claims.focus');
        return own.length === count ? own : undefined;
      });
    const [lens] = await lenses(1);
    assert.equal(lens?.range.start.line, 0);
    assert.match(lens.command?.title ?? '', /^[0-9]+ conflicts · [0-9]+ supported$/);
    await settings.update('codeLens', 'headings', vscode.ConfigurationTarget.Global);
    assert.deepEqual((await lenses(3)).map(({ range }) => draft.lineAt(range.start.line).text), ['# Llama without its herd', '## The people', '## The machines']);
    await settings.update('codeLens', 'off', vscode.ConfigurationTarget.Global);
    await lenses(0);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    await lenses(1);
  });

  it('says that a source is one, and that checking is switched off', async () => {
    const told = (text: RegExp) => until(`the status ${text}`, () => (text.test(exports.status.text) ? exports.status : undefined));
    await vscode.window.showTextDocument(fileIn('knowledge', 'meta-llama-exode.txt'));
    await vscode.languages.setTextDocumentLanguage((vscode.window.activeTextEditor as vscode.TextEditor).document, 'markdown');
    await told(/^This file is a source$/);
    await executeCommand('workbench.action.closeActiveEditor');
    await openDraft('draft-en.md');
    await told(/conflicts$/);
    const settings = vscode.workspace.getConfiguration('claimcheck');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await told(/^Switched off$/);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await told(/conflicts$/);
    await settings.update('knowledge.include', ['elsewhere'], vscode.ConfigurationTarget.Workspace);
    const { severity, detail } = await told(/^No articles$/);
    assert.equal(severity, vscode.LanguageStatusSeverity.Warning);
    assert.match(detail ?? '', /claimcheck\.knowledge\.include/);
    await settings.update('knowledge.include', undefined, vscode.ConfigurationTarget.Workspace);
    await told(/conflicts$/);
  });
});
