// The door of the VS Code extension: what has to be there at once, and is small. All else is loaded right after
// (`session.ts`), so that the window does not wait for it.
import { sinceBegun, stopwatch, together, type Taken } from './begun.ts';
import * as vscode from 'vscode';
import { COMMANDS } from './commandNames.ts';
import { DRAFTS } from './drafts.ts';
import type { Session } from './session.ts';

const loading = sinceBegun();
let session: Promise<Session> | undefined;

/** What the extension gives to others: for now, what its views show, to its own tests. */
export interface Exports {
  readonly status: vscode.LanguageStatusItem;
  /** how long loading this file and activating it took, without what VS Code does in between */
  readonly activation: Taken;
  /** the rest; asking for it loads it */
  session(): Promise<Session>;
  /** how long that took, until the server is being started; undefined before */
  readonly rest: Taken | undefined;
}

/** Called by VS Code when the first Markdown file is opened, the view is shown, or a command is run. */
export function activate(context: vscode.ExtensionContext): Exports {
  const activating = stopwatch();
  const status = vscode.languages.createLanguageStatusItem('claimcheck.status', DRAFTS);
  status.name = 'Claimcheck';
  status.text = vscode.l10n.t('Reading articles');
  status.busy = true;
  let rest: Taken | undefined;
  const whole = (): Promise<Session> => (session ??= load(context, status, (time) => (rest = time)));
  const later = setImmediate(() => void whole().catch((error: unknown) => tellFailure(status, error)));
  context.subscriptions.push(status, { dispose: () => clearImmediate(later) });
  for (const name of Object.values(COMMANDS)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, async (...given: readonly unknown[]) => (await whole()).run(name, given)));
  }
  return { status, activation: together(loading, activating()), session: whole, get rest() { return rest; } };
}

async function load(context: vscode.ExtensionContext, status: vscode.LanguageStatusItem, tellTime: (time: Taken) => void): Promise<Session> {
  const time = stopwatch();
  const { begin } = await import('./session.ts');
  const begun = begin(context, status);
  tellTime(time());
  return begun;
}

function tellFailure(status: vscode.LanguageStatusItem, error: unknown): void {
  status.busy = false;
  status.severity = vscode.LanguageStatusSeverity.Error;
  status.text = vscode.l10n.t('Claimcheck has stopped');
  status.detail = String(error);
}

/** Called by VS Code when it closes, or when the extension is switched off. */
export const deactivate = async (): Promise<void> => (await session?.catch(() => undefined))?.stop();
