// References asked for in an article that is being written: the server has it as it was saved.
import { ReferencesRequest, type LanguageClient, type Middleware, type ReferenceParams } from 'vscode-languageclient/node';
import type { OpenText } from '../../server/src/lsp/protocol.ts';

/** Markdown is synchronised anyhow; of a plain text the server is told with the question. */
export const referencesMiddleware = (client: () => LanguageClient): Pick<Middleware, 'provideReferences'> => ({
  provideReferences: async (document, position, options, token, next) => {
    if (document.languageId !== 'plaintext' || !document.isDirty) return next(document, position, options, token);
    const { code2ProtocolConverter: to, protocol2CodeConverter: from } = client();
    const params: ReferenceParams & OpenText = { ...to.asReferenceParams(document, position, options), text: document.getText() };
    return from.asReferences(await client().sendRequest(ReferencesRequest.type, params, token), token);
  },
});
