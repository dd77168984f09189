// From what a person names (a file, a folder, a pattern) to the articles of a base, and to what could not be read.
import type { ArticleMeta, ArticleSource } from '../../../knowledge/src/base/article.ts';
import { filesBelow, kindOf, type FoundFiles } from './findFiles.ts';
import { convert, formatOfFile, formatProblem, isArticleName } from './formats/index.ts';
import type { Limits } from './formats/limits.ts';
import { isGlob, readGlob, withSlashes } from './glob.ts';
import { readBytes } from './readBytes.ts';
import type { FileProblem } from './readText.ts';

/** Reads one article, whatever its format. `meta` is what its sidecars say of it: they win over what the file says. */
export async function readArticle(path: string, meta: Partial<ArticleMeta>, limits: Limits): Promise<ArticleSource | FileProblem> {
  const bytes = await readBytes(path, limits[formatOfFile(path)]);
  if ('code' in bytes) return bytes;
  const converted = await convert(path, bytes, limits);
  return 'code' in converted ? converted : { path, ...converted, meta: { ...converted.meta, ...meta } };
}

export { formatProblem, isArticleName };

export interface NamedFiles {
  /** files that hold articles, by their names */
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
  /** the folders that were looked into */
  readonly folders: readonly string[];
}

/** The files that a path of a file, a path of a folder (everything below it) or a pattern names. */
export async function filesNamedBy(target: string): Promise<NamedFiles> {
  const kind = kindOf(target);
  if (kind === 'file') return { files: [target], problems: [], folders: [] };
  if (kind === 'folder') return chosen(await filesBelow(target));
  if (!isGlob(target)) {
    return { files: [], problems: [{ path: target, code: 'missing', detail: 'ENOENT' }], folders: [] };
  }
  const glob = readGlob(target);
  const start = glob.base === '' ? (withSlashes(target).startsWith('/') ? '/' : '.') : glob.base;
  // A folder that is not there yet is no problem of a pattern: nothing is missing but articles.
  if (kindOf(start) === 'none') return { files: [], problems: [], folders: [] };
  const below = await filesBelow(start);
  return chosen({ ...below, files: below.files.filter((file) => glob.matches(file)), broken: below.broken.filter((file) => glob.matches(file)) });
}

function chosen(found: FoundFiles): NamedFiles {
  return {
    folders: found.folders,
    files: found.files.filter(isArticleName),
    problems: [
      ...found.closed.map((path): FileProblem => ({ path, code: 'unreadable', detail: 'folder' })),
      ...found.broken.filter(isArticleName).map((path): FileProblem => ({ path, code: 'missing', detail: 'a link that leads nowhere' })),
      ...found.files.flatMap((path) => formatProblem(path) ?? []),
    ],
  };
}
