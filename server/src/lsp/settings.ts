// The settings of each workspace folder: asked of the client, or read where the client cannot be asked.
import type { Connection, WorkspaceFolder } from 'vscode-languageserver/node';
import { boundsOf, DEFAULT_BOUNDS } from '../workspace/formats/limits.ts';
import { numberIn, patterns, projectSettings } from '../workspace/settings.ts';
import type { Abilities } from './abilities.ts';
import { pathOf } from '../workspace/paths.ts';
import type { FolderSettings } from './libraries.ts';
import { DEFAULT_INCLUDE } from './protocol.ts';

const ENABLE = 'claimcheck.enable';
const SECTIONS = [ENABLE, 'claimcheck.knowledge.include', 'claimcheck.knowledge.maxFileSize', 'claimcheck.knowledge.maxPages', 'claimcheck.knowledge.timeout'];

/** The settings of every folder. A client that cannot be asked has told with `initialize`, or the folder's file does. */
export async function settingsOf(
  folders: readonly WorkspaceFolder[],
  connection: Connection,
  abilities: Abilities,
): Promise<readonly FolderSettings[]> {
  if (!abilities.configuration) {
    return folders.map(({ uri }) => {
      const root = pathOf(uri);
      const set = root === undefined ? undefined : projectSettings(root);
      return { uri, enabled: true, include: abilities.include ?? set?.include ?? DEFAULT_INCLUDE, bounds: set?.bounds ?? DEFAULT_BOUNDS };
    });
  }
  const asked = folders.flatMap(({ uri }) => SECTIONS.map((section) => ({ scopeUri: uri, section })));
  const answer: unknown = await connection.workspace.getConfiguration(asked).catch(() => []);
  const values = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
  return folders.map(({ uri }, i) => {
    const [enabled, include, maxFileSize, maxPages, timeout] = values.slice(i * SECTIONS.length, (i + 1) * SECTIONS.length);
    return {
      uri,
      enabled: enabled !== false,
      include: patterns(include) ?? abilities.include ?? DEFAULT_INCLUDE,
      bounds: boundsOf({ maxFileSize: numberIn(maxFileSize), maxPages: numberIn(maxPages), timeout: numberIn(timeout) }),
    };
  });
}
