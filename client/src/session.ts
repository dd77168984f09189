// Everything the extension does once it is running: the language server, the views, and what the commands work on. It is a
// file of its own in dist/, loaded when activation is over, because the window waits for that.
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { knownClaims } from './claims.ts';
import { showClaims, type ClaimsView } from './claimsView.ts';
import { COMMANDS, type Command } from './commandNames.ts';
import { commandsOf } from './commands.ts';
import { keepDismissals } from './ignored.ts';
import { provideReports } from './compareSources.ts';
import { followFront } from './front.ts';
import { createClient } from './languageClient.ts';
import { provideSample, sampleFolder, type Sample } from './sample.ts';
import { quietWhileTyping, type Quiet } from './quiet.ts';
import { followLensSetting } from './lenses.ts';
import { knownSources } from './sources.ts';
import { tellSeen } from './seen.ts';
import { showSources, type SourcesView } from './sourcesView.ts';
import { provideSourceTexts } from './sourceTexts.ts';
import { showStatus } from './statusItem.ts';
import { markSupported, type Marks } from './supportedMarks.ts';
import { STATUS, TRUSTED, type Status } from '../../server/src/lsp/protocol.ts';

export interface Session {
  readonly view: SourcesView;
  readonly claims: ClaimsView;
  readonly sample: Sample;
  readonly quiet: Quiet;
  readonly marks: Marks;
  /** Runs a command, with what it was given. */
  run(command: Command, given: readonly unknown[]): unknown;
  /** Stops the server; one that is still starting, when it has started. */
  stop(): Promise<void>;
}

/** Starts the server and shows how it stands, in the status item among others. */
export function begin(context: vscode.ExtensionContext, item: vscode.LanguageStatusItem): Session {
  const output = vscode.window.createOutputChannel('Claimcheck', { log: true });
  const diagnostics = quietWhileTyping();
  const client = createClient({ serverFile: context.asAbsolutePath('dist/server.js'), storage: context.storageUri ?? context.globalStorageUri, sample: sampleFolder(context) }, diagnostics.provideDiagnostics, output);
  const quiet = diagnostics.follow(client);
  const sample = provideSample(client, context);
  const sources = knownSources(client);
  const view = showSources(sources, COMMANDS.openSource);
  const known = knownClaims(client);
  const front = followFront();
  const claims = showClaims(known, front);
  const reports = provideReports(client);
  const marks = markSupported(known);
  let status: Status | undefined = { state: 'reading', folders: [], drafts: [], leftOut: [] };
  const show = (): void => showStatus(item, status, front.uri, sources);
  context.subscriptions.push(
    output,
    client.onNotification(STATUS, (told: Status) => {
      status = told;
      sources.tell(told);
      known.tell(told);
      show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) return;
      status = newState === State.Stopped ? undefined : { state: 'reading', folders: [], drafts: [], leftOut: [] };
      show();
    }),
    sources.changed(show),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TRUSTED)),
    front,
    front.changed(show),
    sources,
    view,
    known,
    claims,
    marks,
    followLensSetting(client),
    provideSourceTexts(client, sources),
    reports,
    sample,
    quiet,
    keepDismissals(),
    tellSeen(client),
  );
  show();
  const commands = commandsOf({ client, output, sources, view, claims, reports, sample });
  // that it cannot be started is told by the client
  const started = client.start().catch((error: unknown) => output.error(String(error)));
  return {
    view,
    claims,
    sample,
    quiet,
    marks,
    run: (command, given) => commands[command](...(given as never[])),
    stop: async () => {
      await started;
      if (client.needsStop()) await client.stop();
    },
  };
}
