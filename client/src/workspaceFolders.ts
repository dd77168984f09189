// The folder that a command is about: that of the draft in front, or one that the writer picks.
import * as vscode from 'vscode';

/** Without a folder the writer is told to open one, and helped to; then, and when none is picked, there is none. */
export async function folderInFront(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const draft = vscode.window.activeTextEditor?.document.uri;
  const folder = (draft && vscode.workspace.getWorkspaceFolder(draft)) ?? (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0]);
  if (folder !== undefined || folders.length > 0) return folder;
  const open = vscode.l10n.t('Open Folder');
  const chosen = await vscode.window.showWarningMessage(vscode.l10n.t('Open the folder of your drafts first: sources are kept in a folder within it.'), open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}
