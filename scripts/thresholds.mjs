// `npm run thresholds -- FOLDER… [--precision 0.97] [--floor 0.3]`: how precision and recall of warnings trade against the
// confidence asked for, by code, and the lowest threshold that reaches the precision. The engine runs with every threshold
// at the floor. A folder holds either annotated drafts (`drafts/*.md` beside `*.json` with `kb` and `claims`) or pairs
// (`*.jsonl` of `id`, `source`, `claim`, `label`). Recall is the share of all conflicts of the folders that the code finds.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : Number(args.splice(at, 2)[1]);
};
const wanted = option('--precision', 0.97);
const floor = option('--floor', 0.3);
if (args.length === 0) {
  console.error('usage: npm run thresholds -- FOLDER… [--precision 0.97] [--floor 0.3]');
  process.exit(2);
}

const bundle = resolve('out/thresholds/engine.cjs');
const lowered = {
  name: 'lowered',
  setup: (run) => run.onLoad({ filter: /check[\\/]thresholds\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: readFileSync(path, 'utf8').replace(/(\w+): 0\.\d+/g, (all, code) => (code === 'supported' ? all : `${code}: ${floor}`)) })),
};
await build({
  stdin: { contents: `export { openFullEngine } from './server/src/workspace/engine.ts'; export { asParagraph } from './server/src/cli/asParagraph.ts'; export { thresholds } from './server/src/check/thresholds.ts';`, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile: bundle, logLevel: 'warning', plugins: [lowered],
});
const { openFullEngine, asParagraph } = createRequire(import.meta.url)(bundle);
const { checker, nothing } = await openFullEngine(resolve('dist'));

/** One warning: its code, how sure it was, whether it was right. */
const flags = [];
let conflicts = 0;
const confidenceOf = (finding) => Math.max(...finding.derivation.map((step) => Number(/^confidence ([\d.]+)/.exec(step)?.[1] ?? 0)));

for (const folder of args) (existsSync(join(folder, 'drafts')) ? readDrafts : readPairs)(folder);

function readDrafts(folder) {
  for (const name of readdirSync(join(folder, 'drafts')).filter((file) => file.endsWith('.json')).sort()) {
    const { draft, kb, claims } = JSON.parse(readFileSync(join(folder, 'drafts', name), 'utf8'));
    const base = kb.reduce((all, path) => all.with({ path, text: readFileSync(join(folder, path), 'utf8'), meta: {} }), nothing);
    const text = readFileSync(join(folder, 'drafts', draft), 'utf8');
    const wrong = claims.filter((claim) => claim.label === 'conflict').map((claim) => {
      const start = text.indexOf(claim.text) + claim.text.indexOf(claim.wrong);
      return { start, end: start + claim.wrong.length };
    });
    conflicts += wrong.length;
    for (const f of checker.check(text, base)) {
      if (f.verdict === 'conflict') flags.push({ code: f.code, confidence: confidenceOf(f), right: wrong.some((w) => w.start < f.span.end && f.span.start < w.end) });
    }
  }
}

function readPairs(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl')).sort()) {
    for (const row of readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line))) {
      if (row.label === 'contradiction') conflicts++;
      const base = nothing.with({ path: 'source.txt', text: row.source, meta: {} });
      // A row is flagged once, by the surest of its warnings.
      const [surest] = checker.check(asParagraph(row.claim), base).filter((f) => f.verdict === 'conflict').sort((a, b) => confidenceOf(b) - confidenceOf(a));
      if (surest !== undefined) flags.push({ code: surest.code, confidence: confidenceOf(surest), right: row.label === 'contradiction' });
    }
  }
}

const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(7);
console.log(`${conflicts} conflicts; wanted precision ${(100 * wanted).toFixed(0)} %\n`);
console.log('code         at    flags  precision  recall');
for (const code of [...new Set(flags.map((f) => f.code))].sort()) {
  const own = flags.filter((f) => f.code === code);
  const curve = [];
  for (let at = floor; at <= 1.0001; at += 0.05) {
    const kept = own.filter((f) => f.confidence >= at - 1e-9);
    if (kept.length > 0) curve.push({ at, flags: kept.length, right: kept.filter((f) => f.right).length });
  }
  for (const p of curve) console.log(`${code.padEnd(12)} ${p.at.toFixed(2)} ${String(p.flags).padStart(6)}    ${percent(p.right, p.flags)} ${percent(p.right, conflicts)}`);
  const reached = curve.find((p) => p.right / p.flags >= wanted);
  console.log(`${code.padEnd(12)} ${reached === undefined ? `no threshold reaches ${wanted}` : `reaches it at ${reached.at.toFixed(2)}`}\n`);
}
