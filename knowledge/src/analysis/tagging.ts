// What a language brings to the choice of tags: which tags a word may have, and which tag likes to follow which.
import { remembered } from '../text/remembered.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';
import type { Tag } from './word.ts';

/**
 * Tags as the choice sees them: finer than a `Tag` where what follows differs.
 * N noun · A adjective · R adverb · NP name · D determiner · P preposition · PR pronoun that is a subject · PO one that
 * is not · W relative · S subordinator · C coordinator · X negator · XO first half of a negation · M infinitive marker ·
 * Q value · K comma or bracket · KK strong punctuation · O other · POS possessive mark · finite verbs: F plain, H have,
 * B be, MD modal, DO do · I infinitive · PP past participle · G present participle
 */
export type Kind =
  | 'N' | 'A' | 'R' | 'NP' | 'D' | 'P' | 'PR' | 'PO' | 'W' | 'S' | 'C' | 'X' | 'XO' | 'M' | 'Q' | 'K' | 'KK' | 'O' | 'POS'
  | 'F' | 'H' | 'B' | 'MD' | 'DO' | 'I' | 'PP' | 'G';

const KINDS: readonly (Kind | '^')[] = ['^', 'N', 'A', 'R', 'NP', 'D', 'P', 'PR', 'PO', 'W', 'S', 'C', 'X', 'XO', 'M', 'Q', 'K', 'KK', 'O', 'POS', 'F', 'H', 'B', 'MD', 'DO', 'I', 'PP', 'G'];
const CODES = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Readonly<Record<Kind | '^', number>>;

/** A set of kinds as bits, by their codes. */
export const kindBits = (kinds: readonly Kind[]): number => kinds.reduce((bits, kind) => bits | (1 << CODES[kind]), 0);

/** A tag a word may have, and what it costs to give it. */
export interface Candidate {
  readonly kind: Kind;
  /** the number of the kind, for the table of costs */
  readonly code: number;
  readonly cost: number;
  readonly lemma: string;
  readonly reading: Reading | undefined;
}

/** All candidates have one shape and their cost one kind of number, which the choice of tags is quick by. */
export function candidate(kind: Kind, cost: number, lemma: string, reading: Reading | undefined): Candidate {
  const code = CODES[kind];
  // the kind as the code writes it: one cut out of a table is compared letter by letter
  return { kind: KINDS[code] as Kind, code, cost, lemma, reading };
}

/** What stands around a token, for conditions that no table of neighbours can hold. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** is the token part of a quantity or a date? */
  readonly covered: (index: number) => boolean;
  readonly readings: (index: number) => readonly Reading[];
}

/** What a rule looks at first: the token, the fold of the one before it, the one after it. */
export interface Sight extends Around {
  readonly token: Token;
  readonly before: string;
  readonly next: Token | undefined;
}

/** The tags of a closed word where its neighbours decide; undefined leaves it to the tables. */
export type Rule = (sight: Sight) => readonly (readonly [Kind | '*', number])[] | undefined;

export interface Tagging {
  /** cost of a kind after another (`^` opens the sentence); all costs in thousandths */
  readonly follows: ReadonlyMap<Kind | '^', ReadonlyMap<Kind, number>>;
  /** cost of a pair the table does not have */
  readonly rare: number;
  /** closed word → its tags with their costs, in place of those its tables give; `*` adds what the dictionary says */
  readonly closed: ReadonlyMap<string, readonly (readonly [Kind | '*', number])[]>;
  /** a closed word as written in lower case → its rule, where its neighbours decide */
  readonly decide: (written: string, folded: string) => Rule | undefined;
  /** extra cost of one candidate after another: agreement */
  readonly agreement: (before: Candidate, beforeToken: Token, candidate: Candidate, token: Token) => number;
  /** words that together are one adverb wherever they stand: all the same */
  readonly adverbPhrases: readonly (readonly string[])[];
  /** words that together mark an infinitive: in order to */
  readonly infinitivePhrases: readonly (readonly string[])[];
  /** extra cost of a finite verb behind a number, or behind a number and a noun: "1,200 city buses" */
  readonly counted: (number: Token, noun: Token | undefined, token: Token) => number;
  /** words that together negate: no longer */
  readonly negativePhrases: readonly (readonly string[])[];
  /** words that together negate the verb or the participle right behind them: far from finished */
  readonly participialDenials: readonly (readonly string[])[];
  /** words that together open a condition: à moins que, as long as */
  readonly conditionPhrases: readonly (readonly string[])[];
  /** contraction of a preposition at the end of a phrase → the preposition: du → de */
  readonly contractions: ReadonlyMap<string, string>;
  /** the adjective lemmas a participle may stand for */
  readonly qualityLemmas: (form: string) => readonly string[];
  /** may a hyphenated word be a verb? */
  readonly hyphenatedVerbs: boolean;
}

const TAGS: Readonly<Record<Kind, Tag>> = {
  N: 'noun', A: 'adjective', R: 'adverb', NP: 'name', D: 'determiner', P: 'preposition', POS: 'preposition', PR: 'pronoun', PO: 'pronoun',
  W: 'relative', S: 'subordinator', C: 'coordinator', X: 'negator', XO: 'negator', M: 'marker', Q: 'value', K: 'punctuation', KK: 'punctuation', O: 'other',
  F: 'verb', H: 'verb', B: 'verb', MD: 'verb', DO: 'verb', I: 'verb', PP: 'verb', G: 'verb',
};

const TAG_BY_CODE: readonly Tag[] = KINDS.map((kind) => (kind === '^' ? 'other' : TAGS[kind]));

export const tagOf = ({ code }: Candidate): Tag => TAG_BY_CODE[code] as Tag;
export const isFinite = (kind: Kind): boolean => kind === 'F' || kind === 'H' || kind === 'B' || kind === 'MD' || kind === 'DO';

/** A word of no kind that counts, behind a kind that says nothing of it. */
const OTHER = 400;

/** What a kind costs behind another, by their codes; 0 opens the sentence. */
export interface Costs {
  after(before: number, kind: number): number;
}

const costs = new WeakMap<Tagging, Costs>();

/** The costs of a language, made once. */
export function costsOf(tagging: Tagging): Costs {
  const known = costs.get(tagging);
  if (known !== undefined) return known;
  const size = KINDS.length;
  const flat = Int32Array.from({ length: size * size }, (_, at) => {
    const kind = KINDS[at % size] as Kind;
    return tagging.follows.get(KINDS[Math.floor(at / size)] as Kind | '^')?.get(kind) ?? (kind === 'O' ? OTHER : tagging.rare);
  });
  const made: Costs = { after: (before, kind) => flat[before * size + kind] as number };
  costs.set(tagging, made);
  return made;
}

/** Costs are whole numbers, thousandths of what the tables say: equal sums are equal, and no number is ever put in a box. */
const thousandths = (cell: string | undefined): number => Math.round(Number(cell ?? 0) * 1000);

/** Reads a table of rows `D: N 0 A .2`, several kinds before the colon sharing a row. */
export function costTable(text: string): ReadonlyMap<Kind | '^', ReadonlyMap<Kind, number>> {
  const table = new Map<Kind | '^', Map<Kind, number>>();
  for (const line of text.trim().split('\n')) {
    const [left = '', right = ''] = line.split(':');
    const cells = right.trim().split(/\s+/);
    for (const kind of left.trim().split(/\s+/) as (Kind | '^')[]) {
      const row = table.get(kind) ?? new Map<Kind, number>();
      for (let i = 0; i + 1 < cells.length; i += 2) row.set(cells[i] as Kind, thousandths(cells[i + 1]));
      table.set(kind, row);
    }
  }
  return table;
}

/** Reads rows `word word: D 0 PO .4`. */
export function closedTable(text: string): ReadonlyMap<string, readonly (readonly [Kind | '*', number])[]> {
  const table = new Map<string, readonly (readonly [Kind | '*', number])[]>();
  for (const line of text.trim().split('\n')) {
    const [left = '', right = ''] = line.split(':');
    for (const word of left.trim().split(/\s+/)) table.set(word, tagsIn(right));
  }
  return table;
}

/**
 * Rules by the folded words they are for, several words sharing one.
 * @param accented rules by the words as written, which go before
 */
export function ruleTable(rows: readonly (readonly [string, Rule])[], accented: readonly (readonly [string, Rule])[] = []): Tagging['decide'] {
  const index = (list: typeof rows): ReadonlyMap<string, Rule> => new Map(list.flatMap(([words, rule]) => words.split(' ').map((word) => [word, rule] as const)));
  const [folded, written] = [index(rows), index(accented)];
  return (text, fold) => written.get(text) ?? folded.get(fold);
}

/** `D 0 PO .4` as pairs. */
export const tagsIn = remembered(1024, (text: string): readonly (readonly [Kind | '*', number])[] => {
  const cells = text.trim().split(/\s+/);
  return cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell as Kind | '*', thousandths(cells[i + 1])] as const] : []));
});
