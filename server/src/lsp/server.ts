// The language server: answers `initialize` at once, reads the articles after it, and serves drafts from then on.
import {
  DidChangeConfigurationNotification, ReferencesRequest, TextDocumentSyncKind, TextDocuments,
  type Connection, type InitializeParams, type ServerCapabilities, type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../product.ts';
import type { Engine } from '../workspace/engine.ts';
import { abilitiesOf, type Abilities } from './abilities.ts';
import { answerCitationLinks } from './citationLinks.ts';
import { answerClaims } from './claims.ts';
import { answerComparing } from './comparing.ts';
import { answerDossier } from './dossier.ts';
import { answerFacts } from './facts.ts';
import { answerFeatures } from './features.ts';
import { answerIgnored } from './ignored.ts';
import { answerLenses } from './lenses.ts';
import { ABOUT_CODE, SHOW_EVIDENCE, TRUSTED } from './protocol.ts';
import { answerCommands } from './showing.ts';
import { openSession, type Session } from './session.ts';
import { REFERENCES, answerReferences } from './references.ts';
import { answerSources } from './sources.ts';
import { settingsOf } from './settings.ts';
import { FIX_ALL } from './toActions.ts';
import { watchArticles } from './watching.ts';

/** Serves one client over the connection until it says goodbye. The engine is loaded once, after the handshake. */
export function serve(connection: Connection, load: () => Promise<Engine>): void {
  const documents = new TextDocuments(TextDocument);
  let loaded: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => (loaded ??= load());
  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params);
    const session = openSession(connection, documents, abilities, engine, foldersOf(params));
    answerFeatures(session);
    answerSources(session);
    answerIgnored(session);
    answerCommands(session);
    answerClaims(session);
    answerDossier(session);
    answerLenses(session);
    answerFacts(session, engine);
    answerComparing(session, engine);
    answerReferences(session, engine);
    answerCitationLinks(session);
    connection.onInitialized(() => begin(session));
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Claimcheck', version } };
  });
  documents.listen(connection);
  connection.listen();
}

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

/** After the handshake: read the articles, watch them, and follow settings and folders. */
async function begin(session: Session): Promise<void> {
  const { connection, abilities, libraries } = session;
  const open = async (): Promise<void> => {
    await libraries.open(await settingsOf(session.folders, connection, abilities, session.trusted));
    await watching.renew();
    session.publisher.renew();
  };
  const watching = watchArticles(session, open);
  connection.onShutdown(() => libraries.save());
  connection.onDidChangeConfiguration(open);
  connection.onNotification(TRUSTED, () => {
    session.trusted = true;
    return open();
  });
  if (abilities.referencesRegistration) void connection.client.register(ReferencesRequest.type, { documentSelector: REFERENCES });
  if (abilities.configurationRegistration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'claimcheck' });
  }
  if (abilities.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
      void open();
    });
  }
  await open();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return workspaceFolders ?? (rootUri === null || rootUri === undefined ? [] : [{ uri: rootUri, name: '' }]);
}
