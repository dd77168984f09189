// The VS Code extension: starts the language server, shows how it stands, and offers a few commands.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands.ts';
import { DRAFTS, createClient } from './languageClient.ts';
import { showStatus } from './statusItem.ts';
import { STATUS, type Status } from '../../server/src/lsp/protocol.ts';

let client: LanguageClient | undefined;

/** Called by VS Code when the first Markdown file is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Claimcheck', { log: true });
  const item = vscode.languages.createLanguageStatusItem('claimcheck.status', DRAFTS);
  const started = createClient(context.asAbsolutePath('dist/server.js'), context.storageUri ?? context.globalStorageUri, output);
  client = started;
  let status: Status = { state: 'reading', folders: [], drafts: [] };
  const show = (): void => showStatus(item, status, vscode.window.activeTextEditor?.document.uri);
  context.subscriptions.push(
    output,
    item,
    started.onNotification(STATUS, (told: Status) => {
      status = told;
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    ...registerCommands(started, output),
  );
  show();
  await started.start();
}

/** Called by VS Code when it closes, or when the extension is switched off. */
export const deactivate = (): Promise<void> | undefined => client?.stop();
