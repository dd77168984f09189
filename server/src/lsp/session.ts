// What one client's session consists of; every part of the server is handed this.
import { CodeLensRefreshRequest, type Connection, type TextDocuments, type WorkspaceFolder } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../workspace/engine.ts';
import type { Abilities } from './abilities.ts';
import { isDismissals } from './dismissals.ts';
import { createLibraries, type Libraries } from './libraries.ts';
import { publisherOf, type Publisher } from './publish.ts';
import { createReadingProgress, type ReadingProgress } from './readingProgress.ts';
import { followSeen } from './seen.ts';
import { createStatus } from './status.ts';
import { createJudge, type Judge } from './verdicts.ts';

export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly abilities: Abilities;
  readonly libraries: Libraries;
  readonly judge: Judge;
  readonly publisher: Publisher;
  readonly progress: ReadingProgress;
  /** the open workspace folders; replaced when they change */
  folders: readonly WorkspaceFolder[];
  /** whether the folders' own settings may say what is read as articles */
  trusted: boolean;
}

/** Puts the parts together: a base that changes renews the diagnostics, and every judgement the status. */
export function openSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  abilities: Abilities,
  engine: () => Promise<Engine>,
  folders: readonly WorkspaceFolder[],
): Session {
  const tellStatus = (): void => status();
  const libraries = createLibraries(engine, abilities, (bases) => {
    tellStatus();
    progress.tell();
    if (bases) publisher.renew();
  });
  const progress = createReadingProgress(connection, abilities, () => libraries);
  const judge = createJudge(documents, libraries, engine, (anew, more) => {
    tellStatus();
    if (more) publisher.renew();
    // a client asks for lenses when the text changes; of all else it must be told
    if (anew && abilities.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  }, undefined, followSeen(connection, documents));
  const status = createStatus(connection, libraries, judge.latest, () => documents.keys(), abilities.showsStatus);
  const publisher = publisherOf(connection, documents, judge, abilities);
  // a list that an editor has open counts as it stands there
  const listChanged = ({ document }: { readonly document: TextDocument }): void => {
    if (isDismissals(document.uri)) publisher.renew();
  };
  documents.onDidOpen(listChanged);
  documents.onDidOpen(tellStatus);
  documents.onDidChangeContent(listChanged);
  documents.onDidClose(listChanged);
  documents.onDidClose(({ document }) => {
    judge.forget(document.uri);
    tellStatus();
  });
  return { connection, documents, abilities, libraries, judge, publisher, progress, folders, trusted: abilities.trusted };
}
