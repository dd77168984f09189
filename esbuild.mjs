// Bundles everything that runs. `node esbuild.mjs` → dist/; `--tests` → out/test; `--e2e` → out/e2e; `--watch` stays
// and bundles again on change.
import { build, context } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { filesBelow } from './scripts/filesBelow.mjs';
import { noticesFor } from './scripts/notices.mjs';

const args = new Set(process.argv.slice(2));
const forPeople = !args.has('--watch') && !args.has('--tests') && !args.has('--e2e');
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Every Node 20 has them; without this each use of one would be compiled anew.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  sourcemap: forPeople ? false : 'inline',
  minify: forPeople, // without keepNames: every function made would pay for its name, a seventh of the time of reading
  legalComments: 'none', // their licences are written out in dist/notices.txt
  metafile: true,
  logLevel: args.has('--watch') ? 'info' : 'warning',
  loader: { '.bin': 'binary' },
};

const products = [
  { ...common, entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...common, entryPoints: { server: 'server/src/lsp/main.ts' }, outdir: 'dist' },
  { ...common, entryPoints: { worker: 'server/src/workspace/ingest/worker.ts' }, outdir: 'dist' },
  { ...common, entryPoints: { cli: 'server/src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
];
const tests = [
  {
    ...common,
    entryPoints: [
      ...['knowledge/src', 'server/src', 'test-fixtures'].flatMap((folder) => filesBelow(folder, '.test.ts')),
      'server/src/testing/fakeServer.ts',
    ],
    outdir: 'out/test',
    outbase: '.',
  },
];
const endToEnd = [
  { ...common, entryPoints: filesBelow('client/test', '.ts'), outdir: 'out/e2e', external: ['vscode', 'mocha'] },
];

const wanted = args.has('--tests') ? tests : args.has('--e2e') ? endToEnd : products;
for (const { outdir } of wanted) if (outdir !== 'dist') rmSync(outdir, { recursive: true, force: true });
if (args.has('--watch')) {
  const contexts = await Promise.all(wanted.map((options) => context(options)));
  for (const one of contexts) await one.rebuild().catch(() => undefined); // what is wrong has been said
  for (const one of contexts) await one.watch();
  console.log('watching');
} else {
  const results = [];
  for (const options of wanted) results.push(await build(options).catch(() => process.exit(1)));
  if (forPeople) writeFileSync('dist/notices.txt', noticesFor(results.map(({ metafile }) => metafile)));
}
