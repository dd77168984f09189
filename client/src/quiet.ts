// Quiet while typing: what is found in the sentence being written is not underlined before the sentence is finished, the
// caret has left it, or the writer pauses. The server says here what it finds; to editors that do not ask it keeps quiet itself, by the same rule (`writing.ts`).
import * as vscode from 'vscode';
import type { LanguageClient, Middleware, vsdiag } from 'vscode-languageclient/node';
import { DocumentDiagnosticRequest } from 'vscode-languageclient/node';
import { isShown, isTyped, sentenceAt, type Stretch } from '../../server/src/lsp/writing.ts';

const SETTING = 'claimcheck.hideWhileTyping';
/** Who types nothing for this long is not in the middle of a word (ms). */
const PAUSE = 1000;
/** A paragraph of more lines is looked at in part. */
const MOST_LINES = 40;

export interface Quiet extends vscode.Disposable {
  /** how many findings are kept back now; for tests */
  readonly keptBack: number;
  /** for tests: how long a pause is (ms) */
  pause: number;
}

type Provide = NonNullable<Middleware['provideDiagnostics']>;

/** What stands between the server's diagnostics and the editor. */
export interface QuietDiagnostics {
  readonly provideDiagnostics: Provide;
  /** Follows what the writer does, from when the client exists. */
  follow(client: LanguageClient): Quiet;
}

export function quietWhileTyping(): QuietDiagnostics {
  let writing: vscode.TextDocument | undefined;
  let kept: readonly vscode.Range[] = [];
  const shown = new Map<string, ReadonlySet<string>>();
  /** The sentence being written in a document, when one is. */
  const sentenceIn = (document: vscode.TextDocument): vscode.Range | undefined => {
    const editor = vscode.window.activeTextEditor;
    return document === writing && editor?.document === document ? sentenceAround(document, editor.selection.active) : undefined;
  };
  const provideDiagnostics: Provide = async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report === undefined || report === null || report.kind !== 'full' || !('getText' in document)) return report;
    const key = document.uri.toString();
    const sentence = sentenceIn(document);
    const at = (range: vscode.Range): Stretch => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
    const before = shown.get(key) ?? new Set();
    const visible = report.items.filter((item) => isShown({ ...at(item.range), says: saysOf(item) }, sentence && at(sentence), before));
    shown.set(key, new Set(visible.map(saysOf)));
    if (document === writing) kept = report.items.filter((item) => !visible.includes(item)).map(({ range }) => range);
    // what is kept back has to be asked for again: without its id the answer will not be "unchanged"
    return visible.length === report.items.length ? report : ({ kind: report.kind, items: visible } as vsdiag.FullDocumentDiagnosticReport);
  };
  return {
    provideDiagnostics,
    follow: (client) => {
      let timer: NodeJS.Timeout | undefined;
      const stop = (): void => {
        clearTimeout(timer);
        const document = writing;
        writing = undefined;
        if (kept.length === 0 || document === undefined) return;
        kept = [];
        client.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
      };
      const quiet: Quiet = {
        pause: PAUSE,
        get keptBack() { return kept.length; },
        dispose: () => {
          clearTimeout(timer);
          listening.dispose();
        },
      };
      const listening = vscode.Disposable.from(
        vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
          if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
          const typed = reason === undefined && contentChanges.every(({ text }) => isTyped(text)) && isWanted();
          if (!typed) {
            // a correction, a paste, an undo: what is found now is right at once
            clearTimeout(timer);
            writing = undefined;
            kept = [];
            return;
          }
          writing = document;
          clearTimeout(timer);
          timer = setTimeout(stop, quiet.pause);
        }),
        vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
          if (document !== writing || kept.length === 0) return;
          const sentence = sentenceAround(document, selection.active);
          if (kept.some((range) => sentence.intersection(range) === undefined || sentence.isEmpty)) stop();
        }),
        vscode.window.onDidChangeActiveTextEditor(stop),
        vscode.workspace.onDidSaveTextDocument((document) => (document === writing ? stop() : undefined)),
        vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
      );
      return quiet;
    },
  };
}

const isWanted = (): boolean => vscode.workspace.getConfiguration().get<string>(SETTING) !== 'off';

const saysOf = ({ code, message }: vscode.Diagnostic): string => `${typeof code === 'object' ? code.value : code} ${message}`;

/** The sentence around a place, in its paragraph. */
function sentenceAround(document: vscode.TextDocument, place: vscode.Position): vscode.Range {
  const isBlank = (line: number): boolean => document.lineAt(line).isEmptyOrWhitespace;
  let first = place.line;
  while (first > 0 && place.line - first < MOST_LINES && !isBlank(first) && !isBlank(first - 1)) first--;
  let last = place.line;
  while (last < document.lineCount - 1 && last - place.line < MOST_LINES && !isBlank(last) && !isBlank(last + 1)) last++;
  const begin = document.offsetAt(new vscode.Position(first, 0));
  const paragraph = document.getText(new vscode.Range(first, 0, last, document.lineAt(last).text.length));
  const { start, end } = sentenceAt(paragraph, document.offsetAt(place) - begin);
  return new vscode.Range(document.positionAt(begin + start), document.positionAt(begin + end));
}

