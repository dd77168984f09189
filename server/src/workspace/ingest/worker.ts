// The thread that reads articles, so that typing never waits for it: a job in, its digest or its problem out.
import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '../openReader.ts';
import type { Limits } from '../formats/limits.ts';
import { readDigest, type Job } from './readDigest.ts';

const { folder, limits } = workerData as { readonly folder: string; readonly limits: Limits };
const reader = openReader(folder);
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  // one at a time: several conversions at once would need the memory of all
  last = last.then(async () => parentPort?.postMessage(await readDigest(job, limits, reader)));
});
