// `npm run vscode`, after the build: opens the sample workspace in VS Code with the extension loaded from here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run.mjs';

const root = process.cwd();
const sample = resolve('test-fixtures/workspace');
const windows = process.platform === 'win32';
const desktop = ['code', 'codium', 'code-insiders'].find((name) => works(name));

if (desktop !== undefined) {
  // A development host does not join the windows that are open, and loads the extension as it was just built.
  spawnSync(desktop, [`--extensionDevelopmentPath=${root}`, sample, resolve(sample, 'draft-fr.md')], { stdio: 'inherit', shell: windows });
} else if (existsSync('.e2e/vscode/node_modules/code-server')) {
  run('npm', ['run', '--silent', 'package', '--', '--out', '.e2e/claimcheck.vsix']);
  spawn(process.execPath, ['client/test/serveVscode.mjs', '.e2e/claimcheck.vsix', sample], { stdio: 'inherit' });
} else {
  console.log(`No VS Code was found. Either
  - install it (https://code.visualstudio.com) so that the command "code" works, and run npm run vscode again; or
  - open this folder in VS Code and press F5; or
  - npm run package, and install the .vsix in VS Code ("Install from VSIX…"); or
  - bash scripts/install-code-server.sh .e2e/vscode, which puts VS Code for the browser into .e2e/, and run this again.`);
}

function works(program) {
  const { status } = spawnSync(program, ['--version'], { stdio: 'ignore', shell: windows });
  return status === 0;
}
