// The files below a folder, hidden ones and installed packages left out, in an order that does not depend on the disk.
import { statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundFiles {
  readonly files: readonly string[];
  /** folders that could not be opened */
  readonly closed: readonly string[];
  /** links that lead nowhere */
  readonly broken: readonly string[];
  /** every folder that was read, the first included */
  readonly folders: readonly string[];
}

/** Lists every file below `folder` (paths begin with `folder`). A link that leads back into itself is followed once. */
export async function filesBelow(folder: string): Promise<FoundFiles> {
  const files: string[] = [];
  const closed: string[] = [];
  const broken: string[] = [];
  const folders: string[] = [];
  const seen = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    try {
      const real = await realpath(path);
      if (seen.has(real)) return;
      seen.add(real);
      const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
      folders.push(path);
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const child = join(path, entry.name);
        const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOf(child);
        if (kind === 'folder') await visit(child);
        else if (kind === 'file') files.push(child);
        else if (kind === 'none') broken.push(child);
      }
    } catch {
      closed.push(path);
    }
  };
  await visit(folder);
  return { files, closed, broken, folders };
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
