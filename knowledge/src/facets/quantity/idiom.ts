// Lengths of time that a phrase says whole: quinze jours (two weeks), in her forties, dans la quarantaine.
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { changed, EXACT, type Reading } from './reading.ts';

/**
 * The age or the length of time that a phrase of the table says. Of a length, the first word alone is its number: a fix
 * keeps the unit.
 */
export function readIdiom(pieces: readonly Piece[], at: number, lex: Lexicon): Reading | undefined {
  const found = lex.quantifier(pieces, at);
  if (found === undefined || (found.row.dimension !== 'age' && found.row.dimension !== 'duration')) return undefined;
  const { dimension, lower, upper, upperOpen = false } = found.row;
  const unit = dimension === 'age' ? 'year' : 'day';
  const counted = dimension === 'duration';
  return changed(EXACT, { dimension, unit, lower, upper, upperOpen, precision: dimension === 'age' ? 365.25 : 1, notation: counted ? 'words' : 'quantifier', scale: '', form: counted ? 'cardinal' : 'range',
    from: at, to: found.to, numberFrom: at, numberTo: counted ? at + 1 : found.to,
  });
}
