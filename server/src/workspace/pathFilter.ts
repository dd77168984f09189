// Which files some patterns mean: the one place that says what a pattern of the settings is.
import { isAbsolute, join, sep } from 'node:path';
import type { Patterns } from './settings.ts';
import { isGlob, readGlob, withSlashes } from './glob.ts';

/** A pattern as a path from anywhere. Joins without touching the wildcards: `..` and `.` at its front are resolved. */
export function targetOf(root: string, pattern: string): string {
  if (isAbsolute(pattern)) return pattern;
  return isGlob(pattern) ? withSlashes(join(root, pattern)) : join(root, pattern);
}

/** Whether a path is meant by one of the patterns: it fits, or is in a folder that is named. Patterns are relative to `root`. */
export function pathFilter(root: string, patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const target = targetOf(root, pattern);
    const folder = target.replace(/[\\/]+$/, '');
    const glob = readGlob(withSlashes(target));
    return (path: string): boolean => (isGlob(target) ? glob.matches(path) : path === folder || path.startsWith(folder + sep));
  });
  return (path) => tests.some((fits) => fits(path));
}

/** Whether a file may be a draft, by the patterns of a project. What is outside of the project is one: no pattern speaks of it. */
export function draftFilter(root: string, drafts: Patterns): (path: string) => boolean {
  const included = pathFilter(root, drafts.include);
  const excluded = pathFilter(root, drafts.exclude);
  const inside = root.endsWith(sep) ? root : root + sep;
  return (path) => !path.startsWith(inside) || (included(path) && !excluded(path));
}
