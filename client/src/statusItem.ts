// The status item of Markdown files: how many articles and conflicts, and what to do when something is missing or slow.
import * as vscode from 'vscode';
import { CLAIMS_VIEW } from './claimsView.ts';
import { countText } from './claimsWords.ts';
import { COMMANDS } from './commandNames.ts';
import { problemText } from './problems.ts';
import { isSameFile, type Sources } from './sources.ts';
import { VIEW } from './sourcesView.ts';
import { DEFAULT_INCLUDE, type DraftStatus, type FolderStatus, type ProblemFile, type Status } from '../../server/src/lsp/protocol.ts';

/** What the item says: how bad, in a few words, in some more, and what a click does. */
interface Said {
  readonly text: string;
  readonly detail: string;
  readonly command: vscode.Command;
  readonly warns?: 'warning' | 'error';
}

const ENABLE = 'claimcheck.enable';
const DRAFTS = 'claimcheck.drafts.exclude';
const INCLUDE = 'claimcheck.knowledge.include';
const SEVERITY = {
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
  none: vscode.LanguageStatusSeverity.Information,
} as const;

/** Shows the status for the draft in front; without one, for the first folder. `status` is undefined when the server has stopped. */
export function showStatus(item: vscode.LanguageStatusItem, status: Status | undefined, active: vscode.Uri | undefined, sources: Sources): void {
  const { text, detail, command, warns = 'none' } = status === undefined ? STOPPED() : saidOf(status, active, sources);
  item.name = 'Claimcheck';
  item.busy = status?.state === 'reading';
  item.text = text;
  item.detail = detail;
  item.command = command;
  item.severity = SEVERITY[warns];
}

const STOPPED = (): Said => ({
  text: vscode.l10n.t('Claimcheck has stopped'),
  detail: vscode.l10n.t('drafts are not checked'),
  command: { title: vscode.l10n.t('Restart'), command: COMMANDS.restartServer },
  warns: 'error',
});

function saidOf(status: Status, active: vscode.Uri | undefined, sources: Sources): Said {
  const draft = status.drafts.find(({ uri }) => active !== undefined && isSameFile(uri, active));
  const workspace = active && vscode.workspace.getWorkspaceFolder(active);
  const folder = status.folders.find(({ uri }) => (draft === undefined ? workspace !== undefined && isSameFile(uri, workspace.uri) : uri === draft.folder)) ?? status.folders[0];
  if (status.state === 'ready' && folder === undefined) return noFolder();
  if (status.state === 'reading' && (folder === undefined || (folder.enabled && folder.articles === 0))) return reading();
  if (folder?.enabled === false) return switchedOff();
  if (active !== undefined && status.leftOut.some((uri) => isSameFile(uri, active))) return leftOut();
  if (status.state === 'ready' && folder?.articles === 0) return nothingToReadIn(folder);
  const isSource = active !== undefined && sources.shelves.some((shelf) => shelf.sources.some(({ uri, text }) => isSameFile(uri, active) || isSameFile(text, active)));
  return isSource ? aSource() : counted(folder, draft);
}

/** Before anything is known; said by `extension.ts`, too. */
const reading = (): Said => ({ text: vscode.l10n.t('Reading articles'), detail: '', command: { title: vscode.l10n.t('Show log'), command: COMMANDS.showOutput } });

const noFolder = (): Said => ({
  text: vscode.l10n.t('No folder open'),
  detail: vscode.l10n.t('the articles are in a folder within it'),
  command: { title: vscode.l10n.t('Open Folder'), command: 'vscode.openFolder' },
  warns: 'warning',
});

const switchedOff = (): Said => ({ text: vscode.l10n.t('Switched off'), detail: vscode.l10n.t('drafts are not checked'), command: settingCommand(ENABLE) });

const leftOut = (): Said => ({ text: vscode.l10n.t('Not checked'), detail: vscode.l10n.t('the settings leave this file out'), command: settingCommand(DRAFTS) });

function nothingToReadIn({ include, problems }: FolderStatus): Said {
  const byDefault = include.length === DEFAULT_INCLUDE.length && include.every((pattern, i) => pattern === DEFAULT_INCLUDE[i]);
  const why = byDefault ? vscode.l10n.t('put them into the folder “knowledge”') : vscode.l10n.t('none is where the setting {0} looks for them', INCLUDE);
  return {
    text: vscode.l10n.t('No articles'),
    detail: joined(why, ...problems.map(nameAndProblem)),
    command: byDefault ? { title: vscode.l10n.t('Create folder'), command: COMMANDS.createKnowledgeFolder } : settingCommand(INCLUDE),
    warns: 'warning',
  };
}

const aSource = (): Said => ({
  text: vscode.l10n.t('This file is a source'),
  detail: vscode.l10n.t('drafts are checked against it'),
  command: { title: vscode.l10n.t('Show sources'), command: `${VIEW}.focus` },
});

function counted(folder: FolderStatus | undefined, draft: DraftStatus | undefined): Said {
  const articles = folder?.articles ?? 0;
  const problems = (folder?.problems ?? []).map(nameAndProblem);
  const slow = draft?.slow === undefined ? [] : [vscode.l10n.t('checking took {0} s', (draft.slow / 1000).toFixed(1))];
  const claims = { title: vscode.l10n.t('Show claims'), command: `${CLAIMS_VIEW}.focus` };
  return {
    text: [articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles), countText('conflict', draft?.conflicts ?? 0)].join(', '),
    detail: joined(...slow, ...problems, ...(draft === undefined ? [] : [...tooMany(draft), ...countsOf(draft)])),
    command: problems.length > 0 ? { title: vscode.l10n.t('Show sources'), command: `${VIEW}.focus` } : slow.length > 0 ? { title: vscode.l10n.t('Show log'), command: COMMANDS.showOutput } : claims,
    ...((problems.length > 0 || slow.length > 0) && { warns: 'warning' }),
  };
}

/** What stands beside the conflicts; what there is none of is left out, but for what is supported. */
function countsOf({ disputed, supported, unverified, ignored }: DraftStatus): readonly string[] {
  return [
    ...(disputed > 0 ? [countText('disputed', disputed)] : []),
    countText('supported', supported),
    ...(unverified > 0 ? [countText('unverified', unverified)] : []),
    ...(ignored > 0 ? [countText('ignored', ignored)] : []),
  ];
}

/** The list of problems is never flooded; that some are left out of it is said. */
const tooMany = ({ conflicts, disputed, problems }: DraftStatus): readonly string[] =>
  problems < conflicts + disputed ? [vscode.l10n.t('{0} of them among the problems, all in the view Claims', problems)] : [];

const joined = (...parts: readonly string[]): string => parts.join(' · ');
const settingCommand = (setting: string): vscode.Command => ({ title: vscode.l10n.t('Open Setting'), command: 'workbench.action.openSettings', arguments: [setting] });
const nameAndProblem = (problem: ProblemFile): string => problemText(problem, vscode.workspace.asRelativePath(vscode.Uri.parse(problem.uri)));
