// The status item of Markdown files: how many articles and conflicts, and what to do when something is missing.
import * as vscode from 'vscode';
import { COMMANDS } from './commands.ts';
import { problemText } from './problems.ts';
import { VIEW } from './sourcesView.ts';
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
  const troubled = (folder?.problems.length ?? 0) > 0;
  item.severity = troubled ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = troubled
    ? { title: vscode.l10n.t('Show sources'), command: `${VIEW}.focus` }
    : { title: vscode.l10n.t('Show log'), command: COMMANDS.showOutput };
}

function warnOfNothing(item: vscode.LanguageStatusItem, folder: FolderStatus | undefined): void {
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.text = vscode.l10n.t('No articles');
  item.detail = [
    vscode.l10n.t('put them into the folder “knowledge”'),
    ...(folder?.problems ?? []).map(nameAndProblem),
  ].join(' · ');
  item.command = { title: vscode.l10n.t('Create folder'), command: COMMANDS.createKnowledgeFolder };
}

function detailOf(folder: FolderStatus | undefined, draft: Status['drafts'][number] | undefined): string {
  const problems = (folder?.problems ?? []).map(nameAndProblem);
  const counts = draft && vscode.l10n.t('{0} supported, {1} not in your sources', draft.supported, draft.unverified);
  return [counts ?? '', ...problems].filter((part) => part !== '').join(' · ');
}

const nameAndProblem = (problem: ProblemFile): string => problemText(problem, vscode.workspace.asRelativePath(vscode.Uri.parse(problem.uri)));
