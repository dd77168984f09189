// Reading by worker threads: every file has its outcome, one that takes too long is given up alone, and stopping stops.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../openReader.ts';
import { DEFAULT_BOUNDS } from '../formats/limits.ts';
import { openIngest, type IngestOptions } from './ingest.ts';
import { isDigest, type Outcome } from './readDigest.ts';

const folder = join(process.cwd(), 'dist');
const reader = openReader(folder);

async function readAll(texts: Readonly<Record<string, string>>, { patience = DEFAULT_BOUNDS.patience, ...options }: Partial<IngestOptions> & { readonly patience?: number }, signal?: AbortSignal): Promise<readonly Outcome[]> {
  const place = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  const ingest = openIngest({ folder, reader: async () => reader, ...options });
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(place, name), text);
    const outcomes: Outcome[] = [];
    await ingest.read([...Object.keys(texts), 'not there.md'].map((name) => ({ path: join(place, name), meta: {} })), { ...DEFAULT_BOUNDS, patience }, (outcome) => outcomes.push(outcome), signal);
    return outcomes;
  } finally {
    ingest.close();
    rmSync(place, { recursive: true, force: true });
  }
}

const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((o) => (isDigest(o) ? `${o.card.meta.title}: ${o.statements.length}` : o.code)).sort();
const articles = { 'a.md': '# One\n\nSkerry has 40 berths. It is old.', 'b.txt': 'Arnoul vend 300 pains par jour.' };
const expected = ['Arnoul vend 300 pains par jour: 1', 'One: 2', 'missing'];

test('a worker thread gives what reading at once gives', async () => {
  const [here, there] = [await readAll(articles, {}), await readAll(articles, { atOnce: 0 })];
  assert.deepEqual(said(here), expected);
  assert.deepEqual(said(there), expected);
  const keys = (outcomes: readonly Outcome[]) => outcomes.flatMap((o) => (isDigest(o) ? [[[...o.names], o.statements.map((s) => [...s])]] : []));
  assert.deepEqual(keys(there), keys(here));
});

test('a file that takes too long is named, and the others are read', async () => {
  const outcomes = await readAll(articles, { atOnce: 0, patience: 1 });
  assert.equal(outcomes.length, 3);
  assert.ok(outcomes.every((o) => isDigest(o) || o.code === 'tooSlow' || o.code === 'missing'));
  assert.ok(outcomes.some((o) => !isDigest(o) && o.code === 'tooSlow'));
});

test('a reading that is stopped says nothing more', async () => {
  const stopped = AbortSignal.abort();
  assert.deepEqual(await readAll(articles, {}, stopped), []);
  assert.deepEqual(await readAll(articles, { atOnce: 0 }, stopped), []);
});

test('threads that another reading uses are not ended when one reading is over', async () => {
  const place = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  const ingest = openIngest({ folder, reader: async () => reader, atOnce: 0, idleAfter: 0 });
  try {
    const names = Array.from({ length: 30 }, (_, k) => `${k}.md`);
    for (const name of names) writeFileSync(join(place, name), `Skerry has ${name} berths.\n\n`.repeat(40));
    const read = async (some: readonly string[]): Promise<readonly Outcome[]> => {
      const outcomes: Outcome[] = [];
      await ingest.read(some.map((name) => ({ path: join(place, name), meta: {} })), { ...DEFAULT_BOUNDS, patience: 10_000 }, (outcome) => outcomes.push(outcome));
      return outcomes;
    };
    const [few, many] = await Promise.all([read(names.slice(0, 1)), read(names)]);
    assert.deepEqual([few.filter(isDigest).length, many.filter(isDigest).length], [1, 30]);
  } finally {
    ingest.close();
    rmSync(place, { recursive: true, force: true });
  }
});
