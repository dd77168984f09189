// The view *Sources*: a row for each article, and before them the files that are not used.
import * as vscode from 'vscode';
import type { ProblemFile, Source } from '../../server/src/lsp/protocol.ts';
import { problemText, remedyFor } from './problems.ts';
import { isSameFile, type Shelf, type Sources } from './sources.ts';

/** A row of the view. */
export type Row =
  | { readonly kind: 'folder'; readonly shelf: Shelf }
  | { readonly kind: 'problems'; readonly shelf: Shelf }
  | { readonly kind: 'problem'; readonly shelf: Shelf; readonly problem: ProblemFile }
  | { readonly kind: 'source'; readonly shelf: Shelf; readonly source: Source };

export interface SourcesView extends vscode.Disposable {
  /** Shows the row of a file, where it has one, and selects it. */
  reveal(file: vscode.Uri): Promise<void>;
  /** The rows as they are shown, without those of groups that are closed; for tests. */
  rows(): Promise<readonly vscode.TreeItem[]>;
}

export const VIEW = 'claimcheck.sources';
/** Says to the welcome text that there is nothing to show, rather than nothing to show yet. */
const EMPTY = 'claimcheck.noSources';
/** Says to the buttons of the view that many articles are being read. */
const READING = 'claimcheck.readingSources';
/** Fewer files than this are read before anybody could stop it. */
const FEW = 20;

/** @param openCommand the command that a click on an article runs */
export function showSources(sources: Sources, openCommand: string): SourcesView {
  const changed = new vscode.EventEmitter<void>();
  const top = (): Row[] => {
    const { shelves } = sources;
    const shown = shelves.filter(({ sources: all, problems }) => all.length + problems.length > 0);
    return shelves.length > 1 ? shown.map((shelf): Row => ({ kind: 'folder', shelf })) : shown.flatMap(rowsOf);
  };
  const childrenOf = (row: Row | undefined): Row[] => {
    if (row === undefined) return top();
    const { shelf } = row;
    if (row.kind === 'folder') return rowsOf(shelf);
    return row.kind === 'problems' ? shelf.problems.map((problem): Row => ({ kind: 'problem', shelf, problem })) : [];
  };
  const itemOf = (row: Row): vscode.TreeItem => toItem(row, sources, openCommand);
  const tree = vscode.window.createTreeView<Row>(VIEW, {
    showCollapseAll: false,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: childrenOf,
      getTreeItem: itemOf,
      getParent: (row) => {
        const folder: Row | undefined = sources.shelves.length > 1 ? { kind: 'folder', shelf: row.shelf } : undefined;
        if (row.kind === 'folder') return undefined;
        return row.kind === 'problem' ? { kind: 'problems', shelf: row.shelf } : folder;
      },
      resolveTreeItem: (item, row) => {
        item.tooltip = tooltipOf(row, sources);
        return item;
      },
    },
  });
  const renew = (): void => {
    const { status, shelves } = sources;
    const nothing = status?.state === 'ready' && shelves.every(({ sources: all }) => all.length === 0);
    void vscode.commands.executeCommand('setContext', EMPTY, nothing);
    changed.fire();
  };
  let shown = '';
  const tellReading = (): void => {
    const readings = (sources.status?.folders ?? []).flatMap(({ reading }) => reading ?? []);
    const total = readings.reduce((sum, one) => sum + one.total, 0);
    const done = readings.reduce((sum, one) => sum + one.done, 0);
    const message = total > FEW ? vscode.l10n.t('Reading articles: {0} of {1}', done, total) : '';
    if (message === shown) return;
    if ((message === '') !== (shown === '')) void vscode.commands.executeCommand('setContext', READING, message !== '');
    tree.message = shown = message;
  };
  const listening = vscode.Disposable.from(sources.changed(renew), sources.progressed(tellReading));
  return {
    reveal: async (file) => {
      const all = sources.shelves.flatMap((shelf) => [...rowsOf(shelf), ...childrenOf({ kind: 'problems', shelf })]);
      const row = all.find((one) => (one.kind === 'source' && isSameFile(one.source.uri, file)) || (one.kind === 'problem' && isSameFile(one.problem.uri, file)));
      if (row !== undefined) await tree.reveal(row, { select: true, focus: false });
    },
    rows: () => Promise.resolve(top().flatMap((row) => [row, ...childrenOf(row)]).map(itemOf)),
    dispose: () => {
      listening.dispose();
      changed.dispose();
      tree.dispose();
    },
  };
}

function rowsOf(shelf: Shelf): Row[] {
  const problems: Row[] = shelf.problems.length > 0 ? [{ kind: 'problems', shelf }] : [];
  return [...problems, ...shelf.sources.map((source): Row => ({ kind: 'source', shelf, source }))];
}

function toItem(row: Row, sources: Sources, openCommand: string): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (row.kind) {
    case 'folder': {
      const folder = vscode.Uri.parse(row.shelf.uri);
      const item = new vscode.TreeItem(vscode.workspace.getWorkspaceFolder(folder)?.name ?? vscode.l10n.t('Sample'), Expanded);
      return Object.assign(item, { id: row.shelf.uri, iconPath: vscode.ThemeIcon.Folder, contextValue: row.kind });
    }
    case 'problems': {
      const item = new vscode.TreeItem(vscode.l10n.t('Not used'), row.shelf.sources.length > 0 ? Collapsed : Expanded);
      return Object.assign(item, {
        id: `${row.shelf.uri} problems`,
        description: String(row.shelf.problems.length),
        iconPath: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
        contextValue: row.kind,
      });
    }
    case 'problem': {
      const item = new vscode.TreeItem(problemText(row.problem, fileName(row.problem.uri)), None);
      return Object.assign(item, { id: `${row.shelf.uri} problem ${row.problem.uri} ${row.problem.detail}`, description: remedyFor(row.problem), contextValue: row.kind });
    }
    case 'source': {
      const { source } = row;
      const item = new vscode.TreeItem(source.title, None);
      return Object.assign(item, {
        id: `${row.shelf.uri} ${source.uri}`,
        description: descriptionOf(source, sources.usesOf(source)),
        resourceUri: vscode.Uri.parse(source.uri),
        iconPath: vscode.ThemeIcon.File,
        command: { title: '', command: openCommand, arguments: [row] },
        contextValue: row.kind,
      });
    }
  }
}

/** Publisher · date · language · facts · open drafts that it decides something in. */
function descriptionOf({ publisher, date, language, facts }: Source, uses: number): string {
  const drafts = uses === 1 ? vscode.l10n.t('in 1 draft') : vscode.l10n.t('in {0} drafts', uses);
  const counted = facts === 1 ? vscode.l10n.t('1 fact') : vscode.l10n.t('{0} facts', facts);
  return [publisher, date, language.toUpperCase(), counted, uses > 0 ? drafts : undefined].filter((part) => part !== undefined).join(' · ');
}

function tooltipOf(row: Row, sources: Sources): vscode.MarkdownString | undefined {
  const text = new vscode.MarkdownString();
  if (row.kind === 'problem') {
    text.appendText(problemText(row.problem, pathOf(row.problem.uri))).appendMarkdown('\n\n').appendText(remedyFor(row.problem));
    if (row.problem.detail !== '') text.appendMarkdown('\n\n').appendText(row.problem.detail);
    return text;
  }
  if (row.kind !== 'source') return undefined;
  text.appendMarkdown('**').appendText(row.source.title).appendMarkdown('**\n\n');
  text.appendText(descriptionOf(row.source, sources.usesOf(row.source))).appendMarkdown('\n\n').appendText(pathOf(row.source.uri));
  return text;
}

const pathOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
const fileName = (uri: string): string => vscode.Uri.parse(uri).path.split('/').at(-1) ?? uri;
