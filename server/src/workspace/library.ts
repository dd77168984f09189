// The articles of one workspace folder and the base made of them. Lives as long as the folder is open; a changed file
// is read again, the others are not, and what was read is found in the store when the folder is opened the next time.
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { emptyBase, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Digest } from '../../../knowledge/src/base/digest.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { isGlob, readGlob, withSlashes } from './glob.ts';
import type { Bounds } from './formats/limits.ts';
import type { Ingest } from './ingest/ingest.ts';
import { isDigest, type Job } from './ingest/readDigest.ts';
import { filesNamedBy, isArticleName } from './readArticles.ts';
import type { FileProblem } from './readText.ts';
import { isSidecarName, metaFrom, readSidecar, toldBy, type Sidecar } from './sidecar.ts';
import { pathFilter, targetOf } from './pathFilter.ts';
import { stampOf, stampsOf } from './stamps.ts';
import type { Kept, Store } from './store/store.ts';

export interface Library {
  readonly root: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** the base as it stands; a new value after every change */
  readonly base: KnowledgeBase;
  /** files that are not used, and why */
  readonly problems: readonly FileProblem[];
  /** where articles are looked for; what is there may change at any time */
  readonly places: readonly Place[];
  /** the places and every folder in them, to be watched one by one */
  readonly watched: readonly string[];
  /** how many files of how many are read; undefined when none are being read */
  readonly progress: Progress | undefined;
  /** whether a file is an article of this library (or would be, if it were there) */
  holds(path: string): boolean;
  /** Takes what the store has, unread; answers whether it had anything. */
  restore(): boolean;
  /** Looks at the disk again and reads what is new, changed or named; answers whether the base changed. */
  refresh(named?: readonly string[]): Promise<boolean>;
  /** Forgets everything, the store too, and reads every article; when that is stopped, all stays as it was. */
  rebuild(): Promise<boolean>;
  /** Stores what has been read now, which otherwise happens a little later. */
  save(): Promise<void>;
  /** Stops a reading that is under way; what has been read is kept. */
  cancel(): void;
  close(): void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A folder (or file) that a pattern leads to, whether it exists or not. */
export interface Place {
  readonly path: string;
  /** the same from the root, `/` between names ('' is the root); undefined outside of it */
  readonly withinRoot: string | undefined;
}

export interface LibraryOptions {
  readonly reader: Reader;
  readonly ingest: Ingest;
  /** where the base is kept from one session to the next; undefined: nowhere */
  readonly store: Store | undefined;
  readonly bounds: Bounds;
  /** patterns of what is no article though `include` names it */
  readonly exclude?: readonly string[];
  /** told when a stored text is gone: the articles should be looked at again */
  readonly damaged?: () => void;
  /** told now and then while articles are read */
  readonly progressed?: () => void;
}

interface State extends Omit<Kept, 'parts'> {
  readonly base: KnowledgeBase;
  readonly problems: readonly FileProblem[];
  readonly folders: readonly string[];
}

/** Articles that are entered at once: entering a few at a time, a large base would be merged again and again. */
const BATCH = 400;
/** A batch of so much text (characters) goes to the store at once, and does not stay in memory. */
const LARGE = 1_000_000;
/** Changes are stored when none came for so long (ms). */
const QUIET = 2000;

/** Opens the library of a folder, empty until it is restored or refreshed. Patterns are relative to `root`, or absolute. */
export function openLibrary(root: string, include: readonly string[], { reader, ingest, store, bounds, exclude = [], damaged = () => undefined, progressed = () => undefined }: LibraryOptions): Library {
  const targets = include.map((pattern) => targetOf(root, pattern));
  const excluded = pathFilter(root, exclude);
  const globs = targets.map((target) => ({ target, glob: readGlob(withSlashes(target)) }));
  const places = globs.map(({ target, glob }) => placeOf(isGlob(target) ? resolve(glob.base) : target, root));
  let broken = false;
  const nothing = emptyBase(reader, (place) => {
    const text = store?.read(place);
    if (text === undefined && !broken) {
      broken = true;
      damaged();
    }
    return text ?? '';
  });
  const empty: State = { base: nothing, problems: [], folders: [], stamps: new Map(), failed: new Map() };
  let state = empty;
  let progress: Progress | undefined;
  let stopping = new AbortController();
  let saving: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const isNamed = (path: string): boolean =>
    !excluded(path) && globs.some(({ target, glob }) => path === target || (isArticleName(path) && (isGlob(target) ? glob.matches(path) : path.startsWith(target + sep))));
  const save = async (): Promise<void> => {
    clearTimeout(saving);
    await store?.save({ stamps: state.stamps, failed: state.failed, parts: state.base.parts });
  };
  const saveSoon = (): void => {
    clearTimeout(saving);
    saving = setTimeout(() => void save(), QUIET);
    saving.unref();
  };
  /** One at a time, in the order they were asked for. */
  const inTurn = (work: () => Promise<State>): Promise<boolean> => {
    const turn = last.then(async () => {
      const before = state;
      state = await work();
      if (state.base !== before.base || state.stamps !== before.stamps) saveSoon();
      return state.base !== before.base;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  const read = async (jobs: readonly Job[], base: KnowledgeBase, stamps: Map<string, string>, failed: Map<string, FileProblem>): Promise<KnowledgeBase> => {
    if (jobs.length === 0) return base;
    stopping = new AbortController();
    const { signal } = stopping;
    let grown = base;
    let batch: Digest[] = [];
    const unread = new Set(jobs.map(({ path }) => path));
    const enter = async (): Promise<void> => {
      const fresh = batch.filter((digest) => !isSame(grown, digest));
      batch = [];
      if (fresh.length === 0) return;
      const large = fresh.reduce((sum, { card: { text } }) => sum + text.length, 0) > LARGE;
      const cards = large && store !== undefined ? await store.pack(fresh.map(({ card }) => card)) : undefined;
      grown = grown.withDigests(cards === undefined ? fresh : fresh.map((digest, k) => ({ ...digest, card: cards[k] ?? digest.card })));
    };
    let entering: Promise<void> = Promise.resolve();
    progress = { done: 0, total: jobs.length };
    progressed();
    await ingest.read(jobs, bounds, (outcome) => {
      const path = isDigest(outcome) ? outcome.card.path : outcome.path;
      unread.delete(path);
      if (isDigest(outcome)) batch.push(outcome);
      else failed.set(path, outcome);
      progress = { done: jobs.length - unread.size, total: jobs.length };
      if (batch.length >= BATCH) entering = entering.then(enter);
      if (progress.done % 50 === 0) progressed();
    }, signal);
    await entering;
    await enter();
    progress = undefined;
    // what was not read any more is new the next time
    for (const path of unread) stamps.delete(path);
    const gone = [...failed.keys()].filter((path) => grown.find(path) !== undefined);
    return gone.length > 0 ? grown.without(gone) : grown;
  };
  /** Everything the patterns name. */
  const reread = async (before: State, named: ReadonlySet<string>): Promise<State> => {
    const found = await Promise.all(targets.map(filesNamedBy));
    const stamps = await stampsOf([...new Set(found.flatMap(({ files }) => files))].filter((path) => !excluded(path)));
    const sidecars = new Map([...new Set([...stamps.keys()].map((path) => dirname(path)))].map((folder) => [folder, readSidecar(folder)]));
    const missing = [...before.stamps.keys()].filter((path) => !stamps.has(path) && before.base.find(path) !== undefined);
    const after = await renewed(before, stamps, sidecars, missing.length > 0 ? before.base.without(missing) : before.base, named);
    return {
      ...after,
      problems: [...found.flatMap(({ problems }) => problems).filter(({ path }) => !excluded(path)), ...[...sidecars.values()].flatMap(({ problems }) => problems)],
      folders: found.flatMap(({ folders }) => folders),
    };
  };
  /** Reads what looks different from before, and what is named. */
  const renewed = async (before: State, stamps: Map<string, string>, sidecars: ReadonlyMap<string, Sidecar>, base: KnowledgeBase, named: ReadonlySet<string>): Promise<State> => {
    const failed = new Map<string, FileProblem>();
    const jobs: Job[] = [];
    for (const [path, stamp] of stamps) {
      const problem = before.failed.get(path);
      if (before.stamps.get(path) !== stamp || named.has(path)) jobs.push({ path, meta: metaFrom(path, sidecars.get(dirname(path))) });
      else if (problem !== undefined) failed.set(path, problem);
    }
    const grown = await read(jobs, base, stamps, failed);
    const same = jobs.length === 0 && stamps.size === before.stamps.size;
    return { ...before, base: grown, stamps: same ? before.stamps : stamps, failed };
  };
  /** Only the files named, where they are articles and the folders stand as they stood: nothing else is looked at. */
  const reviewed = async (before: State, named: readonly string[]): Promise<State> => {
    const stamps = new Map(before.stamps);
    const missing: string[] = [];
    for (const path of named) {
      const stamp = stampOf(path);
      if (stamp !== undefined) stamps.set(path, stamp);
      else if (stamps.delete(path)) missing.push(path);
    }
    const sidecars = new Map([...new Set(named.map((path) => dirname(path)))].map((folder) => [folder, readSidecar(folder)]));
    return renewed(before, stamps, sidecars, missing.length > 0 ? before.base.without(missing) : before.base, new Set(named));
  };
  const library: Library = {
    root,
    include,
    exclude,
    get base() { return state.base; },
    get problems() { return [...state.problems, ...state.failed.values()]; },
    get progress() { return progress; },
    places,
    get watched() { return [...new Set([...places.map(({ path }) => path), ...state.folders])]; },
    holds: (path) => state.stamps.has(path) || isNamed(path),
    restore: () => {
      const kept = store?.load();
      if (kept === undefined) return false;
      state = { ...empty, stamps: kept.stamps, failed: kept.failed, base: nothing.of(kept.parts) };
      return true;
    },
    refresh: (named = []) =>
      inTurn(async () => {
        if (broken) {
          broken = false;
          return reread(empty, new Set());
        }
        const alone = named.length > 0 && named.every((path) => isNamed(path) && !isSidecarName(path) && (state.stamps.has(path) || state.folders.includes(dirname(path))));
        return alone ? reviewed(state, named) : reread(state, new Set(named.flatMap((path) => (isSidecarName(path) ? toldBy(path, [...state.stamps.keys()]) : [path]))));
      }),
    rebuild: () =>
      inTurn(async () => {
        stopping = new AbortController();
        const before = state;
        const after = await reread(empty, new Set());
        return stopping.signal.aborted ? before : after;
      }),
    save,
    cancel: () => stopping.abort(),
    close: () => {
      stopping.abort();
      clearTimeout(saving);
      store?.close();
    },
  };
  return library;
}

function placeOf(path: string, root: string): Place {
  const from = withSlashes(relative(root, path));
  return { path, withinRoot: isAbsolute(from) || from.split('/')[0] === '..' ? undefined : from };
}

/** Whether an article that was read anew still says what the base has. */
function isSame(base: KnowledgeBase, { card }: Digest): boolean {
  const known = base.find(card.path);
  return known !== undefined && JSON.stringify([known.meta, known.pages]) === JSON.stringify([card.meta, card.pages]) && known.text === card.text;
}
