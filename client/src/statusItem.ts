// The status item of Markdown files: how many articles and conflicts, and what to do when something is missing.
import * as vscode from 'vscode';
import { COMMANDS } from './commands.ts';
import type { FolderStatus, ProblemFile, Status } from '../../server/src/lsp/protocol.ts';

/** Shows the status for the draft in front; without one, for the first folder. */
export function showStatus(item: vscode.LanguageStatusItem, status: Status, active: vscode.Uri | undefined): void {
  const draft = status.drafts.find(({ uri }) => uri === active?.toString() || vscode.Uri.parse(uri).fsPath === active?.fsPath);
  const folder = status.folders.find(({ uri }) => uri === draft?.folder) ?? status.folders[0];
  item.name = 'Claimcheck';
  item.busy = status.state === 'reading';
  if (status.state === 'ready' && (folder === undefined || folder.articles === 0)) return warnOfNothing(item, folder);

  const articles = folder?.articles ?? 0;
  const conflicts = draft?.conflicts ?? 0;
  item.text = [
    articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles),
    conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', conflicts),
  ].join(', ');
  item.detail = detailOf(folder, draft);
  item.severity = (folder?.problems.length ?? 0) > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = { title: vscode.l10n.t('Show log'), command: COMMANDS.showOutput };
}

function warnOfNothing(item: vscode.LanguageStatusItem, folder: FolderStatus | undefined): void {
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.text = vscode.l10n.t('No articles');
  item.detail = [
    vscode.l10n.t('put them into the folder “knowledge”'),
    ...(folder?.problems ?? []).map(problemText),
  ].join(' · ');
  item.command = { title: vscode.l10n.t('Create folder'), command: COMMANDS.createKnowledgeFolder };
}

function detailOf(folder: FolderStatus | undefined, draft: Status['drafts'][number] | undefined): string {
  const problems = (folder?.problems ?? []).map(problemText);
  const counts = draft && vscode.l10n.t('{0} supported, {1} not in your sources', draft.supported, draft.unverified);
  return [counts ?? '', ...problems].filter((part) => part !== '').join(' · ');
}

function problemText({ uri, code, detail }: ProblemFile): string {
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  switch (code) {
    case 'missing': return vscode.l10n.t('{0} does not exist.', name);
    case 'unreadable': return vscode.l10n.t('{0} cannot be read.', name);
    case 'binary': return vscode.l10n.t('{0} is not a text file.', name);
    case 'tooLarge': return vscode.l10n.t('{0} is too large.', name);
    case 'tooComplex': return vscode.l10n.t('{0} is nested or packed too deeply to be read.', name);
    case 'tooSlow': return vscode.l10n.t('{0} took too long to read.', name);
    case 'encrypted': return vscode.l10n.t('{0} is protected by a password.', name);
    case 'empty': return vscode.l10n.t('{0} has no text in it.', name);
    case 'corrupt': return vscode.l10n.t('{0} is damaged, or not what its name says.', name);
    case 'changing': return vscode.l10n.t('{0} changed while it was read.', name);
    case 'format': return vscode.l10n.t('{0}: .{1} files are not read. Save it as DOCX or PDF.', name, detail);
    case 'sidecar': return vscode.l10n.t('{0} is not understood ({1}).', name, detail);
  }
}
