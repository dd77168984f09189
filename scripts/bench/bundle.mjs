// Bundles what the parts of the benchmark use of the project in process, with the names of its functions.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The exports of some lines of TypeScript, written as if they stood in the project's root. @param name of the bundle below out/bench */
export async function bundled(name, contents, minify = false) {
  await write(name, contents, minify);
  return opened(name);
}

/** The same, written only: for a process of its own, which opens it by its name. */
export async function write(name, contents, minify = false) {
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, minify, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile: resolve(`out/bench/${name}.cjs`), logLevel: 'warning',
  });
}

export const opened = (name) => createRequire(import.meta.url)(resolve(`out/bench/${name}.cjs`));
