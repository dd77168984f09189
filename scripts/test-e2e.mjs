// `npm run test:e2e`: the suites of client/test/ in a real VS Code. Which one: the executable VSCODE_PATH names, else
// code-server where it is installed (scripts/install-code-server.sh), else desktop VS Code, which
// @vscode/test-electron downloads. `--prepare-only` builds and goes no further. E2E_GREP: only the tests whose names have these words.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { runNode } from './run.mjs';

const out = resolve('out/e2e');

runNode('scripts/build.mjs');
runNode('esbuild.mjs', '--e2e');
const workspace = sample('workspace');
if (process.argv.includes('--prepare-only')) process.exit(0);

const shim = existsSync('.e2e/vscode/.complete') ? resolve('client/test/vscode-shim.mjs') : undefined;
const executable = process.env.VSCODE_PATH ?? shim;
const draft = 'The port of Orvane has nine quays.\n';
const quays = (number) => `The port of Orvane has ${number} quays, says the harbour master.\n`;

/** Each suite has a window of its own. */
const SUITES = [
  { name: '', opened: workspace },
  {
    name: 'severalFolders',
    opened: written('several', {
      'port.code-workspace': '{ "folders": [{ "path": "one" }, { "path": "two" }] }',
      'one/draft.md': draft, 'one/knowledge/port.md': quays('three'),
      'two/draft.md': draft, 'two/knowledge/port.md': quays('four'), 'two/.vscode/settings.json': '{ "claimcheck.severity": { "count": "information" } }',
    }, 'port.code-workspace'),
  },
  // Desktop VS Code is started by @vscode/test-electron with every folder trusted.
  ...(executable === undefined || executable !== shim ? [] : [{
    name: 'restricted',
    opened: written('untrusted', {
      'draft.md': draft, 'knowledge/port.md': quays('three'), 'desk/port.md': quays('four'),
      'claimcheck.json': '{ "knowledge": { "include": ["desk"] }, "severity": { "count": "information" } }', '.vscode/settings.json': '{ "claimcheck.knowledge.include": ["desk"] }',
    }),
    env: { E2E_TRUST: '1' },
  },
  // It speaks the language of its language pack, which would have to be installed.
  { name: 'french', opened: sample('french'), env: { E2E_LANGUAGE: 'fr' } }]),
];
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const total = { passed: 0, failed: 0 };
for (const { name, opened, env = {} } of SUITES.filter((suite) => wanted.length === 0 || wanted.includes(suite.name || 'main'))) {
  const code = await runTests({
    ...(executable !== undefined && { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: process.cwd(),
    extensionTestsPath: resolve(out, name, 'index.js'),
    extensionTestsEnv: env,
    launchArgs: [opened, '--disable-extensions'],
  }).catch((error) => {
    console.error(String(error));
    return 1;
  });
  // A suite that never ran to its end is a failure that it could not count.
  const results = resolve(out, name, 'results.json');
  const { passed, failed } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 1 };
  total.passed += passed;
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** The tests change articles, so they have a folder of their own: the sample drafts, and the articles in knowledge/. */
function sample(name) {
  const folder = `${out}/folders/${name}`;
  rmSync(folder, { recursive: true, force: true });
  for (const draft of ['draft-fr.md', 'draft-en.md']) cpSync(`test-fixtures/workspace/${draft}`, `${folder}/${draft}`);
  cpSync('knowledge/articles', `${folder}/knowledge`, { recursive: true });
  return folder;
}

/** A fresh folder with these files; gives its path, or that of one of them. */
function written(folder, files, opened = '.') {
  const place = `${out}/folders/${folder}`;
  rmSync(place, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const path = `${place}/${name}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return resolve(place, opened);
}
