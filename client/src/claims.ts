// What is known of the claims of open drafts. They are asked for when somebody shows them and they may have changed, and not
// before: typing costs nothing as long as nothing of them is on screen.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CLAIMS, type DraftClaims, type DraftStatus, type FileParams, type Status } from '../../server/src/lsp/protocol.ts';

export interface Claims extends vscode.Disposable {
  /** how the server stands; undefined until it has told */
  readonly status: Status | undefined;
  /** What the server has told has changed. */
  readonly told: vscode.Event<void>;
  /** The claims of a draft (its URI, as the server writes it) have changed. */
  readonly changed: vscode.Event<string>;
  /** Takes what the server tells. */
  tell(status: Status): void;
  /** The claims of a draft, as they were told last. */
  of(uri: string): DraftClaims | undefined;
  /** The status of an open draft, however its URI is written; undefined for what is no draft. */
  statusOf(document: vscode.Uri | undefined): DraftStatus | undefined;
  /** From now on the claims of these drafts are kept up to date. Call `renew` when the answer changes. */
  follow(wanted: () => readonly string[]): void;
  renew(): void;
}

export function knownClaims(client: LanguageClient): Claims {
  const told = new vscode.EventEmitter<void>();
  const changed = new vscode.EventEmitter<string>();
  const followers: (() => readonly string[])[] = [];
  const known = new Map<string, DraftClaims>();
  const asking = new Set<string>();
  let status: Status | undefined;
  const serialOf = (uri: string): number | undefined => status?.drafts.find((draft) => draft.uri === uri)?.serial;
  /** One question a draft at a time: what changes while it is asked is asked for again when the answer is there. */
  const ask = async (uri: string): Promise<void> => {
    if (asking.has(uri)) return;
    asking.add(uri);
    try {
      while (serialOf(uri) !== undefined && serialOf(uri) !== known.get(uri)?.serial) {
        const before = serialOf(uri);
        const claims = await client.sendRequest<DraftClaims | null>(CLAIMS, { uri } satisfies FileParams);
        if (claims === null) break;
        known.set(uri, claims);
        changed.fire(uri);
        // the answer may be newer than what was told: the telling of it is under way
        if (serialOf(uri) === before) break;
      }
    } catch {
      // the server is gone, or the draft is closed: whoever comes next tells its status
    } finally {
      asking.delete(uri);
    }
  };
  const renew = (): void => {
    for (const uri of new Set(followers.flatMap((wanted) => wanted()))) void ask(uri);
  };
  return {
    get status() { return status; },
    told: told.event,
    changed: changed.event,
    tell: (now) => {
      status = now;
      for (const uri of [...known.keys()]) {
        if (serialOf(uri) !== undefined) continue;
        known.delete(uri);
        changed.fire(uri);
      }
      told.fire();
      renew();
    },
    of: (uri) => known.get(uri),
    statusOf: (document) => document && status?.drafts.find(({ uri }) => uri === document.toString() || vscode.Uri.parse(uri).fsPath === document.fsPath),
    follow: (wanted) => void followers.push(wanted),
    renew,
    dispose: () => vscode.Disposable.from(told, changed).dispose(),
  };
}
