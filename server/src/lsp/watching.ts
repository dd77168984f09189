// Learns of changed articles: from the editor where it watches files, from Node where it does not.
import { DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver/node';
import { DISMISSALS_PATH, type Dismissals } from '../check/dismissals.ts';
import { withSlashes } from '../workspace/glob.ts';
import { pathOf, uriOf } from '../workspace/paths.ts';
import { stampOf } from '../workspace/stamps.ts';
import { PROJECT_FILE } from '../workspace/projectFile.ts';
import { watchFolders } from '../workspace/watchFolders.ts';
import { dismissalLists, isDismissals } from './dismissals.ts';
import type { Shelf } from './libraries.ts';
import type { Session } from './session.ts';

export interface Watching {
  /** Watches the folders of the libraries that are open now. */
  renew(): Promise<void>;
}

/** @param reopen called when the settings that a folder has for itself may have changed */
export function watchArticles(session: Session, reopen: () => Promise<void>): Watching {
  return session.abilities.watchesFiles ? throughClient(session, reopen) : throughNode(session, reopen);
}

function throughClient({ connection, libraries, abilities, publisher }: Session, reopen: () => Promise<void>): Watching {
  let registered: Disposable | undefined;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    const articles = uris.filter((uri) => !isDismissals(uri) && !isProjectFile(uri));
    if (uris.some(isDismissals)) publisher.renew();
    if (uris.some(isProjectFile)) return reopen().then(() => libraries.refresh(articles));
    return articles.length > 0 || changes.length === 0 ? libraries.refresh(articles) : undefined;
  });
  return {
    renew: async () => {
      registered?.dispose();
      const watchers = libraries.shelves.flatMap((shelf) => [...watchersOf(shelf, abilities.relativePatterns), ...[DISMISSALS_PATH, PROJECT_FILE].map((path) => fileWatcher(shelf, path, abilities.relativePatterns))]);
      registered =
        watchers.length === 0
          ? undefined
          : await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
  };
}

/**
 * Everything below the folder of each pattern, and the folder itself: a folder that is moved or deleted is told as one
 * change, which a pattern for articles would miss.
 */
function watchersOf({ uri, library }: Shelf, relativePatterns: boolean): FileSystemWatcher[] {
  return library.places.flatMap(({ path, withinRoot }): FileSystemWatcher[] => {
    if (!relativePatterns) return [{ globPattern: `${withSlashes(path)}/**` }];
    if (withinRoot === undefined) return [{ globPattern: { baseUri: uriOf(path), pattern: '**/*' } }];
    const patterns = withinRoot === '' ? ['**/*'] : [withinRoot, `${withinRoot}/**`];
    return patterns.map((pattern) => ({ globPattern: { baseUri: uri, pattern } }));
  });
}

const fileWatcher = ({ uri }: Shelf, path: string, relativePatterns: boolean): FileSystemWatcher => ({
  globPattern: relativePatterns ? { baseUri: uri, pattern: path } : `${withSlashes(pathOf(uri) ?? '')}/${path}`,
});

const isProjectFile = (uri: string): boolean => uri.endsWith(`/${PROJECT_FILE}`);

function throughNode({ libraries, publisher }: Session, reopen: () => Promise<void>): Watching {
  const lists = dismissalLists({ get: () => undefined }, libraries);
  const told = (): readonly Dismissals[] => libraries.shelves.map(({ uri }) => lists.of(`${uri}/`));
  let before: readonly Dismissals[] = [];
  let settings = '';
  const stampsOfSettings = (): string => libraries.shelves.map(({ uri }) => stampOf(`${pathOf(uri) ?? ''}/${PROJECT_FILE}`)).join();
  const watch = watchFolders(() => void (stampsOfSettings() === settings ? libraries.refresh() : reopen()).then(() => {
    const now = told();
    if (now.some((list, i) => list !== before[i])) publisher.renew();
    set();
  }));
  const set = (): void => {
    before = told();
    settings = stampsOfSettings();
    watch.set(libraries.shelves.flatMap(({ uri, library }) => [...library.watched, ...settingsIn(pathOf(uri)), ...foldersOf(pathOf(uri))]));
  };
  /** The folder of the list, where it is there; the project's own, where it is not yet. */
  const foldersOf = (root: string | undefined): readonly string[] => (root === undefined ? [] : [`${root}/${DISMISSALS_PATH.split('/')[0] ?? ''}`]);
  /** The folder itself, so that its settings are met when they come, go or change. */
  const settingsIn = (root: string | undefined): readonly string[] => (root === undefined ? [] : [root]);
  return { renew: async () => set() };
}
