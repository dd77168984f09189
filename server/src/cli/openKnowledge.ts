// The base that a command checks against, and what to say when there is none.
import { relative } from 'node:path';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Engine } from '../workspace/engine.ts';
import { openIngest } from '../workspace/ingest/ingest.ts';
import { openLibrary, type Library } from '../workspace/library.ts';
import { targetOf } from '../workspace/pathFilter.ts';
import type { Project } from '../workspace/projectFile.ts';
import { engineOf, storeFolder } from '../workspace/store/place.ts';
import { openStore } from '../workspace/store/store.ts';
import { progressOn } from './progress.ts';
import type { Words } from './words.ts';

export interface KnowledgeOptions {
  /** files, folders or patterns; empty: what the project's settings say */
  readonly knowledge: readonly string[];
  /** the folder where what is read is kept for the next time; undefined: nowhere */
  readonly store: string | undefined;
}

/** Reads the articles; names what cannot be read on standard error; undefined (after saying so) without any article. */
export async function openKnowledge({ knowledge, store }: KnowledgeOptions, { root, settings, problems }: Project, engine: Engine, words: Words): Promise<KnowledgeBase | undefined> {
  for (const problem of problems) process.stderr.write(`claimcheck: ${words.problem({ ...problem, path: relative(process.cwd(), problem.path) })}\n`);
  const { include, exclude } = settings.knowledge;
  const fromHere = (pattern: string): string => targetOf(relative(process.cwd(), root), pattern);
  const chosen = knowledge.length > 0;
  const targets = chosen ? knowledge : include.map(fromHere);
  const ingest = openIngest({ folder: __dirname, reader: async () => engine.reader});
  const kept = store === undefined ? undefined : openStore(storeFolder(store, process.cwd(), targets), engineOf(__dirname));
  // without a root, so that articles are named as they were given
  const progress = progressOn(process.stderr);
  const library: Library = openLibrary('', targets, {
    reader: engine.reader, ingest, store: kept, bounds: settings.bounds, exclude: chosen ? [] : exclude.map(fromHere),
    progressed: () => library.progress && progress.tell(words.reading(library.progress.done, library.progress.total)),
  });
  library.restore();
  await library.refresh();
  await library.save();
  progress.end();
  ingest.close();
  for (const problem of library.problems) process.stderr.write(`claimcheck: ${words.problem(problem)}\n`);
  if (library.base.size > 0) return library.base;
  process.stderr.write(`claimcheck: ${words.noArticles(targets)}\n`);
  return undefined;
}
