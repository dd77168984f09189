// Where the time goes: the functions that the first check of a draft and the letters typed into it spend most in. The engine alone,
// in process, with the names of its functions; the profiles themselves are written below out/bench, for a flame graph.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { resolve } from 'node:path';
import { articleOf, writersDraft } from './articles.mjs';
import { bundled } from './bundle.mjs';
import { TYPED } from './server.mjs';
import { table } from './tables.mjs';
import { WORDS } from './typing.mjs';

const MOST = 10;

export async function profile(articles) {
  const { openFullEngine, digestOf } = await bundled('profile', `export { openFullEngine } from './server/src/workspace/engine.ts'; export { digestOf } from './knowledge/src/base/digest.ts';`);
  const { checker, nothing, reader } = await openFullEngine(resolve('dist'));
  const base = nothing.withDigests(Array.from({ length: articles }, (_, k) => digestOf({ path: articleOf(k).name, text: articleOf(k).text, meta: {} }, reader)));
  let text = writersDraft(articles, WORDS);
  const cold = await spent('cold', 1, () => checker.check(text, base, 'draft'));
  const letters = TYPED.join('').length;
  const typed = await spent('typing', letters, () => {
    for (const [k, words] of TYPED.entries()) {
      const at = text.indexOf('. ', Math.floor(text.length * [0.1, 0.5, 0.9][k % 3])) + 1;
      for (let n = 0; n < words.length; n++) {
        text = text.slice(0, at + n) + words[n] + text.slice(at + n);
        checker.check(text, base, 'draft');
      }
    }
  });
  return { bars: [], tables: [table(`First check of ${WORDS.toLocaleString('en')} words: own time by function, ms`, ['ms', 'share, %'], cold), table('A letter typed: own time by function, ms', ['ms', 'share, %'], typed)] };
}

/** What the work spends most in: name and line in the bundle, milliseconds a time, share. */
async function spent(name, times, work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 300 });
  await session.post('Profiler.start');
  work();
  const { profile: told } = await session.post('Profiler.stop');
  session.disconnect();
  writeFileSync(`out/bench/${name}.cpuprofile`, JSON.stringify(told));
  const places = new Map(told.nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'} :${callFrame.lineNumber + 1}`]));
  const own = new Map();
  told.samples.forEach((id, i) => own.set(places.get(id), (own.get(places.get(id)) ?? 0) + told.timeDeltas[i] / 1000));
  const all = [...own.values()].reduce((sum, ms) => sum + ms, 0);
  return [...own].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([place, ms]) => [place, ms / times, (100 * ms) / all]);
}
