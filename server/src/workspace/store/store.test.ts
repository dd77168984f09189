// The store: what is saved is found again, and what cannot be trusted counts as never saved.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBase, type KnowledgeBase } from '../../../../knowledge/src/base/base.ts';
import { openLanguages } from '../../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../../knowledge/src/languages/lexicon/index.ts';
import { cacheFolder, storeFolder } from './place.ts';
import { decodeShard, encodeShard } from './shardFile.ts';
import { openStore, type Kept } from './store.ts';

const reader = openLanguages(lexicon(), undefined);
const nothing = emptyBase(reader);
const texts = ['Skerry has 40 berths — « et plus ».', 'Arnoul sells 300 loaves a day.', 'Paul Rey leads Arnoul.'];
const base = texts.reduce((all, text, k) => all.with({ path: `/a/${k}.txt`, text, meta: {} }), nothing);
const kept = (of: KnowledgeBase): Kept => ({ parts: of.parts, stamps: new Map([['/a/0.txt', '1 2|-']]), failed: new Map([['/a/x.pdf', { path: '/a/x.pdf', code: 'corrupt', detail: 'no' }]]) });

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The base of a store that was opened anew. */
function reopened(folder: string, engine = 'one'): KnowledgeBase | undefined {
  const store = openStore(folder, engine);
  const found = store.load();
  return found && emptyBase(reader, (place) => store.read(place) ?? '').of(found.parts);
}
const look = (of: KnowledgeBase | undefined) => of && { articles: of.articles.map(({ path, text, meta, facts }) => [path, text, meta, facts]), facts: of.facts, known: of.names.has('skerry'), weight: of.index.weight('n:skerry') };

test('a base is found as it was saved, its texts, names and weights with it', () =>
  withFolder(async (folder) => {
    const store = openStore(folder, 'one');
    assert.equal(store.load(), undefined);
    await store.save(kept(base));
    assert.deepEqual(look(reopened(folder)), look(base));
    const { stamps, failed } = openStore(folder, 'one').load() ?? kept(nothing);
    assert.deepEqual([stamps, failed], [kept(base).stamps, kept(base).failed]);
    const smaller = base.without(['/a/1.txt']);
    await store.save(kept(smaller));
    assert.deepEqual(look(reopened(folder)), look(smaller));
  }));

test('texts that were packed are no longer in memory, and are read from the store', () =>
  withFolder(async (folder) => {
    const store = openStore(folder, 'one');
    const cards = await store.pack(base.parts.flatMap(({ shard }) => shard.cards));
    assert.deepEqual(cards.map(({ text }) => typeof text === 'string' ? undefined : store.read(text)).sort(), [...texts].sort());
    store.close();
  }));

test('what another engine read, or what is damaged, is not used', () =>
  withFolder(async (folder) => {
    await openStore(folder, 'one').save(kept(base));
    assert.equal(reopened(folder, 'two'), undefined);
    const shards = readdirSync(folder).filter((name) => name.endsWith('.kb'));
    for (const damage of [(bytes: Buffer) => bytes.subarray(0, 40), (bytes: Buffer) => bytes.fill(7, 60, 64), () => Buffer.alloc(0)]) {
      const path = join(folder, shards[0] ?? '');
      const whole = readFileSync(path);
      writeFileSync(path, damage(Buffer.from(whole)));
      assert.equal(reopened(folder), undefined);
      writeFileSync(path, whole);
    }
    assert.notEqual(reopened(folder), undefined);
    writeFileSync(join(folder, 'manifest.json'), '{"engine":');
    assert.equal(reopened(folder), undefined);
  }));

test('a text that is gone is told, and nothing throws', () =>
  withFolder(async (folder) => {
    await openStore(folder, 'one').save(kept(base));
    for (const name of readdirSync(folder)) if (name.endsWith('.txt')) rmSync(join(folder, name));
    const store = openStore(folder, 'one');
    const [card] = store.load()?.parts[0]?.shard.cards ?? [];
    assert.ok(card !== undefined && typeof card.text !== 'string');
    assert.equal(store.read(card.text), undefined);
  }));

test('two windows on one folder: each finds a whole base, and old files go', () =>
  withFolder(async (folder) => {
    const [a, b] = [openStore(folder, 'one'), openStore(folder, 'one')];
    const other = base.with({ path: '/a/9.txt', text: 'Velsor was founded in 1931.', meta: {} });
    await Promise.all([a.save(kept(base)), b.save(kept(other))]);
    assert.ok([base.size, other.size].includes(reopened(folder)?.size ?? 0));
    await b.save(kept(other));
    assert.deepEqual(look(reopened(folder)), look(other));
    const before = readdirSync(folder).length;
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), new Date(0), new Date(0));
    await a.save(kept(nothing.with({ path: '/a/0.txt', text: 'Only this.', meta: {} })));
    assert.equal(readdirSync(folder).length, 3, `${before} before`);
  }));

test('a store that cannot be written is done without', async () => {
  const store = openStore(join(process.cwd(), 'package.json', 'store'), 'one');
  await store.save(kept(base));
  assert.deepEqual([store.load(), await store.pack(base.parts[0]?.shard.cards ?? [])], [undefined, base.parts[0]?.shard.cards]);
});

test('the bytes of a shard depend on the shard alone', () => {
  const [part] = base.parts;
  assert.ok(part !== undefined);
  const bytes = encodeShard(part.shard);
  const back = decodeShard(bytes);
  assert.ok(back !== undefined);
  assert.deepEqual(back.cards, part.shard.cards);
  assert.deepEqual([back.starts, back.articleOf, back.statements, back.names], [part.shard.starts, part.shard.articleOf, part.shard.statements, part.shard.names]);
  assert.deepEqual(encodeShard(back), bytes);
  assert.equal(decodeShard(Buffer.concat([bytes, bytes])), undefined);
});

test('other patterns are another store, in the folder the system has for such things', () => {
  assert.notEqual(storeFolder('/s', '/a', ['x']), storeFolder('/s', '/a', ['y']));
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux'), join('/c', 'claimcheck'));
  assert.ok(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32').startsWith('L'));
});
