// How soon the server answers a request that is withdrawn while it works.
import { createRequire } from 'node:module';
import { writersDraft } from './articles.mjs';
import { openDraft, startServer } from './server.mjs';
import { bar, table, within } from './tables.mjs';
import { WORDS } from './typing.mjs';

const { CancellationTokenSource } = createRequire(import.meta.url)('vscode-languageserver/node');
const CANCELLED = -32800;
const ROUNDS = 30;
/** The longer draft is one that nobody writes: reading its Markdown is one step. */
const LONG = 100_000;

/** Withdraws requests, each about a draft that was never seen and after a little more work than the one before. */
export async function cancelling(shelves, articles) {
  const folder = await shelves.of(articles);
  const server = await startServer(folder, { storage: shelves.store });
  try {
    await server.loaded;
    const small = await openDraft(server, folder, 'The engine is loaded with the first draft.', 'small.md');
    await small.diagnose();
    const columns = [];
    for (const words of [WORDS, LONG]) {
      const took = [];
      for (let k = 0; k < ROUNDS; k++) {
        const draft = await openDraft(server, folder, writersDraft(articles, words, { seed: words === LONG ? k % 5 : 100 + k }), `${words}-${k}.md`);
        const source = new CancellationTokenSource();
        const answer = draft.judged(source.token).then(() => 'done', ({ code }) => code);
        await new Promise((next) => setTimeout(next, 10 + 12 * k));
        const began = performance.now();
        source.cancel();
        if ((await answer) === CANCELLED) took.push(performance.now() - began);
        await draft.close();
      }
      columns.push([within(took, 0.5), within(took, 0.95), Math.max(...took), String(took.length)]);
    }
    const sizes = [WORDS, LONG].map((words) => `${words.toLocaleString('en')} words`);
    return {
      bars: [bar(`a request withdrawn while a draft of ${sizes[0]} is judged: answered, p95`, 'ms', columns[0][1], 'at most', 10)],
      tables: [table('Cancellation', sizes, ['p50 ms', 'p95 ms', 'longest ms', 'requests'].map((what, i) => [what, ...columns.map((column) => column[i])]), 'From the cancellation sent to its answer, in drafts that the server has never seen.')],
    };
  } finally {
    server.end();
  }
}
