// Everything that is ignored in a draft, in one list: to look at it again, or to have it checked again.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DISMISSALS_FILE, IGNORED, type FileParams, type IgnoredThing } from '../../server/src/lsp/protocol.ts';

/** The files of dismissals: the server is told of them as they are edited, so that a claim that is ignored is so at once. */
export const DISMISSALS: { readonly scheme: string; readonly pattern: string } = { scheme: 'file', pattern: `**/${DISMISSALS_FILE}` };

interface Row extends vscode.QuickPickItem {
  readonly thing?: IgnoredThing;
}

/** Shows what is ignored in the draft that is open. Choosing removes the comment or the dismissal; a button leads to it. */
export async function manageIgnored(client: LanguageClient): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const params: FileParams = { uri: uri === undefined ? '' : client.code2ProtocolConverter.asUri(uri) };
  const things = uri === undefined ? [] : await client.sendRequest<IgnoredThing[]>(IGNORED, params);
  if (things.length === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Nothing is ignored in this draft.'));
    return;
  }
  const pick = vscode.window.createQuickPick<Row>();
  const goTo: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Go to it') };
  const rows = (kind: IgnoredThing['kind'], title: string): readonly Row[] => {
    const own = things.filter((thing) => thing.kind === kind);
    return own.length === 0 ? [] : [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...own.map((thing) => rowOf(thing, goTo))];
  };
  pick.title = vscode.l10n.t('What is ignored: choose what is to be checked again');
  pick.matchOnDetail = true;
  pick.items = [...rows('comment', vscode.l10n.t('Comments in the draft')), ...rows('dismissal', vscode.l10n.t('Dismissed claims'))];
  pick.onDidTriggerItemButton(({ item }) => {
    pick.hide();
    if (item.thing !== undefined) void show(item.thing);
  });
  pick.onDidAccept(() => {
    const [row] = pick.selectedItems;
    pick.hide();
    if (row?.thing !== undefined) void remove(row.thing);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function rowOf(thing: IgnoredThing, goTo: vscode.QuickInputButton): Row {
  const unused = thing.kind === 'comment' ? vscode.l10n.t('does nothing') : vscode.l10n.t('not in this draft');
  return { label: thing.label, detail: thing.reason, description: thing.unused ? unused : '', buttons: [goTo], thing };
}

const rangeOf = ({ start, end }: IgnoredThing['range']): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

async function show({ uri, range }: IgnoredThing): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: rangeOf(range) });
}

async function remove({ uri, removal }: IgnoredThing): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.delete(vscode.Uri.parse(uri), rangeOf(removal));
  await vscode.workspace.applyEdit(edit);
}

/** A list that the light bulb has changed is saved, unless it is open to be read or written. */
export const keepDismissals = (): vscode.Disposable =>
  vscode.workspace.onDidChangeTextDocument(({ document }) => {
    const seen = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    if (!seen && document.isDirty && vscode.languages.match(DISMISSALS, document) > 0) void document.save();
  });
