// How soon the server answers a request that is withdrawn while it works: a draft of 100,000 words that it has never seen.
import { createRequire } from 'node:module';
import { writersDraft } from './articles.mjs';
import { openDraft, startServer } from './server.mjs';
import { bar, table, within } from './tables.mjs';

const { CancellationTokenSource } = createRequire(import.meta.url)('vscode-languageserver/node');
const WORDS = 100_000;
const CANCELLED = -32800;
const ROUNDS = 40;

/** Withdraws the request again and again, each time after a little more work. */
export async function cancelling(shelves, articles) {
  const folder = await shelves.of(articles);
  const server = await startServer(folder, { storage: shelves.store });
  try {
    await server.loaded;
    const small = await openDraft(server, folder, 'The engine is loaded with the first draft.', 'small.md');
    await small.diagnose();
    const draft = await openDraft(server, folder, writersDraft(articles, WORDS));
    const took = [];
    for (let k = 0; k < ROUNDS; k++) {
      const source = new CancellationTokenSource();
      const answer = draft.diagnose(source.token).then(() => 'done', ({ code }) => code);
      await new Promise((next) => setTimeout(next, 20 + 7 * k));
      const began = performance.now();
      source.cancel();
      const said = await answer;
      if (said === CANCELLED) took.push(performance.now() - began);
      if (said === 'done') break;
    }
    return {
      bars: [bar(`a request withdrawn in a draft of ${WORDS.toLocaleString('en')} words: answered, p95`, 'ms', within(took, 0.95), 'at most', 10)],
      tables: [table('Cancellation', ['p50 ms', 'p95 ms', 'longest ms', 'requests'], [['from the cancellation sent to the answer', within(took, 0.5), within(took, 0.95), Math.max(...took), String(took.length)]])],
    };
  } finally {
    server.end();
  }
}
