// The settings of each workspace folder: asked of the client, or read where the client cannot be asked.
import type { Connection, WorkspaceFolder } from 'vscode-languageserver/node';
import { includeSetting, patterns } from '../workspace/settings.ts';
import type { Abilities } from './abilities.ts';
import { pathOf } from '../workspace/paths.ts';
import type { FolderSettings } from './libraries.ts';
import { DEFAULT_INCLUDE } from './protocol.ts';

const ENABLE = 'claimcheck.enable';
const INCLUDE = 'claimcheck.knowledge.include';

/** The settings of every folder. A client that cannot be asked has told with `initialize`, or the folder's file does. */
export async function settingsOf(
  folders: readonly WorkspaceFolder[],
  connection: Connection,
  abilities: Abilities,
): Promise<readonly FolderSettings[]> {
  if (!abilities.configuration) {
    return folders.map(({ uri }) => {
      const root = pathOf(uri);
      const set = abilities.include ?? (root === undefined ? undefined : includeSetting(root));
      return { uri, enabled: true, include: set ?? DEFAULT_INCLUDE };
    });
  }
  const asked = folders.flatMap(({ uri }) => [ENABLE, INCLUDE].map((section) => ({ scopeUri: uri, section })));
  const answer: unknown = await connection.workspace.getConfiguration(asked).catch(() => []);
  const values = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
  return folders.map(({ uri }, i) => ({
    uri,
    enabled: values[2 * i] !== false,
    include: patterns(values[2 * i + 1]) ?? abilities.include ?? DEFAULT_INCLUDE,
  }));
}
