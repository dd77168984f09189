// Which of the server's code lenses are shown: over the draft, over each heading, or none.
import * as vscode from 'vscode';
import { CodeLensRequest, type LanguageClient, type Middleware } from 'vscode-languageclient/node';
import type { Lens } from '../../server/src/lsp/protocol.ts';

const SETTING = 'claimcheck.codeLens';

const wanted = (): unknown => vscode.workspace.getConfiguration().get(SETTING);

/** Without lenses, the server is not asked for them. */
export const lensMiddleware: Pick<Middleware, 'provideCodeLenses'> = {
  provideCodeLenses: async (document, token, next) => {
    const scope = wanted();
    if (scope === 'off') return [];
    const lenses = (await next(document, token)) ?? [];
    return scope === 'headings' ? lenses : lenses.filter((lens) => scopeOf(lens) !== 'heading');
  },
};

/** The client library keeps what the server knows a lens by in a field that VS Code's type has not. */
const scopeOf = (lens: vscode.CodeLens & { readonly data?: Partial<Lens> }): Lens['scope'] | undefined => lens.data?.scope;

/** Shows them anew when the setting changes. */
export const followLensSetting = (client: LanguageClient): vscode.Disposable =>
  vscode.workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration(SETTING)) return;
    for (const document of vscode.workspace.textDocuments) client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  });
