// The VS Code extension: starts the language server, shows how it stands, and offers a few commands.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMMANDS, registerCommands } from './commands.ts';
import { keepDismissals } from './ignored.ts';
import { provideReports } from './compareSources.ts';
import { DRAFTS, createClient } from './languageClient.ts';
import { knownSources } from './sources.ts';
import { showSources, type SourcesView } from './sourcesView.ts';
import { provideSourceTexts } from './sourceTexts.ts';
import { showStatus } from './statusItem.ts';
import { STATUS, type Status } from '../../server/src/lsp/protocol.ts';

let client: LanguageClient | undefined;

/** What the extension gives to others: for now, what its view shows, to its own tests. */
export interface Exports {
  readonly view: SourcesView;
}

/** Called by VS Code when the first Markdown file is opened, the view is shown, or a command is run. */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
  const output = vscode.window.createOutputChannel('Claimcheck', { log: true });
  const item = vscode.languages.createLanguageStatusItem('claimcheck.status', DRAFTS);
  const started = createClient(context.asAbsolutePath('dist/server.js'), context.storageUri ?? context.globalStorageUri, output);
  client = started;
  const sources = knownSources(started);
  const view = showSources(sources, COMMANDS.openSource);
  const reports = provideReports(started);
  let status: Status = { state: 'reading', folders: [], drafts: [] };
  const show = (): void => showStatus(item, status, vscode.window.activeTextEditor?.document.uri);
  context.subscriptions.push(
    output,
    item,
    started.onNotification(STATUS, (told: Status) => {
      status = told;
      sources.tell(told);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    sources,
    view,
    provideSourceTexts(started, sources),
    reports,
    keepDismissals(),
    ...registerCommands({ client: started, output, sources, view, reports }),
  );
  show();
  await started.start();
  return { view };
}

/** Called by VS Code when it closes, or when the extension is switched off. */
export const deactivate = (): Promise<void> | undefined => client?.stop();
