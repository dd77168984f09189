#!/usr/bin/env node
// Stands in for the executable of desktop VS Code: takes the arguments that @vscode/test-electron gives it
// (--extensionDevelopmentPath=…, --extensionTestsPath=…, a folder), runs the suite in code-server, and answers with its
// exit code: 0 passed, 1 failed, 2 no answer.   E2E_VSIX: packages to install first (':' between); E2E_TIMEOUT: seconds;
// E2E_TRUST=1: folders are not trusted unless somebody says so; E2E_LANGUAGE: the language of the extensions.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressFor, openWindow, startVscode } from './codeServer.mjs';

const timeout = Number(process.env.E2E_TIMEOUT ?? 180);
const { extensions, suite, folder } = readArguments(process.argv.slice(2));
if (suite === undefined || extensions.length === 0) {
  console.error('usage: vscode-shim --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER]');
  process.exit(2);
}
process.exitCode = await runSuite().catch((error) => {
  console.error(error);
  return 2;
});
setTimeout(() => process.exit(), 500).unref();

function readArguments(args) {
  const valuesOf = (name) => args.flatMap((arg) => (arg.startsWith(`--${name}=`) ? [arg.slice(name.length + 3)] : []));
  return {
    extensions: valuesOf('extensionDevelopmentPath'),
    suite: valuesOf('extensionTestsPath')[0],
    folder: args.find((arg) => !arg.startsWith('-')),
  };
}

async function runSuite() {
  const vscode = await startVscode({ vsix: (process.env.E2E_VSIX ?? '').split(':').filter((file) => file !== ''), asksForTrust: process.env.E2E_TRUST === '1' });
  const log = join(vscode.folder('suite'), 'out.log');
  const wrapper = join(vscode.folder('suite'), 'suite.cjs');
  writeFileSync(log, '');
  writeFileSync(wrapper, wrapperFor(resolve(suite), log));
  const { browser, page } = await openWindow(vscode);
  let printed = 0;
  const print = () => {
    const text = readFileSync(log);
    const lines = text.subarray(printed).toString().split(/(?<=\n)/);
    printed = text.length;
    for (const line of lines) {
      const [, keys] = /^@press (\S+)\n$/.exec(line) ?? [];
      if (keys === undefined) process.stdout.write(line);
      else void page.keyboard.press(keys).catch(console.error);
    }
  };
  const printing = setInterval(print, 200);
  try {
    // The workbench calls this when run() has ended.
    const ended = new Promise((done) => page.exposeFunction('codeAutomationExit', (code) => done(code)));
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const remote = (path) => ({ $mid: 1, scheme: 'vscode-remote', authority: vscode.authority, path: resolve(path) });
    if (process.env.E2E_LANGUAGE !== undefined) await page.addInitScript(speak, process.env.E2E_LANGUAGE);
    await page.addInitScript(develop, { extensions: extensions.map(remote), extensionTestsPath: remote(wrapper) });
    const answer = await page.goto(addressFor(vscode, resolve(folder ?? vscode.folder('empty'))));
    if (!answer.ok()) throw new Error(`the workbench answered ${answer.status()}; E2E_VERBOSE=1 tells more`);
    const late = new Promise((done) => setTimeout(done, timeout * 1000, 'late').unref());
    const code = await Promise.race([ended, late]);
    if (code !== 'late') return code;
    console.error(`no answer from the tests within ${timeout} s`);
    return 2;
  } finally {
    clearInterval(printing);
    print();
    await browser.close();
    await vscode.stop();
  }
}

/**
 * Runs in the page: adds the extensions and the suite to the configuration that the workbench reads from its document.
 * A shipped build takes them from nowhere else; a document changed on its way loses its WebSocket.
 */
function develop(options) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value;
    const configuration = JSON.parse(value);
    return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...options } });
  };
}

/**
 * Runs in the page: VS Code takes its language from this variable, which its own texts set. Those stay English, for want of a
 * language pack; extensions are told the language, and bring their own texts.
 */
function speak(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
}

/** Loaded in the extension host in place of the suite: sends the suite's output to a file, then runs it. */
function wrapperFor(file, log) {
  return `
const { appendFileSync } = require('node:fs');
const { format } = require('node:util');
const { Writable } = require('node:stream');
let over = false;
const put = (text) => { if (!over) appendFileSync(${JSON.stringify(log)}, text); };
// The host has replaced the console and the streams by ones that cannot be assigned to.
for (const name of ['log', 'info', 'warn', 'error', 'debug'])
  Object.defineProperty(console, name, { configurable: true, writable: true, value: (...all) => { if (!(all[0] instanceof Error)) put(format(...all) + '\\n'); } });
for (const name of ['stdout', 'stderr'])
  Object.defineProperty(process, name, { configurable: true, value: new Writable({ write(text, _, done) { put(text); done(); } }) });
exports.run = async () => {
  try { await require(${JSON.stringify(file)}).run(); }
  catch (error) { put(String(error?.stack ?? error) + '\\n'); throw error; }
  finally { over = true; }
};
`;
}
