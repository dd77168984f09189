// `node scripts/bench.mjs [--knowledge FOLDER] [--profile]`: how long the engine takes to open, to read a base, to
// check a draft it has never seen, and to check it again after one keystroke. Milliseconds. Without `--knowledge` the
// articles are the project's own. `--profile` says where the time of the cold check goes; `--cpu` counts the time of the
// processor (all threads of the process) instead of the time on the clock, for a machine that has other work. At the end, how
// typing grows with the draft and the base, and how a base grows from 100 to 10,000 articles, which takes some minutes; `--small`
// leaves both out.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { benchAnswers } from './benchAnswers.mjs';
import { benchBase } from './benchBase.mjs';
import { benchLanguage } from './benchLanguage.mjs';
import { benchTyping } from './benchTyping.mjs';

const args = process.argv.slice(2);
const folders = args.includes('--knowledge') ? [args[args.indexOf('--knowledge') + 1]] : ['knowledge/articles', 'test-fixtures/articles'];
const bundle = resolve('out/bench/engine.cjs');
await build({
  stdin: { contents: `export { openEngine } from './server/src/workspace/engine.ts';`, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile: bundle, logLevel: 'warning',
});

const sources = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name)).sort().map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8'), meta: {} })));
const now = args.includes('--cpu') ? () => (({ user, system }) => (user + system) / 1000)(process.cpuUsage()) : () => performance.now();
const time = (work) => {
  const began = now();
  const result = work();
  return [now() - began, result];
};
const line = (what, ms, more = '') => console.log(`${what.padEnd(44)}${ms.toFixed(1).padStart(9)} ms  ${more}`);

const [loading, { openEngine }] = time(() => createRequire(import.meta.url)(bundle));
line('load', loading);
const [opening, { nothing }] = time(() => openEngine(resolve('dist')));
line('open', opening);
const bases = [2, 16].map((count) => {
  const [ms, base] = time(() => sources.slice(0, count).reduce((all, source) => all.with(source), nothing));
  line(`read ${base.articles.length} articles`, ms, `${base.facts} statements`);
  return base;
});
for (const base of bases) {
  for (const size of [11_000, 80_000]) {
    const { checker } = openEngine(resolve('dist'));
    const draft = draftOf(size);
    const session = args.includes('--profile') && size > 50_000 ? await profiling() : undefined;
    const [cold, findings] = time(() => checker.check(draft, base, 'draft'));
    if (session !== undefined) await report(session, base.articles.length);
    line(`cold, ${size / 1000} KB, ${base.articles.length} articles`, cold, `${findings.length} findings`);
    const strokes = typed(draft).map((text) => time(() => checker.check(text, base, 'draft'))[0]).sort((a, b) => a - b);
    line(`keystroke, ${size / 1000} KB, ${base.articles.length} articles`, strokes[strokes.length >> 1], `slowest ${strokes.at(-1).toFixed(1)} ms of ${strokes.length}`);
  }
}
await benchAnswers();
await benchLanguage(args.includes('--cpu') ? ['--cpu'] : []);
if (!args.includes('--small')) {
  await benchTyping();
  await benchBase();
}

/** A draft about what the articles are about, in which no sentence stands twice: their sentences, with other numbers, years and names. */
function draftOf(length) {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const plain = sources.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const sentences = plain.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).filter((s) => s.length > 40 && !s.startsWith('#'));
  const names = [...new Set(plain.flatMap((text) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu)].map(([name]) => name)))];
  const parts = ['# Draft'];
  for (let size = 0; size < length; size += parts.at(-1).length + 2) {
    if (parts.length % 9 === 0) parts.push(`## Part ${parts.length}`);
    parts.push(Array.from({ length: 3 }, () => sentences[random(sentences.length)]
      .replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu, (name) => (random(3) === 0 ? names[random(names.length)] : name))
      .replace(/\d+/g, (digits) => (random(2) === 0 ? digits : String(random(10 ** Math.min(4, digits.length)))))).join(' '));
  }
  return parts.join('\n\n');
}

/** The draft after each of some keystrokes, here and there, a word at each place. */
function typed(draft) {
  const texts = [];
  let text = draft;
  for (const share of [0.05, 0.5, 0.95]) {
    let at = text.indexOf(' ', Math.floor(text.length * share));
    for (const c of ' three') {
      text = text.slice(0, at) + c + text.slice(at++);
      texts.push(text);
    }
  }
  return texts;
}

async function profiling() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return session;
}

async function report(session, count) {
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(`out/bench/cold-${count}.cpuprofile`, JSON.stringify(profile));
  const own = new Map();
  const deltas = new Map();
  profile.samples.forEach((id, i) => deltas.set(id, (deltas.get(id) ?? 0) + profile.timeDeltas[i]));
  for (const node of profile.nodes) {
    const name = `${node.callFrame.functionName || '(anonymous)'} :${node.callFrame.lineNumber + 1}`;
    own.set(name, (own.get(name) ?? 0) + (deltas.get(node.id) ?? 0));
  }
  for (const [name, us] of [...own].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`    ${(us / 1000).toFixed(0).padStart(6)} ms  ${name}`);
}
