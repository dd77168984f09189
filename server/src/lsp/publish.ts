// Brings diagnostics to the client: answers when it asks, sends them where it does not.
import {
  CancellationToken, DocumentDiagnosticReportKind,
  type Connection, type DocumentDiagnosticParams, type DocumentDiagnosticReport, type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import { withdrawable } from './cancelling.ts';
import { toDiagnostics } from './toDiagnostic.ts';
import type { Judge, Verdicts } from './verdicts.ts';

export interface Publisher {
  /** The bases changed: every draft's diagnostics may have. */
  renew(): void;
}

/** A draft is judged when the writer pauses for this long (ms); clients that pull pause themselves. */
const PAUSE = 120;

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
    const verdicts = await judge.verdictsOn(textDocument.uri, token);
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
  /** what was sent last: two who wait for one judgement send it once */
  const sent = new Map<string, Verdicts | undefined>();
  const send = async (uri: string): Promise<void> => {
    const verdicts = await judge.verdictsOn(uri, CancellationToken.None);
    const version = documents.get(uri)?.version;
    if (version === undefined || (verdicts !== undefined && verdicts.version !== version)) return; // closed or changed since
    if (sent.has(uri) && sent.get(uri) === verdicts) return;
    sent.set(uri, verdicts);
    await connection.sendDiagnostics({ uri, version, diagnostics: verdicts ? toDiagnostics(verdicts, abilities) : [] });
  };
  const schedule = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(() => send(uri).catch((error: unknown) => connection.console.error(String(error))), wait));
  };
  documents.onDidOpen(({ document }) => schedule(document.uri, 0));
  documents.onDidChangeContent(({ document }) => schedule(document.uri, timers.has(document.uri) ? PAUSE : 0));
  documents.onDidClose(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    sent.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { renew: () => documents.keys().forEach((uri) => schedule(uri, 0)) };
}
