// A relative time in the style of the one it replaces: three years later, trois mois auparavant, le lendemain.
import { type TimeUnit, UNIT_DAYS } from './calendar.ts';
import { lexiconOf } from './lexicon.ts';
import { readLength } from './amount.ts';
import { piecesOf } from './piece.ts';
import { tokenise } from '../../analysis/tokenise.ts';
import type { Moment } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { fold } from '../../text/fold.ts';

/** The new words for an offset; undefined where it is no whole number of its unit, or a number that has no word. */
export function writeOffset(value: Moment, written: string, words: TimeVocabulary): string | undefined {
  if (value.offset === undefined) return undefined;
  const unit = value.granularity as TimeUnit;
  const days = UNIT_DAYS[unit];
  if (days === undefined) return undefined;
  const exact = value.offset / days;
  const count = Math.round(Math.abs(exact));
  if (Math.abs(Math.abs(exact) - count) > 1e-6) return undefined;
  const fixed = words.offsets.find((o) => o.unit === unit && o.count === Math.round(exact) && o.closing !== true)?.says[0];
  const digits = /\d/.test(written);
  const counted = digits || startsWithNumber(written, words);
  if (count === 0 || (!counted && fixed !== undefined)) return fixed?.replace(/' /g, "'");
  const names = words.units[unit];
  const amount = count === 1 && !digits ? words.single[unit] : number(count, digits, words, names);
  const clause = clauseOf(written, exact < 0, words);
  return amount === undefined ? undefined : `${amount} ${clause}`;
}

function number(count: number, digits: boolean, words: TimeVocabulary, names: readonly string[]): string | undefined {
  const noun = count === 1 ? names[0] : names[1] ?? names[0];
  const spelled = digits ? String(count) : words.cardinals[count]?.[0] ?? String(count);
  return noun === undefined ? undefined : `${spelled} ${noun}`;
}

function startsWithNumber(written: string, words: TimeVocabulary): boolean {
  const lexicon = lexiconOf(words);
  const first = fold(written.split(' ')[0] ?? '');
  return lexicon.is.one(first) || (lexicon.sense(first)?.cardinal ?? 0) > 0;
}

/** The writer's own "later" or "earlier" where it points the same way. */
function clauseOf(written: string, earlier: boolean, words: TimeVocabulary): string {
  const side = words[earlier ? 'earlier' : 'later'];
  const text = fold(written);
  return [...side.always, ...side.closing].find((clause) => text.endsWith(` ${fold(clause)}`)) ?? side.always[0] ?? '';
}

/** "32 years ago" → "35 years ago", in the unit and the words that were written; undefined for any other change. */
export function writeAgo(value: Moment, like: Moment, written: string, words: TimeVocabulary): string | undefined {
  const [x, y] = [value.deixis, like.deixis];
  if (x?.which !== 'ago' || y?.which !== 'ago' || x.calendar || y.calendar || x.unit !== y.unit || x.count * y.count <= 0) return undefined;
  const [count, before] = [Math.abs(x.count), Math.abs(y.count)];
  if (!Number.isInteger(count) || !Number.isInteger(before) || count < 2 || before < 2) return undefined;
  const lexicon = lexiconOf(words);
  const pieces = piecesOf(tokenise(written), lexicon);
  const at = pieces.findIndex((_, i) => readLength(pieces, i, lexicon)?.count === before);
  const number = pieces[at];
  if (number === undefined || lexicon.sense(pieces[at + 1]?.fold ?? '')?.unit === undefined) return undefined;
  const digits = number.value !== undefined;
  const spelled = digits ? String(count) : words.cardinals[count]?.[0];
  if (spelled === undefined) return undefined;
  const capital = /^\p{Lu}/u.test(number.text);
  return written.slice(0, number.start) + (capital ? (spelled[0] ?? '').toUpperCase() + spelled.slice(1) : spelled) + written.slice(number.end);
}
