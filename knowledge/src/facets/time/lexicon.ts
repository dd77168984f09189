// A vocabulary made ready for look-up: every word and phrase of it by its folded form.
import { fold } from '../../text/fold.ts';
import { marksOf } from '../../text/mark.ts';
import { noted, type Spelling } from '../../text/spelling.ts';
import type { TimeUnit } from './calendar.ts';
import { type Opening, openingOf } from './opening.ts';
import { type WordForm, wakes, wordForm } from './piece.ts';
import type { Bearing, Deixis, Third } from './value.ts';
import type { Spellings, TimeVocabulary } from './vocabulary.ts';
import { type WordTests, wordTests } from './wordTests.ts';

/** What a single word can be. A word may be several things (French `sept`, English `second`). */
export interface Sense {
  month: number | undefined;
  shortMonth: number | undefined;
  weekday: number | undefined;
  shortWeekday: number | undefined;
  /** Mondays, mardis */
  weekdays: number | undefined;
  season: number | undefined;
  ordinal: number | undefined;
  cardinal: number | undefined;
  portion: Third | undefined;
  portionNoun: Third | undefined;
  unit: TimeUnit | undefined;
}

/** Every sense has one shape: they are looked at all the time. */
const nothing = (): Sense => ({ month: undefined, shortMonth: undefined, weekday: undefined, shortWeekday: undefined, weekdays: undefined, season: undefined, ordinal: undefined, cardinal: undefined, portion: undefined, portionNoun: undefined, unit: undefined });

/** What the words of a phrase so far say, and how it goes on. */
export interface PhraseNode<T> {
  readonly value: T | undefined;
  readonly next: PhraseNodes<T> | undefined;
}
export type PhraseNodes<T> = ReadonlyMap<string, PhraseNode<T>>;

/** Phrases by their words: read onwards from the first, read back from the last, or whole, joined with a space. */
export interface Phrases<T> {
  readonly onwards: PhraseNodes<T>;
  readonly back: PhraseNodes<T>;
  /** the marks of the first words, and of the last */
  readonly firsts: number;
  readonly lasts: number;
  readonly get: (words: string) => T | undefined;
}

/** "later" or "earlier"; a closing one counts only where nothing follows it. */
export interface OffsetClause {
  readonly sign: 1 | -1;
  readonly closing: boolean;
}

export interface TimeLexicon {
  readonly words: TimeVocabulary;
  /** the form a word is looked up by, given its fold */
  readonly key: (text: string, folded: string) => string;
  readonly sense: (word: string) => Sense | undefined;
  readonly portionBefore: (word: string) => Third | undefined;
  /** whether a word, by its look-up form, is in a list */
  readonly is: WordTests;
  readonly bearings: Phrases<Bearing>;
  readonly introductions: Phrases<true>;
  readonly cuePhrases: Phrases<true>;
  readonly approximations: Phrases<true>;
  readonly amounts: Phrases<true>;
  readonly blocked: Phrases<true>;
  readonly between: Phrases<true>;
  readonly openers: Phrases<true>;
  readonly to: Phrases<true>;
  readonly later: Phrases<OffsetClause>;
  readonly offsets: Phrases<{ readonly count: number; readonly unit: TimeUnit; readonly closing: boolean }>;
  readonly beforeHour: Phrases<number>;
  readonly afterHour: Phrases<number>;
  readonly hours: Phrases<true>;
  readonly zones: Phrases<number | 'local'>;
  readonly beforeEra: Phrases<true>;
  readonly ourEra: Phrases<true>;
  readonly am: Phrases<true>;
  readonly pm: Phrases<true>;
  readonly stretches: Phrases<Third>;
  readonly turns: Phrases<true>;
  readonly deixis: Phrases<{ readonly count: number; readonly unit: Deixis['unit'] }>;
  /** which of the things of one name, said before it or after it */
  readonly whichBefore: Phrases<Which>;
  readonly whichAfter: Phrases<Which>;
  /** signs: -1 of "ago", 1 of "from now" */
  readonly countedBefore: Phrases<1 | -1>;
  readonly countedAfter: Phrases<1 | -1>;
  readonly further: Phrases<true>;
  readonly nearer: Phrases<true>;
  readonly followedBefore: Phrases<true>;
  readonly followedAfter: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly fiscal: Phrases<true>;
  readonly collective: (word: string) => number | undefined;
  readonly opening: Opening;
  /** whether a word makes it worth while to read a sentence without digits */
  readonly wakes: (word: Spelling) => boolean;
  readonly formOf: (word: Spelling) => WordForm;
}

export type Which = 'last' | 'this' | 'next';

const compiled = new WeakMap<TimeVocabulary, TimeLexicon>();

/** The look-up form of a vocabulary, made once for each. */
export function lexiconOf(words: TimeVocabulary): TimeLexicon {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}

function compile(words: TimeVocabulary): TimeLexicon {
  const accented = new Set(words.accented);
  // a single capital is often written without its accent: "A 18 heures"
  const capitals = new Map(words.accented.filter((word) => word.length === 1).map((word) => [fold(word).toUpperCase(), word]));
  const folds = new Set(words.accented.map(fold));
  const key = (text: string, folded: string): string => {
    if (!folds.has(folded)) return folded;
    const lower = text.toLowerCase();
    return accented.has(lower) ? lower : capitals.get(text) ?? folded;
  };
  const keys = (says: string): string => says.split(' ').map((word) => key(word, fold(word))).join(' ');
  const senses = new Map<string, Sense>();
  const sense = (word: string): Sense => {
    const key = fold(word);
    const known = senses.get(key) ?? nothing();
    senses.set(key, known);
    return known;
  };
  const each = (rows: readonly Spellings[], put: (s: Sense, index: number) => void, first = 1): void =>
    rows.forEach((row, i) => row.forEach((word) => put(sense(word), i + first)));
  each(words.months, (s, i) => (s.month = i));
  each(words.shortMonths, (s, i) => (s.shortMonth = i));
  each(words.weekdays, (s, i) => (s.weekday = i));
  each(words.weekdays.map((row) => row.map((word) => `${word}s`)), (s, i) => (s.weekdays = i));
  each(words.shortWeekdays, (s, i) => (s.shortWeekday = i));
  each(words.seasons, (s, i) => (s.season = i));
  each(words.ordinals, (s, i) => (s.ordinal = i));
  each(words.cardinals, (s, i) => (s.cardinal = i), 0);
  for (const [word, value] of Object.entries(words.numerals)) sense(word).cardinal = value;
  const before = new Map<string, Third>();
  for (const portion of ['early', 'mid', 'late'] as const) {
    words.portions[portion].before.forEach((word) => before.set(fold(word), portion));
    words.portions[portion].noun.forEach((word) => (sense(word).portionNoun = portion));
  }
  for (const [unit, names] of Object.entries(words.units)) names.forEach((word) => (sense(word).unit = unit as TimeUnit));
  const clauses = ([['later', 1], ['earlier', -1]] as const).flatMap(([name, sign]) =>
    (['always', 'closing'] as const).flatMap((when) => words[name][when].map((says): readonly [string, OffsetClause] => [says, { sign, closing: when === 'closing' }])),
  );
  const made: TimeLexicon = {
    words,
    key,
    sense: (word) => senses.get(word),
    portionBefore: (word) => before.get(word),
    is: wordTests(words, keys),
    bearings: phrases(keys, (['at', 'since', 'until', 'before', 'after'] as const).flatMap((b) => words.bearings[b].map((says) => [says, b] as const))),
    introductions: phrases(keys, words.introductions.map(flag)),
    cuePhrases: phrases(keys, words.cuePhrases.map(flag)),
    approximations: phrases(keys, words.approximations.map(flag)),
    amounts: phrases(keys, words.amounts.map(flag)),
    blocked: phrases(keys, words.blocked.map(flag)),
    between: phrases(keys, words.between.map(flag)),
    openers: phrases(keys, words.openers.map(flag)),
    to: phrases(keys, words.to.map(flag)),
    later: phrases(keys, clauses),
    offsets: phrases(keys, words.offsets.flatMap((o) => o.says.map((says) => [says, { count: o.count, unit: o.unit, closing: o.closing ?? false }] as const))),
    beforeHour: phrases(keys, Object.entries(words.clock.before)),
    afterHour: phrases(keys, Object.entries(words.clock.after)),
    hours: phrases(keys, words.clock.hours.map(flag)),
    zones: phrases(keys, Object.entries(words.clock.zones)),
    beforeEra: phrases(keys, words.beforeEra.map(flag)),
    ourEra: phrases(keys, words.ourEra.map(flag)),
    am: phrases(keys, words.clock.am.map(flag)),
    pm: phrases(keys, words.clock.pm.map(flag)),
    stretches: phrases(keys, (['early', 'mid', 'late'] as const).flatMap((t) => words.stretches[t].map((says) => [says, t] as const))),
    turns: phrases(keys, words.turns.map(flag)),
    deixis: phrases(keys, words.deixis.flatMap((d) => d.says.map((says) => [says, { count: d.count, unit: d.unit }] as const))),
    whichBefore: phrases(keys, WHICH.flatMap((which) => words.which[which].before.map((says) => [says, which] as const))),
    whichAfter: phrases(keys, WHICH.flatMap((which) => words.which[which].after.map((says) => [says, which] as const))),
    countedBefore: phrases(keys, signed(words.ago.before, words.hence.before)),
    countedAfter: phrases(keys, signed(words.ago.after, words.hence.after)),
    further: phrases(keys, words.further.map(flag)),
    nearer: phrases(keys, words.nearer.map(flag)),
    followedBefore: phrases(keys, words.followed.before.map(flag)),
    followedAfter: phrases(keys, words.followed.after.map(flag)),
    andHalf: phrases(keys, words.andHalf.map(flag)),
    fiscal: phrases(keys, words.fiscal.map(flag)),
    collective: (word) => words.collectives[word],
    opening: openingOf(words, keys),
    wakes: noted(({ fold: word }) => wakes(word, made)),
    formOf: noted((word) => wordForm(word, made)),
  };
  return made;
}

const WHICH = ['last', 'this', 'next'] as const;

const signed = (past: readonly string[], future: readonly string[]): readonly (readonly [string, 1 | -1])[] => [...past.map((says) => [says, -1] as const), ...future.map((says) => [says, 1] as const)];

const flag = (says: string): readonly [string, true] => [says, true];

function phrases<T>(keys: (says: string) => string, entries: readonly (readonly [string, T])[]): Phrases<T> {
  const map = new Map<string, T>();
  const onwards = new Map<string, Growing<T>>();
  const back = new Map<string, Growing<T>>();
  for (const [says, value] of entries) {
    const key = keys(says);
    if (map.has(key)) continue;
    map.set(key, value);
    const words = key.split(' ');
    grow(onwards, words, value);
    grow(back, words.reverse(), value);
  }
  return { onwards, back, firsts: marksOf(onwards.keys()), lasts: marksOf(back.keys()), get: (words) => map.get(words) };
}

interface Growing<T> extends PhraseNode<T> {
  value: T | undefined;
  next: Map<string, Growing<T>> | undefined;
}

function grow<T>(nodes: Map<string, Growing<T>>, words: readonly string[], value: T): void {
  words.forEach((word, i) => {
    const node = nodes.get(word) ?? { value: undefined, next: undefined };
    nodes.set(word, node);
    if (i === words.length - 1) node.value = value;
    else nodes = node.next ??= new Map<string, Growing<T>>();
  });
}
