// Part and whole: "three of the 14", "un foyer sur cinq", "one in five", "la moitié des 14 auteurs".
import { readAmount, type Amount } from './amount.ts';
import { readNumerals } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isPluralNoun } from './place.ts';
import { changed, EXACT, type Reading } from './reading.ts';

/** Wholes that a rate is told by; "3 sur 14" is a part of a population of 14. */
const RATE_BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10000, 100000, 1000000]);

/** "un sur cinq", "trois salariés sur dix", "one in five": a share; "3 sur 14", "11 out of the 14": a count with its whole. */
export function readRate(pieces: readonly Piece[], part: Amount, lex: Lexicon): Reading | undefined {
  if (part.measure?.dimension === 'share' || part.measure?.dimension === 'points' || part.age || part.cardinal.decimals > 0 || part.negative || part.cardinal.yearLike) return undefined;
  for (let noun = 0; noun <= 2; noun++) {
    const at = part.cardinal.to + noun;
    const link = lex.outOf(pieces, at);
    if (link !== undefined) return rated(pieces, part, noun, link.row, link.to, lex);
    if (!isBetween(pieces[at], lex)) return undefined;
  }
  return undefined;
}

/** "24 heures sur 24", "7 jours sur 7": all the time, and no quantity. The place after it. */
export function roundTheClock(pieces: readonly Piece[], amount: Amount, lex: Lexicon): number | undefined {
  const link = amount.measure?.dimension !== 'duration' ? undefined : pieces[amount.to]?.text === '/' ? { to: amount.to + 1 } : lex.outOf(pieces, amount.to);
  const whole = link === undefined ? undefined : readAmount(pieces, link.to, lex);
  return whole !== undefined && whole.measure === undefined && whole.cardinal.value === amount.cardinal.value ? whole.to : undefined;
}

const isBetween = (piece: Piece | undefined, lex: Lexicon): boolean => piece !== undefined && piece.kind === 'word' && !lex.isFunctionWord(piece.fold) && !piece.hyphened;

function rated(pieces: readonly Piece[], part: Amount, noun: number, kind: 'rate' | 'population', at: number, lex: Lexicon): Reading | undefined {
  const definite = lex.isDeterminer(pieces[at]?.fold);
  const whole = readAmount(pieces, definite ? at + 1 : at, lex);
  if (whole === undefined || whole.measure !== undefined || whole.cardinal.article !== undefined || whole.cardinal.decimals > 0 || whole.cardinal.yearLike) return undefined;
  if (part.cardinal.article === 'article' && lex.words.pronounOne !== '') return undefined;
  // "one in the 68th minute"
  if (pieces[whole.cardinal.to]?.spaced === false && lex.isOrdinalSuffix(pieces[whole.cardinal.to]?.fold)) return undefined;
  const n = part.cardinal.value;
  const total = whole.cardinal.value;
  if (n > total || total < 2 || (noun > 0 && n === total) || (noun > 0 && isPluralNoun(pieces[whole.to], lex)) || lex.isTimes(pieces[whole.to]?.fold)) return undefined;
  const base = changed(EXACT, { total, notation: part.cardinal.notation, scale: part.cardinal.scale, from: part.from, to: whole.cardinal.to, numberFrom: part.cardinal.from, numberTo: part.cardinal.to, whole: [whole.cardinal.from, whole.cardinal.to] as const });
  if (!definite && ((n === 1 && total <= 1000) || RATE_BASES.has(total))) {
    return changed(base, { dimension: 'share', lower: n / total, upper: n / total, precision: Math.min(0.05, 1 / total), form: 'rate' });
  }
  if (part.cardinal.article === 'article' && !definite) return undefined;
  return kind === 'population' || definite ? changed(base, { dimension: 'count', lower: n, upper: n, precision: part.cardinal.step, form: 'cardinal' }) : undefined;
}

/** "la majorité des deux tiers": the number is the numerator of a share. */
function isPart(pieces: readonly Piece[], at: number, lex: Lexicon): boolean {
  const top = readNumerals(pieces, at, lex);
  return top !== undefined && lex.denominator(pieces, top.to) !== undefined;
}

/** Adds the whole to a count or a share: "three | of the 14", "79 % | des 1 200". */
export function withWhole(pieces: readonly Piece[], reading: Reading, lex: Lexicon): Reading {
  if ((reading.dimension !== 'count' && reading.dimension !== 'share') || reading.total !== undefined) return reading;
  const of = pieces[reading.to];
  if (!lex.isOf(of?.fold)) return reading;
  let at = reading.to + 1;
  const contracted = lex.isDeterminer(of?.fold);
  while (lex.isDeterminer(pieces[at]?.fold)) at++;
  const bare = at === reading.to + 1 && !contracted;
  // "one of nine children" says who he is, and how many they are
  if (bare && !(lex.words.bareWhole && reading.lower > 1 && reading.dimension === 'count' && reading.unit === '' && reading.form === 'cardinal' && reading.scale === '')) return reading;
  if (isPart(pieces, at, lex)) return reading;
  const whole = readAmount(pieces, at, lex);
  if (whole === undefined || whole.measure !== undefined || whole.cardinal.article !== undefined || whole.cardinal.yearLike || whole.cardinal.decimals > 0 || whole.cardinal.value < 2) return reading;
  if (reading.dimension === 'count' && (reading.lower > whole.cardinal.value || bare && (reading.lower === whole.cardinal.value || whole.cardinal.scale !== ''))) return reading;
  return changed(reading, { total: whole.cardinal.value, to: whole.cardinal.to, whole: [whole.cardinal.from, whole.cardinal.to] });
}
