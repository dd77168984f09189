// Quiet marks under what a source confirms, for those who ask for them.
import * as vscode from 'vscode';
import type { Claims } from './claims.ts';

const SETTING = 'claimcheck.markSupported';

/** Keeps the marks in the editors that are seen; without the setting it does nothing. */
export function markSupported(claims: Claims): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    borderStyle: 'none none dotted none',
    borderWidth: '1px',
    borderColor: new vscode.ThemeColor('claimcheck.supportedBorder'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const wanted = (): boolean => vscode.workspace.getConfiguration().get(SETTING) === true;
  let on = wanted();
  const draw = (editor: vscode.TextEditor): void => {
    const uri = on ? claims.statusOf(editor.document.uri)?.uri : undefined;
    const known = uri === undefined ? undefined : claims.of(uri);
    // while the draft changes, the marks go with their words; they are set again when the new verdicts are there
    if (known !== undefined && known.version !== editor.document.version) return;
    const ranges = (known?.claims ?? []).filter(({ standing }) => standing === 'supported').map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character));
    editor.setDecorations(mark, ranges);
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  claims.follow(() => (on ? vscode.window.visibleTextEditors.flatMap(({ document }) => claims.statusOf(document.uri)?.uri ?? []) : []));
  return vscode.Disposable.from(
    mark,
    claims.changed(() => {
      if (on) drawAll();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      if (!on) return;
      drawAll();
      claims.renew();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(SETTING)) return;
      on = wanted();
      drawAll();
      claims.renew();
    }),
  );
}
