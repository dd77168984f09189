// Two numbers together: ranges (12 à 15 Md€), changes (from 20 to 40 million), results (3-1, 52 votes to 48), ratings (6/10).
import { readAmount, type Amount } from './amount.ts';
import { round, type Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import { COUNT, measureWith, type Measure } from './measure.ts';
import type { Piece } from './pieces.ts';
import { isCalendar, isMonth, isPluralNoun } from './place.ts';
import { changed, EXACT, measured, type Reading } from './reading.ts';
import { nth } from '../../text/nth.ts';

/** What was read at a place; an empty list says that the pieces up to `to` are no quantity. */
export interface Found {
  readonly readings: readonly Reading[];
  readonly to: number;
}

/** "between x and y", "from x to y", "de x à y". */
export function readLedRange(pieces: readonly Piece[], at: number, lex: Lexicon): Found | undefined {
  const between = lex.isBetween(pieces[at]?.fold);
  const begin = between ? at + 1 : lex.rangeFrom(pieces, at)?.to;
  if (begin === undefined) return undefined;
  const bound = lex.bound(pieces, begin);
  const first = readAmount(pieces, bound?.to ?? begin, lex);
  if (first === undefined || first.cardinal.article !== undefined && first.measure === undefined && !between) return undefined;
  const step = between ? (lex.isAnd(pieces[first.to]?.fold) ? first.to + 1 : undefined) : lex.rangeTo(pieces, first.to)?.to;
  if (step === undefined) return undefined;
  const bound2 = lex.bound(pieces, step);
  const second = readAmount(pieces, bound2?.to ?? step, lex);
  if (second === undefined) return undefined;
  const changes = !between && isAfterChange(pieces, at, lex);
  // "extended from two years to five"
  const bare = changes && second.measure === undefined && first.measure !== undefined && !isPluralNoun(pieces[second.to], lex);
  const [a, b] = spread(first, bare ? { ...second, measure: { ...first.measure, to: second.to } as Measure } : second, changes);
  if (!sameKind(a, b)) return undefined;
  if (isDated(pieces, a, b, lex)) return { readings: [], to: second.to };
  if (!between && !changes && bound === undefined && bound2 === undefined && isResult(pieces, first, second, false, true, at, lex, true)) return { readings: [score(first, second)], to: second.to };
  if (changes || (value(a) >= value(b) && !between)) return { readings: [plain(a), plain(b)], to: b.to };
  return value(a) < value(b) ? { readings: [ranged(a, b, at, bound !== undefined)], to: b.to } : undefined;
}

/** What follows a first amount: "12-15 %", "2 or 3", "3-1", "97 to 3", "52 votes to 48", "6/10". */
export function readPair(pieces: readonly Piece[], first: Amount, company: number, lex: Lexicon): Found | undefined {
  const slash = readSlash(pieces, first, lex);
  if (slash !== undefined) return slash;
  const vote = lex.isVote(pieces[first.to]?.fold) ? first.to + 1 : first.to;
  const against = lex.against(pieces, vote)?.to;
  const dash = isDash(pieces[first.to]) ? first.to + 1 : isTied(pieces, first, lex) ? first.to : undefined;
  const or = lex.isOr(pieces[first.to]?.fold) ? first.to + 1 : undefined;
  const to = lex.rangeTo(pieces, first.to)?.to;
  const next = dash ?? or ?? to ?? against;
  if (next === undefined) return undefined;
  const bound = or === undefined ? undefined : lex.bound(pieces, next);
  const second = readAmount(pieces, bound?.to ?? next, lex);
  if (second === undefined) return undefined;
  if (dash === first.to && !hasCue(pieces, company, second.to, lex)) return { readings: [], to: second.to };
  if ((second.cardinal.article !== undefined && second.measure === undefined && against === undefined) && dash !== first.to) return undefined;
  if (dash !== undefined && first.cardinal.yearLike && second.cardinal.notation === 'digits' && second.cardinal.value < 100 && second.measure === undefined) return { readings: [], to: second.to };
  // "31 millions en 2020 à 28 millions": the year is no end of a range
  if (dash === undefined && first.cardinal.yearLike && first.measure === undefined && lex.isYearBefore(nth(pieces, first.from - 1)?.fold)) return undefined;
  if (first.measure === undefined && isDated(pieces, first, second, lex)) return { readings: [], to: second.to };
  // "deux à deux", "one by one"
  if (dash === undefined && or === undefined && first.cardinal.notation === 'words' && first.measure === undefined && second.cardinal.value === first.cardinal.value && second.measure === undefined && vote === first.to && !hasCue(pieces, company, second.to, lex)) return { readings: [], to: second.to };
  const voted = vote > first.to && against !== undefined;
  if (voted || isResult(pieces, first, second, dash !== undefined, or === undefined, company, lex)) {
    return sameKind(first, second) && second.measure === undefined ? { readings: [score(first, second)], to: second.to } : undefined;
  }
  if (next === against && to === undefined) return undefined;
  const [a, b] = spread(first, second, false);
  // 777-300 is a name
  if (dash !== undefined && a.measure === undefined && b.measure === undefined && value(a) > value(b)) return { readings: [], to: b.to };
  if (!sameKind(a, b) || value(a) >= value(b)) return undefined;
  if (isDated(pieces, a, b, lex)) return { readings: [], to: b.to };
  if (dash === undefined && or === undefined && a.cardinal.article !== undefined) return undefined;
  return { readings: [changed(ranged(a, b, a.from, false), { approximate: or !== undefined })], to: b.to };
}

/** "three-nil", "two-one": a result in words. */
const isTied = (pieces: readonly Piece[], first: Amount, lex: Lexicon): boolean =>
  first.cardinal.notation === 'words' && first.measure === undefined && pieces[first.to]?.hyphened === true && lex.numeral.has(pieces[first.to]?.fold ?? '');

const value = (a: Amount): number => (a.negative ? -1 : 1) * a.cardinal.value * (a.measure?.factor ?? 1);
const isDash = (piece: Piece | undefined): boolean => piece !== undefined && /^[-\u2010-\u2014\u2212]$/.test(piece.text);
const plain = (a: Amount): Reading => changed(measured(a.cardinal, a.measure ?? measureWith(COUNT, { to: a.to }), a.from, a.negative), { to: a.to });

const sameKind = (a: Amount, b: Amount): boolean =>
  (a.measure?.dimension ?? 'count') === (b.measure?.dimension ?? 'count') && a.measure?.currency === b.measure?.currency;

/** Unit and scale of the second number go for the first too when it has none: 12 à 15 Md€; of a sign before the first, for the second: $2-3 million. */
function spread(a: Amount, b: Amount, changes: boolean): readonly [Amount, Amount] {
  const right: Amount = b.measure === undefined && a.measure !== undefined && a.measure.inNumber && a.measure.to === a.cardinal.to ? { ...b, measure: measureWith(a.measure, { to: b.to }) } : b;
  const scale = a.cardinal.scale === '' && right.cardinal.scale !== '' && (changes ? a.cardinal.value < 1000 : a.cardinal.value < right.cardinal.mantissa);
  const cardinal: Cardinal = scale
    ? { ...a.cardinal, value: round(a.cardinal.value * right.cardinal.scaleValue), step: a.cardinal.step * right.cardinal.scaleValue, scale: right.cardinal.scale, scaleValue: right.cardinal.scaleValue }
    : a.cardinal;
  const measure: Measure | undefined = a.measure ?? (right.measure === undefined ? undefined : measureWith(right.measure, { plus: 0, plusStep: 0, to: a.to }));
  return [{ ...a, cardinal, measure }, right];
}

function ranged(a: Amount, b: Amount, from: number, approximate: boolean): Reading {
  const low = plain(a);
  const high = plain(b);
  return changed(high, { lower: low.lower, upper: high.upper, precision: Math.min(low.precision, high.precision), approximate, form: 'range',
    from, to: b.to, numberFrom: from, numberTo: high.numberTo,
  });
}

function score(a: Amount, b: Amount): Reading {
  return changed(EXACT, { dimension: 'score', lower: a.cardinal.value, upper: a.cardinal.value, precision: 1, total: b.cardinal.value,
    notation: a.cardinal.notation, scale: '', form: 'score', from: a.from, to: b.to, numberFrom: a.from, numberTo: b.to, whole: [b.cardinal.from, b.cardinal.to],
  });
}

/** Years (2019-2021), days (du 9 au 12 juillet), times (de 9 h à 17 h is left to the clock). */
function isDated(pieces: readonly Piece[], a: Amount, b: Amount, lex: Lexicon): boolean {
  if (a.measure !== undefined && !(a.measure.unit === 'hour' && b.cardinal.value <= 24)) return false;
  if (a.measure?.unit === 'hour') return lex.isClockAfter(pieces, b.to) !== undefined;
  if (a.cardinal.yearLike && (b.cardinal.yearLike || b.cardinal.value < 100) && b.cardinal.notation === 'digits') return !isPluralNoun(pieces[b.to], lex);
  if (isBareYear(a) && isBareYear(b)) return !isPluralNoun(pieces[b.to], lex);
  return isMonth(pieces[b.to], lex) || isMonth(nth(pieces, a.from - 1), lex) || (isCalendar(pieces, b.cardinal, lex) && b.cardinal.value <= 31);
}

/** In a range, four bare digits from 1000 on are years too: "entre 1120 et 1750". */
const isBareYear = (a: Amount): boolean =>
  a.measure === undefined && a.cardinal.notation === 'digits' && a.cardinal.scale === '' && !a.cardinal.grouped && Number.isInteger(a.cardinal.value) && a.cardinal.value >= 1000 && a.cardinal.value <= 2099;

/** Two counts that are the two sides of a result. */
function isResult(pieces: readonly Piece[], a: Amount, b: Amount, dash: boolean, joined: boolean, company: number, lex: Lexicon, led = false): boolean {
  if (!joined || a.measure !== undefined || b.measure !== undefined || a.cardinal.scale !== '' || b.cardinal.scale !== '') return false;
  if (a.cardinal.yearLike || b.cardinal.yearLike || a.cardinal.decimals + b.cardinal.decimals > 0 || a.cardinal.grouped) return false;
  const cued = hasCue(pieces, company, b.to, lex);
  if (a.cardinal.value >= b.cardinal.value) return cued || (led ? false : dash ? a.cardinal.value < 300 : a.cardinal.value > b.cardinal.value);
  const counted = pieces[b.to]?.kind === 'word' && !lex.isFunctionWord(pieces[b.to]?.fold);
  return cued ? !counted || lex.isScoreCue(pieces[b.to]?.fold) : dash && !counted && b.cardinal.value <= 20 && !isMonth(pieces[b.to], lex) && pieces[a.to]?.spaced === false;
}

function hasCue(pieces: readonly Piece[], at: number, after: number, lex: Lexicon): boolean {
  for (let i = Math.max(0, at - 6); i < at; i++) if (lex.isScoreCue(pieces[i]?.fold)) return true;
  for (let i = after; i < after + 5; i++) if (lex.isScoreCue(pieces[i]?.fold)) return true;
  return false;
}

/** A form of rise, fall or go in the few words before "from". */
function isAfterChange(pieces: readonly Piece[], at: number, lex: Lexicon): boolean {
  for (let i = Math.max(0, at - 7); i < at; i++) if (lex.isChange(pieces[i]?.fold)) return true;
  return false;
}

const RATINGS = new Set([5, 10, 20, 100]);

/** "6/10" is a mark, "3/4" a share, 12/03 a date and nothing here. */
function readSlash(pieces: readonly Piece[], first: Amount, lex: Lexicon): Found | undefined {
  const slash = pieces[first.to];
  if (slash === undefined || slash.text !== '/' || slash.spaced || first.measure !== undefined) return undefined;
  const second = readAmount(pieces, first.to + 1, lex);
  if (second === undefined || pieces[first.to + 1]?.spaced === true || second.measure !== undefined || pieces[second.to]?.text === '/') return undefined;
  const total = second.cardinal.value;
  if (RATINGS.has(total) && first.cardinal.value <= total) return { readings: [score(first, second)], to: second.to };
  if (total <= 8 && first.cardinal.value < total && first.cardinal.value > 0) {
    const share = first.cardinal.value / total;
    return { readings: [changed(EXACT, { dimension: 'share', lower: share, upper: share, precision: 0.05, notation: first.cardinal.notation, form: 'fraction', from: first.from, to: second.to, numberFrom: first.from, numberTo: second.to })], to: second.to };
  }
  return { readings: [], to: second.to };
}
