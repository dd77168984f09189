// From one finding of the draft to the next, by keys: the words are selected, and their card is shown beside them.
import * as vscode from 'vscode';

/** Goes to the finding after the cursor, or before it; behind the last one comes the first again. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const ranges = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'claimcheck').map(({ range }) => range).sort((a, b) => a.start.compareTo(b.start));
  const at = editor.selection.start;
  const range = direction === 'next'
    ? (ranges.find(({ start }) => start.isAfter(at)) ?? ranges[0])
    : (ranges.findLast(({ start }) => start.isBefore(at)) ?? ranges.at(-1));
  if (range === undefined) {
    await vscode.window.showInformationMessage(vscode.l10n.t('There is no finding in this draft.'));
    return;
  }
  // the cursor stands at the first of the words: there is the card
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // the card of the finding before would stay; older versions of VS Code take it away by themselves
  await vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
