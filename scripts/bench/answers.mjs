// How soon the built server answers where a writer stands: hover, light bulb and definition in a draft of 10,000 words, at
// every claim in turn, once the draft has been judged. Milliseconds, half of them and 95 of 100 below.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './filesBelow.mjs';

const WORDS = 10_000;
const MOST_PLACES = 200;

export async function benchAnswers() {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  const server = startServer();
  try {
    const uri = pathToFileURL(join(folder, 'draft.md')).href;
    const text = draft();
    await server.ask('initialize', {
      processId: null, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } }, workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } }, window: { showDocument: { support: true } } },
      initializationOptions: { storage: '', knowledge: { include: [resolve('test-fixtures/articles')] } },
    });
    server.tell('initialized', {});
    server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const { items } = await server.ask('textDocument/diagnostic', { textDocument: { uri } });
    const places = items.filter((_, i) => i % Math.max(1, Math.floor(items.length / MOST_PLACES)) === 0).map(({ range }) => range);
    for (const [name, method, params] of [
      ['hover', 'textDocument/hover', (range) => ({ position: range.start })],
      ['light bulb', 'textDocument/codeAction', (range) => ({ range, context: { diagnostics: [] } })],
      ['definition', 'textDocument/definition', (range) => ({ position: range.start })],
    ]) {
      const took = [];
      for (const range of places) {
        const began = performance.now();
        await server.ask(method, { textDocument: { uri }, ...params(range) });
        took.push(performance.now() - began);
      }
      took.sort((a, b) => a - b);
      console.log(`${`${name}, ${WORDS / 1000},000 words`.padEnd(44)}${took[took.length >> 1].toFixed(1).padStart(9)} ms  95 of 100 within ${took[Math.floor(took.length * 0.95)].toFixed(1)} ms, ${places.length} places`);
    }
  } finally {
    server.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The drafts of the tests without their markers, one after the other, with other numbers each time round. */
function draft() {
  const files = ['test-fixtures/drafts', 'test-fixtures/workspace'].flatMap((folder) => filesBelow(folder, '.md')).sort();
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '').trim());
  let out = '# Draft\n';
  for (let round = 0, words = 0; words < WORDS; round++) {
    for (const text of texts) {
      if (words >= WORDS) break;
      const part = round === 0 ? text : text.replace(/\d+/g, (digits) => String((Number(digits) * 7919 + round) % 10 ** Math.min(4, digits.length)));
      out += `\n${part}\n`;
      words += part.split(/\s+/).length;
    }
  }
  return out;
}

/** The built server, over stdio. */
function startServer() {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let last = 0;
  let rest = Buffer.alloc(0);
  const write = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  child.stdout.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: ([0-9]+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1] ?? NaN);
      if (head < 0 || rest.length < head + 4 + length) return;
      const message = JSON.parse(rest.subarray(head + 4, head + 4 + length).toString());
      rest = rest.subarray(head + 4 + length);
      if (message.method !== undefined && message.id !== undefined) write({ id: message.id, result: null });
      else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    }
  });
  return {
    ask: (method, params) => new Promise((answer) => {
      waiting.set(++last, answer);
      write({ id: last, method, params });
    }),
    tell: (method, params) => write({ method, params }),
    end: () => child.kill(),
  };
}
