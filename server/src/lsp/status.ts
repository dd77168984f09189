// Tells the client how the base and the drafts stand; a client without a status item gets it in its log.
import type { Connection } from 'vscode-languageserver/node';
import { tally } from '../check/tally.ts';
import { uriOf } from '../workspace/paths.ts';
import { isDismissals } from './dismissals.ts';
import type { Libraries } from './libraries.ts';
import { STATUS, type Status } from './protocol.ts';
import type { Verdicts } from './verdicts.ts';

/** How long after the last change the status is told (ms): a letter is not kept waiting for it, nor is it told of every letter. */
const LATER = 150;
/** Somebody who types on and on is told so often (ms). */
const OFTEN = 1000;

/**
 * Gives the function that tells the status, a moment later, if it changed since it was last told.
 * @param open URIs of the open documents
 */
export function createStatus(
  connection: Connection,
  libraries: Libraries,
  latest: () => readonly Verdicts[],
  open: () => readonly string[],
  shown: boolean,
): () => void {
  let told = '';
  /** when something changed that was not told yet */
  let since: number | undefined;
  let soon: NodeJS.Timeout | undefined;
  const tell = (): void => {
    since = undefined;
    const status = statusOf(libraries, latest(), open());
    const text = JSON.stringify(status);
    if (text === told) return;
    told = text;
    if (shown) void connection.sendNotification(STATUS, status);
    else if (status.state === 'ready' && status.drafts.length === 0) log(connection, status);
  };
  return () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(soon);
    soon = setTimeout(tell, Math.max(0, Math.min(LATER, since + OFTEN - now))).unref();
  };
}

function statusOf(libraries: Libraries, verdicts: readonly Verdicts[], open: readonly string[]): Status {
  const leftOut = open.filter((uri) => !isDismissals(uri) && !libraries.isArticle(uri) && libraries.shelfFor(uri)?.isDraft(uri) === false);
  return {
    leftOut,
    state: libraries.reading ? 'reading' : 'ready',
    folders: libraries.shelves.map(({ uri, settings: { enabled }, library, problems }) => ({
      uri,
      enabled,
      include: library.include,
      articles: library.base.size,
      facts: library.base.facts,
      revision: library.base.revision,
      ...(library.progress !== undefined && { reading: library.progress }),
      problems: [...problems, ...library.problems].map(({ path, code, detail }) => ({ uri: uriOf(path), code, detail })),
    })),
    drafts: verdicts.filter(({ uri }) => !leftOut.includes(uri)).map(({ uri, found, serial, slow }) => {
      const findings = found.all();
      const { conflict, disputed, supported, unverified, ignored } = tally(findings);
      return {
        uri,
        folder: libraries.shelfFor(uri)?.uri ?? '',
        conflicts: conflict,
        disputed, supported, unverified, ignored, serial,
        problems: found.problems().length,
        ...(slow !== undefined && { slow }),
        sources: [...new Set(findings.flatMap(({ evidence }) => evidence.map(({ path }) => path)))].map(uriOf),
      };
    }),
  };
}

function log(connection: Connection, status: Status): void {
  for (const { uri, articles, facts, problems, include } of status.folders) {
    const line = `Claimcheck: ${articles} articles, ${facts} facts in ${uri}`;
    if (articles > 0) connection.console.info(line);
    else connection.console.warn(`${line}. Put articles where ${include.join(', ')} finds them.`);
    for (const problem of problems) connection.console.warn(`Claimcheck: ${problem.uri} is not used: ${problem.code} (${problem.detail})`);
  }
}
