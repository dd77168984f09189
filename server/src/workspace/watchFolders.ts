// Watches folders through Node, for editors that do not tell the server of changed files.
import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { kindOf } from './findFiles.ts';

export interface FolderWatch {
  /** Watches exactly these folders from now on; for one that does not exist, the nearest folder above it. */
  set(folders: readonly string[]): void;
  close(): void;
}

/** Several events come of one change: they are told as one, when this time has passed without another (ms). */
const QUIET = 40;

/** Calls `changed` after something in the folders changed. What changed is not told: look at the disk. */
export function watchFolders(changed: () => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): void => {
    try {
      const watcher = watch(folder, tell);
      watcher.on('error', () => {
        drop(folder);
        tell();
      });
      watchers.set(folder, watcher);
    } catch {
      // gone again, or no watches left: the next change above it brings it back
    }
  };
  return {
    set: (folders) => {
      const wanted = new Set(folders.map(nearestFolder));
      for (const folder of watchers.keys()) if (!wanted.has(folder) || kindOf(folder) !== 'folder') drop(folder);
      for (const folder of wanted) if (!watchers.has(folder)) add(folder);
    },
    close: () => {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

function nearestFolder(path: string): string {
  const above = dirname(path);
  return kindOf(path) === 'folder' || above === path ? path : nearestFolder(above);
}
