// The built server over stdio, asked as VS Code asks it, with the times of its answers and its memory.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleOf } from './articles.mjs';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)('vscode-languageserver/node');

/**
 * Folders of made articles, read and stored once by a server, for every part that asks for them: `of(count)` is the folder
 * with so many, `store` where their bases are kept.
 */
export function openShelves() {
  const store = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  const folders = new Map();
  return {
    store,
    of: async (count) => {
      const folder = folders.get(count) ?? (await folderOf(count, store));
      folders.set(count, folder);
      return folder;
    },
    close: () => [store, ...folders.values()].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  };
}

async function folderOf(count, storage) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  mkdirSync(join(folder, 'knowledge'));
  for (let k = 0; k < count; k++) {
    const { name, text } = articleOf(k);
    writeFileSync(join(folder, 'knowledge', name), text);
  }
  const server = await startServer(folder, { storage });
  await server.loaded;
  await server.connection.sendRequest('shutdown'); // what was read is stored then
  server.end();
  return folder;
}

/** Starts the server on a folder and shakes hands; `include` and `storage` as in its initialization options. */
export async function startServer(folder, { storage = '', include } = {}) {
  const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let statements = 0;
  let ready;
  const loaded = new Promise((done) => (ready = done));
  connection.onNotification('claimcheck/status', ({ state, folders = [] }) => {
    statements = folders.reduce((sum, { facts = 0 }) => sum + facts, 0);
    if (state === 'ready' && statements > 0) ready();
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  for (const asked of ['workspace/diagnostic/refresh', 'workspace/codeLens/refresh', 'client/registerCapability', 'window/workDoneProgress/create']) connection.onRequest(asked, () => null);
  connection.listen();
  const began = performance.now();
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, definition: { linkSupport: true }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } } },
      workspace: { diagnostics: { refreshSupport: true }, configuration: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      window: { showDocument: { support: true } },
    },
    initializationOptions: { status: true, storage, ...(include !== undefined && { knowledge: { include } }) },
  });
  const initialized = performance.now() - began;
  await connection.sendNotification('initialized', {});
  return {
    connection, initialized, loaded,
    get statements() { return statements; },
    memory: () => memoryOf(child.pid),
    end: () => {
      connection.dispose();
      child.kill();
    },
  };
}

/** A draft that an editor has open: its text as it stands, and how long it takes until the diagnostics of a change are there. */
export async function openDraft({ connection }, folder, text, name = 'draft.md') {
  const uri = pathToFileURL(join(folder, name)).href;
  let version = 1;
  let report = { items: [] };
  const diagnose = async (token) => {
    const answer = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, ...(token === undefined ? [] : [token]));
    if (answer.kind === 'full') report = answer;
    return answer;
  };
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  /** Sends one change and waits for its diagnostics; how long that took (ms). */
  const change = async (at, removed, added) => {
    const place = (offset) => {
      const before = text.slice(0, offset);
      return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
    };
    const range = { start: place(at), end: place(at + removed) };
    text = text.slice(0, at) + added + text.slice(at + removed);
    const sent = performance.now();
    void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range, text: added }] });
    await diagnose();
    return performance.now() - sent;
  };
  const placeAt = (share) => text.indexOf('. ', Math.floor(text.length * share)) + 1;
  return {
    uri, diagnose,
    /** Waits until all of the draft is judged: its diagnostics may come sooner, of the part that is seen. */
    judged: async (token) => {
      await connection.sendRequest('claimcheck/claims', { uri }, ...(token === undefined ? [] : [token]));
      return diagnose();
    },
    get text() { return text; },
    get items() { return report.items; },
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    /** Types words where a sentence ends, so far into the draft, and takes them away again where `erase` says so. */
    type: async (share, typed, erase = false) => {
      const took = [];
      const from = placeAt(share);
      for (let k = 0; k < typed.length; k++) took.push(await change(from + k, 0, typed[k]));
      if (erase) for (let k = typed.length; k > 0; k--) took.push(await change(from + k - 1, 1, ''));
      return took;
    },
  };
}

/** What is typed, a sentence more in a paragraph, in both languages: figures, names and dates come of it, letter by letter. */
export const TYPED = [
  ' According to Paul, the project will cost 40 million euros and take two years.',
  ' L’entreprise a été fondée en 2004 par Marie Nordal.',
  ' She left the company in 2019.',
  ' Le chantier emploie 250 personnes, dont un tiers de femmes.',
  ' The new museum opened in Nantes on 12 March and drew 9,000 visitors in a week.',
  ' Selon le maire, la ligne mesure 18 km et coûtera 320 millions.',
  ' Only five of the 14 authors still work there.',
  ' Ils ont signé un accord avec la ville en juin dernier.',
  ' Hugo Verrin says that the price has doubled since then.',
  ' Aucun blessé n’est à déplorer, mais 40 logements sont détruits.',
  ' It was sold to Korvin for $3 billion.',
  ' Le maire, Luc Tassel, a promis 12 bus de plus.',
];

/** Resident memory of a process in MB, where the system tells it. */
export function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return undefined;
  }
}
