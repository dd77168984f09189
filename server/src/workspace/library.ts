// The articles of one workspace folder and the base made of them. Lives as long as the folder is open; a changed file
// is read again, the others are not.
import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { DEFAULT_LIMITS } from './formats/limits.ts';
import { isGlob, readGlob, withSlashes } from './glob.ts';
import { filesNamedBy, isArticleName, readArticle } from './readArticles.ts';
import type { FileProblem } from './readText.ts';
import { readSidecar, sidecarOf } from './sidecar.ts';

export interface Library {
  readonly root: string;
  readonly include: readonly string[];
  /** the base as it stands; a new value after every change */
  readonly base: KnowledgeBase;
  /** files that are not used, and why */
  readonly problems: readonly FileProblem[];
  /** where articles are looked for; what is there may change at any time */
  readonly places: readonly Place[];
  /** the places and every folder in them, to be watched one by one */
  readonly watched: readonly string[];
  /** whether a file is an article of this library (or would be, if it were there) */
  holds(path: string): boolean;
  /** Looks at the disk again and reads what is new, changed or named; answers whether the base changed. */
  refresh(named?: readonly string[]): Promise<boolean>;
}

/** A folder (or file) that a pattern leads to, whether it exists or not. */
export interface Place {
  readonly path: string;
  /** the same from the root, `/` between names ('' is the root); undefined outside of it */
  readonly withinRoot: string | undefined;
}

interface State {
  readonly base: KnowledgeBase;
  readonly problems: readonly FileProblem[];
  readonly folders: readonly string[];
  /** article → what its file looked like when it was read */
  readonly stamps: ReadonlyMap<string, string>;
  /** files that were read and are none */
  readonly failed: ReadonlyMap<string, FileProblem>;
}

/** Opens the library of a folder, empty until it is refreshed. Patterns are relative to `root`, or absolute. */
export function openLibrary(root: string, include: readonly string[], nothing: KnowledgeBase): Library {
  const targets = include.map((pattern) => (isAbsolute(pattern) ? pattern : joined(root, pattern)));
  const globs = targets.map((target) => ({ target, glob: readGlob(withSlashes(target)) }));
  const places = globs.map(({ target, glob }) => placeOf(isGlob(target) ? resolve(glob.base) : target, root));
  let state: State = { base: nothing, problems: [], folders: [], stamps: new Map(), failed: new Map() };
  let last: Promise<unknown> = Promise.resolve();
  return {
    root,
    include,
    get base() { return state.base; },
    get problems() { return [...state.problems, ...state.failed.values()]; },
    places,
    get watched() { return [...new Set([...places.map(({ path }) => path), ...state.folders])]; },
    holds: (path) =>
      state.stamps.has(path) ||
      globs.some(({ target, glob }) =>
        isGlob(target) ? glob.matches(path) : path === target || (path.startsWith(target + sep) && isArticleName(path)),
      ),
    refresh: (named = []) => {
      const turn = last.then(async () => {
        const before = state.base;
        state = await reread(state, targets, new Set(named));
        return state.base !== before;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function placeOf(path: string, root: string): Place {
  const from = withSlashes(relative(root, path));
  return { path, withinRoot: isAbsolute(from) || from.split('/')[0] === '..' ? undefined : from };
}

/** Joins without touching the wildcards of the pattern: `..` and `.` at its front are resolved. */
function joined(root: string, pattern: string): string {
  return isGlob(pattern) ? withSlashes(join(root, pattern)) : join(root, pattern);
}

async function reread(state: State, targets: readonly string[], named: ReadonlySet<string>): Promise<State> {
  const found = targets.map(filesNamedBy);
  const stamps = new Map(found.flatMap(({ files }) => files).map((path) => [path, stampOf(path)]));
  const failed = new Map<string, FileProblem>();
  let base = state.base;
  for (const path of state.stamps.keys()) if (!stamps.has(path)) base = base.without([path]);
  for (const [path, stamp] of stamps) {
    const problem = state.failed.get(path);
    const renewed = state.stamps.get(path) !== stamp || named.has(path) || named.has(sidecarOf(path));
    if (!renewed && problem !== undefined) failed.set(path, problem);
    if (!renewed) continue;
    const article = await readArticle(path, readSidecar(dirname(path)).entries.get(basename(path)) ?? {}, DEFAULT_LIMITS);
    if ('code' in article) {
      failed.set(path, article);
      base = base.without([path]);
    } else if (!isSame(base, article.path, article.text, state.stamps.get(path), stamp)) {
      base = base.with(article);
    }
    await new Promise((next) => setImmediate(next)); // a large base must not hold up a request
  }
  const sidecars = [...new Set([...stamps.keys()].map((path) => dirname(path)))].flatMap((folder) => readSidecar(folder).problems);
  return {
    base,
    stamps,
    failed,
    problems: [...found.flatMap(({ problems }) => problems), ...sidecars],
    folders: found.flatMap(({ folders }) => folders),
  };
}

/** Whether an article that was written anew still says what the base has (and its sidecar did not change). */
function isSame(base: KnowledgeBase, path: string, text: string, before: string | undefined, now: string): boolean {
  const sidecar = (stamp: string): string => stamp.slice(stamp.indexOf('|'));
  if (before === undefined || sidecar(before) !== sidecar(now)) return false;
  return base.find(path)?.text === text;
}

/** What a file and the sidecar beside it look like from outside. */
function stampOf(path: string): string {
  return `${lookOf(path)}|${lookOf(sidecarOf(path))}`;
}

function lookOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '-' : `${stat.mtimeMs} ${stat.size}`;
}
