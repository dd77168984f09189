// A request that takes long: how far it is, in a notification that can stop it.
import * as vscode from 'vscode';
import { WorkDoneProgress, type LanguageClient } from 'vscode-languageclient/node';

let requests = 0;

/** Sends the request with a token for its progress; gives undefined when it was stopped. */
export function withWorkProgress<T>(client: LanguageClient, title: string, send: (workDoneToken: string, token: vscode.CancellationToken) => Promise<T>): Thenable<T | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = `claimcheck-${++requests}`;
    let shown = 0;
    const telling = client.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
      if (told.kind !== 'report') return;
      const { percentage = shown, message } = told;
      progress.report({ increment: percentage - shown, ...(message !== undefined && { message }) });
      shown = percentage;
    });
    try {
      return await send(workDoneToken, token);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
      return undefined;
    } finally {
      telling.dispose();
    }
  });
}
