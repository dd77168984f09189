// The tables of things and roles hold what the checker relies on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../roles.ts';
import type { Concept } from '../table.ts';
import { things } from './index.ts';

const all: readonly Concept[] = [...things, ...roles];
const byId: ReadonlyMap<string, Concept> = new Map(all.map((c) => [c.id, c]));
const LANGUAGES = ['fr', 'en'] as const;

/** Everything a concept is a kind of, however many steps up. */
function kinds(id: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return (byId.get(id)?.isa ?? []).reduce<ReadonlySet<string>>((known, up) => (known.has(up) ? known : kinds(up, new Set([...known, up]))), seen);
}

/** Concepts by `language:part:words`. */
function lemmas(): ReadonlyMap<string, readonly Concept[]> {
  const found = new Map<string, Concept[]>();
  for (const concept of all) {
    for (const language of LANGUAGES) {
      for (const lemma of concept[language]) {
        const key = `${language}:${lemma.part}:${lemma.words}`;
        found.set(key, [...(found.get(key) ?? []), concept]);
      }
    }
  }
  return found;
}

test('the tables are as broad as they are meant to be', () => {
  assert.ok(things.length >= 2200, `${things.length} things`);
  assert.ok(roles.length >= 350, `${roles.length} roles`);
  assert.ok(new Set(all.flatMap((c) => c.sets)).size >= 60);
});

test('ids are unique', () => {
  const ids = all.map((c) => c.id);
  assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
});

test('every row has a noun in both languages, and no lemma twice', () => {
  const bad = all.filter((c) =>
    LANGUAGES.some((l) => !c[l].some((x) => x.part === 'noun') || new Set(c[l].map((x) => `${x.part}:${x.words}`)).size !== c[l].length),
  );
  assert.deepEqual(bad.map((c) => c.id), []);
});

test('opposites exist, tie both ways, and are not a kind of each other', () => {
  const bad = all.flatMap((c) => c.opposites.filter((o) => byId.get(o)?.opposites.includes(c.id) !== true || kinds(c.id).has(o)).map((o) => `${c.id} / ${o}`));
  assert.deepEqual(bad, []);
});

test('broader kinds exist and never come back to where they began', () => {
  assert.deepEqual(all.flatMap((c) => c.isa.filter((up) => !byId.has(up)).map((up) => `${c.id} isa ${up}`)), []);
  assert.deepEqual(all.filter((c) => kinds(c.id).has(c.id)).map((c) => c.id), []);
});

test('a set has two members or more, none of them a kind of another', () => {
  const sets = [...new Set(all.flatMap((c) => c.sets))].map((name) => ({ name, members: all.filter((c) => c.sets.includes(name)).map((c) => c.id) }));
  assert.deepEqual(sets.filter((s) => s.members.length < 2).map((s) => s.name), []);
  const nested = sets.flatMap((s) => s.members.filter((m) => s.members.some((n) => kinds(m).has(n))).map((m) => `${s.name}: ${m}`));
  assert.deepEqual(nested, []);
});

test('one lemma never names two things that exclude each other', () => {
  const bad = [...lemmas()].flatMap(([key, concepts]) =>
    concepts.some((a, i) => concepts.slice(i + 1).some((b) => a.opposites.includes(b.id) || a.sets.some((s) => b.sets.includes(s)))) ? [key] : [],
  );
  assert.deepEqual(bad, []);
});

test('fewer than one lemma in twenty stands in more than one row', () => {
  const known = [...lemmas().values()];
  const shared = known.filter((concepts) => concepts.length > 1).length;
  assert.ok(shared / known.length < 0.05, `${shared} of ${known.length}`);
});

// A lemma that is also a word of grammar would be seen in every sentence.
const GRAMMAR = {
  fr: ['une', 'de', 'des', 'du', 'car', 'son', 'sa', 'si', 'vers', 'avant', 'devant', 'bien', 'mal', 'pas', 'plus', 'tout', 'ça', 'ca'],
  en: ['it', 'us', 'can', 'will', 'may', 'left', 'well', 'like', 'back', 'no', 'pm', 'her', 'his'],
} as const;

test('no lemma is a word of grammar once its case is gone', () => {
  const bad = LANGUAGES.flatMap((l) => all.flatMap((c) => c[l].filter((x) => (GRAMMAR[l] as readonly string[]).includes(x.words.toLowerCase())).map((x) => `${c.id}: ${x.words}`)));
  assert.deepEqual(bad, []);
});

test('posts with one holder are marked', () => {
  for (const id of ['chief-executive', 'mayor', 'prime-minister', 'captain', 'editor-in-chief']) assert.equal(byId.get(id)?.single, true, id);
  for (const id of ['researcher', 'director', 'minister', 'councillor', 'founder']) assert.equal(byId.get(id)?.single, false, id);
});

const named = (language: 'fr' | 'en', words: string): readonly string[] => all.filter((c) => c[language].some((x) => x.words === words)).map((c) => c.id);

test('words that mean the same in the two languages meet in one row', () => {
  for (const [french, english] of [
    ['chercheuse', 'researcher'], ['PDG', 'chief executive'], ['patron', 'CEO'], ['start-up', 'startup'], ['papier', 'paper'], ['offre', 'offer'],
    ['directrice des ressources humaines', 'head of human resources'], ['voiture-lit', 'sleeper car'], ['coup franc', 'free kick'], ['jeune pousse', 'start-up'],
    ["chiffre d'affaires", 'revenue'], ['réseau de neurones', 'neural network'], ['gardien', 'goalkeeper'], ['avocate', 'lawyer'], ['avocat', 'avocado'],
  ] as const) {
    assert.ok(named('fr', french).some((id) => named('en', english).includes(id)), `${french} / ${english}`);
  }
});

test('a narrower thing is every broader one', () => {
  for (const [narrow, broad] of [['poodle', 'animal'], ['surgeon', 'person'], ['oak', 'plant-living'], ['champagne', 'drink'], ['cathedral', 'place-of-worship'], ['goalkeeper', 'athlete']] as const) {
    const up = [...kinds(narrow)];
    assert.ok(up.some((id) => id === broad || id === `${broad}-noun`), `${narrow} isa ${broad}: ${up.join(' ')}`);
  }
});
