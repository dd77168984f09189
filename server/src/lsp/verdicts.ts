// The verdicts on the open drafts: judged once a version and base, and shared by squiggle, hover, light bulb and
// definition, so that all four tell the same story.
import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { withDismissals, type Dismissals } from '../check/dismissals.ts';
import { isDossier } from '../check/dossier/name.ts';
import type { Finding } from '../check/finding.ts';
import { withSeverities } from '../check/severities.ts';
import type { Engine } from '../workspace/engine.ts';
import { linesOf, type Lines } from '../workspace/lines.ts';
import { dismissalLists, isDismissals, type DismissalLists } from './dismissals.ts';
import type { Libraries } from './libraries.ts';
import { inSlices, messagesRead } from './slices.ts';
import type { Settings } from '../workspace/settings.ts';

export interface Verdicts {
  readonly uri: string;
  readonly version: number;
  readonly base: KnowledgeBase;
  readonly text: string;
  readonly lines: Lines;
  /** those that count for the draft, and URI of the file they are in, or would be */
  readonly dismissals: Dismissals;
  readonly dismissalFile: string | undefined;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** differs whenever the findings may: the `resultId` of pull diagnostics */
  readonly serial: number;
  /** the blocks around a stretch of it, for what is tried there; all of it, where that is not known */
  readonly around?: (at: Span) => Span;
  /** how long it took to judge it again after a change (ms), where that was too long for somebody who types */
  readonly slow?: number;
}

export interface Judge {
  /** The verdicts on a draft as it stands; undefined for what is no draft, not open, or when the token is cancelled. */
  verdictsOn(uri: string, token: CancellationToken): Promise<Verdicts | undefined>;
  /** The same, where it has been judged already: at once, and from the articles as they were read last. */
  atHand(uri: string): Verdicts | undefined;
  /** What was judged last, however old. */
  latest(): readonly Verdicts[];
  forget(uri: string): void;
}

/** A draft, and what it is judged by. */
interface Subject {
  readonly document: TextDocument;
  readonly base: KnowledgeBase;
  readonly dismissals: Dismissals;
  readonly settings: Settings;
}

/** A judgement that is being made, and everybody who waits for it. */
interface Run extends Subject {
  readonly version: number;
  readonly waiting: CancellationToken[];
  readonly over: Promise<void>;
}

/** A draft that has been judged before is judged again in less than this (ms), or the writer is told. */
const SLOW = 1000;

/** `judged` is called after every judgement; `anew` when it is not the text that has changed. */
export function createJudge(
  documents: TextDocuments<TextDocument>,
  libraries: Libraries,
  engine: () => Promise<Engine>,
  judged: (anew: boolean) => void,
  lists: DismissalLists = dismissalLists(documents, libraries),
): Judge {
  const known = new Map<string, Verdicts>();
  const runs = new Map<string, Run>();
  let serial = 0;
  /** The draft and what it is to be judged by, as they stand now. */
  const subject = (uri: string): Subject | undefined => {
    const document = documents.get(uri);
    const shelf = document === undefined || isDismissals(uri) || isDossier(uri) || libraries.isArticle(uri) ? undefined : libraries.shelfFor(uri);
    if (document === undefined || shelf === undefined || !shelf.settings.enabled || !shelf.isDraft(uri)) return undefined;
    return { document, base: shelf.library.base, dismissals: lists.of(uri), settings: shelf.settings };
  };
  const same = (a: Subject | undefined, b: Subject | undefined): boolean => a?.document === b?.document && a?.base === b?.base && a?.dismissals === b?.dismissals && a?.settings === b?.settings;
  /** Judges one version. It is given up when the draft or what it is judged by has changed, or when nobody waits any longer. */
  const run = async (uri: string, { checker }: Engine, now: Subject, waiting: readonly CancellationToken[]): Promise<void> => {
    const { document, base, dismissals, settings } = now;
    const { version } = document;
    const text = document.getText();
    const wanted = (): boolean => same(subject(uri), now) && document.version === version && waiting.some((token) => !token.isCancellationRequested);
    const before = known.get(uri);
    const begun = performance.now();
    const findings = await inSlices(checker.steps(text, base, uri, settings.language), wanted);
    if (findings === undefined) return;
    const took = Math.round(performance.now() - begun);
    // a draft that is opened, or whose articles changed, is read as a whole: that may take its time
    const slow = before?.base === base && took >= SLOW;
    known.set(uri, { uri, version, base, text, lines: linesOf(text), dismissals, dismissalFile: lists.fileOf(uri), settings, findings: withSeverities(withDismissals(findings, dismissals), settings.severity), serial: ++serial, around: (at) => checker.around(text, uri, at), ...(slow && { slow: took }) });
    judged(before?.version === version);
  };
  /** The run for what is asked now: the one under way when it is for the same version, else a new one. */
  const join = (uri: string, opened: Engine, now: Subject, token: CancellationToken): Promise<void> => {
    const current = runs.get(uri);
    if (current !== undefined && same(current, now) && current.version === now.document.version && current.waiting.some((one) => !one.isCancellationRequested)) {
      current.waiting.push(token);
      return current.over;
    }
    const waiting = [token];
    const over = run(uri, opened, now, waiting).finally(() => {
      if (runs.get(uri)?.waiting === waiting) runs.delete(uri);
    });
    runs.set(uri, { ...now, version: now.document.version, waiting, over });
    return over;
  };
  /** The verdicts for what is asked now, where there are any. */
  const knownFor = (uri: string, now: Subject): Verdicts | undefined => {
    const latest = known.get(uri);
    return latest?.version === now.document.version && latest.base === now.base && latest.dismissals === now.dismissals && latest.settings === now.settings ? latest : undefined;
  };
  return {
    atHand: (uri) => {
      const now = subject(uri);
      return now === undefined ? undefined : knownFor(uri, now);
    },
    verdictsOn: async (uri, token) => {
      await libraries.ready();
      const opened = await engine();
      await messagesRead();
      // What changes while it is judged is judged again: the answer is about the draft as it stands.
      for (;;) {
        const now = subject(uri);
        if (token.isCancellationRequested || now === undefined) return undefined;
        const latest = knownFor(uri, now);
        if (latest !== undefined) return latest;
        await join(uri, opened, now, token);
      }
    },
    latest: () => [...known.values()],
    forget: (uri) => void known.delete(uri),
  };
}
