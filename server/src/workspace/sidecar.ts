// `sources.yaml` in a knowledge folder: titles, publishers and dates of articles that do not state their own.
import { basename, dirname, join } from 'node:path';
import type { ArticleMeta } from '../../../knowledge/src/base/article.ts';
import { readSourcesFile } from '../../../knowledge/src/base/sourcesFile.ts';
import { isProblem, readText, type FileProblem } from './readText.ts';

export interface Sidecar {
  /** file name → what is said of it */
  readonly entries: ReadonlyMap<string, Partial<ArticleMeta>>;
  /** the file cannot be read, or lines in it cannot */
  readonly problems: readonly FileProblem[];
}

const NAME = 'sources.yaml';

/** The sidecar that would tell about an article. */
export const sidecarOf = (article: string): string => join(dirname(article), NAME);

export const isSidecarName = (path: string): boolean => basename(path) === NAME;

/** The articles that a sidecar may tell about. */
export const toldBy = (sidecar: string, articles: readonly string[]): readonly string[] => articles.filter((path) => sidecarOf(path) === sidecar);

/** What the sidecar of its folder says of an article. */
export const metaFrom = (article: string, sidecar: Sidecar | undefined): Partial<ArticleMeta> => sidecar?.entries.get(basename(article)) ?? {};

/** Reads the sidecar of a folder; a folder without one has no entries and no problem. */
export function readSidecar(folder: string): Sidecar {
  const path = join(folder, NAME);
  const file = readText(path);
  if (isProblem(file)) return { entries: new Map(), problems: file.code === 'missing' ? [] : [{ ...file, code: 'sidecar' }] };
  const { sources, problems } = readSourcesFile(file.text);
  return {
    entries: sources,
    problems: problems.map(({ line, message }) => ({ path, code: 'sidecar', detail: `${line + 1}: ${message}` })),
  };
}
