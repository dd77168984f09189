// Writes the binary lexicon that knowledge/src/languages/morphology/lexicon.ts reads. The format is described there.
import { smallestAutomaton } from './automaton.mjs';
import { layOut } from './layout.mjs';

const MAGIC = 0x32584c46;
const MOST_LETTERS = 63;

/** The readings a code byte stands for; the same order as in the reader. */
export const CODES = ['infinitive', 'finite', 'pastParticiple', 'presentParticiple', 'noun', 'adjective', 'adverb', 'name', 'function'];

/** How many letters of a form its lemma begins with: the others are taken off, and the lemma's others put there. */
function sharedLetters(form, lemma) {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form.charCodeAt(shared) === lemma.charCodeAt(shared)) shared++;
  return shared;
}

/** @returns {{code: number, strip: number, add: string}[]} how the lemmas are made of the form */
function recipesOf(form, readings) {
  return readings.map(({ lemma, code }) => {
    const shared = sharedLetters(form, lemma);
    return { code, strip: form.length - shared, add: lemma.slice(shared) };
  });
}

/** The same for forms with the same recipes, and only for these. */
function recipesKey(form, readings) {
  let key = '';
  for (const { lemma, code } of readings) {
    const shared = sharedLetters(form, lemma);
    key += `${code} ${form.length - shared} ${lemma.length - shared} ${lemma.slice(shared)}`;
  }
  return key;
}

/**
 * @param {Map<string, readonly {lemma: string, code: number}[]>} entries form → readings, most likely first
 * @returns {Uint8Array}
 * @throws Error when there are more letters, or longer words, than the format has room for
 */
export function encode(entries) {
  const sets = new Map();
  const setOf = new Map();
  for (const [form, readings] of entries) {
    const key = recipesKey(form, readings);
    let set = sets.get(key);
    if (set === undefined) sets.set(key, (set = { recipes: recipesOf(form, readings), forms: 0, at: 0 }));
    set.forms++;
    setOf.set(form, set);
  }
  // What is frequent has the small numbers, which take fewer bytes.
  const setsByUse = [...sets.values()].sort((a, b) => b.forms - a.forms);
  const letters = lettersOf(entries.keys(), setsByUse.flatMap(({ recipes }) => recipes.map(({ add }) => add)));
  const setBytes = writeSets(setsByUse, letters);
  const words = [...setOf.keys()].sort().map((form) => [form, setOf.get(form).at]);
  const { bytes, hubs } = layOut(smallestAutomaton(words), letters);

  const lists = [
    Uint32Array.from(hubs),
    Uint16Array.from(letters.keys(), (letter) => letter.charCodeAt(0)),
    Uint8Array.from(setBytes),
    bytes,
  ];
  const sizes = [words.length, ...lists.map((list) => list.length)];
  return littleEndian([Uint32Array.of(MAGIC, ...sizes), ...lists]);
}

/** The letters of some words with their numbers, from 1. @returns {Map<string, number>} */
function lettersOf(words, more) {
  const used = new Uint8Array(0x10000);
  for (const list of [words, more]) for (const word of list) for (let i = 0; i < word.length; i++) used[word.charCodeAt(i)] = 1;
  const letters = [];
  used.forEach((is, unit) => is === 1 && letters.push(String.fromCharCode(unit)));
  if (letters.length > MOST_LETTERS) throw new Error(`french lexicon: too many letters: ${letters.length}`);
  return new Map(letters.map((letter, i) => [letter, i + 1]));
}

/** The bytes of the sets, one after the other; each set is told where it stands. */
function writeSets(sets, letters) {
  const bytes = [];
  const write = (byte) => {
    if (byte > 255) throw new Error(`french lexicon: no room for ${byte} in a byte`);
    bytes.push(byte);
  };
  for (const set of sets) {
    set.at = bytes.length;
    write(set.recipes.length);
    for (const { code, strip, add } of set.recipes) {
      for (const byte of [code, strip, add.length]) write(byte);
      for (let i = 0; i < add.length; i++) write(letters.get(add[i]));
    }
  }
  return bytes;
}

/** Lists of numbers as bytes, one list after the other. */
function littleEndian(lists) {
  const out = new Uint8Array(lists.reduce((sum, list) => sum + list.byteLength, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const list of lists) {
    for (const number of list) {
      if (list.BYTES_PER_ELEMENT === 4) view.setUint32(at, number, true);
      else if (list.BYTES_PER_ELEMENT === 2) view.setUint16(at, number, true);
      else view.setUint8(at, number);
      at += list.BYTES_PER_ELEMENT;
    }
  }
  return out;
}
