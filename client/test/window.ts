// What the tests do in the window, and how they wait: never for a time, always for a state.
import * as vscode from 'vscode';
import type { Exports } from '../src/extension.ts';
import type { Session } from '../src/session.ts';

/** Asks again until there is an answer. VS Code withdraws requests while extensions still register their providers. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, patience = 25_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!/cancell?ed/i.test(String(error))) throw error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** The extension as it runs: its status item, and what its views show. */
export async function running(): Promise<Session & Pick<Exports, 'status'>> {
  const extension = vscode.extensions.getExtension<Exports>('claimcheck.claimcheck');
  if (extension === undefined) throw new Error('the extension is not there');
  const { status, session } = await extension.activate();
  return { ...(await session()), status };
}

export const fileIn = (...names: readonly string[]): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the tests need their workspace');
  return vscode.Uri.joinPath(folder.uri, ...names);
};

export async function openDraft(...names: readonly string[]): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileIn(...names));
  await vscode.window.showTextDocument(document);
  return document;
}

/** What the extension has underlined, with the words. */
export const underlined = (document: vscode.TextDocument) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'claimcheck')
    .map((diagnostic) => ({ words: document.getText(diagnostic.range), diagnostic }));

/** Waits until these words are underlined (in the line that holds `near`). */
export const underlinedAt = (document: vscode.TextDocument, words: string, near: string): Promise<vscode.Diagnostic> =>
  until(`“${words}” to be underlined`, () => {
    const line = document.positionAt(document.getText().indexOf(near)).line;
    return underlined(document).find((one) => one.words === words && one.diagnostic.range.start.line === line)?.diagnostic;
  });

/** Waits until these words are not underlined any more. */
export const notUnderlined = (document: vscode.TextDocument, words: string): Promise<true> =>
  until(`“${words}” not to be underlined`, () => (underlined(document).some((one) => one.words === words) ? undefined : true));

/** Presses keys in the window, for what VS Code offers to no extension. Only code-server's stand-in listens (`vscode-shim.mjs`). */
export const press = (keys: string): void => console.log(`@press ${keys}`);

export async function textAt({ uri, range }: { readonly uri: vscode.Uri; readonly range: vscode.Range }): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}
