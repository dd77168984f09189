// What package.json offers is there: in the code, in the documents, and in both languages.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../knowledge/src/languages/messages.ts';
import { CODES } from './check/severities.ts';
import { LEVELS, RESTRICTED, SETTING_NAMES, isValue } from './workspace/settings.ts';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const parsed = <T>(path: string): T => JSON.parse(read(path)) as T;

interface Setting {
  readonly type: string;
  readonly scope: string;
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly additionalProperties?: { readonly enum: readonly string[]; readonly enumDescriptions: readonly string[] };
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly capabilities: Readonly<Record<'untrustedWorkspaces' | 'virtualWorkspaces', { readonly supported: unknown; readonly description: string; readonly restrictedConfigurations?: readonly string[] }>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly { readonly id: string; readonly description: string; readonly media: { readonly svg: string }; readonly completionEvents: readonly string[] }[] }[];
  };
}
const manifest = parsed<Manifest>('package.json');
const words = { en: parsed<Readonly<Record<string, string>>>('package.nls.json'), fr: parsed<Readonly<Record<string, string>>>('package.nls.fr.json') };
const { commands, configuration: { properties: settings }, jsonValidation, walkthroughs } = manifest.contributes;
const ids = commands.map(({ command }) => command);
const sayings = (key: string): readonly (string | undefined)[] => Object.values(words).map((all) => all[key.replaceAll('%', '')]);

test('a setting has a type, a scope and a description; each choice has one, too', () => {
  for (const [key, setting] of Object.entries(settings)) {
    assert.ok(setting.type !== undefined && ['resource', 'window', 'application'].includes(setting.scope) && setting.default !== undefined, key);
    assert.match(setting.description ?? setting.markdownDescription ?? '', /^%.+%$/, key);
    const told = setting.enumDescriptions ?? setting.markdownEnumDescriptions;
    if (key !== 'claimcheck.trace.server') assert.equal(told?.length, setting.enum?.length, key);
  }
});

test('the settings of a folder are those that a project file has, and the reverse', () => {
  const ofFolder = Object.entries(settings).filter(([, { scope }]) => scope === 'resource').map(([key]) => key.replace('claimcheck.', ''));
  assert.deepEqual(ofFolder.sort(), [...SETTING_NAMES].sort());
  for (const name of SETTING_NAMES) assert.ok(isValue(name, settings[`claimcheck.${name}`]?.default), name);
});

test('a severity can be set for every code, and every code is called something in both languages', () => {
  const { propertyNames, additionalProperties } = settings['claimcheck.severity'] as Setting;
  assert.deepEqual(propertyNames?.enum, ['default', ...CODES]);
  assert.deepEqual(additionalProperties?.enum, LEVELS);
  assert.equal(additionalProperties.enumDescriptions.length, LEVELS.length);
  const pages = [...read('docs/codes.md').matchAll(/^## (.+)$/gmu)].map(([, code = '']) => code);
  assert.deepEqual(CODES.filter((code) => !pages.includes(code)), []);
  for (const language of ['fr', 'en'] as const) assert.deepEqual(Object.keys(messages[language].codes).sort(), CODES.filter((code) => code !== 'directive').sort());
});

test('every text is there in both languages, and none was left in the other', () => {
  assert.deepEqual(Object.keys(words.fr).sort(), Object.keys(words.en).sort());
  const same = Object.keys(words.en).filter((key) => words.en[key] === words.fr[key]);
  assert.deepEqual(same.filter((key) => !['category', 'sources'].includes(key)), []);
  const bundle = parsed<Readonly<Record<string, string>>>('l10n/bundle.l10n.fr.json');
  const holes = (text: string): string => [...text.matchAll(/\{\d\}/gu)].map(([hole]) => hole).sort().join();
  assert.deepEqual(Object.entries(bundle).filter(([en, fr]) => fr === '' || holes(en) !== holes(fr)), []);
  for (const { title, category } of commands) assert.ok([...sayings(title), ...sayings(category)].every((text) => text !== undefined && text !== ''), title);
});

test('what one setting says of another is the name of one, and a link in a text runs a command that is there', () => {
  for (const all of Object.values(words)) {
    const texts = Object.values(all).join('\n');
    assert.deepEqual([...texts.matchAll(/#(claimcheck\.[\w.]+)#/gu)].map(([, key = '']) => key).filter((key) => !(key in settings)), []);
    assert.deepEqual([...texts.matchAll(/\(command:(claimcheck\.[\w.]+)/gu)].map(([, key = '']) => key).filter((key) => !ids.includes(key)), []);
    const asked = [...texts.matchAll(/openSettings\?([^)]+)\)/gu)].map(([, query = '']) => (JSON.parse(decodeURIComponent(query)) as readonly string[])[0] ?? '');
    assert.deepEqual(asked.filter((key) => !(key in settings) && key !== '@ext:claimcheck.claimcheck'), []);
  }
});

test('the walkthrough: five steps, each with a picture, something to do, and a way to be ticked off', () => {
  const [walkthrough, ...others] = walkthroughs;
  assert.deepEqual([walkthrough?.steps.length, others.length], [5, 0]);
  const source = read('client/src/sample.ts');
  for (const { description, media, completionEvents } of walkthrough?.steps ?? []) {
    assert.match(read(media.svg), /^<svg [^>]*viewBox=/);
    assert.match(read(media.svg), /var\(--vscode-/, 'a picture has the colours of the theme');
    for (const text of sayings(description)) assert.match(text ?? '', /\]\(command:/);
    assert.ok(completionEvents.length > 0);
    for (const event of completionEvents) {
      const [, kind, what = ''] = /^(onCommand|onContext):(.+)$/u.exec(event) ?? [];
      assert.ok(kind === 'onContext' ? source.includes(`'${what}'`) : ids.includes(what) || what.startsWith('workbench.'), event);
    }
  }
});

test('claimcheck.json: its schemas say what package.json says, in both languages', () => {
  assert.deepEqual(jsonValidation.map(({ fileMatch }) => fileMatch), ['claimcheck.json']);
  interface Schema { readonly $id: string; readonly properties: Readonly<Record<string, Schema & { readonly description?: string; readonly default?: unknown }>> }
  const schemas = sayings(jsonValidation[0]?.url ?? '').map((path) => parsed<Schema>(path ?? ''));
  for (const [at, schema] of schemas.entries()) {
    for (const name of SETTING_NAMES) {
      const [first = '', second] = name.split('.');
      const found = second === undefined ? schema.properties[first] : schema.properties[first]?.properties[second];
      assert.deepEqual(found?.default, settings[`claimcheck.${name}`]?.default, name);
      assert.ok(found?.description !== undefined && !/[%`#]/u.test(found.description), `${name}: ${found?.description}`);
    }
    assert.equal(JSON.stringify(schema).includes('%'), false);
    assert.ok(schema.$id.endsWith(`/main/${sayings(jsonValidation[0]?.url ?? '')[at]?.slice(2)}`));
  }
  assert.match(read('client/src/configFile.ts'), new RegExp(`'${(schemas[0]?.$id ?? '').replace(/[.]/gu, '\\.')}'`, 'u'));
});

test('what the documents show of claimcheck.json is understood', () => {
  const shown = [...read('docs/settings.md').matchAll(/```json\n([\s\S]*?)```/gu)].map(([, text = '']) => JSON.parse(text) as Readonly<Record<string, unknown>>);
  assert.ok(shown.length > 0);
  const told = shown.flatMap((file) => Object.entries(file)).filter(([key]) => key !== '$schema')
    .flatMap(([key, value]): (readonly [string, unknown])[] => (key === 'knowledge' || key === 'drafts' ? Object.entries(value as object).map(([name, one]) => [`${key}.${name}`, one]) : [[key, value]]));
  for (const [name, value] of told) assert.ok(isValue(name as (typeof SETTING_NAMES)[number], value), name);
});

test('places: where it runs, what a folder that is not trusted does not decide, and what is not possible', () => {
  assert.deepEqual(manifest.extensionKind, ['workspace']);
  const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
  assert.deepEqual([untrustedWorkspaces.supported, virtualWorkspaces.supported], ['limited', false]);
  assert.deepEqual([...(untrustedWorkspaces.restrictedConfigurations ?? [])].sort(), RESTRICTED.map((name) => `claimcheck.${name}`).sort());
  for (const { description } of [untrustedWorkspaces, virtualWorkspaces]) assert.ok(sayings(description).every((text) => (text ?? '').length > 20));
});

test('it is loaded for Markdown, and for nothing else', () => {
  assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:mdx']);
});

test('the package holds what package.json names', () => {
  const packaged = read('.vscodeignore');
  for (const path of ['client/media', 'client/sample', 'schemas', 'l10n']) assert.ok(existsSync(path) && packaged.includes(`!${path}/**`), path);
});
