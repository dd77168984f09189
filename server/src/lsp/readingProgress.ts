// Shows how far the reading of articles is, in every client that shows such progress, and lets the writer stop it.
import type { Connection, WorkDoneProgressReporter, WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import type { Abilities } from './abilities.ts';
import type { Libraries } from './libraries.ts';
import { readArticles, readSoFar } from './words.ts';

export interface ReadingProgress {
  /** To be called whenever a reading begins, goes on or ends. */
  tell(): void;
  /** Shows what is read now through this reporter, which the client has asked for; gives what ends it. */
  through(reporter: WorkDoneProgressReporter): () => void;
}

/** So many files are read before anybody could see how far it is. */
const FEW = 20;

export function createReadingProgress({ window }: Connection, { workProgress, locale }: Abilities, libraries: () => Libraries): ReadingProgress {
  let asked: WorkDoneProgressReporter | undefined;
  let own: Promise<WorkDoneProgressServerReporter> | undefined;
  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const reporter = await window.createWorkDoneProgress();
    reporter.begin(readArticles(locale), 0, undefined, true);
    reporter.token.onCancellationRequested(() => libraries().cancel());
    return reporter;
  };
  return {
    tell: () => {
      const { done, total } = sumOf(libraries());
      const report = (reporter: WorkDoneProgressReporter): void => reporter.report(Math.floor((100 * done) / total), readSoFar(done, total, locale));
      if (asked !== undefined) {
        if (total > 0) report(asked);
      } else if (total > FEW && workProgress) {
        own ??= begin();
        void own.then(report);
      } else if (total === 0 && own !== undefined) {
        void own.then((reporter) => reporter.done());
        own = undefined;
      }
    },
    through: (reporter) => {
      asked = reporter;
      reporter.begin(readArticles(locale), 0, undefined, true);
      return () => {
        asked = undefined;
        reporter.done();
      };
    },
  };
}

function sumOf({ shelves }: Libraries): { readonly done: number; readonly total: number } {
  const all = shelves.flatMap(({ library }) => library.progress ?? []);
  return { done: all.reduce((sum, { done }) => sum + done, 0), total: all.reduce((sum, { total }) => sum + total, 0) };
}
