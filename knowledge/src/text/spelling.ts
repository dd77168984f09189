// Spellings: a word as written, once for all the places it comes at, so that what depends on it alone is found by a number.
import { fold } from './fold.ts';

export interface Spelling {
  readonly text: string;
  /** `fold(text)` */
  readonly fold: string;
  /** its number among the spellings of its era, from 0 */
  readonly id: number;
  /** numbers are given out anew in every era */
  readonly era: number;
}

/** So many are told apart before an era ends: more than a writer's folder has words, few enough to keep. */
const LONGEST_ERA = 65_536;
/** Places in the table at first, a power of two: a small table stays in the processor's cache. */
const FEWEST_PLACES = 4096;
const EMPTY = -1;

let era = 0;
let spellings: Spelling[] = [];
const hashes = new Int32Array(LONGEST_ERA);
/** Hash → number of a spelling; the next place when another has taken it. At most half of the places are taken. */
let table = new Int32Array(FEWEST_PLACES).fill(EMPTY);

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (table.length - 1);

/** Twice as many places. */
function grow(): void {
  table = new Int32Array(table.length * 2).fill(EMPTY);
  for (let id = 0; id < spellings.length; id++) {
    let place = placeOf(hashes[id] as number);
    while (table[place] !== EMPTY) place = (place + 1) & (table.length - 1);
    table[place] = id;
  }
}

/**
 * The spelling of a stretch of a text: the same object for equal stretches of one era. The characters are compared where
 * they stand; nothing is cut out of the text but for a word that is new.
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let place = placeOf(hash);
  for (let id = table[place] as number; id !== EMPTY; id = table[place] as number) {
    if (hashes[id] === hash) {
      const known = spellings[id] as Spelling;
      if (stands(known.text, text, start, end)) return known;
    }
    place = (place + 1) & (table.length - 1);
  }
  if (spellings.length === LONGEST_ERA) {
    era++;
    spellings = [];
    table = new Int32Array(FEWEST_PLACES).fill(EMPTY);
    return spellingAt(text, start, end);
  }
  const written = cutOut(text, start, end);
  const folded = fold(written);
  // one string where both are equal: comparing them compares addresses
  const made: Spelling = { text: written, fold: folded === written ? written : folded, id: spellings.length, era };
  hashes[made.id] = hash;
  table[place] = made.id;
  spellings.push(made);
  if (spellings.length * 2 > table.length) grow();
  return made;
}

/** A part of a string that is longer than a few characters keeps the whole of it alive: a text for the sake of a word. */
const cutOut = (text: string, start: number, end: number): string => (end - start < 13 ? text.slice(start, end) : text.slice(start, end).split('').join(''));

function stands(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** What is remembered of spellings; those of an era that has ended are forgotten. */
export interface Notes<T> {
  get(spelling: Spelling): T | undefined;
  set(spelling: Spelling, note: T): void;
}

export function notes<T>(): Notes<T> {
  let of = era;
  let list: (T | undefined)[] = [];
  return {
    get: (spelling) => (spelling.era === of ? list[spelling.id] : undefined),
    set: (spelling, note) => {
      if (spelling.era < of) return;
      if (spelling.era > of) {
        of = spelling.era;
        list = [];
      }
      // no holes: an array with holes is looked up like a map
      while (list.length < spelling.id) list.push(undefined);
      list[spelling.id] = note;
    },
  };
}

/** `find`, remembering its answers. */
export function noted<T>(find: (spelling: Spelling) => T): (spelling: Spelling) => T {
  const known = notes<{ readonly answer: T }>();
  return (spelling) => {
    const hit = known.get(spelling);
    if (hit !== undefined) return hit.answer;
    const answer = find(spelling);
    known.set(spelling, { answer });
    return answer;
  };
}
