// What the articles say of a subject, and where they contradict one another.
import type { WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { searchFacts } from '../../../knowledge/src/base/search.ts';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Disagreement } from '../check/compareSources.ts';
import type { Citation } from '../check/finding.ts';
import { cite } from '../check/render.ts';
import type { Engine } from '../workspace/engine.ts';
import type { Abilities } from './abilities.ts';
import { disagreementsReport } from './disagreementsReport.ts';
import { COMPARE, FACTS, type CompareParams, type Fact, type FactsParams } from './protocol.ts';
import { cancelled } from './publish.ts';
import type { Session } from './session.ts';
import { placeOf } from './toLocation.ts';
import { inSlices } from './slices.ts';
import { comparingSources, readSoFar } from './words.ts';

/** More facts than these are no answer to a question. */
const MOST = 50;

/** Answers our own client; a folder that is not open has nothing to say. */
export function answerComparing({ connection, libraries, abilities }: Session, engine: () => Promise<Engine>): void {
  connection.onRequest(FACTS, async ({ query }: FactsParams): Promise<readonly Fact[]> => {
    await libraries.ready();
    const { reader } = await engine();
    return libraries.shelves.flatMap(({ library: { base } }) => searchFacts(base, query, reader, MOST).map((statement) => factOf(cite(statement, []), base, abilities)));
  });
  connection.onRequest(COMPARE, async ({ workDoneToken }: CompareParams, token) => {
    await libraries.ready();
    const { checker } = await engine();
    const progress = connection.window.attachWorkDoneProgress(workDoneToken);
    progress.begin(comparingSources(abilities.locale), 0, undefined, true);
    const parts: string[] = [];
    for (const { library: { base } } of libraries.shelves) {
      const found = await inSlices(told(checker.compare(base), progress, abilities), () => !token.isCancellationRequested);
      if (found === undefined) break;
      parts.push(disagreementsReport(found, base, abilities));
    }
    progress.done();
    return token.isCancellationRequested ? cancelled() : parts.join('\n');
  });
}

/** The same steps, told to whoever watches. */
function* told(steps: ReturnType<Engine['checker']['compare']>, progress: WorkDoneProgressReporter, { locale }: Abilities): Generator<void, readonly Disagreement[]> {
  let last = -1;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (value.done !== last) progress.report(Math.floor((100 * value.done) / value.total), readSoFar(value.done, value.total, locale));
    last = value.done;
    yield;
  }
}

function factOf(citation: Citation, base: KnowledgeBase, abilities: Abilities): Fact {
  const { title, publisher, date, url, page, quote } = citation;
  return {
    quote, title,
    place: placeOf(citation, base, abilities),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(page !== undefined && { page }),
  };
}
