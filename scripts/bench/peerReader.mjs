// One tool of the comparison in a process of its own: `node peerReader.mjs NAME ARTICLES`. Asked to read a whole draft or to
// read one as it is typed into, it answers with milliseconds.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleOf } from './articles.mjs';
import { opened } from './bundle.mjs';

const FOLDER = resolve('out/bench/peers');
const require = createRequire(join(FOLDER, 'package.json'));
/** A peer that is a module, by the file that its package names for importing. */
const load = (name, file) => import(pathToFileURL(file === undefined ? require.resolve(name) : join(FOLDER, 'node_modules', name, file)).href);

const TYPED = ' three new towns';
/** An edit is not timed any longer than this (ms). */
const PATIENCE = 6000;

/** What a letter typed makes the writer be told, as the peers give it: the list of problems. */
function problemsOf(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.problems();
  }
}

/** Each gives `read(text, language)`, which reads the whole, and `again` where a change is told otherwise. */
const TOOLS = {
  ours: async () => {
    const { openFullEngine, digestOf } = opened('peers');
    const engine = await openFullEngine(resolve('dist'));
    const base = engine.nothing.withDigests(Array.from({ length: Number(process.argv[3]) }, (_, k) => digestOf({ path: `knowledge/${articleOf(k).name}`, text: articleOf(k).text, meta: {} }, engine.reader)));
    return { statements: base.facts, read: (text) => engine.aside().check(text, base), again: (text) => problemsOf(engine.checker.steps(text, base, 'draft')) };
  },
  harper: async () => {
    const [{ LocalLinter }, { binary }] = [await load('harper.js', 'dist/index.js'), await load('harper.js', 'dist/binary.js')];
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return { read: (text) => linter.lint(text, { language: 'markdown' }) };
  },
  cspell: async () => {
    const { spellCheckDocument } = await load('cspell-lib', 'dist/index.js');
    const settings = { import: [require.resolve('@cspell/dict-fr-fr/cspell-ext.json')] };
    return { read: (text, locale) => spellCheckDocument({ uri: 'file:///draft.md', text, languageId: 'markdown', locale }, { generateSuggestions: false, noConfigSearch: true }, { ...settings, language: locale }) };
  },
  textlint: async () => {
    const { TextlintKernel } = require('@textlint/kernel');
    const kernel = new TextlintKernel();
    const rules = ['write-good', 'terminology'].map((ruleId) => ({ ruleId, rule: plain(require(`textlint-rule-${ruleId}`)) }));
    const plugins = [{ pluginId: 'markdown', plugin: plain(require('@textlint/textlint-plugin-markdown')) }];
    return { read: (text) => kernel.lintText(text, { filePath: 'draft.md', ext: '.md', plugins, rules }) };
  },
  compromise: async () => {
    const nlp = plain(require('compromise/three'));
    return { read: (text) => nlp(text) };
  },
  wink: async () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return { read: (text) => nlp.readDoc(text) };
  },
};

const plain = (module) => module.default ?? module;
let tool;

process.on('message', async ({ task, text, language }) => {
  tool ??= await TOOLS[process.argv[2]]();
  if (task === 'open') return void process.send({ statements: tool.statements });
  if (task === 'whole') return void process.send({ took: [await time(() => tool.read(text, language))] });
  const again = tool.again ?? tool.read;
  await again(text, language);
  const took = [];
  const began = performance.now();
  for (const share of [0.3, 0.7]) {
    const at = text.indexOf('. ', Math.floor(text.length * share)) + 1;
    let typed = text;
    for (let k = 0; k < TYPED.length && performance.now() - began < PATIENCE; k++) {
      typed = typed.slice(0, at + k) + TYPED[k] + typed.slice(at + k);
      took.push(await time(() => again(typed, language)));
    }
  }
  process.send({ took });
});

async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
