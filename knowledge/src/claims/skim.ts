// Skimming: what the sentences of a block may be about, under every key that reading them gives and some more. A base of
// thousands of articles is built by skimming; what is found under a key is read when it is needed.
import type { Token } from '../analysis/token.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { NameRun } from '../facets/name/recognise.ts';
import type { Name } from '../facets/name/value.ts';
import type { Moment } from '../facets/time/value.ts';
import { bitOf, mayHave, type Bloom } from '../text/bloom.ts';
import { hashNumber } from '../text/hash.ts';
import { noted, type Spelling } from '../text/spelling.ts';
import { remembered } from '../text/remembered.ts';
import { onCalendar } from './dated.ts';
import { entriesOf, initialsAt } from './initials.ts';
import { keySet } from './keySet.ts';
import { keyOfTime } from './keys.ts';
import { nameOf, ofName } from './names.ts';
import { prospectsOf, type Continued, type PhraseProspects, type Prospects } from './prospects.ts';
import type { Reader } from './read.ts';
import { glossesOf, inBrackets } from './roster.ts';
import { seenIn, type Around, type Seen } from './seen.ts';

/** How many words may stand between two of a phrase, and between a verb and its particle: "laid 40 people off". */
const BETWEEN = 2;
const OBJECT = 6;

export interface SkimmedSentence {
  readonly keys: readonly number[];
  /** the words of each of its names, particles left out */
  readonly names: readonly (readonly string[])[];
}

export interface Skimmed {
  /** of the last sentence, for what goes on from the block; undefined where it has none */
  readonly language: LanguageCode | undefined;
  readonly sentences: readonly SkimmedSentence[];
  /** names with what else they are called */
  readonly glosses: readonly (readonly [key: string, other: readonly string[]])[];
}

/**
 * Skims a block of prose.
 * @param tokens those of its text
 * @param reference the day of the article, for what it tells from there
 */
export function skim(text: string, tokens: readonly Token[], reader: Reader, around: Around, reference: Moment | undefined): Skimmed {
  const { sentences } = seenIn(text, tokens, reader, around);
  return { language: sentences.at(-1)?.pack.code, sentences: sentences.map((seen) => skimSentence(seen, reader, reference)), glosses: sentences.flatMap(glossesIn) };
}

const gathered = keySet();

function skimSentence(seen: Seen, reader: Reader, reference: Moment | undefined): SkimmedSentence {
  const { tokens, pack, covered } = seen;
  for (const { value } of seen.quantities) gathered.add(keyNumber(`q:${value.dimension}`));
  for (const { value } of seen.times) gathered.add(keyNumber(keyOfTime(reference === undefined ? value : onCalendar(value, reference))));
  const names = seen.names.map(({ from, to }) => ofName(tokens.slice(from, to), pack.grammar.nameParticles));
  const inName: boolean[] = [];
  for (const { from, to } of seen.names) for (let i = from; i < to; i++) inName[i] = true;
  for (const words of names) for (const { spelling } of words) gathered.add(keyOfSpelling(spelling));
  const prospects = prospectsOf(reader.lexicon, pack);
  const list: Prospects[] = [];
  for (let i = 0; i < tokens.length; i++) list.push(prospects(tokens[i] as Token));
  for (let i = 0; i < tokens.length; i++) {
    const { keys, concepts, close, loose, wide } = list[i] as Prospects;
    if (covered[i] !== true && !onlyHelps(list, i)) gathered.addAll(inName[i] === true ? concepts : keys);
    if (close !== undefined) goOn(tokens, list, i + 1, i + 1, close, 0);
    if (loose !== undefined) goOn(tokens, list, i + 1, i + 1 + BETWEEN, loose, BETWEEN);
    if (wide !== undefined) goOn(tokens, list, i + 1, i + 1 + OBJECT, wide, BETWEEN);
    if ((tokens[i] as Token).text.length === 1) {
      const initials = initialsAt(tokens, i);
      if (initials !== undefined) for (const { concept } of entriesOf(initials, pack.code, reader.lexicon)) gathered.add(keyNumber(`c:${concept.id}`));
    }
  }
  return { keys: gathered.take(), names: names.map((words) => words.map((t) => t.fold)) };
}

/** "was nominated", « ont toujours été »: a verb that says nothing of its own. */
function onlyHelps(list: readonly Prospects[], at: number): boolean {
  if (list[at]?.helps !== true) return false;
  let i = at + 1;
  while (i <= at + BETWEEN && list[i]?.helped !== true && list[i]?.between === true) i++;
  return list[i]?.helped === true;
}

function glossesIn({ tokens, names, pack }: Seen): Skimmed['glosses'] {
  return names.flatMap((name, i) => {
    const next = names[i + 1];
    if (next === undefined || !inBrackets(tokens, name, next)) return [];
    const of = (run: NameRun): Name => nameOf(tokens.slice(run.from, run.to), pack.grammar.nameParticles, run);
    return glossesOf(of(name), of(next));
  });
}

const keyNumber = remembered(16_384, hashNumber);

const keyOfSpelling = noted(({ fold }: Spelling): number => nameKey(fold));

/** The key of a word of a name. */
export const nameKey = (word: string): number => keyNumber(`n:${word}`);

/** Gathers the phrases whose second word stands between two places; `between` other words may stand between the next ones. */
function goOn(tokens: readonly Token[], list: readonly Prospects[], first: number, last: number, { bySecond, marks: wanted, bloom }: PhraseProspects, between: number): void {
  const end = Math.min(last, list.length - 1);
  for (let i = first; i <= end; i++) {
    const next = list[i] as Prospects;
    if ((wanted & next.marks) !== 0) {
      const { bits } = next;
      for (let k = 0; k < bits.length; k++) if (mayHave(bloom, bits[k] as number)) enter(bySecond.get(next.forms[k] as string), tokens, list, i, between);
    }
    if (next.possessive) enter(bySecond.get('*'), tokens, list, i, between);
  }
}

function enter(phrases: Continued | undefined, tokens: readonly Token[], list: readonly Prospects[], at: number, between: number): void {
  if (phrases === undefined) return;
  gathered.addAll(phrases.whole);
  if (phrases.longer.length === 0 || !soon(list, at, phrases.thirds, between)) return;
  for (const { rest, key } of phrases.longer) if (follows(tokens, list, at, rest, between)) gathered.add(key);
}

/** Whether one of some words may stand soon behind a place; "no" is sure. */
function soon(list: readonly Prospects[], at: number, words: Bloom, between: number): boolean {
  for (let i = at + 1; i <= at + 1 + between && i < list.length; i++) {
    const { bits, possessive } = list[i] as Prospects;
    if (possessive && mayHave(words, ANY_POSSESSIVE)) return true;
    for (let k = 0; k < bits.length; k++) if (mayHave(words, bits[k] as number)) return true;
  }
  return false;
}

const ANY_POSSESSIVE = bitOf('*');

/** Whether the rest of a phrase comes behind a word, each of its words soon after the one before. */
function follows(tokens: readonly Token[], list: readonly Prospects[], at: number, rest: readonly string[], between: number): boolean {
  let i = at;
  for (let k = 0; k < rest.length; k++) {
    const last = Math.min(i + 1 + between, tokens.length - 1);
    do i++; while (i <= last && !stands(tokens, list, i, rest[k] as string) && !isJoined(list, i, rest, k));
    if (i > last) return false;
    if (!stands(tokens, list, i, rest[k] as string)) k++;
  }
  return true;
}

function stands(tokens: readonly Token[], list: readonly Prospects[], at: number, wanted: string): boolean {
  const { forms, possessive } = list[at] as Prospects;
  return (tokens[at] as Token).fold === wanted || forms.includes(wanted) || (wanted === '*' && possessive);
}

/** Whether a word is two of a phrase in one: open-source. */
function isJoined(list: readonly Prospects[], at: number, rest: readonly string[], k: number): boolean {
  const { hyphenated, forms } = list[at] as Prospects;
  return hyphenated && rest[k + 1] !== undefined && forms.includes(`${rest[k]}${rest[k + 1]}`);
}
