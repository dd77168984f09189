// The language layer alone: how fast prose is annotated in French and in English, beside `compromise` on the same
// English text, and how fast drafts are in which every sentence tells figures, dates and names; how long a new process needs until its first sentence is read, and until `compromise` has read it; how
// often the English tagger is called; how large the lexica are. Part of `npm run bench`.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from './filesBelow.mjs';

const SIZE = 400_000;
const WARM = 6;
const ROUNDS = 7;
const bundle = resolve('out/bench/language.cjs');
const load = createRequire(import.meta.url);

const layer = `export { openLanguages, withHints } from './knowledge/src/languages/index.ts';
      export { openConcepts } from './knowledge/src/languages/lexicon/lexicon.ts';
      export { languageOf, readSentences } from './knowledge/src/claims/read.ts';`;
/** The layer alone, for its cold start: neither the engine nor the tagger is in it. */
const alone = resolve('out/bench/languageAlone.cjs');
const bundled = (contents, outfile) => build({
  stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, minify: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile, logLevel: 'warning',
});
await bundled(layer, alone);
await bundled(`${layer}
      export { readMarkdown } from './knowledge/src/markdown/readMarkdown.ts';
      export { openEngine } from './server/src/workspace/engine.ts';
      export { loadTagger } from './knowledge/src/languages/en/tagger.ts';`, bundle);
const { openConcepts, openLanguages, languageOf, readSentences, readMarkdown, openEngine, loadTagger } = load(bundle);

/** @param now milliseconds of the clock or of the processor */
export async function benchLanguage(now) {
  const reader = openLanguages(openConcepts(readFileSync('dist/concepts.bin')), readFileSync('dist/french-lexicon.bin'));
  const texts = proseOf();
  console.log(`\nlanguage layer${' '.repeat(30)}     MB/s`);
  const { default: compromise } = await import('compromise/three');
  const drafts = draftsOf();
  const reads = { fr: (block) => readSentences(block, reader, 'fr'), en: (block) => readSentences(block, reader, 'en'), theirs: (block) => compromise(block) };
  // A round has all in turn, so that they meet the same machine, and other sentences of the same words than the
  // round before. The first rounds warm: a server reads for hours. Compromise reads a tenth: it takes ten times as long.
  const rounds = Array.from({ length: WARM + ROUNDS }, (_, round) => ({
    fr: rate(shuffled(texts.fr, round + 1), now, reads.fr),
    en: rate(shuffled(texts.en, round + 1), now, reads.en),
    frDrafts: rate(shuffled(drafts.fr, round + 1), now, reads.fr),
    enDrafts: rate(shuffled(drafts.en, round + 1), now, reads.en),
    theirs: rate(shuffled(texts.en, round + 1, SIZE / 10), now, reads.theirs),
  })).slice(WARM);
  const inOrder = (of) => rounds.map(of).sort((x, y) => x - y);
  for (const [which, name, digits] of [['fr', 'French prose annotated', 2], ['en', 'English prose annotated, without the tagger', 2], ['frDrafts', 'French drafts, a claim a sentence', 2], ['enDrafts', 'English drafts, a claim a sentence', 2], ['theirs', 'the English prose by compromise alone', 3]]) {
    const speeds = inOrder((round) => round[which]);
    console.log(`${name.padEnd(44)}${speeds.at(-1).toFixed(digits).padStart(9)}     fastest of ${ROUNDS} rounds; median ${speeds[ROUNDS >> 1].toFixed(digits)}`);
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
  await countTagging(texts.en);
  const bytes = (file) => statSync(file).size;
  const [french, concepts] = [bytes('dist/french-lexicon.bin'), bytes('dist/concepts.bin')];
  console.log(`${'lexica: French forms + concepts'.padEnd(44)}${mega(french + concepts).padStart(9)} MB  ${mega(french)} + ${mega(concepts)}`);
}

const mega = (bytes) => (bytes / 1e6).toFixed(2);

/** Megabytes a second, of UTF-8. */
function rate(blocks, now, read) {
  const began = now();
  for (const block of blocks) read(block);
  const took = now() - began;
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0) / 1000 / took;
}

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
  const draft = shuffled(blocks, 3).slice(0, 40).join('\n\n');
  checker.check(draft, base, 'draft');
  const first = asked;
  const at = draft.indexOf(' ', draft.length >> 1);
  checker.check(`${draft.slice(0, at)}s${draft.slice(at)}`, base, 'draft');
  console.log(`${'sentences given to the tagger'.padEnd(44)}${String(first).padStart(9)}     for a new draft of ${(draft.length / 1000).toFixed(0)} KB; ${asked - first} after a keystroke`);
}

/** The prose of the project's articles and documents, by language: what a writer's folder holds. */
const proseOf = () => blocksOf([...below('knowledge/articles'), ...below('test-fixtures/articles'), ...below('docs'), 'README.md', 'ARCHITECTURE.md']);

/** The drafts of the tests, by language: as dense as a draft can be. */
const draftsOf = () => blocksOf(['drafts', 'silence', 'gaps', 'workspace'].flatMap((folder) => below(`test-fixtures/${folder}`)));

const below = (folder) => ['.md', '.txt'].flatMap((ending) => filesBelow(folder, ending));

function blocksOf(files) {
  const texts = { fr: [], en: [] };
  for (const file of [...files].sort()) {
    for (const { text } of readMarkdown(readFileSync(file, 'utf8')).prose.blocks) {
      const language = text.length > 60 ? languageOf(text) : undefined;
      if (language !== undefined && !text.includes('\ufffc')) texts[language].push(text);
    }
  }
  return texts;
}

/** Some `length` characters of the blocks in another order, with other numbers: no sentence comes back as it was. */
function shuffled(blocks, seed, length = SIZE) {
  let state = seed * 7919;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const made = [];
  for (let size = 0; size < length; size += made.at(-1).length) made.push(blocks[random(blocks.length)].replace(/\d+/g, (digits) => String(random(10 ** Math.min(4, digits.length)))));
  return made;
}
