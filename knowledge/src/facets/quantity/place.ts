// Where a number is no quantity: years, dates, clock times, identifiers, list markers, telephone numbers.
import type { Cardinal } from './cardinal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { nth } from '../../text/nth.ts';

// Made once: bundlers write a pattern with \p{…} out as a constructor, which must not stand in a loop.
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_INSIDE = /\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** Whether digits at their place name something rather than count it. `measured`: a unit, percent or currency follows. */
export function isName(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  return isCalendar(pieces, cardinal, lex) || (cardinal.notation === 'digits' && (isGlued(pieces, cardinal) || isBracketed(pieces, cardinal) || isLabelled(pieces, cardinal, lex)));
}

/** A day of a month, a time of day, a bare year. */
export function isCalendar(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const before = nth(pieces, cardinal.from - 1);
  const after = pieces[cardinal.to];
  if (cardinal.value <= 31 && cardinal.scale === '' && (isMonth(after, lex) || isMonth(before, lex) || lex.isWeekday(before?.fold))) return true;
  if (cardinal.value <= 31 && cardinal.notation === 'digits' && lex.isOf(after?.fold) && isMonth(pieces[cardinal.to + 1], lex)) return true;
  if (cardinal.value <= 31 && cardinal.scale === '' && isDayOfSeveral(pieces, cardinal, lex)) return true;
  if (cardinal.yearLike) return !isCounting(pieces, cardinal, lex);
  // "les années 80", "half past six"
  if (cardinal.scale === '' && cardinal.value % 10 === 0 && cardinal.value < 100 && lex.isDecadeBefore(before?.fold)) return true;
  if (cardinal.value <= 12 && lex.isClockLead(before?.fold)) return true;
  // 1066 is a year only after "in", "since" …
  const early = cardinal.notation === 'digits' && !cardinal.grouped && cardinal.scale === '' && cardinal.value >= 1000 && cardinal.value < 1500 && Number.isInteger(cardinal.value);
  if (early && lex.isYearBefore(before?.fold) && !isPluralNoun(after, lex)) return true;
  return cardinal.value <= 24 && lex.isClockAfter(pieces, cardinal.to) !== undefined;
}

/** "les 9 et 10 juillet", "9, 10 July" */
function isDayOfSeveral(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const join = pieces[cardinal.to];
  if (join === undefined || !(join.text === ',' || lex.isAnd(join.fold) || lex.isOr(join.fold))) return false;
  const next = lex.isDeterminer(pieces[cardinal.to + 1]?.fold) ? cardinal.to + 2 : cardinal.to + 1;
  return pieces[next]?.kind === 'number' && isMonth(pieces[next + 1], lex);
}

export const isMonth = (piece: Piece | undefined, lex: Lexicon): boolean =>
  piece !== undefined && lex.isMonth(piece.fold) && (!lex.words.capitalMonths || CAPITAL.test(piece.text));

/** Whether four digits that could be a year count something: "les 1500 salariés", "more than 2000 people". */
function isCounting(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const before = nth(pieces, cardinal.from - 1);
  const after = pieces[cardinal.to];
  if (!isPluralNoun(after, lex)) return false;
  return before === undefined || before.kind === 'word' && !lex.isYearBefore(before.fold) && !isMonth(before, lex);
}

/** A lower-case word that looks like a plural noun. */
export function isPluralNoun(piece: Piece | undefined, lex: Lexicon): boolean {
  if (piece === undefined || piece.kind !== 'word' || lex.isFunctionWord(piece.fold)) return false;
  return lex.isPlural(piece.fold) || (SMALL.test(piece.text) && piece.fold.length > 3 && /(?:[^su]s|aux|eux)$/.test(piece.fold));
}

const isHyphen = (piece: Piece): boolean => !piece.spaced && /^[-\u2010\u2011]$/.test(piece.text);

/** Glued to a letter, a slash, a hash, an equals sign: A/320, #12, v.3, x=4, 5G. */
function isGlued(pieces: readonly Piece[], cardinal: Cardinal): boolean {
  const before = nth(pieces, cardinal.from - 1);
  const first = pieces[cardinal.from] as Piece;
  const after = pieces[cardinal.to];
  const following = pieces[cardinal.to + 1];
  if (before !== undefined && !first.spaced && !first.hyphened && /^[#/=_@.:\\]$/.test(before.text)) return true;
  if (before !== undefined && !first.spaced && (before.kind === 'number' || (isHyphen(before) && nth(pieces, cardinal.from - 2)?.kind === 'number'))) return true;
  if (after === undefined || after.spaced) return false;
  if (after.kind === 'word' && !after.hyphened) return true;
  return /^[=_@:/\\]$/.test(after.text) && following !== undefined && !following.spaced && (following.kind === 'number' || /^[=_@\\]$/.test(after.text));
}

/** [3], (2), and "1." or "1)" at the beginning. */
function isBracketed(pieces: readonly Piece[], cardinal: Cardinal): boolean {
  const before = nth(pieces, cardinal.from - 1)?.text;
  const after = pieces[cardinal.to]?.text;
  if ((before === '[' && after === ']') || (before === '(' && after === ')' && cardinal.value < 100)) return true;
  return cardinal.from === 0 && cardinal.value < 100 && (after === ')' || (after === '.' && pieces[cardinal.to + 1] !== undefined));
}

/** "12 rue Haute", "10 Downing Street" */
function isAddress(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const begin = pieces[cardinal.to]?.text === ',' ? cardinal.to + 1 : cardinal.to;
  if (begin > cardinal.to && lex.isStreet(pieces[begin]?.fold)) return true;
  for (let i = cardinal.to; i < cardinal.to + 4; i++) {
    const piece = pieces[i];
    if (lex.isStreet(piece?.fold)) return i === cardinal.to || CAPITAL.test(piece?.text ?? '');
    if (piece === undefined || !CAPITAL.test(piece.text)) return false;
  }
  return false;
}

/** "articles 31 et 32", "Astra 1 and 2": the second number goes with the first. */
function isListedWithLabel(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const join = nth(pieces, cardinal.from - 1);
  const first = nth(pieces, cardinal.from - 2);
  if (first?.kind !== 'number' || !(lex.isAnd(join?.fold) || lex.isOr(join?.fold)) || isPluralNoun(pieces[cardinal.to], lex)) return false;
  return isLabelled(pieces, { ...cardinal, from: cardinal.from - 2, to: cardinal.from - 1 }, lex);
}

/** "le 49.3", "le 115": a number that a singular article makes a name. */
function isNumberName(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  if (cardinal.scale !== '' || !lex.isNamingArticle(nth(pieces, cardinal.from - 1)?.fold)) return false;
  const after = pieces[cardinal.to];
  const foreign = cardinal.decimals > 0 && pieces[cardinal.from]?.text.includes(lex.words.decimal === ',' ? '.' : ',') === true;
  return foreign || (cardinal.decimals === 0 && (after === undefined || after.kind === 'punctuation' || lex.isFunctionWord(after.fold)));
}

/** From how many numbers in a row on they are a code: a telephone number, an ISBN, an address on the net. */
const CODE = 3;

/** The piece after a row of bare numbers that one kind of joint holds together: "06 12 34 56", "978-0-14-103614"; undefined where none begins. */
export function codeEnd(pieces: readonly Piece[], at: number): number | undefined {
  if (pieces[at]?.kind !== 'number') return undefined;
  const first = pieces[at + 1];
  if (first === undefined) return undefined;
  const joint = first.kind === 'number' ? (first.spaced ? ' ' : undefined) : !first.spaced && /^[-./\u2010\u2011]$/.test(first.text) ? first.text : undefined;
  if (joint === undefined) return undefined;
  let count = 1;
  let to = at + 1;
  for (;;) {
    const number = pieces[joint === ' ' ? to : to + 1];
    if (number === undefined || number.kind !== 'number' || !/^[0-9]+$/.test(number.text)) break;
    if (joint === ' ' ? !number.spaced : pieces[to]?.text !== joint || pieces[to]?.spaced === true || number.spaced) break;
    count++;
    to = joint === ' ' ? to + 1 : to + 2;
  }
  return count >= CODE ? to : undefined;
}

/** « Le comité formule 26 avis », « chaque train porte 12 skis »: behind a noun the label is a verb, and the number counts what follows. */
function isCounted(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  const noun = nth(pieces, cardinal.from - 2);
  return noun?.kind === 'word' && !lex.isFunctionWord(noun.fold) && !CAPITAL_INSIDE.test(noun.text) && isPluralNoun(pieces[cardinal.to], lex);
}

/** "version 4.0", "article 49.3", "page 12", "n° 5", "Windows 11", "06 12 34 56 78". */
function isLabelled(pieces: readonly Piece[], cardinal: Cardinal, lex: Lexicon): boolean {
  if (cardinal.scale === '' && isAddress(pieces, cardinal, lex)) return true;
  if (isListedWithLabel(pieces, cardinal, lex) || isNumberName(pieces, cardinal, lex)) return true;
  const before = nth(pieces, cardinal.from - 1);
  if (before === undefined || cardinal.scale !== '') return false;
  const text = before.text === '°' || before.text === '.' ? nth(pieces, cardinal.from - 2) : before;
  if (lex.isIdentifierNoun(text?.fold) && (before.kind === 'word' || !before.spaced) && !isCounted(pieces, cardinal, lex) || before.text === '§') return true;
  if (before.kind === 'number' && /^[0-9]{2}$/.test(before.text) && /^[0-9]{2}$/.test(pieces[cardinal.from]?.text ?? '')) return true;
  if (before.kind !== 'word' || !CAPITAL_INSIDE.test(before.text) || cardinal.grouped || cardinal.value > 9999 || lex.isFunctionWord(before.fold)) return false;
  // A capital before the number makes it part of a name, unless a noun that can be counted follows; "Orvane 4.0 fixes" has a version.
  return cardinal.decimals > 0 || !isPluralNoun(pieces[cardinal.to], lex);
}
