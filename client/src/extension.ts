// The VS Code extension: starts the language server, shows how it stands, and offers a few commands.
import { taken, type Taken } from './begun.ts';
import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { knownClaims } from './claims.ts';
import { showClaims, type ClaimsView } from './claimsView.ts';
import { COMMANDS, registerCommands } from './commands.ts';
import { keepDismissals } from './ignored.ts';
import { provideReports } from './compareSources.ts';
import { DRAFTS } from './drafts.ts';
import { createClient } from './languageClient.ts';
import { provideSample, sampleFolder, type Sample } from './sample.ts';
import { quietWhileTyping, type Quiet } from './quiet.ts';
import { followLensSetting } from './lenses.ts';
import { knownSources } from './sources.ts';
import { showSources, type SourcesView } from './sourcesView.ts';
import { provideSourceTexts } from './sourceTexts.ts';
import { showStatus } from './statusItem.ts';
import { markSupported } from './supportedMarks.ts';
import { STATUS, TRUSTED, type Status } from '../../server/src/lsp/protocol.ts';

let client: LanguageClient | undefined;

/** What the extension gives to others: for now, what its views show, to its own tests. */
export interface Exports {
  readonly view: SourcesView;
  readonly claims: ClaimsView;
  readonly status: vscode.LanguageStatusItem;
  readonly sample: Sample;
  readonly quiet: Quiet;
  /** how long loading and activating it took */
  readonly activation: Taken;
}

/** Called by VS Code when the first Markdown file is opened, the view is shown, or a command is run. */
export function activate(context: vscode.ExtensionContext): Exports {
  const output = vscode.window.createOutputChannel('Claimcheck', { log: true });
  const item = vscode.languages.createLanguageStatusItem('claimcheck.status', DRAFTS);
  const diagnostics = quietWhileTyping();
  const started = createClient({ serverFile: context.asAbsolutePath('dist/server.js'), storage: context.storageUri ?? context.globalStorageUri, sample: sampleFolder(context) }, diagnostics.provideDiagnostics, output);
  const quiet = diagnostics.follow(started);
  client = started;
  const sample = provideSample(started, context);
  const sources = knownSources(started);
  const view = showSources(sources, COMMANDS.openSource);
  const known = knownClaims(started);
  const claims = showClaims(known);
  const reports = provideReports(started);
  let status: Status | undefined = { state: 'reading', folders: [], drafts: [], leftOut: [] };
  const show = (): void => showStatus(item, status, vscode.window.activeTextEditor?.document.uri, sources);
  context.subscriptions.push(
    output,
    item,
    started.onNotification(STATUS, (told: Status) => {
      status = told;
      sources.tell(told);
      known.tell(told);
      show();
    }),
    started.onDidChangeState(({ newState }) => {
      if (newState === State.Running) return;
      status = newState === State.Stopped ? undefined : { state: 'reading', folders: [], drafts: [], leftOut: [] };
      show();
    }),
    sources.changed(show),
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.sendNotification(TRUSTED)),
    vscode.window.onDidChangeActiveTextEditor(show),
    sources,
    view,
    known,
    claims,
    markSupported(known),
    followLensSetting(started),
    provideSourceTexts(started, sources),
    reports,
    sample,
    quiet,
    keepDismissals(),
    ...registerCommands({ client: started, output, sources, view, claims, reports, sample }),
  );
  show();
  // the window does not wait for the server; that it cannot be started is told by the client
  setImmediate(() => void started.start().catch((error: unknown) => output.error(String(error))));
  return { view, claims, status: item, sample, quiet, activation: taken() };
}

/** Called by VS Code when it closes, or when the extension is switched off. */
export const deactivate = (): Promise<void> | undefined => client?.stop();
