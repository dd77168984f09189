// Threads that fail: the job they had is told of, and every other job is done.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openThreads, type Failure } from './threads.ts';

/** A thread that doubles words, and does to others what they ask for. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (word) => {
  if (word === 'throw') throw new Error('thrown');
  if (word === 'leave') process.exit(3);
  if (word === 'fill') { const all = []; for (;;) all.push(new Array(1e5).fill(word)); }
  if (word === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  parentPort.postMessage(word + word);
});`;

/** What becomes of each word: its answer, or why it has none. */
async function doubled(words: readonly string[], threads: number, patience?: number, signal?: AbortSignal): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  const file = join(folder, 'program.cjs');
  writeFileSync(file, PROGRAM);
  const crew = openThreads<string, string>({ file, workerData: undefined, mostMemory: 64, young: 8, inFlight: 2, message: (word) => word });
  const told: Record<string, string> = {};
  const failed = (word: string, failure: Failure): void => {
    told[word] = failure === 'tooSlow' ? failure : failure.message;
  };
  try {
    const waiting = [...words].reverse();
    await Promise.all(Array.from({ length: threads }, () => crew.work(waiting, (word, answer) => void (told[word] = answer), failed, patience, signal)));
    return told;
  } finally {
    crew.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('every job is done, by one thread or by several', async () => {
  const words = Array.from({ length: 40 }, (_, k) => `w${k} `);
  const expected = Object.fromEntries(words.map((word) => [word, word + word]));
  assert.deepEqual(await doubled(words, 1), expected);
  assert.deepEqual(await doubled(words, 3), expected);
  assert.deepEqual(await doubled([], 2), {});
});

test('a job that its thread throws at, ends with, or needs too much memory for has its failure; the others are done', async () => {
  const { fill, ...told } = await doubled(['a', 'throw', 'b', 'leave', 'c', 'fill', 'd'], 2);
  assert.deepEqual(told, { a: 'aa', throw: 'thrown', b: 'bb', leave: 'exit code 3', c: 'cc', d: 'dd' });
  assert.match(fill ?? '', /memory limit/);
});

test('a job that takes too long is given up, and the others are done', async () => {
  assert.deepEqual(await doubled(['a', 'sleep', 'b'], 1, 2000), { a: 'aa', sleep: 'tooSlow', b: 'bb' });
});

test('work that is stopped says nothing more', async () => {
  const stopping = new AbortController();
  const working = doubled(['sleep'], 1, undefined, stopping.signal);
  stopping.abort();
  assert.deepEqual(await working, {});
});
