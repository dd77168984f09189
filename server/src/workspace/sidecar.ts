// What is said of articles beside them: in a `sources.yaml` of their folder, or in a file of their own (`report.pdf.yaml`).
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArticleMeta } from '../../../knowledge/src/base/article.ts';
import { readSourcesFile } from '../../../knowledge/src/base/sourcesFile.ts';
import { isArticleName } from './formats/index.ts';
import { isProblem, readText, type FileProblem } from './readText.ts';

export interface Sidecar {
  /** file name → what is said of it */
  readonly entries: ReadonlyMap<string, Partial<ArticleMeta>>;
  /** the file cannot be read, or lines in it cannot */
  readonly problems: readonly FileProblem[];
}

const NAME = 'sources.yaml';

/** The sidecar of the folder, which would tell about an article. */
export const sidecarOf = (article: string): string => join(dirname(article), NAME);

/** The sidecar of an article alone; what it says wins over what the folder's says. */
export const ownSidecarOf = (article: string): string => article + OWN;
const OWN = '.yaml';

export const isSidecarName = (path: string): boolean => basename(path) === NAME || isOwnName(path);
const isOwnName = (path: string): boolean => path.endsWith(OWN) && isArticleName(path.slice(0, -OWN.length));

/** The articles that a sidecar may tell about. */
export const toldBy = (sidecar: string, articles: readonly string[]): readonly string[] => articles.filter((path) => sidecarOf(path) === sidecar || ownSidecarOf(path) === sidecar);

/** What the sidecars of its folder say of an article. */
export const metaFrom = (article: string, sidecar: Sidecar | undefined): Partial<ArticleMeta> => sidecar?.entries.get(basename(article)) ?? {};

/** Reads the sidecars of a folder; a folder without one has no entries and no problem. */
export function readSidecar(folder: string): Sidecar {
  const shared = read(join(folder, NAME), readSourcesFile, 1);
  const own = ownSidecarsIn(folder).map((name) => {
    // the keys stand at the margin: below a name they are an entry of a sources file, one line further down
    const file = read(join(folder, name), (text) => readSourcesFile(`article:\n${text.replace(/^/gm, ' ')}`), 0);
    return { article: name.slice(0, -OWN.length), meta: file.entries.get('article') ?? {}, problems: file.problems };
  });
  const entries = new Map(shared.entries);
  for (const { article, meta } of own) entries.set(article, { ...entries.get(article), ...meta });
  return { entries, problems: [...shared.problems, ...own.flatMap(({ problems }) => problems)] };
}

/** The names of the sidecars in a folder that tell about one article. */
export function ownSidecarsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder).filter(isOwnName).sort();
  } catch {
    return [];
  }
}

/** `first` is the number of the file's first line. */
function read(path: string, understand: typeof readSourcesFile, first: number): Sidecar {
  const file = readText(path);
  if (isProblem(file)) return { entries: new Map(), problems: file.code === 'missing' ? [] : [{ ...file, code: 'sidecar' }] };
  const { sources, problems } = understand(file.text);
  return {
    entries: sources,
    problems: problems.map(({ line, message }) => ({ path, code: 'sidecar', detail: `${line + first}: ${message}` })),
  };
}
