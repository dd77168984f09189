// A writer's session in VS Code: the wrong words are underlined, the card quotes the article, the correction goes in.
// Runs unchanged in desktop VS Code and in code-server.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, notUnderlined, openDraft, textAt, underlined, underlinedAt, until } from './window.ts';

const ARTICLE = ['knowledge', 'meta-llama-exode.txt'] as const;

/** The same claim in both drafts: how many of the authors are still there. */
const CLAIMS = [
  { draft: 'draft-fr.md', near: 'demeurent', wrong: 'cinq', right: 'trois' },
  { draft: 'draft-en.md', near: 'remain at Meta', wrong: 'five', right: 'three' },
] as const;

for (const { draft, near, wrong, right } of CLAIMS) {
  describe(`a writer opens ${draft}`, () => {
    let document: vscode.TextDocument;
    let diagnostic: vscode.Diagnostic;
    before(async () => {
      document = await openDraft(draft);
      diagnostic = await underlinedAt(document, wrong, near);
    });

    it('sees the wrong words underlined, and only what conflicts', () => {
      assert.equal(diagnostic.source, 'claimcheck');
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
      assert.match(diagnostic.message, new RegExp(right, 'i'));
      const words = underlined(document).map((one) => one.words);
      assert.ok(!words.some((one) => /Mistral$|Zuckerberg/.test(one)), words.join(' | '));
    });

    it('finds the exact sentence of the article among the problems', async () => {
      const related = diagnostic.relatedInformation?.[0]?.location;
      assert.ok(related);
      assert.equal(related.uri.toString(), fileIn(...ARTICLE).toString());
      assert.match(await textAt(related), /^Sur les 14 auteurs .*seuls trois demeurent chez Meta.*Azhar\.$/);
    });

    it('reads in the hover card what the article says, and can open it there', async () => {
      const card = await until('the card', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider', document.uri, diagnostic.range.start);
        const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).join('\n');
        return text.includes('trois') ? text : undefined;
      });
      assert.match(card, /seuls \**trois\** demeurent chez Meta/);
      assert.match(card, /\]\(file:\/\/.*meta-llama-exode\.txt#L[0-9]+,1-L[0-9]+,[0-9]+\)/);
    });

    it('goes to the sentence', async () => {
      const places = await until('the definition', async () => {
        const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider', document.uri, diagnostic.range.start);
        return found.length > 0 ? found : undefined;
      });
      const [place] = places;
      assert.ok(place);
      assert.match(await textAt({ uri: place.targetUri, range: place.targetRange }), /seuls trois demeurent chez Meta/);
    });

    it('takes the correction; the underline goes, and comes back with undo', async () => {
      const fix = await until('the correction', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider', document.uri, diagnostic.range, 'quickfix');
        return actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
      });
      const before = document.getText();
      assert.ok(fix.edit);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.equal(document.getText(), before.replace(`**${wrong}**`, `**${right}**`));
      await notUnderlined(document, wrong);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      await underlinedAt(document, wrong, near);
    });
  });
}
