// The settings of each workspace folder: what its `claimcheck.json` says, and what the client is asked for.
import type { Connection, WorkspaceFolder } from 'vscode-languageserver/node';
import { pathOf } from '../workspace/paths.ts';
import { NO_PROJECT_FILE, readProjectFile, toldByVscode } from '../workspace/projectFile.ts';
import { RESTRICTED, SETTING_NAMES, settingsFrom, type SettingName, type Told } from '../workspace/settings.ts';
import type { Abilities } from './abilities.ts';
import type { FolderSettings } from './libraries.ts';

const SECTIONS = SETTING_NAMES.map((name) => `claimcheck.${name}`);

/**
 * The settings of every folder. The folder's own file comes first, so that all who work on it get the same; then what the
 * client says. A client that cannot be asked has told with `initialize`, or VS Code's file in the folder does.
 * @param trusted false: the folders' files do not say what is read as articles
 */
export async function settingsOf(folders: readonly WorkspaceFolder[], connection: Connection, abilities: Abilities, trusted: boolean): Promise<readonly FolderSettings[]> {
  const asked = abilities.configuration ? folders.flatMap(({ uri }) => SECTIONS.map((section) => ({ scopeUri: uri, section }))) : [];
  const answer: unknown = asked.length === 0 ? [] : await connection.workspace.getConfiguration(asked).catch(() => []);
  const values = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
  return folders.map(({ uri }, i) => {
    const root = pathOf(uri);
    const own = root === undefined ? NO_PROJECT_FILE : readProjectFile(root);
    const byFolder = (told: Told): Told => (trusted ? told : (name) => (RESTRICTED.includes(name) ? undefined : told(name)));
    const byClient: Told = abilities.configuration ? (name) => values[i * SECTIONS.length + SETTING_NAMES.indexOf(name)] ?? undefined : () => undefined;
    const atStart: Told = (name: SettingName) => (name === 'knowledge.include' ? abilities.include : undefined);
    const byVscode = abilities.configuration || root === undefined ? [] : [byFolder(toldByVscode(root))];
    return { uri, settings: settingsFrom(byFolder(own.told), byClient, atStart, ...byVscode), problems: own.problems };
  });
}
