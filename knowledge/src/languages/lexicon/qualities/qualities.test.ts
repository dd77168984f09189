// Laws of the quality and place tables: ids, languages, opposites, sets, and the lemmas that stand in two rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../text/fold.ts';
import { actions } from '../actions/index.ts';
import { places } from '../places/index.ts';
import { roles } from '../roles.ts';
import type { Concept } from '../table.ts';
import { things } from '../things/index.ts';
import { degrees } from './degrees.ts';
import { qualities } from './index.ts';

const all: readonly Concept[] = [...qualities, ...places, ...degrees];
const byId = new Map(all.map((c) => [c.id, c]));
const LANGUAGES = ['fr', 'en'] as const;

/** Lemmas, folded as the matcher folds them, that rightly stand in more than one row, and why. */
const SHARED: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  fr: [
    'benin', // bénin, Bénin
    'double', // double, doublé (a film)
    'dur', // difficult; not soft
    'ferme', // firm; fermé
    'juste', // right; just (only)
    'male', // mâle; Malé
    'sale', // dirty; salé
    'soul', // soul; soûl
  ],
  en: [
    'hard', // difficult; not soft
    'just', // fair; only
    'male', // the sex; Malé
    'pretty', // beautiful; rather
    'rough', // approximate; not smooth
  ],
};

const words = (c: Concept, language: 'fr' | 'en'): readonly string[] => [...new Set(c[language].map((l) => fold(l.words)))];

test('ids are unique', () => {
  const seen = new Set<string>();
  assert.deepEqual(all.filter((c) => seen.has(c.id) || (seen.add(c.id), false)).map((c) => c.id), []);
});

test('no id is taken by another kind of table: the lexicon would keep only one of the two', () => {
  assert.deepEqual([...actions, ...things, ...roles].filter((c) => byId.has(c.id)).map((c) => c.id), []);
});

test('the tables keep their breadth', () => {
  const pairs = qualities.flatMap((c) => c.opposites.map((o) => [c.id, o].sort().join(' ')));
  assert.ok(qualities.length >= 1000, `${qualities.length} qualities`);
  assert.ok(new Set(pairs).size >= 350, `${new Set(pairs).size} opposite pairs`);
  assert.ok(new Set([...qualities, ...places].flatMap((c) => c.sets)).size >= 60);
  assert.ok(places.filter((c) => c.sets.includes('nationality')).length >= 195);
  assert.ok(places.filter((c) => c.sets.includes('city')).length >= 500);
});

test('both languages are filled', () => {
  assert.deepEqual(all.filter((c) => c.fr.length === 0 || c.en.length === 0).map((c) => c.id), []);
});

test('no lemma stands twice in a row', () => {
  const twice = all.flatMap((c) =>
    LANGUAGES.flatMap((language) => {
      const keys = c[language].map((l) => `${fold(l.words)}/${l.part}`);
      return keys.filter((k, i) => keys.indexOf(k) !== i).map((k) => `${c.id}: ${k}`);
    }),
  );
  assert.deepEqual(twice, []);
});

test('every tie names a row, and opposites are written on both', () => {
  const broken = all.flatMap((c) => [
    ...[...c.opposites, ...c.implies, ...c.isa].filter((id) => !byId.has(id)).map((id) => `${c.id} → ${id}`),
    ...c.opposites.filter((id) => byId.get(id)?.opposites.includes(c.id) !== true).map((id) => `${c.id} ↛ ${id}`),
    ...c.opposites.filter((id) => id === c.id || c.implies.includes(id)).map((id) => `${c.id} against itself: ${id}`),
  ]);
  assert.deepEqual(broken, []);
});

test('opposites share no word', () => {
  const shared = all.flatMap((c) =>
    c.opposites.flatMap((id) =>
      LANGUAGES.flatMap((language) => {
        const other = byId.get(id);
        const theirs = other === undefined ? [] : words(other, language);
        return words(c, language).filter((w) => theirs.includes(w)).map((w) => `${c.id} ${id}: ${w}`);
      }),
    ),
  );
  assert.deepEqual(shared, []);
});

test('the members of a set share no word, and a set has two members or more', () => {
  const names = new Set(all.flatMap((c) => c.sets));
  for (const name of names) {
    const members = all.filter((c) => c.sets.includes(name));
    assert.ok(members.length >= 2, `set ${name}`);
    for (const language of LANGUAGES) {
      const seen = members.flatMap((c) => words(c, language));
      assert.deepEqual(seen.filter((w, i) => seen.indexOf(w) !== i), [], `set ${name}`);
    }
  }
});

test('a lemma in two rows is on the list, and the list holds nothing else', () => {
  for (const language of LANGUAGES) {
    const rows = new Map<string, number>();
    for (const c of all) for (const w of words(c, language)) rows.set(w, (rows.get(w) ?? 0) + 1);
    const shared = [...rows].filter(([, n]) => n > 1).map(([w]) => w).sort();
    assert.deepEqual(shared, SHARED[language]);
  }
});

test('a degree word ties to nothing', () => {
  assert.deepEqual(degrees.filter((c) => [c.opposites, c.implies, c.isa, c.sets].some((t) => t.length > 0)), []);
});

function holding(language: 'fr' | 'en', lemma: string): readonly string[] {
  return all.filter((c) => words(c, language).includes(fold(lemma))).map((c) => c.id);
}

test('words the checker lives by', () => {
  assert.deepEqual(holding('fr', 'britannique'), holding('en', 'British'));
  assert.deepEqual(byId.get('british')?.sets, ['nationality']);
  assert.deepEqual(byId.get('french')?.sets, ['nationality']);
  assert.deepEqual(holding('en', 'significant'), holding('fr', 'important'));
  assert.ok(byId.get('modest-adj')?.opposites.includes('considerable-adj'));
  assert.ok(byId.get('closed-adj')?.opposites.includes('open-source-adj'));
  assert.ok(byId.get('eager-adj')?.opposites.includes('reluctant-adj'));
  assert.deepEqual(holding('fr', 'Londres'), holding('en', 'London'));
  assert.deepEqual(holding('fr', 'Pékin'), holding('en', 'Beijing'));
});
