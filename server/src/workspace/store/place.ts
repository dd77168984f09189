// Where a base is stored, and for which engine.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hash } from '../../../../knowledge/src/text/hash.ts';

/** A store, for whoever opens it. */
export interface StorePlace {
  readonly folder: string;
  /** what its base was read by */
  readonly engine: string;
}

/** The folder for what a program can make again, as the system has it. */
export function cacheFolder(env: Readonly<NodeJS.ProcessEnv> = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'claimcheck', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'claimcheck');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'claimcheck');
}

/** The folder of one library's store: other patterns are another library. */
export const storeFolder = (storage: string, root: string, include: readonly string[]): string => join(storage, hash([root, ...include].join('\n')));

/** What reads articles: the code of the worker and the lexica. A base that another engine read is not used. */
export function engineOf(folder: string): string {
  const sum = createHash('sha1');
  for (const name of ['worker.js', 'concepts.bin', 'french-lexicon.bin']) {
    try {
      sum.update(readFileSync(join(folder, name)));
    } catch {
      sum.update(`no ${name}`);
    }
  }
  return sum.digest('hex');
}
