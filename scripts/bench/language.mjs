// The language layer alone: how fast prose is annotated in French and in English, beside `compromise` on the same English
// text, and how fast drafts are in which every sentence tells figures, dates and names; how long a new process needs until
// its first sentence is read, and until `compromise` has read it; how often the English tagger is called; how large the
// lexica are. Part of `npm run bench`.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { shuffled, textsOf } from './benchTexts.mjs';

const bundle = resolve('out/bench/language.cjs');
const load = createRequire(import.meta.url);

const entries = `export { openLanguages, withHints } from './knowledge/src/languages/index.ts';
      export { openConcepts } from './knowledge/src/languages/lexicon/lexicon.ts';
      export { languageOf, readSentences } from './knowledge/src/claims/read.ts';`;
/** The layer alone, for its cold start: neither the engine nor the tagger is in it. */
const alone = resolve('out/bench/languageAlone.cjs');
const bundled = (contents, outfile) => build({
  stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, minify: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile, logLevel: 'warning',
});
await bundled(entries, alone);
await bundled(`${entries}
      export { readMarkdown } from './knowledge/src/markdown/readMarkdown.ts';
      export { openEngine } from './server/src/workspace/engine.ts';
      export { loadTagger } from './knowledge/src/languages/en/tagger.ts';`, bundle);
const layer = load(bundle);
const { openEngine, loadTagger } = layer;

const WARM = 8;
const ROUNDS = 15;

/** @param cpu `['--cpu']` where the time of the processor counts, in place of the clock; else empty */
export async function benchLanguage(cpu) {
  console.log(`\nlanguage layer${' '.repeat(30)}     MB/s`);
  const speeds = await readInTurn(cpu);
  const inOrder = (of) => speeds.map(of).sort((x, y) => x - y);
  for (const [which, name, digits] of [['fr', 'French prose annotated', 2], ['en', 'English prose annotated, without the tagger', 2], ['frDrafts', 'French drafts, a claim a sentence', 2], ['enDrafts', 'English drafts, a claim a sentence', 2], ['theirs', 'the English prose by compromise alone', 3]]) {
    const all = inOrder((round) => round[which]);
    console.log(`${name.padEnd(44)}${all.at(-1).toFixed(digits).padStart(9)}     fastest of ${ROUNDS} rounds; median ${all[ROUNDS >> 1].toFixed(digits)}`);
  }
  for (const [which, name] of [['fr', 'French beside compromise'], ['en', 'English beside compromise']]) {
    const times = inOrder((round) => round[which] / round.theirs);
    console.log(`${name.padEnd(44)}${times[ROUNDS >> 1].toFixed(1).padStart(9)} x   median of ${ROUNDS} rounds, from ${times[0].toFixed(1)} to ${times.at(-1).toFixed(1)}`);
  }
  const starts = { fr: cold('fr', 'Le conseil a ouvert le pont.'), en: cold('en', 'The council opened the bridge.'), theirs: THEIR_START };
  const times = Object.fromEntries(Object.keys(starts).map((which) => [which, []]));
  // In turn, so that all meet the same machine.
  for (let round = 0; round < 9; round++) for (const [which, script] of Object.entries(starts)) times[which].push(Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })));
  for (const list of Object.values(times)) list.sort((x, y) => x - y);
  const start = (name, list) => console.log(`${name.padEnd(44)}${list[4].toFixed(0).padStart(9)} ms  fastest ${list[0].toFixed(0)} ms of ${list.length}`);
  start('cold start to the first sentence (fr)', times.fr);
  start('cold start to the first sentence (en)', times.en);
  start('compromise: to its first sentence', times.theirs);
  await countTagging(textsOf('prose', layer).en);
  const bytes = (file) => statSync(file).size;
  const [french, concepts] = [bytes('dist/french-lexicon.bin'), bytes('dist/concepts.bin')];
  console.log(`${'lexica: French forms + concepts'.padEnd(44)}${mega(french + concepts).padStart(9)} MB  ${mega(french)} + ${mega(concepts)}`);
}

const mega = (bytes) => (bytes / 1e6).toFixed(2);

/**
 * Megabytes a second of each, round by round. French, English and `compromise` have a process each, which reads what it has
 * been given before it is asked again, and they take turns, so that all meet the same machine and none the others' garbage.
 * The first rounds warm: a server reads for hours.
 */
async function readInTurn(cpu) {
  const readers = { fr: fork(READER, ['fr', ...cpu]), en: fork(READER, ['en', ...cpu]), theirs: fork(READER, ['compromise', ...cpu]) };
  const ask = async (reader, text, round) => {
    reader.send({ text, round });
    return (await once(reader, 'message'))[0];
  };
  const rounds = [];
  for (let round = 1; round <= WARM + ROUNDS; round++) {
    rounds.push({
      fr: await ask(readers.fr, 'prose', round), en: await ask(readers.en, 'prose', round), theirs: await ask(readers.theirs, 'prose', round),
      frDrafts: await ask(readers.fr, 'drafts', round), enDrafts: await ask(readers.en, 'drafts', round),
    });
  }
  for (const reader of Object.values(readers)) reader.disconnect();
  return rounds.slice(WARM);
}
const READER = resolve('scripts/benchReader.mjs');

const THEIR_START = `
  const began = performance.now();
  require('compromise/three')('The council opened the bridge.');
  process.stdout.write(String(performance.now() - began));`;

const cold = (language, sentence) => `
  const began = performance.now();
  const { readFileSync } = require('node:fs');
  const { openConcepts, openLanguages, readSentences } = require(${JSON.stringify(alone)});
  const reader = openLanguages(openConcepts(readFileSync('dist/concepts.bin')), readFileSync('dist/french-lexicon.bin'));
  readSentences(${JSON.stringify(sentence)}, reader, ${JSON.stringify(language)});
  process.stdout.write(String(performance.now() - began));`;

/** The tagger reads what changed: all of a new draft, one sentence after a keystroke. */
async function countTagging(blocks) {
  const tag = await loadTagger();
  let asked = 0;
  const seen = new Set();
  const { checker, nothing } = openEngine(resolve('dist'), (sentence) => {
    if (!seen.has(sentence)) asked++;
    seen.add(sentence);
    return tag(sentence);
  });
  const base = nothing.with({ path: 'a.txt', text: blocks[0], meta: {} });
  const draft = shuffled(blocks, 3, 400_000).slice(0, 40).join('\n\n');
  checker.check(draft, base, 'draft');
  const first = asked;
  const at = draft.indexOf(' ', draft.length >> 1);
  checker.check(`${draft.slice(0, at)}s${draft.slice(at)}`, base, 'draft');
  console.log(`${'sentences given to the tagger'.padEnd(44)}${String(first).padStart(9)}     for a new draft of ${(draft.length / 1000).toFixed(0)} KB; ${asked - first} after a keystroke`);
}
