// What an amount is told by: per month, par habitant, €/kg, 12 for every 100,000 people.
import { readAmount } from './amount.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { changed, type Reading } from './reading.ts';
import type { Per } from './value.ts';

/** How many words may stand between the number and what it is told by: "200 visiteurs par jour", "12 tonnes of CO2 per capita". */
const BETWEEN = 3;

/** Kinds of amount that no "per" belongs to. */
const WHOLE_KINDS = new Set(['ordinal', 'score', 'age', 'temperature', 'angle', 'speed', 'frequency']);

/**
 * The reading with what it is told by, right behind it or behind the noun that is counted ("200 visitors a day"). The
 * mention does not grow: what it is told by is a thing of the sentence, too, by which claims meet. `end` is the first
 * piece that is still to be read.
 */
export function withPer(pieces: readonly Piece[], reading: Reading, lex: Lexicon): { readonly reading: Reading; readonly end: number } {
  const next = pieces[reading.to];
  if (next === undefined || WHOLE_KINDS.has(reading.dimension)) return { reading, end: reading.to };
  const direct = perAt(pieces, reading.to, reading, true, lex);
  if (direct !== undefined) return { reading: changed(reading, { per: direct.row }), end: direct.to };
  for (let at = reading.to; at < reading.to + BETWEEN; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind !== 'word' || (lex.isFunctionWord(piece.fold) && !(lex.isOf(piece.fold) && at === reading.to))) break;
    const far = perAt(pieces, at + 1, reading, false, lex);
    if (far !== undefined) return { reading: changed(reading, { per: far.row }), end: far.to };
  }
  return { reading, end: reading.to };
}

function perAt(pieces: readonly Piece[], at: number, reading: Reading, adjacent: boolean, lex: Lexicon): Match<Per> | undefined {
  const phrase = lex.per(pieces, at);
  if (phrase !== undefined) {
    const { row } = phrase;
    const stands = (row.money !== true || reading.dimension === 'money') && (row.adjacent !== true || adjacent) && lex.articleAfter(pieces, phrase.to) === undefined && pieces[phrase.to]?.hyphened !== true;
    // "8 hours a day" is told by the day; "two years a month" is nothing.
    return stands && !(reading.dimension === 'duration' && row.dimension === 'duration' && row.factor <= reading.lower) ? { row: { dimension: row.dimension, unit: row.unit, factor: row.factor, many: 1 }, to: phrase.to } : undefined;
  }
  const lead = lex.perMany(pieces, at);
  return lead === undefined ? undefined : perMany(pieces, lead.to, pieces[at]?.text === '/', adjacent, lex);
}

/** "pour 100 000 habitants", "aux 100 kilomètres", "/100 km", "per 1,000" */
function perMany(pieces: readonly Piece[], at: number, slash: boolean, adjacent: boolean, lex: Lexicon): Match<Per> | undefined {
  const whole = pieces[at]?.kind === 'number' || lex.isHundred(pieces[at]?.fold) || lex.isThousand(pieces[at]?.fold) ? readAmount(pieces, at, lex) : undefined;
  if (whole === undefined || whole.negative || whole.age || !ROUND.has(whole.cardinal.value)) return undefined;
  const many = whole.cardinal.value;
  const { measure } = whole;
  if (measure !== undefined) {
    return measure.dimension === 'length' || measure.dimension === 'duration' || measure.dimension === 'mass' || measure.dimension === 'volume'
      ? { row: { unit: measure.unit, dimension: measure.dimension, factor: many * measure.factor, many }, to: whole.to } : undefined;
  }
  if (slash) return undefined;
  const people = lex.perNoun(pieces, whole.to);
  if (people !== undefined) return { row: { unit: people.row, dimension: 'count', factor: many, many }, to: people.to };
  const after = pieces[whole.to];
  return adjacent && many >= 1000 && (after === undefined || after.kind === 'punctuation') ? { row: { unit: '', dimension: 'count', factor: many, many }, to: whole.to } : undefined;
}

const ROUND = new Set([10, 100, 1000, 10000, 100000, 1000000]);
