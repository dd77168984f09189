// Compiles the French lexicon: npm `dictionary-fr` (Hunspell, MPL-2.0) → dist/french-lexicon.bin and its notice.
// `node scripts/build-french-lexicon.mjs [FOLDER]`; the bytes are read by knowledge/src/languages/fr/morphology.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { flagsOf, formsOf, readAffixes } from './french-lexicon/affixes.mjs';
import { CODES, encode } from './french-lexicon/encode.mjs';
import { partsOf, readParts } from './french-lexicon/parts.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const PARTS = join(HERE, '../knowledge/src/languages/fr/parts.txt');
const WORD = /^[a-zà-öø-ÿœ]+(?:[-'][a-zà-öø-ÿœ]+)*$/;
const VERB_FLAG = /^[a-z][0-9A-Z+.]$/;
const INFLECTION = new Set(['S.', 'S=', 'X.', 'A.', 'I.', 'F.', 'Fs', 'Fc', 'Fe', 'Gs', 'Gc', 'Ge', 'Go', 'F+', 'Fx', 'W.', 'Wx']);
const FOREIGN_OR_SYMBOL = new Set(['--', '||', '{}', '()']);

/** Plurals whose singular no rule finds. */
const SINGULAR = new Map(Object.entries({
  yeux: 'œil', cieux: 'ciel', aïeux: 'aïeul', mesdames: 'madame', messieurs: 'monsieur', mesdemoiselles: 'mademoiselle',
  messeigneurs: 'monseigneur', gentilshommes: 'gentilhomme', bonshommes: 'bonhomme',
}));
/** Spellings of one word; the one the rest of the project uses comes second. */
const SPELLING = new Map(Object.entries({ évènement: 'événement', évènementiel: 'événementiel', clef: 'clé', paie: 'paye' }));

/** Where the dictionary's two files lie. */
function dictionaryFolder() {
  return dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
}

/** What a form of a verb is, told by the elisions the dictionary lets stand before it. */
function verbForm(form, next) {
  if (next === "d'q'" || next === "q'" || next.startsWith('L') || next.startsWith('D')) return 'pastParticiple';
  if (next.includes("d'")) return form.endsWith('ant') ? 'presentParticiple' : 'infinitive';
  return 'finite';
}

/** Every form of the dictionary with its readings, as pairs `lemma`, `kind`. @returns {Map<string, {lemma: string, kind: string}[]>} */
export function frenchForms(affixText, dictionaryText, partsText) {
  const { suffixes, prefixes } = readAffixes(affixText);
  const entries = dictionaryText.split('\n').slice(1).filter((line) => line !== '').map((line) => {
    const [stem = '', flags = ''] = line.split(/[\t ]/)[0].split('/');
    return { stem, flags: flagsOf(flags) };
  });
  const stems = new Set(entries.map((entry) => entry.stem));
  const uninflected = new Set(entries.filter((entry) => !entry.flags.some((flag) => INFLECTION.has(flag))).map((entry) => entry.stem));
  const known = { parts: readParts(partsText), has: (word) => stems.has(word), isAdverb: (word) => uninflected.has(word) };
  const forms = new Map();
  const add = (form, lemma, kind) => {
    if (!WORD.test(form) || form.length > 60) return;
    const spelt = SPELLING.get(lemma) ?? lemma;
    const readings = forms.get(form);
    if (readings === undefined) forms.set(form, [{ lemma: spelt, kind }]);
    else if (!readings.some((r) => r.lemma === spelt && r.kind === kind)) readings.push({ lemma: spelt, kind });
  };
  const addPlain = (stem, flag) => {
    const kinds = partsOf(stem, flag, known);
    const made = flag === '' ? [{ form: stem }] : [{ form: stem }, ...formsOf(stem, suffixes.get(flag) ?? [])];
    for (const { form } of made) for (const kind of kinds) add(form, stem, kind);
  };
  for (const { stem, flags } of entries) {
    if (flags.some((flag) => FOREIGN_OR_SYMBOL.has(flag))) continue;
    if (stem !== stem.toLowerCase()) {
      if (!/[0-9\u2080-\u2089]/.test(stem)) addName(stem, flags);
      continue;
    }
    const inflections = flags.filter((flag) => INFLECTION.has(flag));
    const conjugations = flags.filter((flag) => VERB_FLAG.test(flag) && suffixes.has(flag));
    for (const flag of conjugations) {
      for (const { form, next } of formsOf(stem, suffixes.get(flag))) add(form, stem, verbForm(form, next));
    }
    for (const flag of inflections) addPlain(stem, flag);
    if (flags.includes('Um') || flags.includes('Ui')) addUnit(stem);
    else if (conjugations.length === 0 && inflections.length === 0) addInvariable(stem, flags);
  }
  return forms;

  function addName(stem, flags) {
    add(stem.toLowerCase(), stem.toLowerCase(), 'name');
    for (const flag of flags.filter((f) => INFLECTION.has(f))) {
      for (const { form } of formsOf(stem, suffixes.get(flag) ?? [])) add(form.toLowerCase(), stem.toLowerCase(), 'name');
    }
  }

  function addUnit(stem) {
    for (const rule of [...(prefixes.get('Um') ?? [])]) {
      if (rule.add.includes("'")) continue;
      add(rule.add + stem, rule.add + stem, 'noun');
      add(`${rule.add}${stem}${/[sxz]$/.test(stem) ? '' : 's'}`, rule.add + stem, 'noun');
    }
  }

  function addInvariable(stem, flags) {
    if (flags.length === 0 && stem.length < 4) return;
    const plural = flags.includes("D'") && !flags.includes("L'");
    add(stem, plural ? singularOf(stem) : stem, partsOf(stem, '', known)[0]);
  }

  /** The singular of a listed plural: `choux-fleurs` → `chou-fleur`, when it is an entry. */
  function singularOf(plural) {
    const listed = SINGULAR.get(plural);
    if (listed !== undefined) return listed;
    let candidates = [''];
    for (const piece of plural.split('-')) {
      const choices = [piece, piece.replace(/[sx]$/, ''), piece.replace(/aux$/, 'al')];
      candidates = candidates.flatMap((c) => choices.map((choice) => (c === '' ? choice : `${c}-${choice}`)));
      if (candidates.length > 300) return plural;
    }
    return candidates.reverse().find((c) => c !== plural && stems.has(c)) ?? plural;
  }
}

const RANK = { adverb: 0, infinitive: 1, pastParticiple: 3, presentParticiple: 3.5, noun: 5, adjective: 5, finite: 7, name: 9, function: 0 };

/** The readings of a form, most likely first, by kind and by how the lemma looks. */
function ordered(form, readings, common) {
  const own = readings.find((r) => r.kind === 'noun' && (r.lemma === form || `${r.lemma}s` === form || `${r.lemma}x` === form));
  const rank = (r) => {
    // `partie`, `entrée`, `produits`: a noun that is not made from a shorter one comes before the participle.
    if (own !== undefined && r.lemma === own.lemma && (r.kind === 'noun' || r.kind === 'adjective') && /(?:e|es|it|its|ait|aits)$/.test(form)) return 2;
    // fonder before fondre for `fonde`: regular verbs are the commoner, and the other reading is a subjunctive.
    if (r.kind === 'finite' && !common.has(r.lemma) && /(?:e|es|ent)$/.test(form)) return RANK.finite + (r.lemma.endsWith('er') ? 0 : 0.5);
    return RANK[r.kind] - (common.has(r.lemma) && r.kind !== 'noun' ? 0.3 : 0);
  };
  return readings.map((r, i) => ({ r, i })).sort((a, b) => rank(a.r) - rank(b.r) || a.i - b.i).map(({ r }) => r);
}

/** What the lexicon holds: form → readings, most likely first. @returns {Map<string, {lemma: string, code: number}[]>} */
export function frenchEntries() {
  const folder = dictionaryFolder();
  const parts = readFileSync(PARTS, 'utf8');
  const common = readParts(parts).get('verb') ?? new Set();
  const forms = frenchForms(readFileSync(join(folder, 'index.aff'), 'utf8'), readFileSync(join(folder, 'index.dic'), 'utf8'), parts);
  const entries = new Map();
  for (const [form, readings] of forms) {
    entries.set(form, ordered(form, readings, common).map(({ lemma, kind }) => ({ lemma, code: CODES.indexOf(kind) })));
  }
  return entries;
}

/** The compiled lexicon. Takes two or three seconds. @returns {Uint8Array} */
export const compileFrenchLexicon = () => encode(frenchEntries());

const NOTICE = `french-lexicon.bin

Compiled from the French spelling dictionary "classique" 7.5 by Olivier R. and contributors
(https://grammalecte.net/), as packaged in npm dictionary-fr 3.0.0
(https://github.com/wooorm/dictionaries/tree/main/dictionaries/fr).

This file is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with
this file, you can obtain one at https://mozilla.org/MPL/2.0/.

The source form is index.aff and index.dic of that package: https://www.npmjs.com/package/dictionary-fr/v/3.0.0
The programs that compile it are scripts/build-french-lexicon.mjs and scripts/french-lexicon/ of this project.
`;

/** Writes french-lexicon.bin and french-lexicon.NOTICE.txt into a folder. */
export function buildFrenchLexicon(folder) {
  const bytes = compileFrenchLexicon();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'french-lexicon.bin'), bytes);
  writeFileSync(join(folder, 'french-lexicon.NOTICE.txt'), NOTICE);
  return bytes.length;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const size = buildFrenchLexicon(process.argv[2] ?? join(HERE, '../dist'));
  console.log(`french-lexicon.bin: ${(size / 1e6).toFixed(2)} MB`);
}
