// A thousand drafts by the command line, as a newsroom would check its archive: with as many threads as it takes by itself, and with
// one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articleOf, writersDraft } from './articles.mjs';
import { bar, table } from './tables.mjs';

const DRAFTS = 1000;
/** So many of them are checked again by one thread. */
const AGAIN = 100;
/** Words of a draft: a newspaper's. */
const WORDS = 700;

export async function commandLine(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  try {
    for (const name of ['knowledge', 'drafts']) mkdirSync(join(folder, name));
    for (let k = 0; k < articles; k++) writeFileSync(join(folder, 'knowledge', articleOf(k).name), articleOf(k).text);
    let size = 0;
    for (let k = 0; k < DRAFTS; k++) {
      const text = writersDraft(articles, WORDS, { seed: k, from: [0, 1, 2].map((n) => (k + n) % articles) });
      size += Buffer.byteLength(text) / 1e6;
      writeFileSync(join(folder, 'drafts', `${String(k).padStart(4, '0')}.md`), text);
    }
    run(folder, ['facts', '--store', 'store', 'nothing']);
    const check = (pattern) => ['check', '--store', 'store', '--format', 'json', `drafts/${pattern}.md`];
    const all = { ...run(folder, check('*')), size };
    const one = { ...run(folder, [...check('00*'), '--threads', '1']), size: (size * AGAIN) / DRAFTS };
    // the report of the first drafts is how the report of all begins
    const same = all.answer.startsWith(one.answer.slice(0, one.answer.lastIndexOf(']}')));
    return {
      bars: [
        bar('1,000 drafts from the command line, a core', 'MB/s', size / all.processor, 'at least', 1),
        bar('the same, cores used', `of ${availableParallelism()}`, all.processor / all.seconds, 'at least', 0.75 * availableParallelism()),
      ],
      tables: [table(
        '1,000 drafts from the command line',
        ['as it chooses', `the first ${AGAIN}, one thread`],
        [['s', ({ seconds }) => seconds], ['MB/s', (run) => run.size / run.seconds], ['MB/s a core', (run) => run.size / run.processor], ['memory at its most, MB', ({ memory }) => memory]].map(([what, cell]) => [what, cell(all), cell(one)]),
        `${size.toFixed(1)} MB of drafts of ${WORDS} words, each from three articles, against ${articles.toLocaleString('en')} articles, from the start of the program to its end; the answers are ${same ? 'the same, byte for byte' : 'NOT THE SAME'}.`,
      )],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder, args) {
  const [usage, out] = [join(folder, 'usage.json'), join(folder, 'out.json')];
  const file = openSync(out, 'w');
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', resolve('scripts/bench/usage.cjs'), resolve('dist/cli.js'), ...args], { cwd: folder, stdio: ['ignore', file, 'pipe'], encoding: 'utf8', env: { ...process.env, BENCH_USAGE: usage } });
  const seconds = (performance.now() - began) / 1000;
  closeSync(file);
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { seconds, ...JSON.parse(readFileSync(usage, 'utf8')), answer: readFileSync(out, 'utf8') };
}
