// The language layer alone: how fast prose is annotated in French and in English, beside `compromise` on the same English
// text, and how fast drafts are in which every sentence tells figures, dates and names; how long a new process needs until
// its first sentence is read, and until `compromise` has read it; how often the English tagger is called; how large the
// lexica are.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundled, write } from './bundle.mjs';
import { table } from './tables.mjs';
import { shuffled, textsOf } from './texts.mjs';

const entries = `export { openLanguages, withHints } from './knowledge/src/languages/index.ts';
      export { openConcepts } from './knowledge/src/languages/lexicon/lexicon.ts';
      export { languageOf, readSentences } from './knowledge/src/claims/read.ts';`;
const WARM = 6;
const ROUNDS = 9;
/** No further round is begun after so long (ms), but for three. */
const PATIENCE = 60_000;
/** New processes of each kind. */
const STARTS = 7;

/** @param cpu `['--cpu']` where the time of the processor counts, in place of the clock; else empty */
export async function language(cpu) {
  // for its cold start: neither the engine nor the tagger is in it
  await write('languageAlone', entries, true);
  const layer = await bundled('language', `${entries}
      export { readMarkdown } from './knowledge/src/markdown/readMarkdown.ts';
      export { openEngine } from './server/src/workspace/engine.ts';
      export { loadTagger } from './knowledge/src/languages/en/tagger.ts';`, true);
  const speeds = await readInTurn(cpu);
  const inOrder = (of) => speeds.map(of).sort((x, y) => x - y);
  const speedRows = [['fr', 'French prose annotated, MB/s'], ['en', 'English prose annotated, without the tagger, MB/s'], ['frDrafts', 'French drafts, a claim a sentence, MB/s'], ['enDrafts', 'English drafts, a claim a sentence, MB/s'], ['theirs', 'the English prose by compromise alone, MB/s']].map(([which, name]) => {
    const all = inOrder((round) => round[which]);
    return [name, all[all.length >> 1], all[0], all.at(-1)];
  });
  const besides = [['fr', 'French beside compromise, ×'], ['en', 'English beside compromise, ×']].map(([which, name]) => {
    const times = inOrder((round) => round[which] / round.theirs);
    return [name, times[times.length >> 1], times[0], times.at(-1)];
  });
  const starts = { fr: cold('fr', 'Le conseil a ouvert le pont.'), en: cold('en', 'The council opened the bridge.'), theirs: THEIR_START };
  const times = Object.fromEntries(Object.keys(starts).map((which) => [which, []]));
  // In turn, so that all meet the same machine.
  for (let round = 0; round < STARTS; round++) for (const [which, script] of Object.entries(starts)) times[which].push(Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })));
  for (const list of Object.values(times)) list.sort((x, y) => x - y);
  const startRows = [['fr', 'a new process to its first sentence, French, ms'], ['en', 'the same, English, ms'], ['theirs', 'compromise: to its first sentence, ms']].map(([which, name]) => [name, times[which][STARTS >> 1], times[which][0], times[which].at(-1)]);
  const bytes = (file) => statSync(file).size;
  const [french, concepts] = [bytes('dist/french-lexicon.bin'), bytes('dist/concepts.bin')];
  return { bars: [], tables: [table('The language layer alone', ['median', 'least', 'most'], [...speedRows, ...besides, ...startRows], `${speeds.length} rounds. The lexica: ${mega(french + concepts)} MB. ${await countTagging(textsOf('prose', layer).en, layer)}`)] };
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
  const began = performance.now();
  for (let round = 1; round <= WARM + ROUNDS && (round <= WARM + 3 || performance.now() - began < PATIENCE); round++) {
    rounds.push({
      fr: await ask(readers.fr, 'prose', round), en: await ask(readers.en, 'prose', round), theirs: await ask(readers.theirs, 'prose', round),
      frDrafts: await ask(readers.fr, 'drafts', round), enDrafts: await ask(readers.en, 'drafts', round),
    });
  }
  for (const reader of Object.values(readers)) reader.disconnect();
  return rounds.slice(WARM);
}
const READER = resolve('scripts/bench/languageReader.mjs');

const THEIR_START = `
  const began = performance.now();
  require('compromise/three')('The council opened the bridge.');
  process.stdout.write(String(performance.now() - began));`;

const cold = (language, sentence) => `
  const began = performance.now();
  const { readFileSync } = require('node:fs');
  const { openConcepts, openLanguages, readSentences } = require(${JSON.stringify(resolve('out/bench/languageAlone.cjs'))});
  const reader = openLanguages(openConcepts(readFileSync('dist/concepts.bin')), readFileSync('dist/french-lexicon.bin'));
  readSentences(${JSON.stringify(sentence)}, reader, ${JSON.stringify(language)});
  process.stdout.write(String(performance.now() - began));`;

/** The tagger reads what changed: all of a new draft, one sentence after a keystroke. */
async function countTagging(blocks, { openEngine, loadTagger }) {
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
  return `The English tagger is given ${first} sentences of a new draft of ${(draft.length / 1000).toFixed(0)} KB, and ${asked - first} after a keystroke.`;
}
