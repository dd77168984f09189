// Learns of changed articles: from the editor where it watches files, from Node where it does not.
import { DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver/node';
import { DISMISSALS_PATH, type Dismissals } from '../check/dismissals.ts';
import { withSlashes } from '../workspace/glob.ts';
import { pathOf, uriOf } from '../workspace/paths.ts';
import { watchFolders } from '../workspace/watchFolders.ts';
import { dismissalLists, isDismissals } from './dismissals.ts';
import type { Shelf } from './libraries.ts';
import type { Session } from './session.ts';

export interface Watching {
  /** Watches the folders of the libraries that are open now. */
  renew(): Promise<void>;
}

export function watchArticles(session: Session): Watching {
  return session.abilities.watchesFiles ? throughClient(session) : throughNode(session);
}

function throughClient({ connection, libraries, abilities, publisher }: Session): Watching {
  let registered: Disposable | undefined;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const articles = changes.map(({ uri }) => uri).filter((uri) => !isDismissals(uri));
    if (articles.length < changes.length) publisher.renew();
    return articles.length > 0 || changes.length === 0 ? libraries.refresh(articles) : undefined;
  });
  return {
    renew: async () => {
      registered?.dispose();
      const watchers = libraries.shelves.flatMap((shelf) => [...watchersOf(shelf, abilities.relativePatterns), dismissalWatcher(shelf, abilities.relativePatterns)]);
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

const dismissalWatcher = ({ uri }: Shelf, relativePatterns: boolean): FileSystemWatcher => ({
  globPattern: relativePatterns ? { baseUri: uri, pattern: DISMISSALS_PATH } : `${withSlashes(pathOf(uri) ?? '')}/${DISMISSALS_PATH}`,
});

function throughNode({ libraries, publisher }: Session): Watching {
  const lists = dismissalLists({ get: () => undefined }, libraries);
  const told = (): readonly Dismissals[] => libraries.shelves.map(({ uri }) => lists.of(`${uri}/`));
  let before: readonly Dismissals[] = [];
  const watch = watchFolders(() => void libraries.refresh().then(() => {
    const now = told();
    if (now.some((list, i) => list !== before[i])) publisher.renew();
    set();
  }));
  const set = (): void => {
    before = told();
    watch.set(libraries.shelves.flatMap(({ uri, library }) => [...library.watched, ...foldersOf(pathOf(uri))]));
  };
  /** The folder of the list, where it is there; the project's own, where it is not yet. */
  const foldersOf = (root: string | undefined): readonly string[] => (root === undefined ? [] : [`${root}/${DISMISSALS_PATH.split('/')[0] ?? ''}`]);
  return { renew: async () => set() };
}
