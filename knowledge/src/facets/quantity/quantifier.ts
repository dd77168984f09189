// Quantifiers: most, la plupart, all, aucun, several; all three, both; a single.
import { readAmount } from './amount.ts';
import { readNumerals } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isPluralNoun } from './place.ts';
import { changed, EXACT, type Reading } from './reading.ts';
import type { QuantifierRow } from './vocabulary.ts';
import { nth } from '../../text/nth.ts';

/** A word that is a set of numbers by itself, where what follows lets it be one. */
export function readQuantifier(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const found = lex.quantifier(pieces, at);
  if (found === undefined || lex.isNotQuantifierAfter(nth(pieces, at - 1)?.fold) || !stands(pieces, found.to, found.row, lex)) return undefined;
  const row = found.row;
  return changed(EXACT, { dimension: row.dimension, lower: row.lower, upper: row.upper, lowerOpen: row.lowerOpen ?? false, upperOpen: row.upperOpen ?? false,
    approximate: row.approximate ?? false, precision: row.dimension === 'share' ? 0.01 : 1, total: row.total, notation: 'quantifier', scale: '', form: 'other',
    from: at, to: found.to, numberFrom: at, numberTo: found.to,
  });
}

function stands(pieces: readonly Piece[], at: number, row: QuantifierRow, lex: Lexicon): boolean {
  const after = pieces[at];
  if (after?.hyphened === true) return false;
  switch (row.before) {
    case undefined: return true;
    case 'of': return lex.isOf(after?.fold) && !isShareOf(pieces, at, lex);
    case 'ofOrVerb': return lex.isOf(after?.fold) ? !isShareOf(pieces, at, lex) : opens(pieces, at - 2, lex) && (lex.isHalfBefore(after?.fold) || lex.isFunctionWord(after?.fold));
    case 'pluralOrVerb': return stands(pieces, at, { ...row, before: 'plural' }, lex) || (opens(pieces, at - 1, lex) && lex.isHalfBefore(after?.fold));
    case 'ofPlural': return lex.isOf(after?.fold) && isPlural(pieces, lex.isDeterminer(pieces[at + 1]?.fold) ? at + 2 : at + 1, lex, lex.isDeterminer(pieces[at + 1]?.fold));
    case 'dual': return lex.isOf(after?.fold) || lex.isDeterminer(after?.fold) || (isPluralNoun(after, lex) && !lex.isAnd(pieces[at + 1]?.fold));
    case 'determiner': return lex.isOf(after?.fold) || isPlural(pieces, lex.isDeterminer(after?.fold) ? at + 1 : at, lex, lex.isDeterminer(after?.fold));
    case 'plural': return lex.isOf(after?.fold) || isPluralNoun(after, lex) || isPluralNoun(pieces[at + 1], lex) && !lex.isFunctionWord(after?.fold) && after?.kind === 'word';
    default: return after?.kind === 'word' && !lex.isFunctionWord(after.fold) && lex.unit(pieces, at)?.row.dimension !== 'duration';
  }
}

/** Nothing, a comma or a coordinator stands before it: it is the subject. */
const opens = (pieces: readonly Piece[], at: number, lex: Lexicon): boolean => pieces[at - 1] === undefined || pieces[at - 1]?.kind !== 'word' || lex.isAnd(pieces[at - 1]?.fold);

/** "une majorité des deux tiers": the share is the one that is named. */
function isShareOf(pieces: readonly Piece[], of: number, lex: Lexicon): boolean {
  const at = lex.isDeterminer(pieces[of + 1]?.fold) ? of + 2 : of + 1;
  const top = readNumerals(pieces, at, lex);
  return top !== undefined && top.article === undefined && lex.denominator(pieces, top.to) !== undefined;
}

/** all the authors, tous les auteurs; not all day, tous les ans, toute la journée */
function isPlural(pieces: readonly Piece[], at: number, lex: Lexicon, determined: boolean): boolean {
  if (lex.unit(pieces, at)?.row.dimension === 'duration' || lex.isFrequency(pieces[at]?.fold)) return false;
  return isPluralNoun(pieces[at], lex) || (isPluralNoun(pieces[at + 1], lex) && pieces[at]?.kind === 'word' && (determined || !lex.isFunctionWord(pieces[at]?.fold)));
}

/** "all three authors", "tous les trois", "les deux": a count that is its whole. */
export function readWholeCount(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const all = lex.wholeCount(pieces, at);
  if (all === undefined) return undefined;
  const amount = readAmount(pieces, all.to, lex);
  if (amount === undefined || amount.measure !== undefined || amount.cardinal.article !== undefined || amount.cardinal.value < 2 || amount.cardinal.yearLike) return undefined;
  const { cardinal } = amount;
  return changed(EXACT, { lower: cardinal.value, upper: cardinal.value, precision: cardinal.step, total: cardinal.value, notation: cardinal.notation,
    scale: cardinal.scale, form: 'cardinal', from: at, to: cardinal.to, numberFrom: cardinal.from, numberTo: cardinal.to, whole: [cardinal.from, cardinal.to],
  });
}

/** "une seule équipe", "a single author" */
export function readSingleOne(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  if (!lex.isArticle(pieces[at]?.fold) || !lex.isSingle(pieces[at + 1]?.fold) || pieces[at + 2]?.kind !== 'word') return undefined;
  // "une seule fois"
  const times = lex.isTimes(pieces[at + 2]?.fold);
  return changed(EXACT, { dimension: times ? 'multiple' : 'count', lower: 1, upper: 1, precision: 1, only: true, notation: 'words', scale: '', form: 'cardinal',
    from: at, to: times ? at + 3 : at + 2, numberFrom: at, numberTo: at + 1,
  });
}
