// The articles of a folder: read once, again when they change, and only then.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { DEFAULT_BOUNDS } from './formats/limits.ts';
import { openIngest } from './ingest/ingest.ts';
import { openStore } from './store/store.ts';
import { openLibrary, type Library } from './library.ts';

const reader = openLanguages(lexicon(), undefined);
const ingest = openIngest({ folder: join(process.cwd(), 'dist'), reader: async () => reader});

async function withFolder(use: (root: string, write: (name: string, text: string) => void) => Promise<void>): Promise<void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'claimcheck-')));
  const write = (name: string, text: string): void => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  try {
    await use(root, write);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const names = (root: string, base: KnowledgeBase): readonly string[] =>
  base.articles.map(({ path }) => path.slice(root.length + 1).replaceAll('\\', '/')).sort();
const openIn = (root: string, ...include: readonly string[]): Library => openLibrary(root, include, { reader, ingest, bounds: DEFAULT_BOUNDS, store: undefined });

test('articles are found by pattern; hidden folders and other formats are not read', () =>
  withFolder(async (root, write) => {
    write('knowledge/a.md', 'a: one');
    write('knowledge/deep/b.txt', 'b: two');
    write('knowledge/.git/c.md', 'c: three');
    write('knowledge/d.rtf', '{\\rtf');
    write('draft.md', 'a: two');
    const library = openIn(root, 'knowledge/**/*.{md,txt,rtf}');
    assert.equal(await library.refresh(), true);
    assert.deepEqual(names(root, library.base), ['knowledge/a.md', 'knowledge/deep/b.txt']);
    assert.deepEqual(library.problems, [{ path: join(root, 'knowledge', 'd.rtf'), code: 'format', detail: 'rtf' }]);
    assert.equal(library.holds(join(root, 'draft.md')), false);
    assert.equal(library.holds(join(root, 'knowledge', 'new.md')), true);
  }));

test('a folder, a file and a place outside of the workspace may be named as well', () =>
  withFolder(async (root, write) => {
    write('out/a.md', 'a: one');
    write('in/b.md', 'b: one');
    write('in/c.md', 'c: one');
    mkdirSync(join(root, 'in', 'work'));
    const library = openIn(join(root, 'in', 'work'), '../../out', '../b.md');
    await library.refresh();
    assert.deepEqual(names(root, library.base), ['in/b.md', 'out/a.md']);
    assert.deepEqual(library.places.map(({ withinRoot }) => withinRoot), [undefined, undefined]);
    assert.equal(library.holds(join(root, 'in', 'c.md')), false);
  }));

test('only what changed is read again, and a base that did not change stays the same value', () =>
  withFolder(async (root, write) => {
    write('knowledge/a.md', 'a: one');
    write('knowledge/b.md', 'b: two');
    const library = openIn(root, 'knowledge/**/*.md');
    await library.refresh();
    const before = library.base;
    const kept = before.articles.find(({ path }) => path.endsWith('b.md'))?.text;
    assert.equal(await library.refresh(), false);
    utimesSync(join(root, 'knowledge', 'a.md'), new Date(0), new Date(0));
    assert.equal(await library.refresh(), false, 'touched, but the same');
    write('knowledge/a.md', 'a: three');
    assert.equal(await library.refresh([join(root, 'knowledge', 'a.md')]), true);
    assert.notEqual(library.base, before);
    assert.equal(library.base.articles.find(({ path }) => path.endsWith('b.md'))?.text, kept);
    rmSync(join(root, 'knowledge', 'b.md'));
    assert.equal(await library.refresh(), true);
    assert.deepEqual(names(root, library.base), ['knowledge/a.md']);
  }));

test('an article that becomes unreadable is named and left out, and comes back', () =>
  withFolder(async (root, write) => {
    write('knowledge/a.md', 'a: one');
    write('knowledge/b.md', 'b: two');
    const library = openIn(root, 'knowledge/**/*.md');
    await library.refresh();
    writeFileSync(join(root, 'knowledge', 'a.md'), Buffer.from([0, 1, 2]));
    assert.equal(await library.refresh(), true);
    assert.deepEqual(library.problems.map(({ code }) => code), ['binary']);
    assert.deepEqual(names(root, library.base), ['knowledge/b.md']);
    await library.refresh();
    assert.deepEqual(library.problems.map(({ code }) => code), ['binary'], 'still named');
    write('knowledge/a.md', 'a: four');
    assert.equal(await library.refresh(), true);
    assert.deepEqual([library.problems, names(root, library.base)], [[], ['knowledge/a.md', 'knowledge/b.md']]);
  }));

test('sources.yaml says what the articles do not, and a change in it reads them again', () =>
  withFolder(async (root, write) => {
    write('knowledge/a.txt', 'a: one');
    write('knowledge/sources.yaml', 'a.txt:\n  title: First\n  publisher: The Paper\n');
    const library = openIn(root, 'knowledge/**/*.txt');
    await library.refresh();
    assert.deepEqual(library.base.articles.map(({ meta }) => [meta.title, meta.publisher]), [['First', 'The Paper']]);
    write('knowledge/sources.yaml', 'a.txt:\n  title: Second one\n  publisher: The Paper\n');
    assert.equal(await library.refresh(), true);
    assert.deepEqual(library.base.articles.map(({ meta }) => meta.title), ['Second one']);
  }));

test('what was stored is there without being read, and only what changed since is read', () =>
  withFolder(async (root, write) => {
    const jobs: string[] = [];
    const counting = { ...ingest, read: ((...args) => {
      jobs.push(...args[0].map(({ path }) => path.slice(root.length + 1).replaceAll('\\', '/')));
      return ingest.read(...args);
    }) satisfies typeof ingest.read };
    const open = (): Library => openLibrary(root, ['knowledge/**/*.md'], { reader, ingest: counting, bounds: DEFAULT_BOUNDS, store: openStore(join(root, 'store'), 'engine') });
    write('knowledge/a.md', 'Skerry has 40 berths.');
    write('knowledge/b.md', 'Arnoul sells bread.');
    const first = open();
    assert.equal(first.restore(), false);
    await first.refresh();
    await first.save();
    first.close();
    assert.deepEqual(jobs.splice(0), ['knowledge/a.md', 'knowledge/b.md']);
    const second = open();
    assert.equal(second.restore(), true);
    assert.deepEqual(names(root, second.base), ['knowledge/a.md', 'knowledge/b.md']);
    assert.equal(second.base.find(join(root, 'knowledge', 'a.md'))?.text, 'Skerry has 40 berths.');
    write('knowledge/b.md', 'Arnoul sells 300 loaves.');
    write('knowledge/c.md', 'Velsor is new.');
    assert.equal(await second.refresh(), true);
    assert.deepEqual(jobs.splice(0), ['knowledge/b.md', 'knowledge/c.md']);
    assert.equal(await second.refresh(), false);
    assert.equal(await second.rebuild(), true);
    assert.deepEqual(jobs.splice(0), ['knowledge/a.md', 'knowledge/b.md', 'knowledge/c.md']);
    await second.save();
    second.close();
    const third = open();
    third.restore();
    rmSync(join(root, 'store'), { recursive: true });
    assert.equal(third.base.articles[0]?.text, '', 'its text is gone');
    assert.equal(await third.refresh(), true);
    assert.equal(third.base.articles[0]?.text, 'Skerry has 40 berths.', 'and was read again');
    third.close();
  }));

test('an article named as changed is looked at alone; one that is renamed or deleted is noticed', () =>
  withFolder(async (root, write) => {
    write('knowledge/a.md', 'Skerry has 40 berths.');
    write('knowledge/b.md', 'Arnoul sells bread.');
    const library = openIn(root, 'knowledge/**/*.md');
    await library.refresh();
    renameSync(join(root, 'knowledge', 'a.md'), join(root, 'knowledge', 'c.md'));
    await library.refresh([join(root, 'knowledge', 'a.md'), join(root, 'knowledge', 'c.md')]);
    assert.deepEqual(names(root, library.base), ['knowledge/b.md', 'knowledge/c.md']);
    rmSync(join(root, 'knowledge', 'b.md'));
    await library.refresh([join(root, 'knowledge', 'b.md')]);
    assert.deepEqual(names(root, library.base), ['knowledge/c.md']);
  }));

test('a reading that is stopped keeps what it has, and goes on with the rest the next time', () =>
  withFolder(async (root, write) => {
    for (let k = 0; k < 30; k++) write(`knowledge/${k}.md`, `Skerry has ${k + 2} berths.`);
    const library: Library = openLibrary(root, ['knowledge'], { reader, ingest, bounds: DEFAULT_BOUNDS, store: undefined, progressed: () => library.cancel() });
    await library.refresh();
    assert.ok(library.base.size < 30);
    const rest = openLibrary(root, ['knowledge'], { reader, ingest, bounds: DEFAULT_BOUNDS, store: undefined });
    await rest.refresh();
    assert.equal(rest.base.size, 30);
  }));

test('a rebuild reads everything again; one that is stopped leaves all as it was', () =>
  withFolder(async (root, write) => {
    for (let i = 0; i < 30; i++) write(`knowledge/a${i}.md`, `Orvane has ${i + 2} quays.`);
    const library = openIn(root, 'knowledge/**/*.md');
    await library.refresh();
    const before = library.base;
    const stopped = library.rebuild();
    while (library.progress === undefined) await new Promise((next) => setImmediate(next));
    library.cancel();
    assert.equal(await stopped, false);
    assert.equal(library.base, before);
    assert.equal(await library.rebuild(), true);
    assert.equal(library.base.size, 30);
  }));
