// How the language server is started, and for which documents.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type Middleware } from 'vscode-languageclient/node';
import { CLAIMS_VIEW } from './claimsView.ts';
import { COMMANDS } from './commandNames.ts';
import { referencesMiddleware } from './articleReferences.ts';
import { DRAFTS } from './drafts.ts';
import { lensMiddleware } from './lenses.ts';
import { DISMISSALS } from './ignored.ts';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';

/** Places that the server works with. */
export interface Places {
  readonly serverFile: string;
  readonly storage: vscode.Uri;
  readonly sample: vscode.Uri;
}

/** Makes the client; nothing runs until it is started. */
export function createClient({ serverFile, storage, sample }: Places, provideDiagnostics: NonNullable<Middleware['provideDiagnostics']>, output: vscode.LogOutputChannel): LanguageClient {
  const run = { module: serverFile, transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = { status: true, sourceTexts: true, evidenceCommand: COMMANDS.goToEvidence, claimsCommand: `${CLAIMS_VIEW}.focus`, storage: storage.fsPath, trusted: vscode.workspace.isTrusted, aside: sample.toString() };
  const client: LanguageClient = new LanguageClient(
    'claimcheck', // by this the library finds the setting `claimcheck.trace.server`
    'Claimcheck',
    { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    {
      documentSelector: [...DRAFTS, DISMISSALS],
      outputChannel: output,
      initializationOptions,
      // A card opens the text of a PDF at the sentence by this command, and by no other.
      markdown: { isTrusted: { enabledCommands: [COMMANDS.goToEvidence] } },
      middleware: { provideDiagnostics, ...lensMiddleware, ...referencesMiddleware(() => client) },
      diagnosticPullOptions: { onChange: true, onTabs: true },
    },
  );
  return client;
}
