// Whether a bare number of four digits is a year: the words around it decide.
import type { TimeLexicon } from './lexicon.ts';
import { glued, phraseBefore, type Pieces } from './piece.ts';
import { nth } from '../../text/nth.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly parts: { readonly year?: number | undefined };
}

/**
 * `cued`: a preposition of time stands before it. Without one a year is from 1500 to 2099, no round number, and not
 * followed by what it could count.
 */
export function yearStands(pieces: Pieces, { from, to, parts }: Stretch, cued: boolean, lexicon: TimeLexicon): boolean {
  const year = parts.year ?? 0;
  const before = nth(pieces, from - 1);
  const after = pieces[to];
  const prefixed = before?.fold === '-' && phraseBefore(pieces, from, lexicon.bearings) !== undefined;
  if (prefixed) return year >= 1000;
  if (before !== undefined && (before.kind === 'symbol' || (!pieces[from]?.spaced && /[/.,:\d\p{L}-]$/u.test(before.fold) && !/'$/.test(before.fold)))) return false;
  const amount = phraseBefore(pieces, from, lexicon.amounts);
  // "since around 2010", "until at least 2030" are times, "around 2010 homes" is not
  const led = amount !== undefined && lexicon.is.cues(nth(pieces, amount.from - 1)?.fold ?? '');
  const about = led && phraseBefore(pieces, from, lexicon.approximations)?.from === amount.from;
  if (amount !== undefined && !about && !(led && phraseBefore(pieces, from, lexicon.introductions)?.from === amount.from && (after === undefined || !looksCounted(after.text, lexicon)))) return false;
  if (after !== undefined) {
    if (after.kind === 'symbol' || after.kind === 'number') return false;
    if (glued(pieces, to) && /^[/\d\p{L}-]/u.test(after.fold) && !/^['\u2019]/.test(after.text)) return false;
    if (lexicon.is.counted(after.fold)) return false;
  }
  const strong = about || lexicon.is.cues(before?.fold ?? '') || phraseBefore(pieces, from, lexicon.introductions) !== undefined;
  const counts = after !== undefined && looksCounted(after.text, lexicon);
  const round = year % 100 === 0 && year !== 2000;
  if (strong) return year >= 1500 ? !(counts && round) : !counts;
  if (year < 1500 || year > 2099) return false;
  if (counts) return before !== undefined && lexicon.words.capitals && lexicon.is.articles(before.fold) && year % 10 !== 0;
  return !round || cued || (before?.fold === '(' && after?.fold === ')');
}

/** A plural in small letters: "2023 households". Short words that only look like one are listed. */
const looksCounted = (text: string, lexicon: TimeLexicon): boolean => /^\p{Ll}/u.test(text) && /[sx]$/.test(text) && !lexicon.words.uncountedEndings.some((end) => text.endsWith(end)) && !lexicon.is.uncounted(text.toLowerCase());
