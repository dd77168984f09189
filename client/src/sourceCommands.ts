// The commands about an article: the one that is given, as by the view, or one that is picked from a list.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REBUILD, type RebuildParams, type Source } from '../../server/src/lsp/protocol.ts';
import type { Sources } from './sources.ts';
import type { Row } from './sourcesView.ts';
import { withWorkProgress } from './workProgress.ts';

/** Opens an article, or the text that was read of it. */
export async function openSource(sources: Sources, row?: Row): Promise<void> {
  const source = row?.kind === 'source' ? row.source : await pickSource(sources, vscode.l10n.t('Open a source'));
  if (source !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(source.text));
}

/** Shows the file of an article, or one that is not used, in the explorer. */
export async function revealSource(sources: Sources, row?: Row): Promise<void> {
  const file = await fileOf(sources, row, vscode.l10n.t('Reveal a source'));
  if (file === undefined) return;
  const inside = vscode.workspace.getWorkspaceFolder(file) !== undefined;
  await vscode.commands.executeCommand(inside ? 'revealInExplorer' : 'revealFileInOS', file);
}

/** Puts the path of a file on the clipboard. */
export async function copySourcePath(sources: Sources, row?: Row): Promise<void> {
  const file = await fileOf(sources, row, vscode.l10n.t('Copy the path of a source'));
  if (file !== undefined) await vscode.env.clipboard.writeText(file.fsPath);
}

async function fileOf(sources: Sources, row: Row | undefined, title: string): Promise<vscode.Uri | undefined> {
  if (row?.kind === 'problem') return vscode.Uri.parse(row.problem.uri);
  const source = row?.kind === 'source' ? row.source : await pickSource(sources, title);
  return source && vscode.Uri.parse(source.uri);
}

/** Lets the writer pick an article by its title, publisher, date or path. */
async function pickSource(sources: Sources, title: string): Promise<Source | undefined> {
  const all = (await sources.list()).flatMap((folder) => folder.sources);
  const items = all.map((source) => ({
    source,
    label: source.title,
    description: [source.publisher, source.date].filter((part) => part !== undefined).join(' · '),
    detail: vscode.workspace.asRelativePath(vscode.Uri.parse(source.uri)),
  }));
  const placeHolder = items.length === 0 ? vscode.l10n.t('There is no article yet.') : vscode.l10n.t('Title, publisher, date or path');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, matchOnDetail: true }))?.source;
}

/** Reads every article again; shows how far that is, and can be stopped. */
export async function rebuildKnowledgeBase(client: LanguageClient): Promise<void> {
  await withWorkProgress(client, vscode.l10n.t('Reading articles'), (workDoneToken, token) => client.sendRequest(REBUILD, { workDoneToken } satisfies RebuildParams, token));
}
