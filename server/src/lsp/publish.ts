// Brings diagnostics to the client: answers when it asks, sends them where it does not.
import {
  CancellationToken, DocumentDiagnosticReportKind,
  type Connection, type DocumentDiagnosticParams, type DocumentDiagnosticReport, type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import { withdrawable } from './cancelling.ts';
import { quietWhileTyping } from './quiet.ts';
import { toDiagnostics } from './toDiagnostic.ts';
import type { Judge, Verdicts } from './verdicts.ts';

export interface Publisher {
  /** The bases changed: every draft's diagnostics may have. */
  renew(): void;
}

/** A draft is judged when the writer pauses for this long (ms); clients that pull pause themselves. */
const PAUSE = 120;
/** Who types nothing for this long is not in the middle of a word (ms). */
const REST = 1000;

export function publisherOf(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  judge: Judge,
  abilities: Abilities,
): Publisher {
  if (abilities.pullsDiagnostics) return answering(connection, judge, abilities);
  return sending(connection, documents, judge, abilities);
}

function answering(connection: Connection, judge: Judge, abilities: Abilities): Publisher {
  connection.languages.diagnostics.on(withdrawable(async ({ textDocument, previousResultId }: DocumentDiagnosticParams, token) => {
    const verdicts = await judge.firstOn(textDocument.uri, token);
    if (verdicts === undefined) return full([]);
    const resultId = String(verdicts.serial);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : full(toDiagnostics(verdicts, abilities), resultId);
  }));
  return { renew: () => void connection.languages.diagnostics.refresh() };
}

const full = (items: ReturnType<typeof toDiagnostics>, resultId?: string): DocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  items,
  ...(resultId !== undefined && { resultId }),
});

function sending(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  judge: Judge,
  abilities: Abilities,
): Publisher {
  const timers = new Map<string, NodeJS.Timeout>();
  const rests = new Map<string, NodeJS.Timeout>();
  const quiet = quietWhileTyping();
  /** what was sent last: two who wait for one judgement send it once */
  const sent = new Map<string, Verdicts | undefined>();
  const send = async (uri: string): Promise<void> => {
    const verdicts = await judge.firstOn(uri, CancellationToken.None);
    const document = documents.get(uri);
    if (document === undefined || (verdicts !== undefined && verdicts.version !== document.version)) return; // closed or changed since
    if (sent.has(uri) && sent.get(uri) === verdicts) return;
    sent.set(uri, verdicts);
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: quiet.shownOf(document, verdicts ? toDiagnostics(verdicts, abilities) : []) });
    clearTimeout(rests.get(uri));
    if (quiet.keepsBack(uri)) rests.set(uri, setTimeout(rest, REST, uri));
  };
  const schedule = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(() => send(uri).catch((error: unknown) => connection.console.error(String(error))), wait));
  };
  const rest = (uri: string): void => {
    clearTimeout(rests.get(uri));
    const keptBack = quiet.keepsBack(uri);
    quiet.rest(uri);
    if (!keptBack) return;
    sent.delete(uri);
    schedule(uri, 0);
  };
  documents.onDidOpen(({ document }) => schedule(document.uri, 0));
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    clearTimeout(rests.get(uri));
    quiet.note(document);
    schedule(uri, timers.has(uri) ? PAUSE : 0);
  });
  documents.onDidSave(({ document }) => rest(document.uri));
  documents.onDidClose(({ document }) => {
    for (const waiting of [timers, rests]) {
      clearTimeout(waiting.get(document.uri));
      waiting.delete(document.uri);
    }
    quiet.forget(document.uri);
    sent.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { renew: () => documents.keys().forEach((uri) => schedule(uri, 0)) };
}
