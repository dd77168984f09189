// Reading articles for a base: a few small texts at once, everything else in worker threads, which come and go as they
// are needed. A file that takes too long is given up alone.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import type { Reader } from '../../../../knowledge/src/claims/read.ts';
import type { Bounds, Limits } from '../formats/limits.ts';
import { openThreads, type Failure } from '../threads.ts';
import { readDigest, type Job, type Outcome } from './readDigest.ts';

export interface Ingest {
  /** Reads every file; `done` is told of each in turn, in no order. Stops early, without a word, once the signal is aborted. */
  read(jobs: readonly Job[], bounds: Bounds, done: (outcome: Outcome) => void, signal?: AbortSignal): Promise<void>;
  /** Ends the worker threads. Reading again starts new ones. */
  close(): void;
}

export interface IngestOptions {
  /** where `worker.js` and the lexica are */
  readonly folder: string;
  readonly reader: () => Promise<Reader>;
  /** bytes of text that are read without a worker */
  readonly atOnce?: number;
  /** how long a thread that has nothing to do is kept (ms) */
  readonly idleAfter?: number;
}

/** What is read without a worker: no conversion is needed, and none can go wrong. */
const isTextName = (path: string): boolean => /\.(?:md|mdx|markdown|txt|text)$/i.test(path);

/** Starting a thread costs as much as reading so much text (bytes). */
const AT_ONCE = 200_000;
/** Threads that nothing was asked of for so long (ms) are ended: each has its own copy of the lexica. */
const IDLE = 5000;
/** A file that needs more than this (MB) is given up. */
const MOST_MEMORY = 1024;
const YOUNG = 192;
const IN_FLIGHT = 4;
/** Another thread for so many files. */
const PER_THREAD = 200;

export function openIngest({ folder, reader, atOnce = AT_ONCE, idleAfter = IDLE }: IngestOptions): Ingest {
  const threads = openThreads<{ readonly job: Job; readonly limits: Limits }, Outcome>({ file: join(folder, 'worker.js'), workerData: { folder }, mostMemory: MOST_MEMORY, young: YOUNG, inFlight: IN_FLIGHT, message: (job) => job });
  let idle: NodeJS.Timeout | undefined;
  let readings = 0;
  const close = (): void => {
    clearTimeout(idle);
    threads.close();
  };
  return {
    close,
    read: async (jobs, { limits, patience }, done, signal) => {
      clearTimeout(idle);
      if (jobs.every(({ path }) => isTextName(path)) && sizeOf(jobs, atOnce) < atOnce) {
        const own = await reader();
        for (const job of jobs) {
          if (signal?.aborted === true) return;
          done(await readDigest(job, limits, own));
          await new Promise((next) => setImmediate(next)); // requests come between
        }
        return;
      }
      readings++;
      const waiting = jobs.map((job) => ({ job, limits })).reverse();
      const failed = ({ job: { path } }: { readonly job: Job }, failure: Failure): void =>
        done(failure === 'tooSlow' ? { path, code: failure, detail: `${patience / 1000} s` } : { path, code: 'corrupt', detail: failure.message });
      const count = Math.max(1, Math.min(availableParallelism() - 1, 4, Math.ceil(jobs.length / PER_THREAD)));
      if (signal?.aborted !== true) await Promise.all(Array.from({ length: count }, () => threads.work(waiting, (_, outcome) => done(outcome), failed, patience, signal)));
      // another folder's articles may still be read
      if (--readings > 0) return;
      idle = setTimeout(close, idleAfter);
      idle.unref();
    },
  };
}

/** Bytes of the files, as far as it matters. */
function sizeOf(jobs: readonly Job[], enough: number): number {
  let size = 0;
  for (const { path } of jobs) {
    size += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size >= enough) break;
  }
  return size;
}
