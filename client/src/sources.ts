// The articles of the open folders, as the server has them. The list is asked for when they change, and not before.
import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { IS_SOURCE, REFRESH, SOURCES, STOP_READING, type FileParams, type ProblemFile, type Source, type SourceFolder, type Status } from '../../server/src/lsp/protocol.ts';

/** A workspace folder with its articles, and with the files that are not used. */
export interface Shelf extends SourceFolder {
  readonly problems: readonly ProblemFile[];
}

export interface Sources extends vscode.Disposable {
  readonly shelves: readonly Shelf[];
  /** undefined until the server has told how it stands */
  readonly status: Status | undefined;
  /** The articles, the drafts that use them, or the files that are not used have changed. */
  readonly changed: vscode.Event<void>;
  /** How far the reading of articles is has changed. */
  readonly progressed: vscode.Event<void>;
  /** Takes what the server tells. */
  tell(status: Status): void;
  /** Settles as soon as a file is among the articles, or among the files that are not used; at the latest after ten seconds. */
  whenListed(file: vscode.Uri): Promise<void>;
  /** How many open drafts an article decides something in. */
  usesOf(source: Source): number;
  /** Asks for the list now. */
  list(): Promise<readonly SourceFolder[]>;
  /** Whether a file of this place and name is an article. */
  takes(file: vscode.Uri): Promise<boolean>;
  /** Looks at the disk again. */
  refresh(): Promise<void>;
  /** Reads no more; what has been read is kept. */
  stopReading(): Promise<void>;
}

/** How long a file that was added may take to be listed (ms). */
const PATIENCE = 10_000;

export function knownSources(client: LanguageClient): Sources {
  const changed = new vscode.EventEmitter<void>();
  const progressed = new vscode.EventEmitter<void>();
  let folders: readonly SourceFolder[] = [];
  let status: Status | undefined;
  let asked = '';
  let uses = new Map<string, number>();
  let asking: Promise<void> | undefined;
  const list = (): Promise<readonly SourceFolder[]> => client.sendRequest<readonly SourceFolder[]>(SOURCES, {});
  /** What the list depends on. */
  const stateOf = ({ folders: told }: Status): string => JSON.stringify(told.map(({ reading: _, ...rest }) => rest));
  const renew = async (): Promise<void> => {
    while (status !== undefined && asked !== stateOf(status)) {
      asked = stateOf(status);
      folders = await list();
      changed.fire();
    }
  };
  const stopped = client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) asked = '';
  });
  const sources: Sources = {
    get shelves() {
      return folders.map((folder) => ({ ...folder, problems: status?.folders.find(({ uri }) => uri === folder.uri)?.problems ?? [] }));
    },
    get status() { return status; },
    changed: changed.event,
    progressed: progressed.event,
    tell: (told) => {
      const before = JSON.stringify([...uses]);
      status = told;
      progressed.fire();
      uses = new Map();
      for (const uri of told.drafts.flatMap((draft) => draft.sources)) uses.set(uri, (uses.get(uri) ?? 0) + 1);
      if (JSON.stringify([...uses]) !== before) changed.fire();
      asking ??= renew()
        .catch(() => { asked = ''; }) // the server is gone; its successor tells its status
        .finally(() => { asking = undefined; });
    },
    whenListed: async (file) => {
      const end = Date.now() + PATIENCE;
      const isListed = (): boolean => sources.shelves.some((shelf) => [...shelf.sources, ...shelf.problems].some(({ uri }) => isSameFile(uri, file)));
      while (!isListed() && Date.now() < end) await new Promise((next) => setTimeout(next, 100));
    },
    usesOf: ({ uri }) => uses.get(uri) ?? 0,
    list,
    takes: (file) => client.sendRequest<boolean>(IS_SOURCE, { uri: file.toString() } satisfies FileParams),
    refresh: async () => void (await client.sendRequest(REFRESH, {})),
    stopReading: () => client.sendNotification(STOP_READING),
    dispose: () => {
      stopped.dispose();
      progressed.dispose();
      changed.dispose();
    },
  };
  return sources;
}

/** The same file, however its URI is written. */
export const isSameFile = (uri: string, file: vscode.Uri): boolean => uri === file.toString() || vscode.Uri.parse(uri).fsPath === file.fsPath;
