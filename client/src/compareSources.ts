// Where the articles contradict one another: a report that is made when it is asked for, and shown as a preview.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMPARE, type CompareParams } from '../../server/src/lsp/protocol.ts';
import { withWorkProgress } from './workProgress.ts';

/** A report is no draft, and no file. */
const SCHEME = 'claimcheck-report';

export interface Reports extends vscode.Disposable {
  /** Shows a Markdown document that is in no file, beside the draft. */
  show(title: string, text: string): Promise<void>;
  /** Compares the articles, which can be stopped, and shows what was found. */
  compareSources(): Promise<void>;
}

export function provideReports(client: LanguageClient): Reports {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
  const keep = (title: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title}.md` });
    texts.set(uri.path, text);
    changed.fire(uri);
    return uri;
  };
  return {
    show: async (title, text) => void (await vscode.commands.executeCommand('markdown.showPreviewToSide', keep(title, text))),
    compareSources: async () => {
      const report = await withWorkProgress(client, vscode.l10n.t('Comparing articles'), (workDoneToken, token) =>
        client.sendRequest<string>(COMPARE, { workDoneToken } satisfies CompareParams, token));
      if (report === undefined) return;
      await vscode.commands.executeCommand('markdown.showPreview', keep(vscode.l10n.t('Contradictions'), report));
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}
