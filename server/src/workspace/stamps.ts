// What files look like from outside: one that looks as it did is not read again.
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ownSidecarOf, ownSidecarsIn, sidecarOf } from './sidecar.ts';

/** Files that are looked at at once. */
const MANY = 64;

/** The look of an article and of the sidecars beside it; undefined where there is no file. */
export function stampOf(path: string): string | undefined {
  const own = look(statSync(path, { throwIfNoEntry: false }));
  return own === undefined ? undefined : [own, ...[sidecarOf(path), ownSidecarOf(path)].map((file) => look(statSync(file, { throwIfNoEntry: false })) ?? '-')].join('|');
}

/** The same for many, without holding up anything else. Files that are gone are left out. */
export async function stampsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const beside = new Map<string, string>();
  await inGroups(folders, async (folder) => void beside.set(folder, (await lookAt(sidecarOf(`${folder}/x`))) ?? '-'));
  const alone = new Map<string, string>();
  await inGroups(folders.flatMap((folder) => ownSidecarsIn(folder).map((name) => join(folder, name))), async (file) => void alone.set(file, (await lookAt(file)) ?? '-'));
  const stamps = new Map<string, string | undefined>(paths.map((path) => [path, undefined]));
  await inGroups(paths, async (path) => void stamps.set(path, await lookAt(path)));
  return new Map([...stamps].flatMap(([path, own]) => (own === undefined ? [] : [[path, [own, beside.get(dirname(path)) ?? '-', alone.get(ownSidecarOf(join(path))) ?? '-'].join('|')]])));
}

async function inGroups<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += MANY) await Promise.all(all.slice(at, at + MANY).map(work));
}

const lookAt = async (path: string): Promise<string | undefined> => look(await stat(path).catch(() => undefined));

const look = (file: { readonly mtimeMs: number; readonly size: number } | undefined): string | undefined =>
  file === undefined ? undefined : `${file.mtimeMs} ${file.size}`;
