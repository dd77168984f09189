// What a writer may have running beside us, on the same French and English drafts, in the same run. Each has a process of its own;
// they take turns, so that all meet the same machine. They are installed below out/ on demand, by the lock file in scripts/peers/.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writersDraft } from './articles.mjs';
import { write } from './bundle.mjs';
import { bar, table, within } from './tables.mjs';
import { WORDS } from './typing.mjs';

export const FOLDER = resolve('out/bench/peers');
const READER = resolve('scripts/bench/peerReader.mjs');
const TOOLS = { ours: 'Claimcheck', harper: 'harper.js', cspell: 'cspell-lib', textlint: 'textlint', compromise: 'compromise/three', wink: 'wink-nlp' };
const LANGUAGES = { en: 'English', fr: 'French' };
/** Drafts of each language: the first of them warms the tools; none is begun after so long (ms), but for two. */
const [WARM, ROUNDS, PATIENCE] = [1, 5, 60_000];

/** @param articles of our base */
export async function peers(articles) {
  install();
  await write('peers', `export { openFullEngine } from './server/src/workspace/engine.ts'; export { digestOf } from './knowledge/src/base/digest.ts';`, true);
  const readers = Object.keys(TOOLS).map((name) => ({ name, child: fork(READER, [name, String(articles)]) }));
  const ask = async ({ child }, message) => {
    child.send(message);
    return (await once(child, 'message'))[0];
  };
  const whole = lists();
  const edit = lists();
  let statements = 0;
  try {
    for (const reader of readers) statements = Math.max(statements, (await ask(reader, { task: 'open' })).statements ?? 0);
    for (const language of Object.keys(LANGUAGES)) {
      const began = performance.now();
      for (let round = 0; round < WARM + ROUNDS && (round < WARM + 2 || performance.now() - began < PATIENCE); round++) {
        const text = writersDraft(articles, WORDS, { only: language, seed: round });
        const size = Buffer.byteLength(text);
        for (const reader of readers) {
          const { took } = await ask(reader, { task: 'whole', text, language });
          if (round >= WARM) whole[language][reader.name].push(size / 1000 / took[0]);
        }
      }
      const text = writersDraft(articles, WORDS, { only: language, seed: WARM });
      for (const reader of readers) edit[language][reader.name].push(...(await ask(reader, { task: 'edit', text, language })).took);
    }
  } finally {
    for (const { child } of readers) child.kill();
  }
  const p50 = (language, name) => within(edit[language][name], 0.5);
  const speed = (language, name) => within(whole[language][name], 0.5);
  const others = Object.keys(TOOLS).filter((name) => name !== 'ours');
  const versions = JSON.parse(readFileSync('scripts/peers/package.json', 'utf8')).dependencies;
  return {
    bars: Object.entries(LANGUAGES).flatMap(([language, name]) => {
      const fastest = others.reduce((best, one) => (p50(language, one) < p50(language, best) ? one : best));
      return [
        bar(`one edit, ${name}, beside the fastest peer (${TOOLS[fastest]})`, '× faster', p50(language, fastest) / p50(language, 'ours'), 'at least', 10),
        bar(`a whole draft, ${name}, beside textlint`, '× faster', speed(language, 'ours') / speed(language, 'textlint'), 'at least', 1),
      ];
    }),
    tables: [table(
      `Side by side: a draft of ${WORDS.toLocaleString('en')} words`,
      Object.values(LANGUAGES).flatMap((name) => [`${name}: one edit, ms`, 'beside ours', `${name}: whole, MB/s`, 'beside ours']),
      Object.entries(TOOLS).map(([tool, name]) => [name, ...Object.keys(LANGUAGES).flatMap((language) => [p50(language, tool), `${told(p50(language, tool) / p50(language, 'ours'))} ×`, speed(language, tool), `${told(speed(language, tool) / speed(language, 'ours'))} ×`])]),
      `The engine alone, in process, as the peers are timed; ours with a base of ${statements.toLocaleString('en')} statements. The median of up to ${ROUNDS} drafts that were never seen and of up to 32 letters typed. The peers read the document again after each letter, as their interfaces have it. cspell-lib has its English and its French dictionary; textlint runs \`textlint-rule-write-good\` and \`textlint-rule-terminology\` on Markdown; harper.js, compromise and wink-nlp know English only, and read the French text as if it were English. ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    )],
  };
}

const lists = () => Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, Object.fromEntries(Object.keys(TOOLS).map((name) => [name, []]))]));
const told = (ratio) => ratio.toPrecision(ratio >= 100 ? 3 : 2);

/** Fetches the peers from the npm registry, unless they are there as the lock file has them. */
function install() {
  const lock = 'package-lock.json';
  const same = existsSync(`${FOLDER}/node_modules`) && existsSync(`${FOLDER}/${lock}`) && readFileSync(`${FOLDER}/${lock}`, 'utf8') === readFileSync(`scripts/peers/${lock}`, 'utf8');
  if (same) return;
  console.log('peers: installing into out/bench/peers (npm ci)');
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['package.json', lock]) copyFileSync(`scripts/peers/${name}`, `${FOLDER}/${name}`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
}
