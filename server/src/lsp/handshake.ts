// The handshake: `initialize` is answered from what little this file needs, and all else is loaded while the answer is on its way.
import { CodeActionKind, TextDocumentSyncKind, type Connection, type ConnectionOptions, type InitializeParams, type ServerCapabilities } from 'vscode-languageserver/node';
import { version } from '../product.ts';
import { abilitiesOf, type Abilities } from './abilities.ts';
import { ABOUT_CODE, SHOW_EVIDENCE } from './protocol.ts';

/** The kind of the action that corrects in one go what only one undisputed value can correct. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.claimcheck`;

/**
 * Answers the handshake, then calls `serve`, which registers what answers all other messages: they wait until it has.
 * @param connect makes the connection
 */
export function shakeHands(connect: (options: ConnectionOptions) => Connection, serve: (connection: Connection, params: InitializeParams) => void | Promise<void>): void {
  let ready: Promise<void> | undefined;
  const connection = connect({ messageStrategy: { handleMessage: (message, next) => (ready === undefined ? next(message) : ready.then(() => next(message))) } });
  connection.onInitialize((params) => {
    ready = answerSent().then(() => serve(connection, params));
    // an installation that is broken: the server ends, and the editor says so
    ready.catch((error: unknown) => setImmediate(() => { throw error; }));
    return { capabilities: capabilitiesFor(abilitiesOf(params)), serverInfo: { name: 'Claimcheck', version } };
  });
  connection.listen();
}

/** The library writes an answer one turn of the event loop after it is given. */
const answerSent = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, ...(!abilities.pullsDiagnostics && { save: true }) },
    hoverProvider: true,
    definitionProvider: true,
    documentLinkProvider: {},
    ...(!abilities.referencesRegistration && { referencesProvider: true }),
    completionProvider: { triggerCharacters: ['?'] },
    codeLensProvider: { resolveProvider: false },
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
    ...(abilities.showsPages && { executeCommandProvider: { commands: [ABOUT_CODE, ...(abilities.evidenceCommand === undefined ? [SHOW_EVIDENCE] : [])] } }),
    ...(abilities.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'claimcheck', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    ...(abilities.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
