// `node scripts/bench/languageReader.mjs fr|en|compromise [--cpu]`: one reader of the benchmark in a process of its own. Asked for a
// round of prose or drafts, it answers with megabytes (of UTF-8) a second.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { shuffled, textsOf } from './texts.mjs';

const [which, clock] = process.argv.slice(2);
const layer = createRequire(import.meta.url)(resolve('out/bench/language.cjs'));
const { openConcepts, openLanguages, readSentences } = layer;
const SIZE = 400_000;

const reader = which === 'compromise' ? undefined : openLanguages(openConcepts(readFileSync('dist/concepts.bin')), readFileSync('dist/french-lexicon.bin'));
const compromise = reader === undefined ? (await import('compromise/three')).default : undefined;
const language = which === 'fr' ? 'fr' : 'en';
const read = reader === undefined ? compromise : (block) => readSentences(block, reader, language);
const texts = { prose: textsOf('prose', layer)[language], drafts: textsOf('drafts', layer)[language] };

process.on('message', ({ text, round }) => {
  // compromise reads a tenth: it takes ten times as long
  const blocks = shuffled(texts[text], round, reader === undefined ? SIZE / 10 : SIZE);
  const began = now();
  for (const block of blocks) read(block);
  const took = now() - began;
  process.send(blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0) / 1000 / took);
});

/** Milliseconds. */
function now() {
  if (clock !== '--cpu') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
