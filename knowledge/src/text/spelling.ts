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

let known = new Map<string, Spelling>();
let era = 0;

/** The spelling of a text: the same object for equal texts of one era. */
export function spellingOf(text: string): Spelling {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= LONGEST_ERA) {
    known = new Map();
    era++;
  }
  // In the map's key, the text and the fold are one string where they are equal: comparing them compares addresses.
  const folded = fold(text);
  const made: Spelling = { text, fold: folded === text ? text : folded, id: known.size, era };
  known.set(text, made);
  return made;
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
