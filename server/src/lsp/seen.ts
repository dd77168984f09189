// The part of each draft that its writer sees, as far as the client tells it: it is judged before the rest.
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { SEEN, type EvidencePlace } from './protocol.ts';

/** What a window shows of a draft that was just opened (characters). */
const SCREEN = 4000;

/** Follows what the client tells. Where it tells nothing, a draft is seen from its beginning. */
export function followSeen(connection: Connection, documents: TextDocuments<TextDocument>): (document: TextDocument) => Span {
  const ranges = new Map<string, EvidencePlace['range']>();
  connection.onNotification(SEEN, ({ uri, range }: EvidencePlace) => void ranges.set(uri, range));
  documents.onDidClose(({ document }) => ranges.delete(document.uri));
  return (document) => {
    const range = ranges.get(document.uri);
    return range === undefined ? { start: 0, end: SCREEN } : { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  };
}
