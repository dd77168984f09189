// Two names: the same, perhaps the same, or others.
import type { Comparison } from '../facet.ts';
import { once } from '../../text/once.ts';
import type { Name, NameKind } from './value.ts';

/**
 * `same`: every word of the shorter stands in the longer (Rey / Paul Rey), initials fit (P. Rey / Paul Rey), or one is what
 * the other's document calls it (ORL / Orvane Research Lab). `compatible`: perhaps the same: one slip of the pen apart, or
 * a surname that several have. `different`: nothing shared, or one surname under two first names. `incomparable`: too
 * little to say, or a person on one side and no person on the other.
 * @param twoKnown are the two words names of two in one document? Then neither is a slip for the other
 */
export function compareNames(a: Name, b: Name, twoKnown: (word: string, other: string) => boolean = () => false): Comparison {
  if (a.words.length === 0 || b.words.length === 0) return 'incomparable';
  // a person and a company of one name may still be one that a text was misread on
  if (kindsApart(a.kind, b.kind)) return equalWords(a.words, b.words) ? 'compatible' : 'incomparable';
  const own = compareWords(wordsAgainst(a, b), wordsAgainst(b, a), a, b, twoKnown);
  if (own === 'same') return (a.ambiguous && b.words.length > 1) || (b.ambiguous && a.words.length > 1) || firstNameOnly(a, b) || firstNameOnly(b, a) ? 'compatible' : 'same';
  if (a.also.length === 0 && b.also.length === 0) return own;
  for (const x of [a.words, ...a.also]) for (const y of [b.words, ...b.also]) if ((x !== a.words || y !== b.words) && equalWords(x, y)) return 'same';
  return own;
}

/** A person is no company, no place, no product and no work; between those a text does not keep apart well enough. */
export const kindsApart = (a: NameKind | undefined, b: NameKind | undefined): boolean =>
  a !== undefined && b !== undefined && (a === 'person') !== (b === 'person');

/** The whole name that a part stands for, unless the other is a company: Renault is then no short form of Louis Renault. */
const wordsAgainst = (name: Name, other: Name): readonly string[] => (name.full.length > 0 && (other.kind === undefined || other.kind === 'person') ? name.full : name.words);

/** "Paul" beside "Paul Rey" in another text: there may be other Pauls. */
const firstNameOnly = (short: Name, long: Name): boolean => short.words.length === 1 && short.full.length === 0 && long.kind === 'person' && long.words.length > 1 && near(short.words[0] as string, long.words[0] as string) && !near(short.words[0] as string, long.words[long.words.length - 1] as string);

const equalWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((w, i) => near(w, b[i] as string));

/** University and université. */
const shared = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => a !== undefined && b !== undefined && a.some((x) => b.includes(x));

/** @param x whose words `a` are; `y` those of `b` */
function compareWords(a: readonly string[], b: readonly string[], x: Name, y: Name, twoKnown: (w: string, v: string) => boolean): Comparison {
  if (sameJoined(a, b)) return 'same';
  const short = a.length <= b.length ? a : b;
  const long = a.length <= b.length ? b : a;
  const senses = x.senses.size > 0 && y.senses.size > 0;
  let missing = 0;
  for (const w of short) if (!isAmong(w, long, senses, x, y)) missing++;
  if (missing === 0) {
    // "Windows" and "Windows 11": a version number makes another thing.
    return long.some((w) => /^\d/.test(w) && !isAmong(w, short, senses, x, y)) ? 'different' : 'same';
  }
  if ((x.acronym || y.acronym) && initials(short, long)) return 'same';
  if (isSlip(short, long, twoKnown)) return 'compatible';
  const lastNear = near(a[a.length - 1] as string, b[b.length - 1] as string);
  if (a.length > 1 && b.length > 1 && lastNear) return givenFit(a.slice(0, -1), b.slice(0, -1)) ? 'same' : 'different';
  return missing === short.length ? 'different' : lastNear ? 'compatible' : 'different';
}

/** Whether a word stands among those of the other name, or one that means as much (`senses`: both have words that mean anything). */
function isAmong(word: string, others: readonly string[], senses: boolean, x: Name, y: Name): boolean {
  for (const other of others) if (near(word, other) || (senses && (shared(x.senses.get(word), y.senses.get(other)) || shared(y.senses.get(word), x.senses.get(other))))) return true;
  return false;
}

/** Equal but for hyphens; accents are folded away before. */
export function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.includes('-') && !b.includes('-')) return false;
  return strip(a) === strip(b);
}

const strip = (w: string): string => w.replace(/-/g, '');
/** MistralAI and Mistral AI are one. */
function sameJoined(a: readonly string[], b: readonly string[]): boolean {
  const x = a[0] as string;
  const y = b[0] as string;
  // nearly all differ in their first letter
  return (x.charCodeAt(0) === y.charCodeAt(0) || x.startsWith('-') || y.startsWith('-')) && joined(a) === joined(b);
}
const joined = (words: readonly string[]): string => joinedOnce(words, () => strip(words.join('')));
const joinedOnce = once<readonly string[], string>();

/** J. and Jean, J.-P. and Jean-Pierre; what one side leaves out does not count. */
function givenFit(a: readonly string[], b: readonly string[]): boolean {
  const x = a.flatMap((w) => w.split('-'));
  const y = b.flatMap((w) => w.split('-'));
  const shorter = Math.min(x.length, y.length);
  let short = false;
  for (let i = 0; i < shorter; i++) {
    const [v, w] = [x[i] as string, y[i] as string];
    if (v === w) continue;
    if (!(v.length === 1 && w.startsWith(v)) && !(w.length === 1 && v.startsWith(w))) return false;
    short = true;
  }
  return short || x[0] === y[0];
}

const initials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && (short[0] as string) === long.map((w) => w[0]).join('');

/** Letters of the shortest word that a slip is seen in; of one that may hold two. */
const LONG = 6;
const VERY_LONG = 10;

/** Each word of the shorter stands in the longer, one of them but for a slip: Lindbergh, Lindberg. */
function isSlip(short: readonly string[], long: readonly string[], twoKnown: (w: string, v: string) => boolean): boolean {
  let slips = 0;
  for (const w of short) {
    if (hasNear(w, long)) continue;
    if (slips > 0 || !hasSlipped(w, short, long, twoKnown)) return false;
    slips++;
  }
  return slips === 1;
}

function hasSlipped(word: string, short: readonly string[], long: readonly string[], twoKnown: (w: string, v: string) => boolean): boolean {
  for (const other of long) if (slipped(word, other) && !short.includes(other) && !twoKnown(word, other)) return true;
  return false;
}

function hasNear(word: string, others: readonly string[]): boolean {
  for (const other of others) if (near(word, other)) return true;
  return false;
}

/** One letter wrong, missing, too many or two exchanged, not the first; in very long words two. Never a digit, never a final s. */
export function slipped(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < LONG || a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 2 || a === b || /\d/.test(a) || /\d/.test(b) || a === `${b}s` || b === `${a}s`) return false;
  return distance(a, b) <= (shorter >= VERY_LONG ? 2 : 1);
}

/** Edits between two words, two neighbours exchanged being one; more than 2 counts as 3. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return Math.min(3, previous[b.length] as number);
}
