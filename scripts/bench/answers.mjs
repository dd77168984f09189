// How soon the built server answers where a writer stands: hover, light bulb and definition in a draft of 10,000 words with a
// conflict in nearly every sentence, at every claim in turn, once the draft has been judged.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '../filesBelow.mjs';
import { openDraft, startServer } from './server.mjs';
import { bar, table, within } from './tables.mjs';
import { WORDS } from './typing.mjs';

const MOST_PLACES = 200;
const ASKED = [
  ['hover', 'textDocument/hover', (range) => ({ position: range.start })],
  ['code actions', 'textDocument/codeAction', (range) => ({ range, context: { diagnostics: [] } })],
  ['definition', 'textDocument/definition', (range) => ({ position: range.start })],
];

export async function answers() {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  const server = await startServer(folder, { include: [resolve('test-fixtures/articles')] });
  try {
    await server.loaded;
    const draft = await openDraft(server, folder, denseDraft());
    await draft.judged();
    const places = draft.items.filter((_, i) => i % Math.max(1, Math.floor(draft.items.length / MOST_PLACES)) === 0).map(({ range }) => range);
    const rows = [];
    for (const [name, method, params] of ASKED) {
      const took = [];
      for (const range of places) {
        const began = performance.now();
        await server.connection.sendRequest(method, { textDocument: { uri: draft.uri }, ...params(range) });
        took.push(performance.now() - began);
      }
      rows.push([name, within(took, 0.5), within(took, 0.95), Math.max(...took)]);
    }
    return {
      bars: rows.map(([name, , p95]) => bar(`${name}, p95`, 'ms', p95, 'at most', 10)),
      tables: [table('Answers at a place of the draft', ['p50 ms', 'p95 ms', 'longest ms'], rows, `${places.length} places in a draft of ${WORDS.toLocaleString('en')} words.`)],
    };
  } finally {
    server.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The drafts of the tests without their markers, one after the other, with other numbers each time round. */
function denseDraft() {
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
