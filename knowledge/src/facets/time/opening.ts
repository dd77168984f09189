// The quick look that spares most words the long one: whether a time can begin at a piece at all.
import { fold } from '../../text/fold.ts';
import type { Piece, Pieces } from './piece.ts';
import type { TimeVocabulary } from './vocabulary.ts';

/** Whether a time may begin at a piece; "no" is sure. */
export type Opening = (pieces: Pieces, at: number) => boolean;

/** @param keys the look-up form of a phrase, its words parted by spaces */
export function openingOf(words: TimeVocabulary, keys: (says: string) => string): Opening {
  const alone = new Set<string>();
  // what may follow an article that begins a phrase or a portion: the following year, la fin de 2027
  const second = new Set<string>();
  const articles = new Set(words.articles.map(keys));
  // what may follow "a": a year later, half a century, a quarter past six
  const one = new Set(words.one.map(keys));
  const counted = new Set([...Object.values(words.units).flat(), ...Object.keys(words.collectives), ...words.halfOf, ...words.clock.hours].map(fold));
  const roman = new RegExp(`^[ivxl]{1,6}(?:${words.ordinalSuffixes.map(fold).join('|')})?$`, 'u');
  const names = [
    words.months, words.shortMonths, words.weekdays, words.shortWeekdays, words.seasons, words.ordinals, words.cardinals, Object.keys(words.numerals), Object.keys(words.collectives), words.halfOf, words.decadeNouns, words.fiscalLetters,
    words.clock.noon, words.clock.midnight, words.quarters, words.halves, ...Object.values(words.portions).flatMap((p) => [p.before, p.noun]), words.weekdays.flatMap((row) => row.map((word) => `${word}s`)),
  ].flat(2);
  names.forEach((word) => alone.add(fold(word)));
  const phrases = [
    ...[...words.offsets, ...words.deixis].flatMap((o) => o.says), ...words.ago.before, ...words.hence.before, ...words.followed.before, ...Object.keys(words.clock.before), ...Object.values(words.stretches).flat(), ...words.turns,
  ];
  for (const phrase of phrases) {
    const [first = '', next] = keys(phrase).split(' ');
    if (next !== undefined && articles.has(first)) second.add(next);
    else if (next !== undefined && one.has(first)) counted.add(next);
    else alone.add(first);
  }
  const opens = (piece: Piece | undefined): boolean => {
    if (piece === undefined) return false;
    if (piece.kind !== 'word') return piece.kind === 'number' || piece.fold === "'";
    const { fold: word } = piece;
    if (piece.value !== undefined || alone.has(word)) return true;
    const code = word.charCodeAt(0);
    // Q2; XIXe
    if (word.length === 2 && word.charCodeAt(1) < 58) return true;
    return (code === 105 || code === 118 || code === 120 || code === 108) && roman.test(word) && (/^[IVXL]/.test(piece.text) || word.length > 2);
  };
  return (pieces, at) => {
    const piece = pieces[at];
    if (piece === undefined) return false;
    if (one.has(piece.fold)) return counted.has(pieces[at + 1]?.fold ?? '');
    if (!articles.has(piece.fold)) return opens(piece);
    const next = pieces[at + 1];
    return next !== undefined && (second.has(next.fold) || opens(next) || opens(piece));
  };
}
