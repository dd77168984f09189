// `npm run bench`: measures everything in one run and writes docs/benchmarks.md. `npm run bench -- PART …` measures some parts and
// prints them only. Parts: typing, answers, memory, cancelling, commandLine, peers, base, language, package; and profile, which
// only runs when it is named. Options: --words 1000,10000,100000 (of the drafts of `typing`), --articles 1,10,100,1000 (of its
// bases, the last being that of the other parts), --edits 10000 (of `memory`), --bases 100,1000 (of `base`), --cpu (`language`
// counts the processor's time: for a machine that has other work).
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { answers } from './bench/answers.mjs';
import { base } from './bench/base.mjs';
import { cancelling } from './bench/cancelling.mjs';
import { commandLine } from './bench/commandLine.mjs';
import { language } from './bench/language.mjs';
import { memory } from './bench/memory.mjs';
import { packed } from './bench/package.mjs';
import { peers } from './bench/peers.mjs';
import { profile } from './bench/profile.mjs';
import { openShelves } from './bench/server.mjs';
import { page } from './bench/page.mjs';
import { bar, print, printBars } from './bench/tables.mjs';
import { typing } from './bench/typing.mjs';

const args = process.argv.slice(2);
const numbers = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1].split(',').map(Number) : fallback);
const articles = numbers('--articles', [1, 10, 100, 1000]);
const most = Math.max(...articles);
const PARTS = {
  typing: (shelves) => typing(shelves, numbers('--words', [1000, 10_000, 100_000]), articles),
  answers,
  memory: (shelves) => memory(shelves, most, numbers('--edits', [10_000])[0]),
  cancelling: (shelves) => cancelling(shelves, most),
  commandLine: () => commandLine(most),
  peers: () => peers(most),
  base: () => base(numbers('--bases', [100, 1000])),
  language: () => language(args.includes('--cpu') ? ['--cpu'] : []),
  package: packed,
};
const EXTRA = { profile: () => profile(most) };
const named = args.filter((arg, i) => !arg.startsWith('--') && !(args[i - 1]?.startsWith('--') && args[i - 1] !== '--cpu'));
const unknown = named.filter((name) => !(name in PARTS) && !(name in EXTRA));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}. There are ${[...Object.keys(PARTS), ...Object.keys(EXTRA)].join(', ')}.`);
  process.exit(2);
}

const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
// what runs beside it makes every figure worse
const before = loadavg()[0];
const began = performance.now();
const shelves = openShelves();
const results = [];
try {
  for (const [name, part] of Object.entries({ ...PARTS, ...EXTRA }).filter(([one]) => (named.length > 0 ? named.includes(one) : one in PARTS))) {
    const from = performance.now();
    const result = await part(shelves);
    result.tables.forEach(print);
    console.log(`  (${name}: ${((performance.now() - from) / 1000).toFixed(0)} s)`);
    results.push(result);
  }
} finally {
  shelves.close();
}
const bars = results.flatMap((result) => result.bars);
if (bars.length > 0) printBars(bars);
if (named.length === 0) {
  bars.push(bar('extension activated', 'ms', undefined, 'at most', 100, '`npm run test:e2e` prints it'));
  const minutes = Math.max(1, Math.round((performance.now() - began) / 60_000));
  writeFileSync('docs/benchmarks.md', page({ bars, tables: results.flatMap((result) => result.tables), command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '), minutes, machine, load: before }));
  console.log('\ndocs/benchmarks.md is written.');
}
