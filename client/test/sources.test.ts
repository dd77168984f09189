// The articles in VS Code: the view that lists them, and the commands that add, open and read them again.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { fileIn, notUnderlined, openDraft, running, textAt, underlinedAt, until } from './window.ts';

const SAMPLE = 'L’effritement de l’équipe d’IA de Meta';

describe('sources', () => {
  let exports: Awaited<ReturnType<typeof running>>;
  before(async () => {
    await openDraft('draft-fr.md');
    exports = await running();
  });
  const rows = async () => (await exports.view.rows()).map(({ label, description }) => ({ label: String(label), description: String(description) }));
  const row = (label: string, details: RegExp) =>
    until(`the row “${label}” with ${details}`, async () => (await rows()).find((one) => one.label === label && details.test(one.description)));
  const remove = (...names: readonly string[]) => vscode.workspace.fs.delete(fileIn(...names));
  const { executeCommand } = vscode.commands;

  it('the view lists the articles, with what is known of each and how many drafts use it', async () => {
    await underlinedAt(await openDraft('draft-fr.md'), 'cinq', 'demeurent');
    await until('the row with its number of drafts', async () => {
      // a draft that a test before has closed may still be open for VS Code; all of them are about the same people
      const using = vscode.workspace.textDocuments.filter((one) => one.languageId === 'markdown' && !/\/knowledge\/|\.dossier/.test(one.uri.path) && one.getText().includes('Meta')).length;
      const { description = '' } = (await rows()).find(({ label }) => label === SAMPLE) ?? {};
      return new RegExp(`^FR · [0-9]+ facts · in ${using === 1 ? '1 draft' : `${using} drafts`}$`).test(description) || undefined;
    });
    assert.equal((await rows()).length, 2);
    await executeCommand('claimcheck.sources.focus');
  });

  it('what is not used is named with the reason, and what to do', async () => {
    await vscode.workspace.fs.writeFile(fileIn('knowledge', 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    await row('Not used', /^1$/);
    assert.deepEqual((await rows())[1], { label: 'picture.txt is not a text file.', description: 'Save it as text, DOCX or PDF.' });
    await remove('knowledge', 'picture.txt');
    await until('the row to go', async () => ((await rows()).some(({ label }) => label === 'Not used') ? undefined : true));
  });

  it('a file is copied into the folder, and never over another', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'claimcheck-'));
    const file = vscode.Uri.file(join(outside, 'quays.md'));
    writeFileSync(file.fsPath, '# The quays of Orvane\n\nThe port of Orvane has three quays.\n');
    await executeCommand('claimcheck.addSourceFromFile', [file]);
    await row('The quays of Orvane', /EN · 1 fact$/);
    writeFileSync(file.fsPath, '# The boats of Orvane\n\nThe port of Orvane has nine boats.\n');
    await executeCommand('claimcheck.addSourceFromFile', [file]);
    await row('The boats of Orvane', /EN · 1 fact$/);
    assert.match(String(await vscode.workspace.fs.readFile(fileIn('knowledge', 'quays.md'))), /three quays/);
    await remove('knowledge', 'quays.md');
    await remove('knowledge', 'quays-2.md');
    rmSync(outside, { recursive: true });
  });

  it('what is on the clipboard becomes an article, with its title and address', async () => {
    await vscode.env.clipboard.writeText('Le phare de Velsor\n\nLe phare de Velsor mesure 42 mètres. Paul Rey l’a bâti en 1911.');
    const added = executeCommand('claimcheck.addSourceFromClipboard');
    const open = await until('the article', async () => {
      await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.uri.path.endsWith('/knowledge/le-phare-de-velsor.md') === true ? document : undefined;
    });
    assert.match(open.getText(), /^---\ntitle: "Le phare de Velsor"\nadded: \d{4}-\d\d-\d\d\n---\n\n# Le phare de Velsor\n\nLe phare de Velsor mesure 42 mètres\./);
    await added;
    await row('Le phare de Velsor', /FR · 2 facts$/);
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'The Velsor lighthouse was built by Paul Rey in 1914.\n' });
    await vscode.window.showTextDocument(draft);
    await underlinedAt(draft, '1914', 'lighthouse');
    await row('Le phare de Velsor', /in 1 draft$/);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('knowledge', 'le-phare-de-velsor.md');
  });

  it('an article is opened by the list', async () => {
    await openDraft('draft-fr.md');
    const opening = executeCommand('claimcheck.openSource');
    await until('the article', async () => {
      await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.path.includes('/knowledge/') === true || undefined;
    });
    await opening;
  });

  it('a file dropped into the folder makes the finding appear', async () => {
    const draft = await openDraft('draft-en.md');
    const edit = new vscode.WorkspaceEdit();
    const added = 'The port of Orvane has five quays.';
    edit.insert(draft.uri, draft.lineAt(draft.lineCount - 1).range.end, `\n\n${added}\n`);
    await vscode.workspace.applyEdit(edit);
    writeFileSync(fileIn('knowledge', 'dropped.txt').fsPath, 'The port of Orvane has three quays, says the harbour master.\n');
    await underlinedAt(draft, 'five', added);
    rmSync(fileIn('knowledge', 'dropped.txt').fsPath);
    await until('the finding to go', () => {
      const line = draft.positionAt(draft.getText().indexOf(added)).line;
      return vscode.languages.getDiagnostics(draft.uri).some(({ range }) => range.start.line === line) ? undefined : true;
    });
    await vscode.window.showTextDocument(draft);
    await executeCommand('workbench.action.files.revert');
  });

  it('a PDF dropped into the folder makes the finding appear, with its page; its sentence is shown in its text', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Le conseil portuaire d’Orvane compte neuf membres.\n' });
    await vscode.window.showTextDocument(draft);
    copyFileSync(join(__dirname, '../../test-fixtures/formats/port-orvane.fr.pdf'), fileIn('knowledge', 'port.pdf').fsPath);
    const diagnostic = await underlinedAt(draft, 'neuf', 'portuaire');
    const related = diagnostic.relatedInformation?.[0];
    assert.match(related?.message ?? '', /p\. 2$/);
    assert.equal(related?.location.uri.scheme, 'claimcheck-source');
    assert.match(await textAt(related.location), /^Le conseil portuaire compte désormais onze membres/);

    const [hover] = await until('the card', async () => {
      const found = await executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, diagnostic.range.start);
      return found.length > 0 ? found : undefined;
    });
    const card = hover?.contents[0] as vscode.MarkdownString;
    assert.match(card.value, /\]\(command:claimcheck\.goToEvidence\?.*p\\?\. 2/);
    assert.deepEqual(card.isTrusted, { enabledCommands: ['claimcheck.goToEvidence'] });

    await executeCommand('claimcheck.goToEvidence', { uri: related.location.uri.toString(), range: related.location.range });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'claimcheck-source');
    assert.match(editor.document.getText(editor.selection), /onze membres/);
    assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []);
    await row('Le port d’Orvane en 2023', /FR · [0-9]+ facts · in 1 draft$/);
    await executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(draft);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('knowledge', 'port.pdf');
  });

  it('rebuilt, the base finds the same', async () => {
    const draft = await openDraft('draft-fr.md');
    await underlinedAt(draft, 'cinq', 'demeurent');
    await executeCommand('claimcheck.rebuildKnowledgeBase');
    await underlinedAt(draft, 'cinq', 'demeurent');
    await until('two rows', async () => ((await rows()).length === 2 ? true : undefined));
  });

  it('without articles the view is empty', async () => {
    const draft = await openDraft('draft-fr.md');
    await vscode.workspace.fs.rename(fileIn('knowledge'), fileIn('aside'));
    await until('the view to be empty', async () => ((await rows()).length === 0 ? true : undefined));
    await notUnderlined(draft, 'cinq');
    await vscode.workspace.fs.rename(fileIn('aside'), fileIn('knowledge'));
    await underlinedAt(draft, 'cinq', 'demeurent');
  });
});
