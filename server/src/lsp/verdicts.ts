// The verdicts on the open drafts: judged once a version and base, and shared by squiggle, hover, light bulb and
// definition, so that all four tell the same story.
import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { withDismissals, type Dismissals } from '../check/dismissals.ts';
import { isDossier } from '../check/dossier/name.ts';
import { changed, type Found } from '../check/found.ts';
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
  readonly found: Found;
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
  /** The same as `verdictsOn`, or what is told before all is judged: the part that is seen of a long draft that is new, and an edit that changes which articles the draft is about. When all of it is judged, `judged` is told that there is more. */
  firstOn(uri: string, token: CancellationToken): Promise<Verdicts | undefined>;
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
  /** what is told before the rest is judged, if anything is */
  readonly part: Promise<Verdicts>;
  /** somebody was answered with the part */
  answered: boolean;
}

/** A draft of fewer characters is judged before anybody could see a part of it. */
const LONG = 20_000;

/** So often (ms) it is looked whether a draft that is being judged is still to be judged by the same: that may ask the disk. */
const LOOKING = 50;

/** A draft that has been judged before is judged again in less than this (ms), or the writer is told. */
const SLOW = 1000;

/**
 * @param judged called after every judgement; `anew` when it is not the text that has changed, `more` when somebody was answered with a part of it
 * @param seen the part of a draft that its writer sees
 */
export function createJudge(
  documents: TextDocuments<TextDocument>,
  libraries: Libraries,
  engine: () => Promise<Engine>,
  judged: (anew: boolean, more: boolean) => void,
  lists: DismissalLists = dismissalLists(documents, libraries),
  seen: (document: TextDocument) => Span = () => ({ start: 0, end: 0 }),
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
  const run = async (uri: string, { checker }: Engine, now: Subject, current: Pick<Run, 'waiting' | 'answered'>, told: (part: Verdicts) => void): Promise<void> => {
    const { document, base, dismissals, settings } = now;
    const { version } = document;
    const text = document.getText();
    let looked = performance.now();
    const wanted = (): boolean => {
      if (document.version !== version || !current.waiting.some((token) => !token.isCancellationRequested)) return false;
      if (performance.now() - looked < LOOKING) return true;
      looked = performance.now();
      return same(subject(uri), now);
    };
    const before = known.get(uri);
    const wishes = dismissals.byKey.size > 0 || Object.keys(settings.severity).length > 0;
    const verdicts = (found: Found): Verdicts => ({
      uri, version, base, text, lines: linesOf(text), dismissals, dismissalFile: lists.fileOf(uri), settings,
      found: wishes ? changed(found, (told) => withSeverities(withDismissals(told, dismissals), settings.severity)) : found, serial: ++serial, around: (at) => checker.around(text, uri, at),
    });
    const first = text.length < LONG || before?.base === base ? undefined : () => seen(document);
    const begun = performance.now();
    const found = await inSlices(checker.steps(text, base, uri, settings.language, first), wanted, (part) => told(verdicts(part)));
    if (found === undefined || !same(subject(uri), now)) return;
    const took = Math.round(performance.now() - begun);
    // a draft that is opened, or whose articles changed, is read as a whole: that may take its time
    const slow = before?.base === base && took >= SLOW;
    known.set(uri, { ...verdicts(found), ...(slow && { slow: took }) });
    judged(before?.version === version, current.answered);
  };
  /** The run for what is asked now: the one under way when it is for the same version, else a new one. */
  const join = (uri: string, opened: Engine, now: Subject, token: CancellationToken): Run => {
    const current = runs.get(uri);
    if (current !== undefined && same(current, now) && current.version === now.document.version && current.waiting.some((one) => !one.isCancellationRequested)) {
      current.waiting.push(token);
      return current;
    }
    const shared = { waiting: [token], answered: false };
    let told: (part: Verdicts) => void = () => undefined;
    const part = new Promise<Verdicts>((resolve) => (told = resolve));
    const over = run(uri, opened, now, shared, told).finally(() => {
      if (runs.get(uri) === fresh) runs.delete(uri);
    });
    const fresh: Run = Object.assign(shared, { ...now, version: now.document.version, over, part });
    runs.set(uri, fresh);
    return fresh;
  };
  /** The verdicts for what is asked now, where there are any. */
  const knownFor = (uri: string, now: Subject): Verdicts | undefined => {
    const latest = known.get(uri);
    return latest?.version === now.document.version && latest.base === now.base && latest.dismissals === now.dismissals && latest.settings === now.settings ? latest : undefined;
  };
  const verdictsOn = async (uri: string, token: CancellationToken, early: boolean): Promise<Verdicts | undefined> => {
    await libraries.ready();
    const opened = await engine();
    await messagesRead();
    // What changes while it is judged is judged again: the answer is about the draft as it stands.
    for (;;) {
      const now = subject(uri);
      if (token.isCancellationRequested || now === undefined) return undefined;
      const latest = knownFor(uri, now);
      if (latest !== undefined) return latest;
      const current = join(uri, opened, now, token);
      const part = await (early ? Promise.race([current.part, current.over]) : current.over);
      // all of it may be done by now: then that is told, below
      if (part === undefined || knownFor(uri, now) !== undefined || token.isCancellationRequested || !same(subject(uri), now) || part.version !== now.document.version) continue;
      current.answered = true;
      return part;
    }
  };
  return {
    atHand: (uri) => {
      const now = subject(uri);
      return now === undefined ? undefined : knownFor(uri, now);
    },
    verdictsOn: (uri, token) => verdictsOn(uri, token, false),
    firstOn: (uri, token) => verdictsOn(uri, token, true),
    latest: () => [...known.values()],
    forget: (uri) => void known.delete(uri),
  };
}
