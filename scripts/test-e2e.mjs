// `npm run test:e2e`: the suite of client/test/ in a real VS Code. Which one: the executable VSCODE_PATH names, else
// code-server where it is installed (scripts/install-code-server.sh), else desktop VS Code, which
// @vscode/test-electron downloads. `--prepare-only` builds and goes no further.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { runNode } from './run.mjs';

const workspace = resolve('out/e2e/workspace');
const results = resolve('out/e2e/results.json');

runNode('scripts/build.mjs');
runNode('esbuild.mjs', '--e2e');
// The tests change articles, so they have a workspace of their own: the sample drafts, and the articles in knowledge/.
rmSync(workspace, { recursive: true, force: true });
for (const draft of ['draft-fr.md', 'draft-en.md']) cpSync(`test-fixtures/workspace/${draft}`, `${workspace}/${draft}`);
cpSync('knowledge/articles', `${workspace}/knowledge`, { recursive: true });
if (process.argv.includes('--prepare-only')) process.exit(0);

const shim = existsSync('.e2e/vscode/.complete') ? resolve('client/test/vscode-shim.mjs') : undefined;
const executable = process.env.VSCODE_PATH ?? shim;
const code = await runTests({
  ...(executable !== undefined && { vscodeExecutablePath: executable }),
  extensionDevelopmentPath: process.cwd(),
  extensionTestsPath: resolve('out/e2e/index.js'),
  launchArgs: [workspace, '--disable-extensions'],
}).catch((error) => {
  console.error(String(error));
  return 1;
});
// A suite that never ran to its end is a failure that it could not count.
const { passed, failed } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 1 };
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 ? 0 : 1;
