// Requests that are withdrawn are answered at once, whatever they wait for.
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver/node';

/** The answer to a request that the client has withdrawn. */
export const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/**
 * The same handler, answered as cancelled as soon as its request is: what it waits for (articles that are read, a judgement that
 * others wait for, too) may go on. It is still up to the handler to stop its own work by the token.
 */
export function withdrawable<Params, Answer>(answer: (params: Params, token: CancellationToken) => Promise<Answer>): (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<never>> {
  return (params, token) =>
    new Promise((resolve, reject) => {
      if (token.isCancellationRequested) return resolve(cancelled());
      const listening = token.onCancellationRequested(() => resolve(cancelled()));
      answer(params, token).then(resolve, reject).finally(() => listening.dispose());
    });
}
