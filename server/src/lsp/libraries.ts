// The libraries of the open workspace folders: which one a draft is checked against, and when their articles change.
import type { Engine } from '../workspace/engine.ts';
import { openLibrary, type Library } from '../workspace/library.ts';
import { pathOf } from '../workspace/paths.ts';

/** A workspace folder with its library. */
export interface Shelf {
  /** URI of the workspace folder */
  readonly uri: string;
  /** false: drafts in the folder are left alone */
  readonly enabled: boolean;
  readonly library: Library;
}

/** What is known of a workspace folder before its articles are read. */
export interface FolderSettings {
  readonly uri: string;
  readonly enabled: boolean;
  readonly include: readonly string[];
}

export interface Libraries {
  readonly shelves: readonly Shelf[];
  /** whether articles are being read */
  readonly reading: boolean;
  /** Settles when the folders are open and every reading that has begun is over. */
  ready(): Promise<void>;
  /** Opens these folders and no others; folders whose patterns did not change keep what they have read. */
  open(folders: readonly FolderSettings[]): Promise<void>;
  /** Reads again what changed; `uris` are files known to have changed. */
  refresh(uris?: readonly string[]): Promise<void>;
  /** The shelf that a document is checked against; undefined where no folder is open. */
  shelfFor(uri: string): Shelf | undefined;
  /** Whether a document is an article itself. */
  isArticle(uri: string): boolean;
}

/** `changed` is called whenever reading begins, and when it ends, with whether any base changed. */
export function createLibraries(engine: () => Promise<Engine>, changed: (bases: boolean) => void): Libraries {
  let shelves: readonly Shelf[] = [];
  let readings = 0;
  let begin: (value?: unknown) => void = () => undefined;
  let idle: Promise<unknown> = new Promise((resolve) => (begin = resolve));
  const read = async (named: readonly string[], moved: boolean): Promise<void> => {
    readings++;
    changed(false);
    const work = Promise.all(shelves.map(({ library }) => library.refresh(named)));
    idle = Promise.allSettled([idle, work]);
    begin();
    const renewed = await work.finally(() => readings--);
    changed(moved || renewed.includes(true));
  };
  const shelfFor = (uri: string): Shelf | undefined => {
    const around = shelves.filter((shelf) => uri.startsWith(shelf.uri.endsWith('/') ? shelf.uri : `${shelf.uri}/`));
    return [...around].sort((a, b) => b.uri.length - a.uri.length)[0] ?? shelves[0];
  };
  return {
    get shelves() { return shelves; },
    get reading() { return readings > 0; },
    ready: async () => {
      await idle;
    },
    open: async (folders) => {
      const { nothing } = await engine();
      shelves = folders.flatMap(({ uri, enabled, include }) => {
        const kept = shelves.find((shelf) => shelf.uri === uri && sameList(shelf.library.include, include));
        const root = pathOf(uri);
        if (kept !== undefined) return [{ ...kept, enabled }];
        return root === undefined ? [] : [{ uri, enabled, library: openLibrary(root, include, nothing) }];
      });
      await read([], true);
    },
    refresh: (uris = []) => read(uris.flatMap((uri) => pathOf(uri) ?? []), false),
    shelfFor,
    isArticle: (uri) => {
      const path = pathOf(uri);
      return path !== undefined && shelves.some(({ library }) => library.holds(path));
    },
  };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
