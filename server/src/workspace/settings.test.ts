// Settings: who is heard first, and what becomes of what nobody can mean.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_BOUNDS } from './formats/limits.ts';
import { pathFilter } from './pathFilter.ts';
import { openProject, readProjectFile } from './projectFile.ts';
import { DEFAULT_INCLUDE, SETTING_NAMES, patterns, settingsFrom, type Told } from './settings.ts';

const tells = (values: Readonly<Record<string, unknown>>): Told => (name) => values[name];

test('a setting may be one pattern or several; what is no pattern is left out', () => {
  assert.deepEqual(patterns('a/*.md'), ['a/*.md']);
  assert.deepEqual(patterns(['a', 3, '', 'b']), ['a', 'b']);
  assert.equal(patterns([]), undefined);
  assert.equal(patterns(undefined), undefined);
});

test('without a word from anybody everything is as by default', () => {
  assert.deepEqual(settingsFrom(), {
    enabled: true, drafts: { include: ['**/*'], exclude: [] }, knowledge: { include: DEFAULT_INCLUDE, exclude: [] }, bounds: DEFAULT_BOUNDS, language: undefined, severity: {},
  });
});

test('of each setting the first that is told counts; what nobody can mean is passed over', () => {
  const settings = settingsFrom(
    tells({ language: 'latin', 'knowledge.exclude': [], severity: { count: 'off', date: 'loud' } }),
    tells({ language: 'fr', 'knowledge.exclude': ['b'], 'drafts.include': ['c'], severity: { count: 'error', name: 'hint' } }),
  );
  assert.equal(settings.language, 'fr');
  assert.deepEqual([settings.knowledge.exclude, settings.drafts.include], [[], ['c']]);
  assert.deepEqual(settings.severity, { count: 'off', name: 'hint' });
  assert.equal(settingsFrom(tells({ language: 'auto' }), tells({ language: 'fr' })).language, undefined);
});

test('anybody may switch it off', () => {
  for (const told of [[true, false], [false, true], [undefined, false]]) assert.equal(settingsFrom(...told.map((enable) => tells({ enable }))).enabled, false);
});

test('law: whatever is told, there are settings', () => {
  const told = fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.anything()).map(tells);
  fc.assert(fc.property(fc.array(told, { maxLength: 3 }), (all) => {
    const { drafts, knowledge, bounds, severity } = settingsFrom(...all);
    assert.ok(drafts.include.length > 0 && knowledge.include.length > 0 && bounds.patience > 0);
    assert.ok(Object.values(severity).every((level) => ['error', 'warning', 'information', 'hint', 'off'].includes(level)));
  }));
});

function inFolder(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('claimcheck.json stands before .vscode/settings.json; each may say a part', () =>
  inFolder({ 'claimcheck.json': '{"language": "fr", "knowledge": {"maxFileSize": 3}}', '.vscode/settings.json': '{ "claimcheck.language": "en", "claimcheck.knowledge.maxPages": -1, "claimcheck.knowledge.timeout": 9 }' }, (folder) => {
    const { root, settings, problems } = openProject(folder);
    assert.deepEqual([root, settings.language, problems], [folder, 'fr', []]);
    assert.deepEqual([settings.bounds.limits.pdf, settings.bounds.limits.pages, settings.bounds.patience], [3 * 1024 * 1024, DEFAULT_BOUNDS.limits.pages, 9000]);
  }));

test('the project is the nearest folder with a claimcheck.json, within the repository', () =>
  inFolder({ 'claimcheck.json': '{}', 'a/b/d.md': '', 'repository/.git/HEAD': '', 'repository/e.md': '' }, (folder) => {
    assert.equal(openProject(join(folder, 'a', 'b')).root, folder);
    assert.equal(openProject(join(folder, 'repository')).root, join(folder, 'repository'));
  }));

test('what claimcheck.json says and nobody understands is named; a group may hold what is right beside it', () =>
  inFolder({ 'claimcheck.json': '{ "$schema": "x", "knowledge": {"include": 3, "exclude": ["a"], "size": 1}, "drafts": [] }' }, (folder) => {
    const { told, problems } = readProjectFile(folder);
    assert.deepEqual(problems.map(({ detail }) => detail), ['1: knowledge.include', '1: knowledge.size', '1: drafts']);
    assert.deepEqual([told('knowledge.include'), told('knowledge.exclude')], [undefined, ['a']]);
  }));

test('comments and a comma behind the last element are no mistakes; a mistake is told with its line', () => {
  inFolder({ 'claimcheck.json': '{\n  // of this book\n  "language": "fr", /* all of it */\n}\n' }, (folder) => {
    const { told, problems } = readProjectFile(folder);
    assert.deepEqual([told('language'), problems], ['fr', []]);
  });
  inFolder({ 'claimcheck.json': '{\n  "language": "fr"\n  "drafts": {}\n}\n' }, (folder) => assert.deepEqual(readProjectFile(folder).problems.map(({ detail }) => detail), ['3: JSON']));
  inFolder({ 'claimcheck.json': '{\n  "drafts": {\n    "size": 3\n  }\n}\n' }, (folder) => assert.deepEqual(readProjectFile(folder).problems.map(({ detail }) => detail), ['3: drafts.size']));
});

test('law: no text of a claimcheck.json makes it throw', () => {
  inFolder({}, (folder) => fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
    writeFileSync(join(folder, 'claimcheck.json'), text);
    settingsFrom(readProjectFile(folder).told);
  }), { numRuns: 60 }));
});

test('a pattern is a file, everything below a folder, or what fits its wildcards', () => {
  const names = pathFilter('/desk', ['old', 'notes/a.md', '**/*.draft.md', './b/']);
  assert.deepEqual(['/desk/old/x/y.md', '/desk/older/y.md', '/desk/notes/a.md', '/desk/x/y.draft.md', '/desk/b/c.md', '/elsewhere/old/y.md'].map(names), [true, false, true, true, true, false]);
});
