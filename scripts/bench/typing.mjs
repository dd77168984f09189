// What a writer feels, over stdio: how long from a character typed until the diagnostics of the draft with it are there, and
// how long a draft that was never seen takes. The server is the built one, asked as VS Code asks it. Part of `npm run bench`;
// `node scripts/benchTyping.mjs [--words 1000,10000,100000] [--articles 100,1000]` alone.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleOf, writersDraft } from './benchArticles.mjs';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)('vscode-languageserver/node');

const args = process.argv.slice(2);
const numbers = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1].split(',').map(Number) : fallback);
/** Characters typed into each draft. */
const STROKES = 150;

/** Prints two tables: growth with the draft at a base of the largest size, growth with the base at a draft of 10,000 words. */
export async function benchTyping(words = [1000, 10_000], articles = [10, 100, 1000]) {
  const largest = articles.at(-1);
  const store = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  try {
    const folders = new Map(articles.map((count) => [count, folderOf(count, store)]));
    const byWords = [];
    for (const count of words) byWords.push(await measure(folders.get(largest), count, largest, store));
    print(`typing, base of ${largest} articles; draft of … words`, words, byWords);
    const byBase = [];
    for (const count of articles) byBase.push(await measure(folders.get(count), 10_000, count, store));
    print('typing, draft of 10,000 words; base of … articles', articles, byBase);
  } finally {
    rmSync(store, { recursive: true, force: true });
  }
}

const ROWS = [
  'statements', 'conflicts found in the draft', '`initialize` answered, ms', 'first check of the draft, server just started, ms', 'a character typed, p50 ms', 'p95 ms', 'p99 ms',
  'memory of the server, MB',
];

function print(title, heads, columns) {
  console.log(`\n${title}`.padEnd(59) + heads.map((head) => String(head).padStart(10)).join(''));
  for (const row of ROWS) console.log(row.padEnd(58) + columns.map((column) => String(column[row] ?? '-').padStart(10)).join(''));
}

/** A folder with articles, read and stored. */
function folderOf(count, store) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  mkdirSync(join(folder, 'knowledge'));
  for (let k = 0; k < count; k++) {
    const { name, text } = articleOf(k);
    writeFileSync(join(folder, 'knowledge', name), text);
  }
  execFileSync(process.execPath, [resolve('dist/cli.js'), 'facts', '--store', store, 'nothing'], { cwd: folder, stdio: 'ignore' });
  return folder;
}

async function measure(folder, words, articles, storage) {
  const server = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  try {
    let ready;
    const loaded = new Promise((done) => (ready = done));
    let statements = 0;
    connection.onNotification('claimcheck/status', ({ folders = [] }) => {
      statements = folders.reduce((sum, { facts = 0 }) => sum + facts, 0);
      if (statements > 0) ready();
    });
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    const began = performance.now();
    await connection.sendRequest('initialize', {
      processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      capabilities: { textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, resolveSupport: { properties: ['edit'] }, dataSupport: true } }, workspace: { diagnostics: { refreshSupport: true }, configuration: true } },
      initializationOptions: { status: true, storage },
    });
    const initialized = performance.now() - began;
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(join(folder, 'draft.md')).href;
    let text = writersDraft(articles, words);
    let version = 1;
    const diagnose = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const opened = performance.now();
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
    let report = await diagnose();
    await loaded;
    report = await diagnose();
    const first = performance.now() - opened;
    const strokes = [];
    const type = async (share, typed) => {
      let at = text.indexOf('. ', Math.floor(text.length * share)) + 2;
      for (const c of typed) {
        const before = text.slice(0, at);
        const position = { line: before.split('\n').length - 1, character: at - before.lastIndexOf('\n') - 1 };
        text = before + c + text.slice(at++);
        const sent = performance.now();
        void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: position, end: position }, text: c }] });
        const answer = await diagnose();
        strokes.push(performance.now() - sent);
        if (answer.kind === 'full') report = answer;
      }
    };
    await type(0.3, 'The new company employs 300 people in Lyon. ');
    strokes.length = 0;
    const sentences = ['According to Paul, the project will cost 40 million euros and ', 'L’entreprise a été fondée en 2004 par Marie Nordal. ', 'who left the company in 2019 '];
    for (let k = 0; strokes.length < STROKES; k++) await type([0.1, 0.5, 0.9][k % 3], sentences[k % 3]);
    const conflicts = report.items.filter(({ severity }) => severity === 2);
    const p = (list, share) => (list.length === 0 ? '-' : [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(1));
    return {
      statements, 'conflicts found in the draft': conflicts.length, '`initialize` answered, ms': initialized.toFixed(0), 'first check of the draft, server just started, ms': first.toFixed(0),
      'a character typed, p50 ms': p(strokes, 0.5), 'p95 ms': p(strokes, 0.95), 'p99 ms': p(strokes, 0.99),
      'memory of the server, MB': memoryOf(server.pid),
    };
  } finally {
    connection.dispose();
    server.kill();
  }
}

/** Resident memory in MB, where the system tells it. */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return '-';
  }
}

if (process.argv[1] === resolve('scripts/benchTyping.mjs')) await benchTyping(numbers('--words', undefined), numbers('--articles', undefined));
