// Whether the server's memory stays what it is while a writer types for a day: thousands of edits in one draft.
import { writersDraft } from './articles.mjs';
import { TYPED, openDraft, startServer } from './server.mjs';
import { bar, table } from './tables.mjs';
import { WORDS } from './typing.mjs';

/** No more edits after so long (ms); what was done is told. */
const PATIENCE = 300_000;

/** Types and erases sentences all over the draft, so that it stays as long as it is; each edit waits for its diagnostics. */
export async function memory(shelves, articles, edits) {
  const folder = await shelves.of(articles);
  const server = await startServer(folder, { storage: shelves.store });
  try {
    const draft = await openDraft(server, folder, writersDraft(articles, WORDS));
    await server.loaded;
    await draft.judged();
    const told = [[0, server.memory()]];
    const began = performance.now();
    let done = 0;
    for (let k = 0; done < edits && performance.now() - began < PATIENCE; k++) {
      done += (await draft.type(((k * 37) % 97) / 100, TYPED[k % TYPED.length], true)).length;
      if (done >= (edits / 4) * told.length) told.push([done, server.memory()]);
    }
    if (told.at(-1)[0] < done) told.push([done, server.memory()]);
    // what the first edits need is no growth: from the first quarter on it is
    const values = told.map(([, value]) => value);
    const most = Math.max(...values);
    return {
      bars: [
        bar(`memory of the server with that base and draft, at its most over ${done.toLocaleString('en')} edits`, 'MB', most, 'at most', 300),
        bar('the same, at the end beside a quarter of the way', '×', values.at(-1) / values[1], 'at most', 1.1),
      ],
      tables: [table('Memory of the server', told.map(([done]) => `after ${done.toLocaleString('en')} edits`), [['resident, MB', ...values]])],
    };
  } finally {
    server.end();
  }
}
