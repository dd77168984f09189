// What was read of a PDF, a document or a web page, as a text that cannot be edited: its sentences can be shown in it.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SOURCE_SCHEME, SOURCE_TEXT, type FileParams } from '../../server/src/lsp/protocol.ts';
import type { Sources } from './sources.ts';

export function provideSourceTexts(client: LanguageClient, sources: Sources): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const texts = vscode.workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri, token) => {
      const text = await client.sendRequest<string | null>(SOURCE_TEXT, { uri: uri.toString() } satisfies FileParams, token);
      return text ?? vscode.l10n.t('This file is not among the articles any more.');
    },
  });
  // Those that are open may have been read again.
  const listening = sources.changed(() => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SOURCE_SCHEME) changed.fire(uri);
  });
  return vscode.Disposable.from(texts, listening, changed);
}
