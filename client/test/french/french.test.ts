// VS Code in French: everything of the extension is in French, but for what is said of an English draft.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, running, underlinedAt, until } from '../window.ts';

describe('en français', () => {
  const extension = vscode.extensions.getExtension('claimcheck.claimcheck');
  const { executeCommand } = vscode.commands;
  const titlesAt = (draft: vscode.TextDocument, { range }: vscode.Diagnostic) => until('the actions', async () => {
    const actions = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, range, 'quickfix');
    return actions.length > 1 ? actions.map(({ title }) => title) : undefined;
  });

  it('commands, settings and walkthrough', () => {
    assert.equal(vscode.env.language, 'fr');
    // a title keeps its English, to be found by it too
    interface Contributes { readonly commands: readonly { readonly command: string; readonly title: { readonly value: string } }[]; readonly walkthroughs: readonly { readonly title: string }[] }
    const { commands, walkthroughs } = (extension?.packageJSON as { contributes: Contributes }).contributes;
    assert.equal(commands.find(({ command }) => command === 'claimcheck.openSample')?.title.value, 'Ouvrir l’exemple');
    assert.equal(walkthroughs[0]?.title, 'Prise en main de Claimcheck');
  });

  it('what speaks of a draft is in its language', async () => {
    const french = await openDraft('draft-fr.md');
    const diagnostic = await underlinedAt(french, 'cinq', 'demeurent');
    assert.match(diagnostic.message, /^La source dit « /);
    assert.ok((await titlesAt(french, diagnostic)).every((title) => /^(Remplacer|Ignorer|Tout ignorer|Voir|À propos|Citer)/.test(title)), (await titlesAt(french, diagnostic)).join(' | '));
    const english = await openDraft('draft-en.md');
    const other = await underlinedAt(english, 'five', 'remain at Meta');
    assert.match(other.message, /^The source says “/);
    assert.match((await titlesAt(english, other))[0] ?? '', /^Replace with “three”/);
  });

  it('all else is in that of the editor', async () => {
    const { status, view } = await running();
    // until the draft is judged there is nothing to be said of it
    await until('the status of the draft', () => (/confirmée?s?/.test(status.detail ?? '') ? true : undefined));
    assert.match(status.text, /^2 articles, \d+ /);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, 'knowledge', 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    await until('the problem', async () => ((await view.rows()).some(({ label }) => label === 'picture.txt n’est pas un fichier texte.') ? true : undefined));
  });

  it('the sample is French, and so is its correction', async () => {
    await executeCommand('claimcheck.openSample');
    const draft = await until('the sample', () => (vscode.window.activeTextEditor?.document.uri.path.endsWith('brouillon.md') === true ? vscode.window.activeTextEditor.document : undefined));
    assert.match((await titlesAt(draft, await underlinedAt(draft, 'cinq', 'demeurent')))[0] ?? '', /^Remplacer par « trois »/);
  });
});
