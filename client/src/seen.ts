// Tells the server what the writer sees of a draft: a long one is judged there first.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DRAFTS } from './drafts.ts';
import { SEEN, type EvidencePlace } from '../../server/src/lsp/protocol.ts';

/** Who scrolls sees nothing before resting for so long (ms). */
const REST = 100;

/** Tells it of every editor that is shown, and again when it has been scrolled. */
export function tellSeen(client: LanguageClient): vscode.Disposable {
  const timers = new Map<string, NodeJS.Timeout>();
  const tell = ({ document, visibleRanges }: vscode.TextEditor): void => {
    const [first] = visibleRanges;
    const last = visibleRanges.at(-1);
    if (first === undefined || last === undefined || vscode.languages.match(DRAFTS, document) === 0) return;
    const place: EvidencePlace = { uri: document.uri.toString(), range: { start: first.start, end: last.end } };
    // a server that is not running will be told when the draft is shown again
    client.sendNotification(SEEN, place).catch(() => undefined);
  };
  const rested = (editor: vscode.TextEditor): void => {
    const key = editor.document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(() => {
      timers.delete(key);
      tell(editor);
    }, REST));
  };
  vscode.window.visibleTextEditors.forEach(tell);
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(tell)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => rested(textEditor)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}
