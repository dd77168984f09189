// The file with what a project says of itself, for everybody who works on it.
import * as vscode from 'vscode';
import { folderInFront } from './workspaceFolders.ts';

const NAME = 'claimcheck.json';
const SCHEMA = 'https://raw.githubusercontent.com/claimcheck/claimcheck/main/schemas/claimcheck.schema.json';
/** What a new file says: the same as without it. The schema is for editors that do not know the file. */
const BEGINNING = `{
  "$schema": "${SCHEMA}",
  "knowledge": { "include": ["knowledge/**/*"] }
}
`;

/** Opens `claimcheck.json` of the folder in front; makes it where there is none. */
export async function openConfigFile(): Promise<void> {
  const folder = await folderInFront();
  if (folder === undefined) return;
  const file = vscode.Uri.joinPath(folder.uri, NAME);
  const there = await vscode.workspace.fs.stat(file).then(() => true, () => false);
  if (!there) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(BEGINNING));
  await vscode.window.showTextDocument(file);
}
