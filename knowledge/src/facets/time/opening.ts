// The quick look that spares most words the long one: whether a sentence can tell a time, and where one can begin.
import type { TokenKind } from '../../analysis/token.ts';
import { fold } from '../../text/fold.ts';
import { plantTree, saidFrom } from '../phraseTree.ts';
import { closes } from './amount.ts';
import type { Piece, Pieces } from './piece.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { nth } from '../../text/nth.ts';

/** What a word, or a phrase it opens, may be. */
const B = {
  /** a time may begin here, whatever follows */
  time: 1,
  /** no time may begin here, though it looks like one: Good Friday */
  blocked: 1 << 1,
  /** "dans": a number must follow, or what bounds it */
  counts: 1 << 2,
  bounds: 1 << 3,
  number: 1 << 4,
  article: 1 << 5,
  /** what may follow an article: la fin de 2027 */
  portion: 1 << 6,
  one: 1 << 7,
  /** what may follow "one": a year later, half a century, a quarter past six */
  counted: 1 << 8,
  /** Roman numerals are times before these only */
  century: 1 << 9,
  /** a season is a time only behind some words or before some: "a été élu" has none */
  season: 1 << 11,
  beforeSeason: 1 << 12,
  afterSeason: 1 << 13,
  /** a sentence without digits that has this word is worth reading */
  wakes: 1 << 10,
  /** with the words that wake, what makes a time of a number some words before it, or right behind it: 6 p.m., AD 79 */
  dates: 1 << 14,
  /** what leads from the first end of a range to the second, or from a whole number to its half */
  joins: 1 << 16,
  /** the n-th of something: the second of May, first quarter */
  ordinal: 1 << 15,
} as const;

const OPENING = B.time | B.blocked | B.counts | B.number | B.ordinal | B.article | B.one | B.season;

/** Enough of a piece to look at; a token has it too. */
interface Looked {
  readonly kind: TokenKind;
  readonly text: string;
  readonly fold: string;
  readonly spaced: boolean;
}

/** What may begin at a piece; "nothing" is sure. */
export type Opens = 'time' | 'blocked' | undefined;

export interface Opening {
  readonly at: (pieces: Pieces, at: number) => Opens;
  /** whether a word, by its look-up form, opens nothing whatever follows; sure where true */
  readonly isQuiet: (word: string) => boolean;
  /** whether a word, by its look-up form, makes a time of a number near it */
  readonly dates: (word: string) => boolean;
  /** whether the number at a place may be a time by itself, or by what is right beside it; "no" is sure */
  readonly mayBeTime: (tokens: readonly Looked[], at: number) => boolean;
  /** whether a folded word makes it worth while to read a sentence without digits */
  readonly wakes: (word: string) => boolean;
}

/** @param keys the look-up form of a phrase, its words parted by spaces */
export function openingOf(words: TimeVocabulary, keys: (says: string) => string): Opening {
  const { tree, add } = plantTree();
  const put = (bits: number, phrases: readonly string[]): void => phrases.forEach((says) => add(keys(says).split(' '), bits));
  const putWords = (bits: number, list: readonly string[]): void => list.forEach((word) => add([fold(word)], bits));
  const weekdays = [...words.weekdays, ...words.weekdays.map((row) => row.map((word) => `${word}s`))].flat();
  const dated = [...words.months.flat(), ...words.shortMonths.flat(), ...weekdays];
  const seasons = words.seasons.flat();
  // "one" is no number by itself
  const numbers = [...words.cardinals.flat(), ...Object.keys(words.numerals)].filter((word) => !words.one.includes(word));
  const portions = Object.values(words.portions);
  const fixed = [...words.offsets, ...words.deixis].flatMap((o) => o.says);
  const stretches = [...Object.values(words.stretches).flat(), ...words.turns];
  const { clock } = words;

  putWords(B.time, [
    ...dated, ...words.shortWeekdays.flat(), ...Object.keys(words.collectives), ...words.decadeNouns, ...words.fiscalLetters, ...clock.noon, ...clock.midnight, ...words.quarters, ...words.halves,
    ...portions.flatMap((p) => [...p.before, ...p.noun]),
  ]);
  put(B.time, [...fixed, ...words.followed.before, ...Object.keys(clock.before), ...stretches, "'"]);
  put(B.blocked, words.blocked);
  for (const says of [...words.ago.before, ...words.hence.before]) put(says.includes(' ') ? B.time : B.counts, [says]);
  put(B.bounds, [...words.further, ...words.nearer, ...words.approximations]);
  putWords(B.number, [...numbers, ...words.halfOf]);
  put(B.article, words.articles);
  put(B.portion, stretches);
  putWords(B.portion, portions.flatMap((p) => p.noun));
  put(B.one, words.one);
  putWords(B.season, seasons);
  const which = Object.values(words.which);
  for (const says of [...words.cues, ...words.deictics, ...words.articles, ...which.flatMap((w) => w.before)]) add([keys(says).split(' ').at(-1) ?? ''], B.beforeSeason);
  for (const says of [...words.links, ...words.introductions, ...words.and, ...words.to, ...which.flatMap((w) => w.after)]) add([keys(says).split(' ')[0] ?? ''], B.afterSeason);
  putWords(B.counted, [...Object.values(words.units).flat(), ...Object.keys(words.collectives), ...words.halfOf, ...clock.hours]);
  put(B.century, [...words.centuries, ...words.millennia]);
  putWords(B.wakes, [...dated, ...seasons, ...Object.values(words.units).flat(), ...clock.noon, ...clock.midnight, ...clock.hours, ...words.centuries, ...words.millennia, ...words.quarters, ...words.halves, ...words.fiscalLetters]);
  for (const says of [...words.and, ...words.to, ...words.andHalf]) add([keys(says).split(' ')[0] ?? ''], B.joins);
  putWords(B.ordinal, words.ordinals.flat());
  putWords(B.dates, [...words.shortWeekdays.flat(), ...Object.keys(words.collectives)]);
  for (const says of [...clock.am, ...clock.pm, ...Object.keys(clock.zones), ...Object.keys(clock.after)]) add([keys(says).split(' ').at(-1) ?? ''], B.dates);
  // right behind the year, or right before it
  for (const says of [...words.beforeEra, ...words.ourEra]) for (const word of [keys(says).split(' ')[0] ?? '', keys(says).split(' ').at(-1) ?? '']) add([word], B.dates);
  putWords(B.wakes, fixed.map((says) => fold(says).split(' ').at(-1) ?? ''));

  // only where no apostrophe is written
  const bareYears = words.shortYears === 'bare' ? words.inMonth : undefined;
  const roman = new RegExp(`^[ivxl]{1,6}(?:${words.ordinalSuffixes.map(fold).join('|')})?$`, 'u');
  const any = (piece: Looked | undefined): number => (piece === undefined ? 0 : tree.get(piece.fold)?.any ?? 0);

  /** The bits of all phrases that stand in full at a piece. */
  const said = (pieces: Pieces, at: number): number => {
    const piece = pieces[at];
    const branch = piece === undefined ? undefined : tree.get(piece.fold);
    return branch === undefined ? 0 : saidFrom(branch, pieces, at + 1);
  };

  /** "dans deux ans", "il y a plus de dix ans": a number, or what bounds it. */
  const counts = (pieces: Pieces, at: number): boolean => {
    const piece = pieces[at];
    return piece !== undefined && (piece.kind === 'number' || piece.value !== undefined || (any(piece) & (B.number | B.bounds | B.one)) !== 0);
  };

  /** "XIXe siècle": Roman numerals are ordinals of centuries only. */
  const isRoman = (pieces: Pieces, at: number, piece: Piece): boolean => {
    if (!ROMAN.has(piece.fold.charCodeAt(0))) return false;
    const noun = pieces[at + 1]?.fold === '-' ? pieces[at + 2] : pieces[at + 1];
    return (any(noun) & B.century) !== 0 && roman.test(piece.fold);
  };

  const isSeason = (pieces: Pieces, at: number): boolean => {
    const next = pieces[at + 1];
    return (next !== undefined && next.kind !== 'word') || (any(next) & B.afterSeason) !== 0 || (any(nth(pieces, at - 1)) & B.beforeSeason) !== 0;
  };

  /** "9 to 11 a.m.", "2 and a half years": the number may leave its unit to what follows. */
  const joins = (piece: Piece | undefined): boolean => piece !== undefined && (/^[-/\u2013\u2014]$/.test(piece.fold) || (any(piece) & B.joins) !== 0);

  /** Whether a number is one of a year, or what is right beside it may make a time of it: '98, 6:30, "en 98", "le 14." */
  const mayBeTime = (pieces: readonly Looked[], at: number): boolean => {
    const piece = pieces[at] as Looked;
    if (piece.kind === 'number' && (isYearLike(piece.text) || !isPlainNumber(piece.text))) return true;
    const next = pieces[at + 1];
    if (next !== undefined && !next.spaced && (next.kind === 'word' || next.kind === 'number' || (GLUE.test(next.fold) && pieces[at + 2]?.spaced === false))) return true;
    const before = nth(pieces, at - 1);
    if (before === undefined) return false;
    return before.fold === "'" || before.fold === bareYears || !piece.spaced || ((any(before) & B.article) !== 0 && closes(pieces, at + 1));
  };

  /** Whether what stands around a number may make a time of it: most count something else. "No" is sure. */
  const isDated = (pieces: Pieces, at: number): boolean => {
    if (mayBeTime(pieces, at) || nth(pieces, at - 1)?.dates === true) return true;
    const end = Math.min(pieces.length, at + (joins(pieces[at + 1]) ? FAR : NEAR));
    for (let i = at + 1; i < end; i++) if ((pieces[i] as Piece).dates) return true;
    return false;
  };

  const opens = (pieces: Pieces, at: number): Opens => {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    const found = said(pieces, at);
    if ((found & B.blocked) !== 0) return 'blocked';
    if ((found & B.time) !== 0) return 'time';
    if (piece.kind === 'number') return isDated(pieces, at) ? 'time' : undefined;
    if (piece.kind !== 'word') return undefined;
    const stands =
      piece.value !== undefined || isLettered(piece.fold) ||
      ((found & (B.number | B.ordinal)) !== 0 && isDated(pieces, at)) ||
      ((found & B.one) !== 0 && (any(pieces[at + 1]) & B.counted) !== 0) ||
      ((found & B.article) !== 0 && (said(pieces, at + 1) & B.portion) !== 0) ||
      ((found & B.counts) !== 0 && counts(pieces, at + 1)) ||
      ((found & B.season) !== 0 && isSeason(pieces, at)) ||
      isRoman(pieces, at, piece);
    return stands ? 'time' : undefined;
  };
  const isQuiet = (word: string): boolean => ((tree.get(word)?.any ?? 0) & OPENING) === 0 && !isLettered(word) && !roman.test(word);
  const dates = (word: string): boolean => ((tree.get(word)?.any ?? 0) & (B.wakes | B.dates)) !== 0;
  return { at: opens, isQuiet, dates, mayBeTime, wakes: (word) => ((tree.get(word)?.said ?? 0) & B.wakes) !== 0 };
}

/** What parts the numbers of a date or a time of day, or joins two years: 5/12, 6:30, 2019-20, '90s. */
const GLUE = /^[-/.:'\u2010-\u2014]$/;

/** The pieces behind a number among which its month, its unit or its hour must be: "the 9th of May", "12 (GMT)". */
const NEAR = 5;
/** The same where it may stand behind a second number: "from 9 until about 11 in the morning". */
const FAR = 10;

const isYearLike = (text: string): boolean => text.length === 4 && text >= '1000' && text < '2200';
/** Digits, and what groups them. */
const isPlainNumber = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x30 || code > 0x39) && code !== 0x2c && code !== 0x20 && code !== 0xa0 && code !== 0x202f) return false;
  }
  return true;
};

const ROMAN: ReadonlySet<number> = new Set([...'ivxl'].map((letter) => letter.charCodeAt(0)));

/** Q2, T3, H1 */
const isLettered = (word: string): boolean => word.length === 2 && word.charCodeAt(1) > 48 && word.charCodeAt(1) < 53;
