// Compiles the concept lexicon: the tables below knowledge/src/languages/lexicon/ → dist/concepts.bin.
// `node scripts/build-concepts.mjs [FOLDER]`; the bytes are read by lexicon.ts there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TABLES = 'knowledge/src/languages/lexicon';

/** Writes concepts.bin into a folder; returns its length in bytes. */
export async function buildConcepts(folder) {
  const bundle = join(ROOT, 'out/build/concepts.cjs');
  await build({
    stdin: { contents: `export { compileConcepts } from './${TABLES}/compile.ts'; export { concepts } from './${TABLES}/tables.ts';`, resolveDir: ROOT, loader: 'ts' },
    bundle: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile: bundle, logLevel: 'warning',
  });
  const { compileConcepts, concepts } = createRequire(import.meta.url)(bundle);
  const bytes = compileConcepts(concepts);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'concepts.bin'), bytes);
  return bytes.length;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const size = await buildConcepts(process.argv[2] ?? join(ROOT, 'dist'));
  console.log(`concepts.bin: ${(size / 1e6).toFixed(2)} MB`);
}
