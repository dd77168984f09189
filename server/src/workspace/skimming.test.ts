// Skimming against reading: what is stored of an article without reading it must find what reading would.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, readAgain } from '../../../knowledge/src/base/digest.ts';
import { keysOfSentence } from '../../../knowledge/src/claims/keys.ts';
import type { ArticleMeta } from '../../../knowledge/src/base/article.ts';
import { hashNumber } from '../../../knowledge/src/text/hash.ts';
import { openReader } from './openReader.ts';

const reader = openReader(join(process.cwd(), 'dist'));

/** For each statement of a text the keys that reading gives, and those that skimming gives. */
function bothOf(text: string, meta: Partial<ArticleMeta> = {}): readonly { readonly read: readonly string[]; readonly skimmed: ReadonlySet<number> }[] {
  const { card, statements } = digestOf({ path: 'a.md', text, meta }, reader);
  const { document, stating } = readAgain(card, text, reader);
  assert.equal(statements.length, stating.length, 'as many statements');
  return stating.map((i, k) => ({ read: [...keysOfSentence(document.sentences[i]?.sentence ?? assert.fail())], skimmed: new Set(statements[k]) }));
}

test('skimming gives nearly every key that reading gives, and not much more', () => {
  const texts = ['knowledge/articles', 'test-fixtures/articles'].flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8')));
  const all = texts.flatMap((text) => bothOf(text));
  const read = all.flatMap((s) => s.read.map((key) => ({ key, found: s.skimmed.has(hashNumber(key)) })));
  const missed = read.filter(({ found }) => !found).map(({ key }) => key);
  assert.ok(read.length > 2000);
  assert.ok(missed.length / read.length < 0.005, `missed: ${missed.join(' ')}`);
  const skimmed = all.reduce((sum, s) => sum + s.skimmed.size, 0);
  assert.ok(skimmed < 1.6 * read.length, `${skimmed} keys for ${read.length}`);
});

for (const [what, text, ...keys] of [
  ['a phrase with its words apart', 'Paul Rey put the launch off.', 'c:postpone', 'n:rey'],
  ['a phrase inside a hyphenated word', 'Skerry is an open-source tool.', 'c:free-software'],
  ['what an acronym stands for', 'The Skerry Harbour Office (SHO) opened. SHO employs 12 people.', 'n:sho', 'n:skerry'],
  ['initials', 'The U.S. ordered 12 ships.', 'c:american'],
  ['a participle without its verb', 'The firm, based in Velsor, sells boats.', 'c:be-based'],
  ['several parts of speech', 'Le conseil a voté le budget.', 'c:vote'],
  ['the unit of a column', '| port | toll (in euros) |\n|---|---|\n| Skerry | 1,200.50 |', 'q:money'],
] as const) {
  test(`skimming finds ${what}`, () => {
    const found = bothOf(text);
    for (const key of keys) {
      const stating = found.filter(({ read }) => read.includes(key));
      assert.ok(stating.length > 0, `reading gives ${key}: ${found.map(({ read }) => read.join(' ')).join(' | ')}`);
      assert.ok(stating.every(({ skimmed }) => skimmed.has(hashNumber(key))), `skimming gives ${key}`);
    }
  });
}

test('a time told from the day of the article is found under its year', () => {
  const [first] = bothOf('Le pont a fermé l’an dernier.', { date: '2024-05-02' });
  assert.ok(first?.read.includes('t:2023') && first.skimmed.has(hashNumber('t:2023')));
});

test('a verb that only helps another is no key; by itself it is', () => {
  const key = 'k:be';
  const [helping, alone] = ['The bridge was closed in May.', 'The bridge is a monument.'].map((text) => bothOf(text)[0]);
  assert.deepEqual([helping, alone].map((s) => s?.skimmed.has(hashNumber(key))), [false, true]);
});
