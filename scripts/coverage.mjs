// `npm run coverage -- PATH… [--missing N]`: the share of content words in running text whose lemma has a concept in the
// lexicon, per path and language. A path is a text, a Markdown file, a folder of them, or JSON lines with the
// fields `source` and `claim`. `--missing N` lists the N commonest words without a concept. Without a path: the
// project's own articles.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from './filesBelow.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--missing');
const most = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const paths = args.length > 0 ? args : ['knowledge/articles', 'test-fixtures/articles'];

const bundle = resolve('out/coverage/reading.cjs');
await build({
  stdin: {
    contents: `export { openLanguages } from './knowledge/src/languages/index.ts';
      export { openConcepts } from './knowledge/src/languages/lexicon/lexicon.ts';
      export { languageOf, readSentences } from './knowledge/src/claims/read.ts';
      export { contentWords } from './knowledge/src/claims/coverage.ts';
      export { readArticle } from './knowledge/src/base/readArticle.ts';`,
    resolveDir: process.cwd(), loader: 'ts',
  },
  bundle: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', outfile: bundle, logLevel: 'warning',
});
const { openConcepts, openLanguages, languageOf, readSentences, contentWords, readArticle } = createRequire(import.meta.url)(bundle);
const reader = openLanguages(openConcepts(readFileSync('dist/concepts.bin')), readFileSync('dist/french-lexicon.bin'));

const missing = { fr: new Map(), en: new Map() };
const rows = paths.map((path) => {
  const row = { path: basename(path), fr: [0, 0], en: [0, 0] };
  for (const text of textsOf(path)) {
    for (const sentence of readSentences(text, reader, languageOf(text) ?? 'en')) {
      for (const { word, known } of contentWords(sentence, reader.lexicon, reader.packs[sentence.language].grammar)) {
        row[sentence.language][1]++;
        if (known) row[sentence.language][0]++;
        else count(missing[sentence.language], `${word.lemma}/${word.tag}`);
      }
    }
  }
  return row;
});
const sum = (language) => rows.reduce(([known, all], row) => [known + row[language][0], all + row[language][1]], [0, 0]);
const share = ([known, all]) => (all === 0 ? '-' : `${((100 * known) / all).toFixed(1)} %`).padStart(8) + String(all).padStart(8);
console.log(`${'content words with a concept'.padEnd(34)}${'French'.padStart(16)}${'English'.padStart(16)}`);
for (const row of [...rows, { path: 'all', fr: sum('fr'), en: sum('en') }]) console.log(`${row.path.padEnd(34)}${share(row.fr)}${share(row.en)}`);
for (const language of most > 0 ? ['fr', 'en'] : []) {
  const words = [...missing[language]].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  console.log(`\nwithout a concept (${language}): ${words.map(([word, times]) => `${word} ${times}`).join(', ')}`);
}

/** The texts of a path, without their markup. */
function textsOf(path) {
  const files = statSync(path).isDirectory() ? ['.md', '.txt'].flatMap((ending) => filesBelow(path, ending)) : [path];
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.jsonl')) return text.split('\n').filter((line) => line !== '').flatMap((line) => { const { source, claim } = JSON.parse(line); return [source, claim]; });
    const { prose, factual } = readArticle({ path: file, text, meta: {} });
    return prose.blocks.filter((_, i) => factual[i]).map((block) => block.text);
  });
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
