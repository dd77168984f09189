// The base that a command checks against, and what to say when there is none.
import { relative } from 'node:path';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Engine } from '../workspace/engine.ts';
import { openIngest } from '../workspace/ingest/ingest.ts';
import { openLibrary, type Library } from '../workspace/library.ts';
import { targetOf } from '../workspace/pathFilter.ts';
import type { Project } from '../workspace/projectFile.ts';
import { engineOf, storeFolder, type StorePlace } from '../workspace/store/place.ts';
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
export async function openKnowledge(options: KnowledgeOptions, project: Project, { reader }: Pick<Engine, 'reader'>, words: Words): Promise<KnowledgeBase | undefined> {
  const { settings, problems, root } = project;
  for (const problem of problems) process.stderr.write(`claimcheck: ${words.problem({ ...problem, path: relative(process.cwd(), problem.path) })}\n`);
  const chosen = options.knowledge.length > 0;
  const targets = targetsOf(options, project);
  const ingest = openIngest({ folder: __dirname, reader: async () => reader });
  const place = storeOf(options, project);
  const kept = place && openStore(place.folder, place.engine);
  // without a root, so that articles are named as they were given
  const progress = progressOn(process.stderr);
  const library: Library = openLibrary('', targets, {
    reader, ingest, store: kept, bounds: settings.bounds, exclude: chosen ? [] : settings.knowledge.exclude.map((pattern) => fromHere(root, pattern)),
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

/** Where what is read of the articles is kept; undefined: nowhere. */
export function storeOf(options: KnowledgeOptions, project: Project): StorePlace | undefined {
  return options.store === undefined ? undefined : { folder: storeFolder(options.store, process.cwd(), targetsOf(options, project)), engine: engineOf(__dirname) };
}

const targetsOf = ({ knowledge }: KnowledgeOptions, { root, settings }: Project): readonly string[] =>
  knowledge.length > 0 ? knowledge : settings.knowledge.include.map((pattern) => fromHere(root, pattern));

/** A pattern of the project's settings, as seen from the working directory. */
const fromHere = (root: string, pattern: string): string => targetOf(relative(process.cwd(), root), pattern);
