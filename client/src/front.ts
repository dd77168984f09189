// The document in front of the writer, in one of the window's main editors.
import * as vscode from 'vscode';

export interface Front extends vscode.Disposable {
  readonly uri: vscode.Uri | undefined;
  readonly changed: vscode.Event<void>;
}

/** Follows it. VS Code calls the editor of the output panel active, too; whoever reads there still has their draft in front. */
export function followFront(): Front {
  const changed = new vscode.EventEmitter<void>();
  const isMain = (editor: vscode.TextEditor | undefined): boolean => editor === undefined || editor.viewColumn !== undefined;
  let uri = isMain(vscode.window.activeTextEditor) ? vscode.window.activeTextEditor?.document.uri : undefined;
  const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
    if (!isMain(editor)) return;
    uri = editor?.document.uri;
    changed.fire();
  });
  return {
    get uri() { return uri; },
    changed: changed.event,
    dispose: () => vscode.Disposable.from(listening, changed).dispose(),
  };
}
