// The store: a base on disk, opened without reading any article. A folder of its own (never the writer's) with files that
// do not change once written: packs of texts, shards, and a manifest that names those in use and is replaced as a whole. So a
// second window, or a crash, finds either the old base or the new one. What is missing or damaged counts as never stored.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdir, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card, TextPlace } from '../../../../knowledge/src/base/digest.ts';
import type { Part, Shard } from '../../../../knowledge/src/base/shard.ts';
import { hash } from '../../../../knowledge/src/text/hash.ts';
import type { FileProblem } from '../readText.ts';
import { decodeShard, encodeShard } from './shardFile.ts';

/** What a library knows beside its base. */
export interface Kept {
  readonly parts: readonly Part[];
  /** article → what its file looked like when it was read */
  readonly stamps: ReadonlyMap<string, string>;
  /** files that were read and are none */
  readonly failed: ReadonlyMap<string, FileProblem>;
}

export interface Store {
  /** What was saved last; undefined when there is nothing, or nothing of this engine that can be used. */
  load(): Kept | undefined;
  /** Writes all of it, and removes what is no longer used. Never throws: a store that cannot be written is done without. */
  save(kept: Kept): Promise<void>;
  /** Writes the texts of some articles, so that they need not stay in memory; gives the cards as they were when that fails. */
  pack(cards: readonly Card[]): Promise<readonly Card[]>;
  /** A stored text; undefined when it is gone. */
  read(place: TextPlace): string | undefined;
  close(): void;
}

interface Manifest {
  readonly engine: string;
  readonly shards: readonly { readonly file: string; readonly gone: readonly number[] }[];
  readonly stamps: readonly (readonly [string, string])[];
  readonly failed: readonly FileProblem[];
}

/** The file of a shard, and the packs that its articles' texts are in. */
interface Written {
  readonly file: string;
  readonly packs: ReadonlySet<string>;
}

const packsOf = (cards: readonly Card[]): ReadonlySet<string> => new Set(cards.flatMap(({ text }) => (typeof text === 'string' ? [] : [text.pack])));

const MANIFEST = 'manifest.json';
/** A file that nothing names is removed when it is this old (ms): another window may be about to name it. */
const UNUSED = 60 * 60 * 1000;

/** @param engine what the base was read by; what another one read is not used */
export function openStore(folder: string, engine: string): Store {
  const files = new Map<string, number>();
  const written = new WeakMap<Shard, Written>();
  const inFolder = (name: string): string => join(folder, name);
  const pack = async (cards: readonly Card[]): Promise<readonly Card[]> => {
    const texts = cards.map(({ text }) => (typeof text === 'string' ? Buffer.from(text, 'utf8') : undefined));
    if (texts.every((text) => text === undefined)) return cards;
    const bytes = Buffer.concat(texts.filter((text) => text !== undefined));
    const name = `${hash(`${bytes.length} ${cards.map(({ path }) => path).join('\n')} ${cards.map(({ text }) => (typeof text === 'string' ? hash(text) : '')).join()}`)}.txt`;
    if (!(await placed(folder, name, bytes))) return cards;
    let start = 0;
    return cards.map((card, k) => {
      const length = texts[k]?.length;
      if (length === undefined) return card;
      start += length;
      return { ...card, text: { pack: name, start: start - length, length } };
    });
  };
  /** The file of a shard, written unless it is there. */
  const fileOf = async (shard: Shard): Promise<Written | undefined> => {
    const known = written.get(shard);
    if (known !== undefined) return known;
    const cards = await pack(shard.cards);
    const bytes = encodeShard({ ...shard, cards });
    const file = `${hash(`${bytes.length} ${new Uint32Array(bytes.buffer, 0, 3).join()} ${cards.map(({ path }) => path).join('\n')}`)}.kb`;
    if (!(await placed(folder, file, bytes))) return undefined;
    const one = { file, packs: packsOf(cards) };
    written.set(shard, one);
    return one;
  };
  return {
    pack,
    load: () => {
      try {
        const manifest = JSON.parse(readFileSync(inFolder(MANIFEST), 'utf8')) as Manifest;
        if (manifest.engine !== engine) return undefined;
        const parts = manifest.shards.map(({ file, gone }): Part => {
          const shard = decodeShard(readFileSync(inFolder(file)));
          if (shard === undefined) throw new Error(`${file} is damaged`);
          written.set(shard, { file, packs: packsOf(shard.cards) });
          return { shard, gone: new Set(gone) };
        });
        return { parts, stamps: new Map(manifest.stamps), failed: new Map(manifest.failed.map((problem) => [problem.path, problem])) };
      } catch {
        return undefined;
      }
    },
    save: async ({ parts, stamps, failed }) => {
      const shards: { readonly file: string; readonly gone: readonly number[] }[] = [];
      const used = new Set([MANIFEST]);
      for (const { shard, gone } of parts) {
        const one = await fileOf(shard);
        if (one === undefined) return;
        shards.push({ file: one.file, gone: [...gone] });
        for (const name of [one.file, ...one.packs]) used.add(name);
      }
      const manifest: Manifest = { engine, shards, stamps: [...stamps], failed: [...failed.values()] };
      if (await placed(folder, MANIFEST, Buffer.from(JSON.stringify(manifest), 'utf8'), true)) await sweep(folder, used);
    },
    read: ({ pack: name, start, length }) => {
      try {
        const file = files.get(name) ?? openSync(inFolder(name), 'r');
        files.set(name, file);
        const bytes = Buffer.alloc(length);
        if (readSync(file, bytes, 0, length, start) === length) return bytes.toString('utf8');
      } catch {
        // gone, like one that was cut short
      }
      return undefined;
    },
    close: () => {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}

/** Writes a file as a whole, under another name first; a file of that name is left as it is unless `anew`. Answers whether it is there. */
async function placed(folder: string, name: string, bytes: Uint8Array, anew = false): Promise<boolean> {
  const path = join(folder, name);
  const draft = `${path}.${process.pid}.new`;
  try {
    if (!anew && (await stat(path).catch(() => undefined))?.size === bytes.length) return true;
    await mkdir(folder, { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
    return true;
  } catch {
    await unlink(draft).catch(() => undefined);
    return false;
  }
}

/** Removes old files that nothing names. */
async function sweep(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (used.has(name) || !/\.(?:txt|kb|new)$/.test(name)) continue;
    const path = join(folder, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > UNUSED) await unlink(path).catch(() => undefined);
  }
}
