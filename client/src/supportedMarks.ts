// Quiet marks under the values and the phrases that a source confirms, for those who ask for them.
import * as vscode from 'vscode';
import type { Claims } from './claims.ts';

const SETTING = 'claimcheck.markSupported';

export interface Marks extends vscode.Disposable {
  /** what is marked in a draft that is seen; VS Code tells nobody what is drawn, so for tests */
  in(document: vscode.TextDocument): readonly vscode.Range[];
}

/** Keeps the marks in the editors that are seen; without the setting it does nothing. */
export function markSupported(claims: Claims): Marks {
  const mark = vscode.window.createTextEditorDecorationType({
    borderStyle: 'none none dotted none',
    borderWidth: '1px',
    borderColor: new vscode.ThemeColor('claimcheck.supportedBorder'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const wanted = (): boolean => vscode.workspace.getConfiguration().get(SETTING) === true;
  const drawn = new WeakMap<vscode.TextDocument, readonly vscode.Range[]>();
  let on = wanted();
  const draw = (editor: vscode.TextEditor): void => {
    const uri = on ? claims.statusOf(editor.document.uri)?.uri : undefined;
    const known = uri === undefined ? undefined : claims.of(uri);
    // while the draft changes, the marks go with their words; they are set again when the new verdicts are there
    if (known !== undefined && known.version !== editor.document.version) return;
    const ranges = (known?.claims ?? []).filter(({ standing, telling }) => standing === 'supported' && telling).map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character));
    drawn.set(editor.document, ranges);
    editor.setDecorations(mark, ranges);
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  claims.follow(() => (on ? vscode.window.visibleTextEditors.flatMap(({ document }) => claims.statusOf(document.uri)?.uri ?? []) : []));
  const listening = vscode.Disposable.from(
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
  return { in: (document) => drawn.get(document) ?? [], dispose: () => listening.dispose() };
}
