// Bundles everything that runs. `node esbuild.mjs` → dist/; `--tests` → out/test; `--e2e` → out/e2e; `--watch` stays
// and bundles again on change.
import { build, context } from 'esbuild';
import { join } from 'node:path';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { filesBelow } from './scripts/filesBelow.mjs';
import { noticesFor } from './scripts/notices.mjs';
import { programsIn } from './scripts/programs.mjs';

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

// What reads the formats of articles is loaded when a file of the format is met, and the English tagger when there is a draft: the
// programs name these files of dist/ and hold nothing of them. Tests use the built ones, too.
const FORMATS = ['html', 'pdf', 'docx'];
const TAGGER = { compromise: 'node_modules/compromise/src/two.js' };
/** Names the files of dist/ in `folder` for what is imported when it is needed: modules beside the importer, or packages by their import. */
const loadedFrom = (folder, modules, packages = {}) => ({
  name: 'loaded-apart',
  setup: ({ onResolve }) => {
    const apart = (name) => ({ path: `${folder}/${name}.js`, external: true });
    onResolve({ filter: new RegExp(`^\\./(?:${modules.join('|')})\\.ts$`) }, ({ kind, path }) => (kind === 'dynamic-import' ? apart(path.slice(2, -3)) : undefined));
    for (const [path, name] of Object.entries(packages)) onResolve({ filter: new RegExp(`^${path}$`) }, ({ kind }) => (kind === 'dynamic-import' ? apart(name) : undefined));
  },
});
const loadedLater = (folder) => loadedFrom(folder, FORMATS, { 'compromise/two': 'compromise' });
const apart = [loadedLater('.')];
// What is loaded later is loaded by `require`, for which alone VS Code has its module `vscode`, and which is done at once: the loader
// of `import()` would first read all of a file for the names that it exports.
const program = { ...common, supported: { ...common.supported, 'dynamic-import': false } };
// What the extension and the server start with is small.
const door = (rest, ...plugins) => ({ plugins: [loadedFrom('.', [rest]), ...plugins] });
// The library of the protocol is one file for both files of the server: it knows its errors by their class.
const PROTOCOL = 'vscode-languageserver/node';
const protocolApart = { name: 'protocol-apart', setup: ({ onResolve }) => onResolve({ filter: new RegExp(`^${PROTOCOL}$`) }, ({ kind }) => (kind === 'entry-point' ? undefined : { path: './languageserver.js', external: true })) };

const products = [
  { ...program, ...door('session'), entryPoints: { client: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...program, entryPoints: { session: 'client/src/session.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...program, ...door('serving', protocolApart), entryPoints: { server: 'server/src/lsp/main.ts' }, outdir: 'dist' },
  { ...program, plugins: [...apart, protocolApart], entryPoints: { serving: 'server/src/lsp/serving.ts' }, outdir: 'dist' },
  { ...program, entryPoints: { languageserver: PROTOCOL }, outdir: 'dist' },
  { ...program, plugins: apart, entryPoints: { worker: 'server/src/workspace/ingest/worker.ts' }, outdir: 'dist' },
  { ...program, plugins: apart, entryPoints: { cli: 'server/src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  // all that it exports is its default, which is what a file for `require` is as a whole
  { ...program, entryPoints: TAGGER, outdir: 'dist', footer: { js: 'module.exports = module.exports.default;' } },
  ...FORMATS.map((name) => ({ ...program, plugins: apart, entryPoints: { [name]: `server/src/workspace/formats/${name}.ts` }, outdir: 'dist' })),
];
const tests = [
  {
    ...common,
    plugins: [loadedLater(join(process.cwd(), 'dist').replaceAll('\\', '/'))],
    entryPoints: [
      ...['knowledge/src', 'server/src', 'client/src', 'test-fixtures'].flatMap((folder) => filesBelow(folder, '.test.ts')),
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
  if (forPeople) {
    const metafiles = results.map(({ metafile }) => metafile);
    writeFileSync('dist/notices.txt', noticesFor(metafiles));
    mkdirSync('out', { recursive: true });
    writeFileSync('out/programs.json', JSON.stringify(Object.assign({}, ...metafiles.map(programsIn)), undefined, 1)); // for a test
  }
}
