// What a writer feels, over stdio: how long from a character typed until the diagnostics of the draft with it are there, and
// how long a draft that was never seen takes, by the draft and by the base.
import { writersDraft } from './articles.mjs';
import { TYPED, openDraft, startServer } from './server.mjs';
import { bar, table, within } from './tables.mjs';

/** The draft and the base of the bars. */
export const WORDS = 10_000;
/** Characters typed into each draft. */
const STROKES = 600;
/** The first of them, told by themselves: what they run through has hardly been compiled by then. */
const EARLY = 200;
/** No more are typed after so long (ms). */
const PATIENCE = 40_000;
/** Servers that are started to see how soon they answer. */
const STARTS = 5;

/** @param words of the drafts; `articles` of the bases: the largest is that of the bars */
export async function typing(shelves, words, articles) {
  const largest = Math.max(...articles);
  const measured = new Map();
  const of = async (count, base) => {
    const key = `${count} ${base}`;
    if (!measured.has(key)) measured.set(key, await measure(await shelves.of(base), count, base, shelves.store));
    return measured.get(key);
  };
  const byWords = [];
  for (const count of words) byWords.push(await of(count, largest));
  const byBase = [];
  for (const base of articles) byBase.push(await of(WORDS, base));
  const main = await of(WORDS, largest);
  const starts = [];
  for (let k = 0; k < STARTS; k++) {
    const server = await startServer(await shelves.of(largest), { storage: shelves.store });
    starts.push(server.initialized);
    server.end();
  }
  const growth = (columns) => (columns.length < 2 ? undefined : Math.max(...columns.map(({ p50 }) => p50)) / Math.min(...columns.map(({ p50 }) => p50)));
  const where = `draft of ${WORDS.toLocaleString('en')} words, base of ${main.statements.toLocaleString('en')} statements`;
  return {
    bars: [
      bar(`a character typed, p50 (${where})`, 'ms', main.p50, 'at most', 8),
      bar('the same, p95', 'ms', main.p95, 'at most', 16),
      bar('the same, p99', 'ms', main.p99, 'at most', 50),
      bar('the same draft, first check, server just started', 's', main.first / 1000, 'at most', 1.5),
      bar('the same, the part that is seen', 's', main.seen / 1000, 'at most', 1.5),
      bar(`growth of one keystroke with the draft, ${range(words)} words`, '×', growth(byWords), 'at most', 2, 'one size only'),
      bar(`growth of one keystroke with the base, ${range(byBase.map(({ statements }) => statements))} statements`, '×', growth(byBase), 'at most', 2, 'one size only'),
      bar('`initialize` answered, p50', 'ms', within(starts, 0.5), 'at most', 150),
    ],
    tables: [
      table(`Typing, by the draft (base of ${main.statements.toLocaleString('en')} statements)`, words.map((count) => `${count.toLocaleString('en')} words`), rowsOf(byWords), NOTE),
      table(`Typing, by the base (draft of ${WORDS.toLocaleString('en')} words)`, byBase.map(({ statements }) => `${statements.toLocaleString('en')} statements`), rowsOf(byBase)),
    ],
  };
}

const NOTE = `From the change sent to the diagnostics received, over stdio, some ${STROKES} characters here and there, no sentence twice. The first check is that of a server that was just started, from the draft opened to its diagnostics: it opens the base and the lexica in that time.`;

const range = (numbers) => `${Math.min(...numbers).toLocaleString('en')} to ${Math.max(...numbers).toLocaleString('en')}`;

const rowsOf = (columns) => [
  ['conflicts found in the draft', (one) => one.conflicts],
  ['first check, the part that is seen, ms', (one) => one.seen],
  ['first check, all of it, ms', (one) => one.first],
  ['a character typed, p50 ms', (one) => one.p50],
  ['p95 ms', (one) => one.p95],
  ['p99 ms', (one) => one.p99],
  [`of the first ${EARLY}, p50 ms`, (one) => one.early50],
  [`of the first ${EARLY}, p95 ms`, (one) => one.early95],
  ['memory of the server, MB', (one) => one.memory],
].map(([what, cell]) => [what, ...columns.map(cell)]);

async function measure(folder, words, articles, storage) {
  const server = await startServer(folder, { storage });
  try {
    const began = performance.now();
    const draft = await openDraft(server, folder, writersDraft(articles, words));
    await draft.diagnose();
    const seen = performance.now() - began;
    await server.loaded;
    await draft.judged();
    const first = performance.now() - began;
    await draft.type(0.3, 'The new company employs 300 people in Lyon. ');
    const strokes = [];
    const typing = performance.now();
    for (let k = 0; strokes.length < STROKES && performance.now() - typing < PATIENCE; k++) strokes.push(...(await draft.type([0.1, 0.5, 0.9][k % 3], TYPED[k % TYPED.length])));
    return {
      statements: server.statements, conflicts: draft.items.filter(({ severity }) => severity === 2).length, seen, first,
      p50: within(strokes, 0.5), p95: within(strokes, 0.95), p99: within(strokes, 0.99), early50: within(strokes.slice(0, EARLY), 0.5), early95: within(strokes.slice(0, EARLY), 0.95), memory: server.memory(),
    };
  } finally {
    server.end();
  }
}
