// Reading articles for a base: a few small texts at once, everything else in worker threads, which come and go as they
// are needed. A file that takes too long is given up alone.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reader } from '../../../../knowledge/src/claims/read.ts';
import type { Bounds } from '../formats/limits.ts';
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
/** What a thread may need (MB): a file that asks for more is given up with it. */
const MOST_MEMORY = 1024;
/** Room for what is young (MB): reading makes much that is needed for a moment, and collecting it often costs a fifth of the time. */
const YOUNG = 192;
/** Files that a thread is given at a time. */
const IN_FLIGHT = 4;
/** Another thread for so many files. */
const PER_THREAD = 200;

export function openIngest({ folder, reader, atOnce = AT_ONCE, idleAfter = IDLE }: IngestOptions): Ingest {
  const crew = new Set<Worker>();
  const free: Worker[] = [];
  let idle: NodeJS.Timeout | undefined;
  let readings = 0;
  const close = (): void => {
    clearTimeout(idle);
    for (const worker of crew) void worker.terminate();
    crew.clear();
    free.length = 0;
  };
  const take = (): Worker => {
    const known = free.pop();
    if (known !== undefined) return known;
    const worker = new Worker(join(folder, 'worker.js'), { workerData: { folder }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: YOUNG }, stdout: true, stderr: true });
    worker.unref();
    crew.add(worker);
    return worker;
  };
  const drop = (worker: Worker): void => {
    crew.delete(worker);
    void worker.terminate();
  };
  /**
   * Files in one thread until none waits. It is given the next ones before it has done with the first, so that it never
   * waits for what is done with its answers; a file it fails with or does not answer about in time ends it, and the
   * others that it was given go to a new one.
   */
  const work = (waiting: Job[], { limits, patience }: Bounds, done: (outcome: Outcome) => void, signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve) => {
      let worker = take();
      /** in the order they were given: a thread answers in that order */
      let given: Job[] = [];
      let timer: NodeJS.Timeout | undefined;
      let over = false;
      const wait = (): void => {
        clearTimeout(timer);
        const [job] = over ? [] : given;
        if (job !== undefined) timer = setTimeout(() => fail({ path: job.path, code: 'tooSlow', detail: `${patience / 1000} s` }), patience);
      };
      const give = (): void => {
        while (!over && given.length < IN_FLIGHT) {
          const job = waiting.pop();
          if (job === undefined) break;
          given.push(job);
          worker.postMessage({ job, limits });
        }
        if (given.length === 0) end(true);
      };
      const told = (outcome: Outcome): void => {
        given.shift();
        done(outcome);
        wait();
        give();
      };
      const failed = (error: Error): void => {
        const [job] = given;
        if (job !== undefined) fail({ path: job.path, code: 'corrupt', detail: error.message });
      };
      const fail = (outcome: Outcome): void => {
        waiting.push(...given.slice(1).reverse());
        given = [];
        done(outcome);
        if (waiting.length === 0) return end(false);
        release(false);
        worker = take();
        hold();
      };
      const hold = (): void => {
        worker.on('message', told);
        worker.on('error', failed);
        give();
        wait();
      };
      const release = (keep: boolean): void => {
        clearTimeout(timer);
        worker.off('message', told);
        worker.off('error', failed);
        if (keep) free.push(worker);
        else drop(worker);
      };
      const end = (keep: boolean): void => {
        if (over) return;
        over = true;
        release(keep);
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const stop = (): void => end(false);
      signal?.addEventListener('abort', stop);
      hold();
    });
  return {
    close,
    read: async (jobs, bounds, done, signal) => {
      clearTimeout(idle);
      if (jobs.every(({ path }) => isTextName(path)) && sizeOf(jobs, atOnce) < atOnce) {
        const own = await reader();
        for (const job of jobs) {
          if (signal?.aborted === true) return;
          done(await readDigest(job, bounds.limits, own));
          await new Promise((next) => setImmediate(next)); // requests come between
        }
        return;
      }
      readings++;
      const waiting = [...jobs].reverse();
      const threads = Math.max(1, Math.min(availableParallelism() - 1, 4, Math.ceil(jobs.length / PER_THREAD)));
      if (signal?.aborted !== true) await Promise.all(Array.from({ length: threads }, () => work(waiting, bounds, done, signal)));
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
