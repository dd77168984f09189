// Learns of changed articles: from the editor where it watches files, from Node where it does not.
import { DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver/node';
import { withSlashes } from '../workspace/glob.ts';
import { uriOf } from '../workspace/paths.ts';
import { watchFolders } from '../workspace/watchFolders.ts';
import type { Shelf } from './libraries.ts';
import type { Session } from './session.ts';

export interface Watching {
  /** Watches the folders of the libraries that are open now. */
  renew(): Promise<void>;
}

export function watchArticles(session: Session): Watching {
  return session.abilities.watchesFiles ? throughClient(session) : throughNode(session);
}

function throughClient({ connection, libraries, abilities }: Session): Watching {
  let registered: Disposable | undefined;
  connection.onDidChangeWatchedFiles(({ changes }) => libraries.refresh(changes.map(({ uri }) => uri)));
  return {
    renew: async () => {
      registered?.dispose();
      const watchers = libraries.shelves.flatMap((shelf) => watchersOf(shelf, abilities.relativePatterns));
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

function throughNode({ libraries }: Session): Watching {
  const watch = watchFolders(() => void libraries.refresh().then(set));
  const set = (): void => watch.set(libraries.shelves.flatMap(({ library }) => library.watched));
  return { renew: async () => set() };
}
