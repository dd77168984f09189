// The names of a document as a whole: what its acronyms stand for, and whom a surname alone means.
import { compareNames } from '../facets/name/compare.ts';
import type { Name } from '../facets/name/value.ts';
import { eachOf } from '../text/eachOf.ts';
import { once } from '../text/once.ts';
import { itemWith, nameWith, sentenceWith } from './copies.ts';
import type { Standing } from './read.ts';
import type { Item, Sentence } from './sentence.ts';

/** Words of the longest name of a person. */
const MOST = 4;

export interface Roster {
  /**
   * For each of the sentences what is known of its names beyond their own words; undefined where nothing is known of any.
   * @param block the number of their block
   */
  tell(sentences: readonly Standing[], block: number): readonly (Told | undefined)[] | undefined;
}

/** What is known of the names of a sentence. */
export interface Told {
  /** the same for the same */
  readonly key: string;
  readonly names: ReadonlyMap<Name, Found>;
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

export function rosterOf(blocks: readonly (readonly Standing[])[]): Roster {
  /** last word, and first word → the whole names that have it, one of each person */
  const bySurname = new Map<string, Whole[]>();
  const byFirst = new Map<string, Whole[]>();
  /** single words that are no persons here */
  const things = new Set<string>();
  const glosses = new Map<string, string[][]>();
  /** how many names stand before a block */
  const starts: number[] = [];
  let count = 0;
  for (const sentences of blocks) {
    starts.push(count);
    for (const { sentence } of sentences) {
      let previous: Named | undefined;
      for (const item of namedIn(sentence)) {
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
  const empty = bySurname.size === 0 && glosses.size === 0;
  return {
    tell: (sentences, block) => {
      if (empty) return undefined;
      let at = starts[block] ?? count;
      let any = false;
      const told = sentences.map(({ sentence }) => {
        let key = '';
        let names: Map<Name, Found> | undefined;
        for (const { name } of namedIn(sentence)) {
          const more = found(name, at++);
          if (more === undefined) continue;
          key += `${name.words.join(' ')}=${more.full.join(' ')}/${more.also.map((w) => w.join(' ')).join('|')}${more.ambiguous ? '?' : ''};`;
          (names ??= new Map()).set(name, more);
        }
        any ||= names !== undefined;
        return names === undefined ? undefined : { key, names };
      });
      return any ? told : undefined;
    },
  };
}

type Named = Item & { readonly name: Name };

/** The names of a sentence: at every name that is typed those of the whole document are gone through. */
const namedIn = (sentence: Sentence): readonly Named[] => namedOnce(sentence, () => sentence.items.filter((item): item is Named => item.kind === 'name' && item.name !== undefined));
const namedOnce = once<Sentence, readonly Named[]>();

/** Ways in which a sentence was told of its names that are kept. */
const WAYS = 4;
const ways = new WeakMap<Sentence, Map<string, Sentence>>();

/** The sentence with that written into its names; the same one, when it is told the same again. */
export function withNames(sentence: Sentence, told: Told | undefined): Sentence {
  if (told === undefined) return sentence;
  const known = ways.get(sentence) ?? new Map<string, Sentence>();
  ways.set(sentence, known);
  const before = known.get(told.key);
  if (before !== undefined) return before;
  const items = eachOf(sentence.items, (item) => {
    const more = item.name === undefined ? undefined : told.names.get(item.name);
    return more === undefined || item.name === undefined ? item : itemWith(item, { name: nameWith(item.name, more) });
  });
  const made = sentenceWith(sentence, { items });
  if (known.size >= WAYS) known.clear();
  known.set(told.key, made);
  return made;
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

function glossed(a: Named, b: Named, sentence: Sentence, glosses: Map<string, string[][]>): void {
  if (!inBrackets(sentence.words, a, b)) return;
  for (const [key, other] of glossesOf(a.name, b.name)) {
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
