// The real VS Code without a desktop: code-server holds the workbench, headless Chromium is its window. Used by the
// stand-in executable, by the screenshots, and by `npm run vscode` where no desktop VS Code is installed.
//   CODE_SERVER_DIR   folder that scripts/install-code-server.sh filled (default .e2e/vscode of the project)
//   CHROMIUM_PATH     default /usr/bin/chromium
//   E2E_VERBOSE=1     shows what the server and the window log
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = resolve(process.env.CODE_SERVER_DIR ?? fileURLToPath(new URL('../../.e2e/vscode', import.meta.url)));
const node = join(home, 'node24/bin/node');
const entry = join(home, 'node_modules/code-server/out/node/entry.js');
const verbose = process.env.E2E_VERBOSE !== undefined;

/** What keeps the window quiet: nothing is asked, fetched, suggested or put in front of the draft. */
const QUIET = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * Starts a server with a profile of its own, which is deleted when it stops.
 * @returns `{ base, authority, folder(name), stop() }`: its address, and folders that go with it.
 */
export async function startVscode({ settings = {}, vsix = [], port = 0, asksForTrust = false } = {}) {
  // A short path: a unix socket lies in it, and its name may not be longer than about 105 characters.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cs-')));
  const folder = (name) => {
    const path = join(root, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  writeFileSync(join(folder('user/User'), 'settings.json'), JSON.stringify({ ...QUIET, ...(asksForTrust && { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }), ...settings }));
  const env = environment(folder);
  const profile = [entry, '--config', join(root, 'config.yaml'), '--user-data-dir', join(root, 'user'), '--extensions-dir', folder('extensions')];
  for (const file of vsix) {
    const { status, stdout, stderr } = spawnSync(node, [...profile, '--install-extension', resolve(file)], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${file} cannot be installed:\n${stdout}${stderr}`);
  }
  const quiet = ['--disable-telemetry', '--disable-update-check', ...(asksForTrust ? [] : ['--disable-workspace-trust']), '--disable-getting-started-override'];
  const server = spawn(node, [...profile, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...quiet], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The whole process group: an extension host that lost its window would wait hours for another one.
  const signal = (name) => {
    try {
      process.kill(-server.pid, name);
    } catch {
      // already gone
    }
  };
  process.on('exit', () => signal('SIGKILL'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(128 + constants.signals[name]));
  const stop = async () => {
    const running = server.exitCode === null && server.signalCode === null;
    const gone = running && new Promise((done) => server.once('exit', done));
    signal('SIGTERM');
    await Promise.race([gone, new Promise((done) => setTimeout(done, 5_000).unref())]);
    signal('SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const base = await addressOf(server);
    return { base, authority: new URL(base).host, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The environment without what would lead VS Code to another installation, and with a home of its own. */
function environment(folder) {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_RUN_AS_NODE$)/.test(name));
  return {
    ...Object.fromEntries(own),
    HOME: folder('home'),
    XDG_CONFIG_HOME: folder('home/.config'),
    XDG_DATA_HOME: folder('home/.local/share'),
    XDG_CACHE_HOME: folder('home/.cache'),
    XDG_RUNTIME_DIR: folder('run'),
  };
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (bytes) => {
      said += bytes;
      if (verbose) process.stderr.write(bytes);
      const [, address] = /listening on (http:\/\/[^/\s]+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`code-server ended with ${code}\n${said}`)));
  });
}

/** Starts headless Chromium with a page that asks nothing of any other host. Close the browser when done. */
export async function openWindow({ authority }, { scale = 1, width = 1280, height = 800 } = {}) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.setDefaultTimeout(30_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  if (verbose) page.on('console', (message) => console.error('[window]', message.type(), message.text().slice(0, 400)));
  // The extension gallery cannot be reached: refused at once, it costs no time.
  await page.route((url) => url.protocol.startsWith('http') && url.host !== authority, (route) => route.abort());
  return { browser, page };
}

/** The address of a folder (or .code-workspace), with files open in it. */
export function addressFor({ base, authority }, workspace, files = []) {
  const payload = JSON.stringify(files.map((file) => ['openFile', `vscode-remote://${authority}${resolve(file)}`]));
  const place = workspace.endsWith('.code-workspace') ? { workspace } : { folder: workspace };
  return `${base}/?${new URLSearchParams({ ...place, ...(files.length > 0 && { payload }) })}`;
}
