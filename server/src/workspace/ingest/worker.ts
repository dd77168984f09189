// The thread that reads articles, so that typing never waits for it: a job in, its digest or its problem out.
import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '../openReader.ts';
import type { Limits } from '../formats/limits.ts';
import { readDigest, type Job } from './readDigest.ts';

const { folder } = workerData as { readonly folder: string };
const reader = openReader(folder);
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ job, limits }: { readonly job: Job; readonly limits: Limits }) => {
  // one at a time: several conversions at once would need the memory of all
  last = last.then(async () => parentPort?.postMessage(await readDigest(job, limits, reader)));
});
