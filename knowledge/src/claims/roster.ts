// The names of a document as a whole: what its acronyms stand for, and whom a surname alone means.
import { compareNames } from '../facets/name/compare.ts';
import type { Name } from '../facets/name/value.ts';
import type { Item, Sentence } from './sentence.ts';

/** Words of the longest name of a person. */
const MOST = 4;

export interface Roster {
  /** What is known of the names of these sentences beyond their own words, as a key; empty when nothing is. */
  note(sentences: readonly Sentence[]): string;
  /** The sentences with that written into their names. */
  apply(sentences: readonly Sentence[]): readonly Sentence[];
}

interface Found {
  readonly full: readonly string[];
  readonly also: readonly (readonly string[])[];
  readonly ambiguous: boolean;
}

/** A whole name of a person, and where it is first met: names are numbered through the document. */
interface Whole {
  readonly name: Name;
  readonly since: number;
}

export function rosterOf(blocks: Iterable<readonly Sentence[]>): Roster {
  /** last word, and first word → the whole names that have it, one of each person */
  const bySurname = new Map<string, Whole[]>();
  const byFirst = new Map<string, Whole[]>();
  /** single words that are no persons here */
  const things = new Set<string>();
  const glosses = new Map<string, string[][]>();
  const starts = new Map<readonly Sentence[], number>();
  let count = 0;
  for (const sentences of blocks) {
    if (!starts.has(sentences)) starts.set(sentences, count);
    for (const sentence of sentences) {
      let previous: Item | undefined;
      for (const item of sentence.items) {
        if (item.kind !== 'name' || item.name === undefined) continue;
        enter(item.name, count++, bySurname, byFirst, things);
        if (previous !== undefined) glossed(previous, item, sentence, glosses);
        previous = item;
      }
    }
  }
  const found = (name: Name, at: number): Found | undefined => {
    const key = name.words.join(' ');
    const also = glosses.get(key);
    const only = name.words.length === 1 && !name.acronym && (name.kind === undefined || name.kind === 'person') && !things.has(key);
    // a surname stands for a name that came before it
    const wholes = only ? (bySurname.get(key) ?? byFirst.get(key) ?? []).filter((w) => w.since < at) : [];
    if (also === undefined && wholes.length === 0) return undefined;
    return { full: wholes.length === 1 ? (wholes[0] as Whole).name.words : [], also: also ?? [], ambiguous: wholes.length > 1 };
  };
  /** Calls back with every name of the sentences and what was found of it. */
  const each = (sentences: readonly Sentence[], told: (name: Name, more: Found | undefined) => void): void => {
    let at = starts.get(sentences) ?? count;
    for (const sentence of sentences) for (const item of sentence.items) if (item.kind === 'name' && item.name !== undefined) told(item.name, found(item.name, at++));
  };
  const empty = bySurname.size === 0 && glosses.size === 0;
  return {
    note: (sentences) => {
      let key = '';
      if (!empty) each(sentences, ({ words }, more) => (key += more === undefined ? '' : `${words.join(' ')}=${more.full.join(' ')}/${more.also.map((w) => w.join(' ')).join('|')}${more.ambiguous ? '?' : ''};`));
      return key;
    },
    apply: (sentences) => {
      const all = new Map<Name, Found>();
      each(sentences, (name, more) => more !== undefined && all.set(name, more));
      return sentences.map((sentence) => ({
        ...sentence,
        items: sentence.items.map((item) => {
          const more = item.name === undefined ? undefined : all.get(item.name);
          return more === undefined || item.name === undefined ? item : { ...item, name: { ...item.name, ...more } };
        }),
      }));
    },
  };
}

function enter(name: Name, since: number, bySurname: Map<string, Whole[]>, byFirst: Map<string, Whole[]>, things: Set<string>): void {
  const { words, kind } = name;
  if (words.length === 1) {
    if (kind !== undefined && kind !== 'person') things.add(words[0] as string);
    return;
  }
  if ((kind !== undefined && kind !== 'person') || name.acronym || words.length > MOST || words.some((w) => /\d/.test(w))) return;
  for (const [map, key] of [[bySurname, words[words.length - 1] as string], [byFirst, words[0] as string]] as const) {
    const others = map.get(key);
    if (others === undefined) map.set(key, [{ name, since }]);
    else {
      const at = others.findIndex((o) => compareNames(o.name, name) === 'same');
      const known = others[at];
      if (known === undefined) others.push({ name, since });
      else if (words.length > known.name.words.length || known.name.words.some((w) => w.length === 1)) others[at] = { name, since: known.since };
    }
  }
}

function glossed(a: Item, b: Item, sentence: Sentence, glosses: Map<string, string[][]>): void {
  if (!inBrackets(sentence.words, a, b)) return;
  for (const [key, other] of glossesOf(a.name as Name, b.name as Name)) {
    const known = glosses.get(key) ?? [];
    if (!known.some((k) => k.join(' ') === other.join(' '))) glosses.set(key, [...known, [...other]]);
  }
}

/** Whether the second stretch stands in brackets right behind the first. */
export const inBrackets = (words: readonly { readonly text: string }[], a: { readonly to: number }, b: { readonly from: number; readonly to: number }): boolean =>
  words[a.to]?.text === '(' && b.from === a.to + 1 && words[b.to]?.text === ')';

/** "Orvane Research Lab (ORL)", "ORL (Orvane Research Lab)": the letters are the first of the words. Each with what else it is called. */
export function glossesOf(x: Name, y: Name): readonly (readonly [key: string, other: readonly string[]])[] {
  const [short, long] = x.acronym ? [x, y] : [y, x];
  if (!short.acronym || short.words.length !== 1 || long.words.length < 2) return [];
  const letters = short.words[0] as string;
  if (initialsOf(long.words) !== letters && initialsOf(long.text.toLowerCase().split(/[ '’-]+/)) !== letters) return [];
  return [[letters, long.words], [long.words.join(' '), short.words]];
}

const initialsOf = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');
