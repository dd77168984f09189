// Laws of the action tables: ids, languages, ties, sets, and the lemmas that stand in two rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../table.ts';
import { actions } from './index.ts';

const LANGUAGES = ['fr', 'en'] as const;
const byId = new Map(actions.map((c) => [c.id, c]));

/**
 * Words that rightly stand in more than one row: the verb that is both transitive and not (augmenter: rise, raise),
 * and the word with two meanings that news prose uses alike (voler: fly, rob). Anything else is a slip.
 */
const SHARED: Readonly<Record<string, string>> = {
  'fr verb':
    "abattre, arriver, arrêter, assister, assurer, augmenter, avancer, baisser, comprendre, compter, condamner, contenir, céder, "
    + "diminuer, disparaître, dépasser, développer, enlever, entraîner, estimer, exclure, exploser, gagner, geler, guérir, interpréter, lever, libérer, "
    + "louer, maintenir, manquer, maîtriser, mener, monter, paraître, perdre, porter, poursuivre, prévenir, reconnaître, repousser, reprendre, représenter, "
    + "s'effondrer, se produire, se rendre, sortir, suivre, tomber, toucher, tourner, violer, voler, élever",
  'fr noun':
    "augmentation, baisse, candidature, chute, condamnation, diminution, disparition, effondrement, fuite, hausse, libération, mort, prix, recherche, "
    + "reprise, réduction, sanction, sortie, succès, vol",
  'en verb':
    "add, advance, climb, collapse, come out, contain, contract, decline, decrease, demonstrate, develop, dismiss, fall, follow, freeze, go, head, hold, "
    + "increase, introduce, jump, lose, offer, release, return, run, save, ship, support, tie, train, walk out",
  'en noun':
    "adoption, collapse, death, decrease, delay, fall, flight, increase, loss, recovery, reduction, release, trial",
};

/** Negation is read by the clause, so a lemma must not hold it: "ne pas voter" would be denied twice. */
const NEGATION = /(?:^|\s)(?:ne|rien|jamais|aucune?|never|nothing|nobody|cannot|can't|none)(?:\s|$)|^n'|^not (?!guilty)|(?:^|\s)fail to(?:\s|$)/;

/** Everything that follows from saying this, itself included. */
function said(id: string): ReadonlySet<string> {
  const all = new Set([id]);
  for (const each of all) for (const next of [...(byId.get(each)?.implies ?? []), ...(byId.get(each)?.isa ?? [])]) all.add(next);
  return all;
}

const pairs = (kind: 'opposites' | 'converses'): number => new Set(actions.flatMap((c) => c[kind].map((o) => [c.id, o].sort().join(' ')))).size;

test('there are enough rows, and ids are unique', () => {
  assert.equal(byId.size, actions.length);
  assert.ok(actions.length >= 1300, String(actions.length));
});

test('every row has a verb or a noun in both languages, and no lemma twice', () => {
  for (const c of actions) for (const language of LANGUAGES) {
    assert.ok(c[language].some((l) => l.part !== 'adjective'), `${c.id} lacks ${language}`);
    const lemmas = c[language].map((l) => `${l.part} ${l.words}`);
    assert.equal(new Set(lemmas).size, lemmas.length, `${c.id} repeats a lemma`);
  }
});

test('lemmas are plain words without negation', () => {
  for (const c of actions) for (const language of LANGUAGES) for (const { words } of c[language]) {
    assert.match(words, /^[\p{L}\d' -]+$/u, `${c.id}: ${words}`);
    assert.doesNotMatch(words, NEGATION, `${c.id}: ${words}`);
  }
});

test('opposites and converses are symmetric, and every tie leads to a row', () => {
  for (const c of actions) {
    for (const o of c.opposites) assert.ok(byId.get(o)?.opposites.includes(c.id), `${c.id} opposite ${o}`);
    for (const o of c.converses) assert.ok(byId.get(o)?.converses.includes(c.id), `${c.id} converse ${o}`);
    for (const o of [...c.implies, ...c.isa]) assert.ok(byId.has(o) && o !== c.id, `${c.id} → ${o}`);
    assert.ok(!c.opposites.includes(c.id), c.id);
  }
  assert.ok(pairs('opposites') >= 350, String(pairs('opposites')));
  assert.ok(pairs('converses') >= 20, String(pairs('converses')));
});

test('no row says two things that cannot both hold', () => {
  for (const c of actions) {
    const all = [...said(c.id)].flatMap((id) => byId.get(id) ?? []);
    for (const a of all) for (const b of all) {
      if (a === b) continue;
      assert.ok(!a.opposites.includes(b.id), `${c.id} says ${a.id} and ${b.id}`);
      assert.ok(!a.sets.some((s) => b.sets.includes(s)), `${c.id} says ${a.id} and ${b.id}`);
    }
  }
});

test('rows that exclude each other share no lemma', () => {
  for (const a of actions) for (const b of actions) {
    if (a.id >= b.id || !(a.opposites.includes(b.id) || a.sets.some((s) => b.sets.includes(s)))) continue;
    for (const language of LANGUAGES) {
      const words = new Set(a[language].map((l) => l.words));
      for (const l of b[language]) assert.ok(!words.has(l.words), `${a.id}, ${b.id}: ${l.words}`);
    }
  }
});

test('every exclusive set has two members at least', () => {
  const sizes = new Map<string, number>();
  for (const c of actions) for (const s of c.sets) sizes.set(s, (sizes.get(s) ?? 0) + 1);
  for (const [name, size] of sizes) assert.ok(size >= 2, name);
  assert.ok(sizes.size >= 25, String(sizes.size));
});

test('lemmas that stand in more than one row are the known ones, and few', () => {
  const rows = new Map<string, Set<string>>();
  for (const c of actions) for (const language of LANGUAGES) for (const l of c[language]) {
    const key = `${language} ${l.part}: ${l.words}`;
    rows.set(key, (rows.get(key) ?? new Set<string>()).add(c.id));
  }
  const found = [...rows].filter(([, ids]) => ids.size > 1).map(([key]) => key);
  const known = Object.entries(SHARED).flatMap(([kind, words]) => words.split(', ').map((w) => `${kind}: ${w}`));
  assert.deepEqual(found.sort(), known.sort());
  assert.ok(found.length < actions.length * 0.08, `${found.length} of ${actions.length}`);
});

/** The rows a lemma stands in. */
const named = (language: 'fr' | 'en', words: string): readonly Concept[] => actions.filter((c) => c[language].some((l) => l.words === words));
const ids = (language: 'fr' | 'en', words: string): readonly string[] => named(language, words).map((c) => c.id);

test('a French word and its English paraphrase meet in one row', () => {
  for (const [french, english, id] of [
    ['rendre son tablier', 'step down', 'resign'],
    ['quitter son poste', 'resignation', 'resign'],
    ['claquer la porte', 'walk out', 'leave'],
    ['mettre la clé sous la porte', 'go out of business', 'close-down'],
    ['licenciement', 'sack', 'dismiss'],
    ['avoir lieu', 'take place', 'take-place'],
    ['être en retard', 'be behind schedule', 'be-late'],
    ['levée de fonds', 'funding round', 'raise-funds'],
    ["s'incliner", 'defeat', 'lose'],
    ['donner son feu vert', 'green light', 'approve'],
  ] as const) {
    assert.ok(ids('fr', french).includes(id), french);
    assert.ok(ids('en', english).includes(id), english);
  }
});

test('the ties a reader would expect', () => {
  const opposed = (a: string, b: string): boolean => byId.get(a)?.opposites.includes(b) === true;
  for (const [a, b] of [['leave', 'stay'], ['rise', 'fall'], ['raise', 'cut'], ['be-late', 'be-on-time'], ['win', 'lose'], ['accept', 'reject'], ['allow', 'forbid'], ['have', 'lack']] as const) assert.ok(opposed(a, b), `${a} ${b}`);
  // Both are often true of one thing, each at its time: no opposites.
  for (const [a, b] of [['be-born', 'die'], ['take-off', 'land'], ['import', 'export'], ['find', 'lose-object'], ['marry', 'divorce']] as const) assert.ok(!opposed(a, b), `${a} ${b}`);
  assert.ok(said('resign').has('leave'));
  assert.deepEqual(byId.get('sell')?.converses, ['buy']);
});
