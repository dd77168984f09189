// Where the articles contradict one another.
import type { WorkDoneProgressReporter } from 'vscode-languageserver/node';
import type { Disagreement } from '../check/compareSources.ts';
import type { Engine } from '../workspace/engine.ts';
import type { Abilities } from './abilities.ts';
import { disagreementsReport } from './disagreementsReport.ts';
import { COMPARE, type CompareParams } from './protocol.ts';
import type { Session } from './session.ts';
import { withdrawable } from './cancelling.ts';
import { inSlices } from './slices.ts';
import { comparingSources, readSoFar } from './words.ts';

/** Answers our own client; a folder that is not open has nothing to say. */
export function answerComparing({ connection, libraries, abilities }: Session, engine: () => Promise<Engine>): void {
  connection.onRequest(COMPARE, withdrawable(async ({ workDoneToken }: CompareParams, token) => {
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
    return parts.join('\n');
  }));
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
