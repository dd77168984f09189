// From what a person names (a file, a folder, a pattern) to the articles of a base, and to what could not be read.
import { extname } from 'node:path';
import type { ArticleMeta, ArticleSource } from '../../../knowledge/src/base/article.ts';
import { filesBelow, kindOf, type FoundFiles } from './findFiles.ts';
import type { Limits } from './formats/limits.ts';
import { isGlob, readGlob, withSlashes } from './glob.ts';
import { isProblem, readText, type FileProblem } from './readText.ts';

/** Formats that are read, and formats that people keep articles in and that are not read yet. */
const READ = new Set(['.md', '.mdx', '.markdown', '.txt']);
const NOT_YET = new Set(['.html', '.htm', '.pdf', '.docx', '.odt', '.rtf', '.epub']);

/** Reads one article; `meta` is what its sidecar says of it. */
export async function readArticle(path: string, meta: Partial<ArticleMeta>, _limits: Limits): Promise<ArticleSource | FileProblem> {
  const file = readText(path);
  return isProblem(file) ? file : { path, text: file.text, meta };
}

/** Whether a file can be an article, by its name. */
export const isArticleName = (path: string): boolean => READ.has(extname(path).toLowerCase());

/** The problem of a file that holds an article in a format that is not read yet, if it is one. */
export function formatProblem(path: string): FileProblem | undefined {
  const ending = extname(path).toLowerCase();
  return NOT_YET.has(ending) ? { path, code: 'format', detail: ending.slice(1) } : undefined;
}

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
