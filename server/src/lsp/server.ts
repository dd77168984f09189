// The language server after the handshake: reads the articles, and serves drafts from then on.
import {
  DidChangeConfigurationNotification, ReferencesRequest, TextDocuments, type Connection, type InitializeParams, type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../workspace/engine.ts';
import { abilitiesOf } from './abilities.ts';
import { answerCitationLinks } from './citationLinks.ts';
import { answerClaims } from './claims.ts';
import { answerComparing } from './comparing.ts';
import { answerDossier } from './dossier.ts';
import { answerFacts } from './facts.ts';
import { answerFeatures } from './features.ts';
import { answerIgnored } from './ignored.ts';
import { answerLenses } from './lenses.ts';
import { TRUSTED } from './protocol.ts';
import { answerCommands } from './showing.ts';
import { openSession, type Session } from './session.ts';
import { REFERENCES, answerReferences } from './references.ts';
import { answerSources } from './sources.ts';
import { settingsOf } from './settings.ts';
import { watchArticles } from './watching.ts';

/**
 * Serves one client over the connection until it says goodbye: registers what answers its requests.
 * @param params what it said of itself in `initialize`
 * @param load the engine: loaded once, when the client has said that it is ready
 */
export function serve(connection: Connection, params: InitializeParams, load: () => Promise<Engine>): void {
  const documents = new TextDocuments(TextDocument);
  let loaded: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => (loaded ??= load());
  const session = openSession(connection, documents, abilitiesOf(params), engine, foldersOf(params));
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
  documents.listen(connection);
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
