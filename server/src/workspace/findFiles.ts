// The files below a folder, hidden ones and installed packages left out, in an order that does not depend on the disk.
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FoundFiles {
  readonly files: readonly string[];
  /** folders that could not be opened */
  readonly closed: readonly string[];
  /** every folder that was read, the first included */
  readonly folders: readonly string[];
}

/** Lists every file below `folder` (paths begin with `folder`). A link that leads back into itself is followed once. */
export function filesBelow(folder: string): FoundFiles {
  const files: string[] = [];
  const closed: string[] = [];
  const folders: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string): void => {
    try {
      const real = realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      const names = readdirSync(path).sort();
      folders.push(path);
      for (const name of names) {
        if (name.startsWith('.') || name === 'node_modules') continue;
        const child = join(path, name);
        const kind = kindOf(child);
        if (kind === 'folder') visit(child);
        else if (kind === 'file') files.push(child);
      }
    } catch {
      closed.push(path);
    }
  };
  visit(folder);
  return { files, closed, folders };
}

/** What a path leads to; sockets, pipes and devices are `other`, a path that leads nowhere is `none`. */
export function kindOf(path: string): 'file' | 'folder' | 'other' | 'none' {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch {
    return 'none';
  }
}
