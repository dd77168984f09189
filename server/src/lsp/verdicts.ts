// The verdicts on the open drafts: judged once a version and base, and shared by squiggle, hover, light bulb and
// definition, so that all four tell the same story.
import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Finding } from '../check/finding.ts';
import type { Engine } from '../workspace/engine.ts';
import { linesOf, type Lines } from '../workspace/lines.ts';
import type { Libraries } from './libraries.ts';

export interface Verdicts {
  readonly uri: string;
  readonly version: number;
  readonly base: KnowledgeBase;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** differs whenever the findings may: the `resultId` of pull diagnostics */
  readonly serial: number;
}

export interface Judge {
  /** The verdicts on a draft as it stands; undefined for what is no draft, not open, or when the token is cancelled. */
  verdictsOn(uri: string, token: CancellationToken): Promise<Verdicts | undefined>;
  /** What was judged last, however old. */
  latest(): readonly Verdicts[];
  forget(uri: string): void;
}

/** `judged` is called after every judgement. */
export function createJudge(
  documents: TextDocuments<TextDocument>,
  libraries: Libraries,
  engine: () => Promise<Engine>,
  judged: () => void,
): Judge {
  const known = new Map<string, Verdicts>();
  let serial = 0;
  return {
    verdictsOn: async (uri, token) => {
      await libraries.ready();
      const { checker } = await engine();
      await messagesRead();
      const document = documents.get(uri);
      if (token.isCancellationRequested || document === undefined || libraries.isArticle(uri)) return undefined;
      const shelf = libraries.shelfFor(uri);
      if (shelf?.enabled !== true) return undefined;
      const { base } = shelf.library;
      const before = known.get(uri);
      if (before?.version === document.version && before.base === base) return before;
      const text = document.getText();
      const findings = checker.check(text, base);
      const verdicts = { uri, version: document.version, base, lines: linesOf(text), findings, serial: ++serial };
      known.set(uri, verdicts);
      judged();
      return verdicts;
    },
    latest: () => [...known.values()],
    forget: (uri) => void known.delete(uri),
  };
}

/** Lets what has already arrived be read first: a cancellation, or the next version of the draft. */
const messagesRead = (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(done)));
