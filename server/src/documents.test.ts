// The documents are true: what README, CHANGELOG, ARCHITECTURE and docs/ name is there, and what they show is what is printed.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const DOCUMENTS: readonly string[] = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

interface Manifest {
  readonly engines: { readonly vscode: string; readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const settings = manifest.contributes.configuration.properties;
const commands = manifest.contributes.commands.map(({ command }) => command);

/** Fenced code, and what stands in backticks in the rest. */
const FENCE = /^[ \t]*```(\w*)\n([\s\S]*?)^[ \t]*```$/gmu;
const fencesOf = (path: string): readonly { readonly language: string; readonly code: string }[] =>
  [...read(path).matchAll(FENCE)].map(([, language = '', code = '']) => ({ language, code }));
const spansOf = (path: string): readonly string[] => [...read(path).replace(FENCE, '').matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);

/** Everything in the project, from the root; a folder ends with `/`. */
const entries: readonly string[] = ['client', 'server', 'knowledge', 'test-fixtures', 'scripts', 'docs', 'l10n', 'dist', '.vscode']
  .flatMap((top) => [`${top}/`, ...below(top)]);

function below(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${folder}/${entry.name}/`, ...below(`${folder}/${entry.name}`)] : [`${folder}/${entry.name}`]);
}

/** Looks like a file or a folder: `a/b.ts`, `a/b/`, `b.ts`; not a pattern, a package, or the ending of a name. */
const isPath = (code: string): boolean =>
  /^[\w.-]+(\/[\w.-]+)*\/?$/u.test(code) && (code.includes('/') || /\.(ts|mjs|md|json|yaml|txt|bin|js)$/u.test(code)) && !/^\.[a-z]{2,4}$/u.test(code);

test('every file and folder that is named exists', () => {
  const named = DOCUMENTS.flatMap((path) => spansOf(path).filter(isPath).map((code) => ({ path, code })));
  assert.ok(named.length > 60);
  const lost = named.filter(({ code }) => !existsSync(join(root, code)) && !entries.some((entry) => entry.endsWith(`/${code}`)));
  assert.deepEqual(lost, []);
});

test('every link leads to a file, and to a heading in it', () => {
  const anchorsOf = (path: string): readonly string[] => [...read(path).matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) => title.toLowerCase().replace(/[^\w -]/gu, '').replaceAll(' ', '-'));
  const links = DOCUMENTS.flatMap((path) => [...read(path).matchAll(/(?<!!)\[[^\]]+\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/gu)]
    .map(([, target = '', anchor = '']) => ({ path: target === '' ? path : join(dirname(path), target), anchor })));
  assert.ok(links.length > 0);
  assert.deepEqual(links.filter(({ path }) => !existsSync(join(root, path))), []);
  assert.deepEqual(links.filter(({ path, anchor }) => anchor !== '' && !anchorsOf(path).includes(anchor)), []);
});

test('every picture is one that `npm run screenshots` takes', () => {
  const script = ['screenshots', 'tour'].map((name) => read(`client/test/${name}.mjs`)).join('\n');
  const subjects = [...script.matchAll(/picture\(page, `([a-z]+)-\$\{name\}`[,)]/gu)].map(([, subject = '']) => subject);
  const taken = subjects.flatMap((subject) => ['light', 'dark'].map((theme) => `docs/images/${subject}-${theme}.png`));
  const shown = DOCUMENTS.flatMap((path) => [...read(path).matchAll(/!\[[^\]]+\]\(([^)\s]+)\)/gu)].map(([, picture = '']) => join(dirname(path), picture)));
  assert.ok(shown.length > 0);
  assert.deepEqual(shown.filter((picture) => !taken.includes(picture)), []);
});

test('every npm script that is named is in package.json', () => {
  const code = DOCUMENTS.flatMap((path) => [...spansOf(path), ...fencesOf(path).map((fence) => fence.code)]);
  const named = code.flatMap((text) => [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/gu)].map(([, script = '']) => script));
  assert.ok(named.includes('start') && named.includes('test'));
  assert.deepEqual(named.filter((script) => script !== 'ci' && manifest.scripts[script] === undefined), []);
});

test('settings and commands: those of package.json, all of them, with their defaults and titles', () => {
  const named = DOCUMENTS.flatMap((path) => [...read(path).matchAll(/`(claimcheck\.[A-Za-z.]+)`/gu)].map(([, key = '']) => key)).filter((key) => key !== 'claimcheck.json');
  assert.deepEqual(named.filter((key) => !(key in settings) && !commands.includes(key)), []);
  const rows = [...`${read('docs/settings.md')}${read('docs/commands.md')}`.matchAll(/^\| `(claimcheck\.[A-Za-z.]+)` \| (?:`([^`]+)`)?/gmu)].map(([, key = '', value = '']) => [key, value]);
  assert.deepEqual(rows.map(([key]) => key).sort(), [...Object.keys(settings), ...commands].sort());
  const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  for (const [key = '', value] of rows) if (key in settings) assert.equal(value, written(settings[key]?.default));
  const titles = Object.values(JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>);
  const quoted = DOCUMENTS.flatMap((path) => [...read(path).matchAll(/\*Claimcheck:\s([^*]+)\*/gu)]).map(([, title = '']) => title.replace(/\s+/gu, ' '));
  assert.deepEqual(quoted.filter((title) => !titles.includes(title)), []);
});

test('options of the programs: those that they know', () => {
  const known = read('server/src/cli/words.en.ts') + read('server/src/lsp/main.ts');
  const named = [...read('README.md').matchAll(/--[a-z][a-z-]*/gu)].map(([option]) => option);
  assert.deepEqual(named.filter((option) => !new RegExp(`${option}\\b`, 'u').test(known)), []);
});

test('versions: those of package.json', () => {
  const [, vscode] = /VS Code \(([0-9.]+) or later\)/u.exec(read('README.md')) ?? [];
  const [, node] = /Node\.js ([0-9]+) or later/u.exec(read('README.md')) ?? [];
  assert.deepEqual([`^${vscode}.0`, `>=${node}`], [manifest.engines.vscode, manifest.engines.node]);
});

test('the excerpt of the command line is what it prints', () => {
  const fences = fencesOf('README.md');
  const shown = fences.findIndex(({ language }) => language === 'text');
  const command = fences[shown - 1]?.code.trim().split(' ') ?? [];
  assert.equal(command[0], 'node');
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, FORCE_COLOR: _color, COLUMNS: _columns, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, command.slice(1), { cwd: root, env, encoding: 'utf8' });
  assert.ok(stdout.includes(fences[shown]?.code ?? ''), `README.md shows what is not printed. Printed is\n\n${stdout}`);
});

test('privacy: no file of the product imports a network module, or asks for an address', () => {
  const product = ['client/src', 'server/src', 'knowledge/src'].flatMap(below).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/testing/'));
  assert.ok(product.length > 100);
  const network = /(from|import|require)\s?\(?['"](node:)?(https?|http2|net|tls|dgram|dns|inspector)(\/[a-z]+)?['"]|\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|createTelemetryLogger)\(/u;
  assert.deepEqual(product.filter((path) => network.test(read(path))), []);
});

test('no document names a path of one machine', () => {
  assert.deepEqual(DOCUMENTS.filter((path) => /(^|[\s`"(])\/(work|home|root|Users|tmp)\//mu.test(read(path))), []);
});
