// Words with hyphens: one token, but for the pronouns of a French inversion.
import { digitsEnd, isApostrophe, isDigit, isHyphen, isLetter, lettersEnd, wordCharsEnd } from './characters.ts';

/** What follows an English apostrophe as a token of its own. */
export const ENCLITIC: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** What follows a French hyphen after a verb: the subject or object of an inversion. */
const INVERTED = new Set(['il', 'elle', 'on', 'ils', 'elles', 'je', 'tu', 'nous', 'vous', 'le', 'la', 'les', 'lui', 'leur', 'y', 'en', 'moi', 'toi', 'ce', 't']);
/** Before these pronouns stands no verb: one word. */
const NO_VERB = /^(?:rendez|peut|garde-[aà]|chez|entre|add|head|hard|bolt|right|spot|hands|carry|follow|stick|try|walk|roll|clip|slip|turn|odd|ooh-la|ooh|ou|oh)$/i;

/** Goes on over `-word` and `-4` as long as they come, and over what an English possessive leaves: `chef-d'œuvre`, not `the co-op's`. */
export function hyphenated(text: string, from: number): number {
  let end = from;
  while (isHyphen(text, end)) {
    const after = wordOrDigitsEnd(text, end + 1);
    if (after === end + 1) break;
    end = after;
    if (isApostrophe(text, end) && isLetter(text, end + 1) && !ENCLITIC.has(text.slice(end + 1, lettersEnd(text, end + 1)).toLowerCase())) end = lettersEnd(text, end + 1);
  }
  return end;
}

function wordOrDigitsEnd(text: string, from: number): number {
  let end = digitsEnd(text, from);
  if (end > from && (text[end] === '.' || text[end] === ',') && isDigit(text, end + 1)) end = digitsEnd(text, end + 1);
  return Math.max(end, wordCharsEnd(text, end));
}

/** Adds the ends of `a-t-il` → a | -t | -il; other hyphenated words stay whole. */
export function inversion(text: string, start: number, end: number, ends: number[]): void {
  const pieces = text.slice(start, end).split(/[-\u2010\u2011]/);
  let kept = pieces.length;
  while (kept > 1 && INVERTED.has((pieces[kept - 1] as string).toLowerCase())) kept--;
  if (kept === pieces.length || NO_VERB.test(pieces.slice(0, kept).join('-'))) {
    ends.push(end);
    return;
  }
  let at = start;
  pieces.forEach((piece, i) => {
    at += piece.length + (i > 0 ? 1 : 0);
    if (i >= kept - 1) ends.push(at);
  });
}
