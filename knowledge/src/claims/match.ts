// Do two items mean the same? Or are they rivals: two answers that exclude each other?
import { compareNames } from '../facets/name/compare.ts';
import { cognateKey } from '../languages/cognate.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { compareValues } from './compareValues.ts';
import { itemAt, type Document, type Placed, type Reference } from './document.ts';
import { isDoer, tellsDoer } from './doers.ts';
import { kept } from './itemCache.ts';
import type { Aliases } from './resolve.ts';
import type { Item } from './sentence.ts';
import { nth } from '../text/nth.ts';
import { once } from '../text/once.ts';
import { areOpenAlike, isShort, isTopic, isTopicOf } from './topics.ts';

/** A sentence in its document, with what its pronouns may stand for. */
export interface Side {
  readonly document: Document;
  readonly placed: Placed;
  readonly aliases: Aliases;
}

/** 1 the same, 0 nothing in common. Pronouns and definite nouns match through what they may stand for. */
export const matchItems = (a: Item, sideA: Side, b: Item, sideB: Side, lexicon: Lexicon): number => kept(a, sideA, b, sideB, lexicon, scoreItems);

function scoreItems(a: Item, sideA: Side, b: Item, sideB: Side, lexicon: Lexicon): number {
  const mine = standingFor(a, sideA);
  const theirs = standingFor(b, sideB);
  // A surname alone is the person it stands for, and nobody else of that name.
  const named = (a.name !== undefined && mine.length > 0) || (b.name !== undefined && theirs.length > 0);
  let best = named && a.name !== undefined && b.name !== undefined ? 0 : matchDirectly(a, sideA, b, sideB, lexicon);
  if (best === 0 && (isShort(sideA.document) || isShort(sideB.document)) && (isTopic(a, sideA, b, sideB, lexicon) || isTopicOf(a, sideA, b, sideB, lexicon) || areOpenAlike(a, sideA, b, sideB, lexicon))) return TOPIC;
  if (best === 0 && meansDoer(a, sideA, b, sideB, mine, theirs, lexicon)) return TOPIC;
  if (best >= 0.9 || (mine.length === 0 && theirs.length === 0)) return best;
  for (const x of mine) best = Math.max(best, matchDirectly(x.item, x.side, b, sideB, lexicon) * x.trust);
  for (const y of theirs) {
    best = Math.max(best, matchDirectly(a, sideA, y.item, y.side, lexicon) * y.trust);
    for (const x of mine) best = Math.max(best, matchDirectly(x.item, x.side, y.item, y.side, lexicon) * Math.min(x.trust, y.trust));
  }
  return best;
}

/** How well the subject of a short text that does not name it is taken for the one that the other side names. */
const TOPIC = 0.9;

/** "Her successor" and the name, or a pronoun that stands for it. */
function meansDoer(a: Item, sideA: Side, b: Item, sideB: Side, mine: Standing, theirs: Standing, lexicon: Lexicon): boolean {
  if (!tellsDoer(a) && !tellsDoer(b)) return false;
  return [{ item: b, side: sideB }, ...theirs].some((y) => isDoer(a, sideA, y.item, y.side, lexicon)) || [{ item: a, side: sideA }, ...mine].some((x) => isDoer(b, sideB, x.item, x.side, lexicon));
}

type Standing = readonly { readonly item: Item; readonly side: Side; readonly trust: number }[];

/** What an item of the side itself stands for (a number only counts it), with how well it may be taken for it: a member of a group is not the group. */
function standingFor(item: Item, side: Side): Standing {
  if (side.aliases.size === 0 || item.kind === 'quantity' || side.placed.sentence.items[item.index] !== item) return nothing;
  const references = side.aliases.get(item.index);
  if (references === undefined) return nothing;
  const found = standings(side, () => []);
  return (found[item.index] ??= standingOf(item, side, references));
}

/** By the number of the item: each is laid beside every item of every source. */
const standings = once<Side, (Standing | undefined)[]>();

function standingOf(item: Item, side: Side, references: readonly Reference[]): Standing {
  const trust = item.name !== undefined ? 1 : item.pronoun?.refers === 'rest' ? 0.5 : references.length > 1 ? 0.8 : 0.9;
  return references.map((reference) => ({ item: itemAt(side.document, reference), side: sideAt(side, reference), trust }));
}

const nothing: readonly never[] = [];

/** The sentence that the antecedent stands in tells how its words are read. */
const sideAt = (side: Side, { sentence }: Reference): Side => {
  const placed = side.document.sentences[sentence];
  return placed === undefined || placed === side.placed ? side : { document: side.document, placed, aliases: noAliases };
};
const noAliases: Aliases = new Map();

function matchDirectly(a: Item, sideA: Side, b: Item, sideB: Side, lexicon: Lexicon): number {
  if (a.kind === 'pronoun' || b.kind === 'pronoun' || a.kind === 'opaque' || b.kind === 'opaque') return 0;
  if (a.kind === 'quantity' || b.kind === 'quantity' || a.kind === 'time' || b.kind === 'time') {
    const result = compareValues(a, b);
    return result === 'same' ? 1 : result === 'compatible' ? 0.8 : 0;
  }
  // version 2 and version 3
  if (a.label !== b.label && a.label !== '' && b.label !== '') return 0;
  const byConcept = matchConcepts(a.concepts, b.concepts, lexicon);
  if (byConcept > 0) return byConcept;
  if (sensed(a, b) || sensed(b, a)) return 0.85;
  if (spellsOut(a, b, sideB) || spellsOut(b, a, sideA)) return 0.9;
  if (a.name !== undefined && b.name !== undefined) {
    let result = compareNames(a.name, b.name);
    // perhaps a slip of the pen, unless one text has both
    if (result === 'compatible') result = compareNames(a.name, b.name, togetherIn(sideA.document, sideB.document));
    return result === 'same' ? 1 : result === 'compatible' ? 0.5 : 0;
  }
  if (a.concepts.length > 0 && b.concepts.length > 0) return 0;
  if ((a.kind === 'name') !== (b.kind === 'name') && writtenAlike(a, sideA, b, sideB)) return 0.95;
  return matchWords(a, sideA, b, sideB);
}

/** Whether either text has both words. */
const togetherIn = ({ names: mine }: Document, { names: theirs }: Document) => (x: string, y: string): boolean => (mine.has(x) && mine.has(y)) || (theirs.has(x) && theirs.has(y));

/** "the GMP" beside "the gross metropolitan product": the first letters of the words that end with the noun. */
function spellsOut(initials: Item, noun: Item, { placed: { sentence } }: Side): boolean {
  const letters = initials.name?.acronym === true ? (initials.name.words[0] ?? '') : '';
  if (letters.length < 3 || noun.kind !== 'noun' || sentence.items[noun.index] !== noun) return false;
  let at = noun.to - 1;
  for (let k = letters.length - 1; k >= 0; k--, at--) if (nth(sentence.words, at)?.fold.charAt(0) !== letters.charAt(k)) return false;
  return true;
}

/** "Windows" at the head of a sentence, read as a noun there, and the name elsewhere. */
function writtenAlike(a: Item, sideA: Side, b: Item, sideB: Side): boolean {
  const [x, y] = [sideA.placed.sentence, sideB.placed.sentence];
  const [from, to] = [a.span.end - a.span.start, b.span.end - b.span.start];
  if (from !== to || x.items[a.index] !== a || y.items[b.index] !== b) return false;
  const text = x.block.slice(a.span.start, a.span.end);
  return /^\p{Lu}/u.test(text) && text === y.block.slice(b.span.start, b.span.end);
}

/** "la fondation Orvane" beside "the Orvane Foundation": the noun stands in the name. */
const sensed = (noun: Item, name: Item): boolean => noun.kind === 'noun' && name.kind === 'name' && name.name?.kind !== undefined && name.name.senses.size > 0 && [...name.name.senses.values()].some((ids) => ids.some((id) => noun.concepts.includes(id)));

function matchConcepts(a: readonly string[], b: readonly string[], lexicon: Lexicon): number {
  let best = 0;
  if (a.length === 0 || b.length === 0 || !lexicon.mayMeet(a, b)) return best;
  for (const x of a) {
    for (const y of b) {
      if (x === y) return 1;
      if (lexicon.akin(x, y)) best = Math.max(best, 0.95);
      else if (lexicon.entails(x, y) || lexicon.entails(y, x)) best = Math.max(best, 0.75);
    }
  }
  return best;
}

function matchWords(a: Item, sideA: Side, b: Item, sideB: Side): number {
  const la = sideA.placed.sentence.language;
  const lb = sideB.placed.sentence.language;
  if (a.lemma === b.lemma) return a.lemma.length > 2 ? 1 : 0.6;
  if (a.lemma.length < 5 || b.lemma.length < 5) return 0;
  return cognateKey(a.lemma, la) === cognateKey(b.lemma, lb) ? 0.9 : 0;
}

export type Contrast = 'opposite' | 'exclusive';

/** Whether two items are rivals: opposite concepts, or two members of one exclusive set. */
export function contrast(a: Item, b: Item, lexicon: Lexicon): Contrast | undefined {
  if (!lexicon.mayClash(a.concepts, b.concepts)) return undefined;
  // "are left" remains or was left behind: a word that may say the same is no rival
  if (a.concepts.some((x) => b.concepts.some((y) => x === y || lexicon.entails(x, y) || lexicon.entails(y, x)))) return undefined;
  for (const x of a.concepts) {
    for (const y of b.concepts) {
      if (lexicon.opposed(x, y)) return 'opposite';
      if (lexicon.exclusive(x, y) !== undefined) return 'exclusive';
    }
  }
  return undefined;
}
