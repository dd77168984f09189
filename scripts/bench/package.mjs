// How large what is installed is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bar, table } from './tables.mjs';

/** Packs the extension as it is published. */
export async function packed() {
  mkdirSync('out/bench', { recursive: true });
  const file = resolve('out/bench/claimcheck.vsix');
  execFileSync(process.execPath, [resolve('node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--out', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const size = (path) => statSync(path).size / 1e6;
  return {
    bars: [bar('`.vsix`', 'MB', size(file), 'at most', 5)],
    tables: [table('What is in dist/', ['MB'], readdirSync('dist').sort().map((name) => [name, size(join('dist', name))]))],
  };
}
