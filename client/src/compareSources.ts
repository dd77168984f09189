// Where the articles contradict one another: a report that is made when it is asked for, and shown as a preview.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMPARE, type CompareParams } from '../../server/src/lsp/protocol.ts';
import { withWorkProgress } from './workProgress.ts';

/** A report is no draft, and no file. */
const SCHEME = 'claimcheck-report';

export interface Reports extends vscode.Disposable {
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
  return {
    compareSources: async () => {
      const report = await withWorkProgress(client, vscode.l10n.t('Comparing articles'), (workDoneToken, token) =>
        client.sendRequest<string>(COMPARE, { workDoneToken } satisfies CompareParams, token));
      if (report === undefined) return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Contradictions')}.md` });
      texts.set(uri.path, report);
      changed.fire(uri);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}
