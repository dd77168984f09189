// How a base grows. For each size a folder of made articles is read by worker threads and stored by one process, then opened
// from the store and used by another, so that the memory told is that of a server that opens a base it knows.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articleOf, draftAbout } from './articles.mjs';
import { opened, write } from './bundle.mjs';
import { table } from './tables.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const child = option('--child');
if (child !== undefined) await { build: buildBase, open: openBase }[child](option('--folder'), Number(option('--count')));

/** @param counts numbers of articles; @param length their characters */
export async function base(counts, length = 6000) {
  await write('base', ['engine', 'library', 'ingest/ingest', 'store/store', 'formats/limits'].map((name) => `export * from './server/src/workspace/${name}.ts';`).join('\n') + `export { keysOfSentence } from './knowledge/src/claims/keys.ts';`);
  const columns = counts.map((count) => {
    const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
    try {
      mkdirSync(join(folder, 'knowledge'));
      for (let k = 0; k < count; k++) {
        const { name, text } = articleOf(k, length);
        writeFileSync(join(folder, 'knowledge', name), text);
      }
      return { ...inChild('build', folder, count), ...inChild('open', folder, count) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return { bars: [], tables: [table(`A base grows: articles of ${length / 1000} KB`, counts.map((count) => `${count.toLocaleString('en')} articles`), ROWS.map((row) => [row, ...columns.map((column) => column[row] ?? '-')]))] };
}

const ROWS = [
  'statements', 'text, MB', 'read and stored, s', 'read, MB/s', 'read, MB a second of one core', 'open from the store, ms', 'memory of the process, MB', 'retrieval p50, ms', 'retrieval p99, ms',
  'first check of a 10 KB draft on ten articles, ms', 'the same with only those ten in the base, ms', 'a keystroke in it, ms', 'one article changed: base renewed, ms', 'nothing changed: looked through again, ms',
];

function inChild(what, folder, count) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', 'scripts/bench/base.mjs', '--child', what, '--folder', folder, '--count', String(count)], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function open(folder) {
  const { openEngine, openIngest, openStore, openLibrary, DEFAULT_BOUNDS, keysOfSentence } = opened('base');
  const engine = openEngine(resolve('dist'));
  const ingest = openIngest({ folder: resolve('dist'), reader: async () => engine.reader });
  return { engine, ingest, keysOfSentence, library: () => openLibrary(folder, ['knowledge/**/*.md'], { reader: engine.reader, ingest, bounds: DEFAULT_BOUNDS, store: openStore(join(folder, 'store'), 'bench') }) };
}

async function buildBase(folder, count) {
  const { library, ingest } = open(folder);
  const base = library();
  const began = performance.now();
  const before = process.cpuUsage();
  await base.refresh();
  await base.save();
  const seconds = (performance.now() - began) / 1000;
  // all threads of the process: what reads, what packs and what stores
  const used = process.cpuUsage(before);
  ingest.close();
  const size = base.base.articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(JSON.stringify({ statements: String(base.base.facts), 'text, MB': size.toFixed(1), 'read and stored, s': seconds.toFixed(1), 'read, MB/s': (size / seconds).toFixed(2), 'read, MB a second of one core': (size / ((used.user + used.system) / 1e6)).toFixed(2) }));
}

async function openBase(folder, count) {
  const { engine, library, keysOfSentence } = open(folder);
  const used = library();
  const [opening] = time(() => used.restore());
  const { base } = used;
  const ten = Array.from({ length: 10 }, (_, k) => Math.floor((k * count) / 10));
  const draft = draftAbout(ten, 10_000);
  time(() => base.index.retrieve(['n:x'], 24));
  const queries = base.with({ path: 'draft.md', text: draft, meta: {} }).find('draft.md').statements.map(({ placed }) => [...keysOfSentence(placed.sentence)]);
  // the fastest of three: what else the machine does is not the index's
  const times = queries.map((keys) => Math.min(...[1, 2, 3].map(() => time(() => base.index.find(keys, 24))[0]))).sort((a, b) => a - b);
  const small = ten.reduce((all, k) => { const { name, text } = articleOf(k); return all.with({ path: name, text, meta: {} }); }, engine.nothing);
  const { checker } = open(folder).engine;
  engine.checker.check(draft, small); // the engine warms up: what is compared is the work
  const [alone] = time(() => open(folder).engine.checker.check(draft, small));
  const [first] = time(() => checker.check(draft, base, 'draft'));
  const strokes = Array.from({ length: 9 }, (_, k) => time(() => checker.check(draft.replace('. ', `${'.'.repeat(k + 1)} `), base, 'draft'))[0]).sort((a, b) => a - b);
  globalThis.gc();
  globalThis.gc();
  const memory = process.memoryUsage();
  await used.refresh();
  const looking = performance.now();
  await used.refresh();
  const looked = performance.now() - looking;
  const { name, text } = articleOf(ten[3]);
  const path = join(folder, 'knowledge', name);
  writeFileSync(path, `${text}\nVelsor has 12 doors.\n`);
  utimesSync(path, new Date(), new Date());
  const changing = performance.now();
  await used.refresh([path]);
  used.base.index.weight('c:door');
  const changed = performance.now() - changing;
  console.log(JSON.stringify({
    'open from the store, ms': opening.toFixed(0), 'memory of the process, MB': (memory.rss / 1e6).toFixed(0), 'retrieval p50, ms': times[times.length >> 1].toFixed(2), 'retrieval p99, ms': times[Math.floor(times.length * 0.99)].toFixed(2),
    'first check of a 10 KB draft on ten articles, ms': first.toFixed(0), 'the same with only those ten in the base, ms': alone.toFixed(0), 'a keystroke in it, ms': strokes[4].toFixed(0), 'one article changed: base renewed, ms': changed.toFixed(0), 'nothing changed: looked through again, ms': looked.toFixed(0),
  }));
  process.exit(0);
}

function time(work) {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
}
