// What holds the project together, as tests: who may import whom, what stays pure, how long a file may be, and that
// the manifest, the settings and the two languages say the same.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DEFAULT_INCLUDE } from './lsp/protocol.ts';
import { PROJECT_FILE } from './workspace/projectFile.ts';
import { SETTING_NAMES, settingsFrom } from './workspace/settings.ts';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Source {
  /** from the project's root, `/` between names */
  readonly path: string;
  readonly text: string;
  /** what it imports: paths from the root for the project's own files, names for packages */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = ['knowledge/src', 'server/src', 'client/src', 'client/test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: read(path), imports: importsOf(path, read(path)) }));

function importsOf(path: string, text: string): readonly string[] {
  const named = [
    ...text.matchAll(/^(?:import|export)\s(?:[^;'"=]*?\bfrom\s+)?['"]([^'"\n]+)['"]/gmu),
    ...text.matchAll(/\bimport\(['"]([^'"\n]+)['"]\)/gmu),
  ];
  return named
    .map(([, name = '']) => name)
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/') : name));
}

const isTest = ({ path }: Source): boolean => /\.test(-data)?\.ts$/.test(path) || /\/(testing|test)\//.test(path);
const product = sources.filter((source) => !isTest(source));
const inFolder = (path: string, ...folders: readonly string[]): boolean => folders.some((folder) => path.startsWith(`${folder}/`));

/** Every import of the product that breaks a rule, as `file → what it imports`. */
const offences = (breaks: (source: Source, imported: string) => boolean): readonly string[] =>
  product.flatMap((source) => source.imports.filter((one) => breaks(source, one)).map((one) => `${source.path} → ${one}`));

/** In each list a folder imports only what stands above it; folders in one row leave each other alone. */
const ORDER: readonly (readonly string[])[] = [
  ['knowledge/src/text'],
  ['knowledge/src/markdown'],
  ['knowledge/src/analysis'],
  ['knowledge/src/facets'],
  ['knowledge/src/languages'],
  ['knowledge/src/claims'],
  ['knowledge/src/base'],
  ['server/src/check'],
  ['server/src/workspace'],
  ['server/src/lsp', 'server/src/cli'],
  ['client/src'],
];
const rowOf = (path: string): number => ORDER.findIndex((folders) => inFolder(path, ...folders));

test('a folder imports only itself and what stands above it', () => {
  const wrong = offences(({ path }, imported) => {
    if (rowOf(path) < 0 || rowOf(imported) < 0) return false;
    const itself = ORDER[rowOf(path)]?.some((folder) => inFolder(path, folder) && inFolder(imported, folder)) === true;
    return !itself && rowOf(imported) >= rowOf(path);
  });
  assert.deepEqual(wrong, []);
});

test('the client knows the protocol of the server and its rule of quiet typing, and nothing else of it', () => {
  const wrong = offences(({ path }, one) =>
    inFolder(path, 'client') && /^(server|knowledge)\//.test(one) && !['server/src/lsp/protocol.ts', 'server/src/lsp/writing.ts'].includes(one));
  assert.deepEqual(wrong, []);
});

test('the tables of the lexicon are compiled, never bundled', () => {
  const tables = /^knowledge\/src\/languages\/lexicon\/(?:index|tables|compile|across|roles|(?:actions|things|qualities|places)\/.*)\.ts$/;
  assert.deepEqual(offences(({ path }, one) => tables.test(one) && !tables.test(path) && path !== 'knowledge/src/languages/lexicon/beside.ts'), []);
});

test('each package is known in its place only', () => {
  const places: readonly (readonly [RegExp, (path: string) => boolean])[] = [
    [/^vscode$|^vscode-languageclient/, (path) => inFolder(path, 'client')],
    [/^vscode-languageserver/, (path) => inFolder(path, 'server/src/lsp')],
    [/^node:/, (path) => inFolder(path, 'server/src/workspace', 'server/src/cli') || ['server/src/lsp/main.ts', 'server/src/lsp/serving.ts'].includes(path)],
    [/^@lezer\//, (path) => inFolder(path, 'knowledge/src/markdown')],
    [/^(@mozilla\/readability|linkedom)$/, (path) => path === 'server/src/workspace/formats/html.ts'],
    [/^unpdf$/, (path) => path === 'server/src/workspace/formats/pdf.ts'],
    [/^mammoth$/, (path) => path === 'server/src/workspace/formats/docx.ts'],
    [/^jsonc-parser/, (path) => path === 'server/src/workspace/projectFile.ts'],
    [/^compromise/, (path) => inFolder(path, 'knowledge/src/analysis', 'knowledge/src/languages')],
  ];
  const wrong = offences(({ path }, one) => {
    if (/^(knowledge|server|client)\/|^package\.json$/.test(one)) return false;
    const place = places.find(([name]) => name.test(one));
    return place === undefined || !place[1](path);
  });
  assert.deepEqual(wrong, []);
});

test('what reads a format is a file of its own in dist/, and in no program', () => {
  const chunks = ['html', 'pdf', 'docx'];
  const modules = chunks.map((name) => `server/src/workspace/formats/${name}.ts`);
  const early = product.filter(({ text }) => modules.some((path) => new RegExp(`^(?:import|export)\\s(?!type\\b)[^;]*/${path.split('/').at(-1)?.replace('.', '\\.')}'`, 'mu').test(text)));
  assert.deepEqual(early.map(({ path }) => path), []);
  const packages = /Readability|linkedom|getTextContent|mammoth|JSZip/u;
  for (const program of ['client', 'session', 'server', 'cli']) assert.doesNotMatch(read(`dist/${program}.js`), packages);
  for (const name of chunks) assert.match(read(`dist/${name}.js`), packages);
  const packaged = read('.vscodeignore');
  assert.deepEqual(chunks.filter((name) => !packaged.includes(`!dist/${name}.js`)), []);
});

test('what VS Code waits for is small: the library of the protocol is loaded later', () => {
  const door = product.find(({ path }) => path === 'client/src/extension.ts');
  const early = [...(door?.text ?? '').matchAll(/^import (?!type\b)[^;]*'(.+)';$/gmu)].map(([, name]) => name);
  assert.deepEqual(early, ['./begun.ts', 'vscode', './commandNames.ts', './drafts.ts']);
  assert.ok(read('dist/client.js').length < 8_000);
  assert.match(read('dist/session.js'), /LanguageClient/);
  assert.ok(read('.vscodeignore').includes('!dist/session.js'));
});

test('compromise is imported in one file at most', () => {
  assert.ok(product.filter(({ imports }) => imports.some((one) => one.startsWith('compromise'))).length <= 1);
});

test('knowledge/ and check/ are pure: no clock, no chance, no environment, no output', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|console\.|setTimeout|setImmediate|require\(|globalThis|Buffer\b)/u;
  const wrong = product
    .filter(({ path }) => inFolder(path, 'knowledge', 'server/src/check'))
    .flatMap(({ path, text }) => impure.exec(withoutComments(text))?.slice(0, 1).map((what) => `${path}: ${what}`) ?? []);
  assert.deepEqual(wrong, []);
});

test('a file is at most 300 lines long, tables of language data excepted', () => {
  const isTable = (path: string): boolean => inFolder(path, 'knowledge/src/languages') || path.endsWith('.examples.ts');
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > 300 && !isTable(path));
  assert.deepEqual(long, []);
});

test('what is read is copied in one shape, never by spreading', () => {
  const spread = sources.filter(({ path }) => inFolder(path, 'knowledge/src/claims')).flatMap(({ path, text }) => [...text.matchAll(/\{ \.\.\.\(?(?:item|name|sentence|s|placed|standing|clause|document|previous|last)\b/g)].map(([found]) => `${path}: ${found}`));
  assert.deepEqual(spread, []);
});

test('a file opens with what it is', () => {
  assert.deepEqual(sources.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ path }) => path), []);
});

test('no default export, no enum, no any, no path of one machine', () => {
  const unwanted = [/^export default\b/mu, /^\s*(export )?(const )?enum\b/mu, /(: |<|as |\| )any\b(?! [a-z])/u, /['"`]\/(work|home|root|Users)\//u];
  const wrong = sources.flatMap(({ path, text }) => unwanted.filter((one) => one.test(withoutComments(text))).map((one) => `${path}: ${one.source}`));
  assert.deepEqual(wrong, []);
});

function withoutComments(text: string): string {
  return text.replace(/^\s*(\/\/|\/?\*).*$/gmu, '').replace(/\s\/\/ .*$/gmu, '');
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const settings = Object.keys(manifest.contributes.configuration.properties);
const commands = manifest.contributes.commands.map(({ command }) => command);
const views = Object.values(manifest.contributes.views).flatMap((some) => some.map(({ id }) => id));
const shell = product.filter(({ path }) => inFolder(path, 'client', 'server'));

test('every setting and command of the manifest is in the code, and the reverse', () => {
  const mentioned = new Set([
    ...shell.flatMap(({ text }) => [...text.matchAll(/['"`](claimcheck\.[A-Za-z.]+)['"`]/gu)].map(([, key = '']) => key)).filter((key) => key !== PROJECT_FILE),
    ...SETTING_NAMES.map((name) => `claimcheck.${name}`),
  ]);
  const notSettings = new Set([...commands, ...views, 'claimcheck.status', 'claimcheck.sampleOpened', 'claimcheck.sampleCardShown', 'claimcheck.sampleCorrected', 'claimcheck.noSources', 'claimcheck.readingSources', 'claimcheck.draftShown', 'claimcheck.noDraft', 'claimcheck.noClaims', 'claimcheck.claimsFiltered', 'claimcheck.supportedBorder']);
  assert.deepEqual([...settings, ...commands, ...views].filter((key) => !mentioned.has(key)), []);
  assert.deepEqual([...mentioned].filter((key) => !settings.includes(key) && !notSettings.has(key)), []);
});

test('the defaults of the settings are the same in the manifest and in the code', () => {
  const byManifest = (name: string): unknown => manifest.contributes.configuration.properties[`claimcheck.${name}`]?.default;
  assert.deepEqual(settingsFrom(byManifest), settingsFrom());
  assert.deepEqual(byManifest('knowledge.include'), DEFAULT_INCLUDE);
});

test('every code of a diagnostic has its page', () => {
  const codes = [...(/type FacetCode =([^;]+);/u.exec(read('knowledge/src/facets/facet.ts'))?.[1] ?? '').matchAll(/'(\w+)'/gu)].map(([, code = '']) => code);
  const headings = [...read('docs/codes.md').matchAll(/^## (.+)$/gmu)].map(([, heading = '']) => heading);
  assert.ok(codes.length > 0);
  assert.deepEqual(headings, [...codes, 'directive']);
});

test('the manifest and the client speak English and French', () => {
  const keysOf = (path: string): readonly string[] => Object.keys(JSON.parse(read(path)) as object).sort();
  const used = [...new Set([...read('package.json').matchAll(/"%([A-Za-z.]+)%"/gu)].map(([, key = '']) => key))].sort();
  assert.deepEqual(keysOf('package.nls.json'), used);
  assert.deepEqual(keysOf('package.nls.fr.json'), used);
  const said = shell.flatMap(({ text }) => [...text.matchAll(/l10n\.t\(\s*'([^']+)'/gu)].map(([, key = '']) => key));
  assert.deepEqual(keysOf('l10n/bundle.l10n.fr.json'), [...new Set(said)].sort());
});
