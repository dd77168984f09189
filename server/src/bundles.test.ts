// What the built programs hold: a package that their start does not need is a file of its own in dist/, or not there at all.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Packages {
  readonly atStart: readonly string[];
  readonly later: readonly string[];
}
const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
/** Written by the build. */
const programs = JSON.parse(read('out/programs.json')) as Readonly<Record<string, Packages>>;

/** Markdown is read as soon as there is a draft. */
const MARKDOWN = ['@lezer/common', '@lezer/highlight', '@lezer/markdown'];
const PROTOCOL = ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types'];
const TEXT = 'vscode-languageserver-textdocument';
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // VS Code waits for it
  client: [],
  // what the library of the protocol brings along: it compares versions, and matches patterns of files
  session: [...PROTOCOL, TEXT, 'vscode-languageclient', 'semver', 'minimatch', 'brace-expansion', 'balanced-match'],
  // the editor waits for these two
  server: [],
  languageserver: [...PROTOCOL, 'vscode-languageserver'],
  serving: [...MARKDOWN, TEXT, 'jsonc-parser'],
  cli: [...MARKDOWN, 'jsonc-parser'],
  worker: MARKDOWN,
};

for (const [name, allowed] of Object.entries(ALLOWED)) {
  test(`${name}.js holds no package that its start does not need`, () => {
    const { atStart = [], later = [] } = programs[name] ?? {};
    assert.deepEqual(atStart.filter((one) => !allowed.includes(one)), []);
    assert.deepEqual(later, []);
  });
}

test('what is loaded later is packaged', () => {
  const packaged = read('.vscodeignore');
  assert.deepEqual(Object.keys(programs).filter((name) => !packaged.includes(`!dist/${name}.js`)), []);
});

test('the built English tagger tags: without it drafts are read by morphology alone, and nobody is told', async () => {
  const { default: parse } = (await import(join(process.cwd(), 'dist/compromise.js'))) as { readonly default: (text: string) => { match(tag: string): { out(form: 'array'): readonly string[] } } };
  assert.deepEqual(parse('She left the bank.').match('#Verb').out('array'), ['left']);
});
