// The libraries of the open workspace folders: which one a draft is checked against, and when their articles change.
import type { Abilities } from './abilities.ts';
import type { Engine } from '../workspace/engine.ts';
import { openIngest } from '../workspace/ingest/ingest.ts';
import { openLibrary, type Library } from '../workspace/library.ts';
import { engineOf, storeFolder } from '../workspace/store/place.ts';
import { openStore } from '../workspace/store/store.ts';
import { draftFilter } from '../workspace/pathFilter.ts';
import { pathOf } from '../workspace/paths.ts';
import type { FileProblem } from '../workspace/readText.ts';
import type { Settings } from '../workspace/settings.ts';

/** A workspace folder with its library. */
export interface Shelf {
  /** URI of the workspace folder */
  readonly uri: string;
  /** the same object for as long as they are the same */
  readonly settings: Settings;
  /** what is not understood of the folder's own settings */
  readonly problems: readonly FileProblem[];
  readonly library: Library;
  /** whether a document of the folder is a draft, by the patterns of its settings */
  isDraft(uri: string): boolean;
}

/** What is known of a workspace folder before its articles are read. */
export interface FolderSettings {
  readonly uri: string;
  readonly settings: Settings;
  readonly problems: readonly FileProblem[];
}

export interface Libraries {
  readonly shelves: readonly Shelf[];
  /** whether articles are being read */
  readonly reading: boolean;
  /** Settles when the folders are open and every reading that has begun is over, but for those that take long. */
  ready(): Promise<void>;
  /** Opens these folders and no others; folders whose articles are the same keep what they have read. */
  open(folders: readonly FolderSettings[]): Promise<void>;
  /** Reads again what changed; `uris` are files known to have changed. */
  refresh(uris?: readonly string[]): Promise<void>;
  /** Forgets what was read and reads every article again; drafts are judged by what there was until that is done. */
  rebuild(): Promise<void>;
  /** Stops the readings that are under way. */
  cancel(): void;
  /** Stores what has been read; for the end of the session. */
  save(): Promise<void>;
  /** The shelf that a document is checked against; undefined where no folder is open. */
  shelfFor(uri: string): Shelf | undefined;
  /** Whether a document is an article itself. */
  isArticle(uri: string): boolean;
}

/** A reading of more files than this is not waited for: drafts are judged by what there is, and again when it is over. */
const LONG = 100;

/**
 * @param abilities `storage`: the folder that bases are kept in; undefined: they are not kept
 * @param changed called whenever reading begins, goes on and ends, with whether any base changed
 * @param folder where the engine's files are
 */
export function createLibraries(engine: () => Promise<Engine>, { storage, aside }: Pick<Abilities, 'storage' | 'aside'>, changed: (bases: boolean) => void, folder: string = __dirname): Libraries {
  const ingest = openIngest({ folder, reader: async () => (await engine()).reader});
  let version: string | undefined;
  const storeFor = (root: string, include: readonly string[]) => (storage === undefined ? undefined : openStore(storeFolder(storage, root, include), (version ??= engineOf(folder))));
  let shelves: readonly Shelf[] = [];
  let readings = 0;
  let begin: (value?: unknown) => void = () => undefined;
  let release: () => void = () => undefined;
  let idle: Promise<unknown> = new Promise((resolve) => (begin = resolve));
  /** `known`: there are bases to judge by while it is read. `moved`: they are not those of before. */
  const read = async (how: (library: Library) => Promise<boolean>, known: boolean, moved: boolean): Promise<void> => {
    readings++;
    const long = new Promise<void>((resolve) => (release = resolve));
    if (known) release();
    changed(moved);
    const work = Promise.all(shelves.map(({ library }) => how(library)));
    idle = Promise.allSettled([idle, Promise.race([work, long])]);
    begin();
    const renewed = await work.finally(() => readings--);
    changed(renewed.includes(true) || !known);
  };
  const progressed = (): void => {
    if (shelves.some(({ library }) => (library.progress?.total ?? 0) > LONG)) release();
    changed(false);
  };
  const shelfFor = (uri: string): Shelf | undefined => {
    const around = shelves.filter((shelf) => uri.startsWith(shelf.uri.endsWith('/') ? shelf.uri : `${shelf.uri}/`));
    return [...around].sort((a, b) => b.uri.length - a.uri.length)[0] ?? shelves.find((shelf) => shelf.uri !== aside);
  };
  return {
    get shelves() { return shelves; },
    get reading() { return readings > 0; },
    ready: async () => {
      for (let seen: unknown; seen !== idle; ) {
        seen = idle;
        await idle;
      }
    },
    open: async (folders) => {
      const { reader } = await engine();
      const before = shelves;
      shelves = folders.flatMap(({ uri, settings, problems }) => {
        const root = pathOf(uri);
        if (root === undefined) return [];
        const last = shelves.find((shelf) => shelf.uri === uri);
        if (last !== undefined && same(last.settings, settings)) return [{ ...last, problems }];
        const { knowledge: { include, exclude }, bounds } = settings;
        const kept = last !== undefined && same([last.settings.knowledge, last.settings.bounds], [settings.knowledge, bounds]) ? last.library : undefined;
        const library = kept ?? openLibrary(root, include, { reader, ingest, bounds, exclude, store: storeFor(root, include), damaged: () => setImmediate(() => void read((one) => one.refresh(), true, false)), progressed });
        return [{ uri, settings, problems, library, isDraft: draftsIn(root, settings) }];
      });
      for (const { library } of before) if (!shelves.some((shelf) => shelf.library === library)) library.close();
      const fresh = shelves.filter(({ library }) => !before.some((shelf) => shelf.library === library));
      const restored = fresh.filter(({ library }) => library.restore());
      const known = fresh.length > 0 && restored.length === fresh.length;
      await read((library) => library.refresh(), known, known);
    },
    refresh: (uris = []) => {
      const named = uris.flatMap((uri) => pathOf(uri) ?? []);
      return read((library) => library.refresh(named), false, false);
    },
    rebuild: () => read((library) => library.rebuild(), true, false),
    cancel: () => shelves.forEach(({ library }) => library.cancel()),
    save: async () => void (await Promise.all(shelves.map(({ library }) => library.save()))),
    shelfFor,
    isArticle: (uri) => {
      const path = pathOf(uri);
      return path !== undefined && shelves.some(({ library }) => library.holds(path));
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is not saved yet is a draft. */
function draftsIn(root: string, { drafts }: Settings): (uri: string) => boolean {
  const fits = draftFilter(root, drafts);
  const known = new Map<string, boolean>();
  return (uri) => {
    const path = pathOf(uri);
    const answer = known.get(uri) ?? (path === undefined || fits(path));
    known.set(uri, answer);
    return answer;
  };
}
