// Numbers in digits as tokens: with their separators, and the suffix glued to them.
import { digitsEnd, isDigit, isHyphen, isLetter, lettersEnd } from './characters.ts';
import { hyphenated } from './hyphens.ts';
import type { TokenKind } from './token.ts';

/** What may stand between groups of three digits: a space, or the apostrophe of Swiss figures (1'234). */
const GROUP_MARK = /[ \u00a0\u202f\u2007-\u200a'\u2019]/;

/** ".5" where nothing stands before it that the point could end. */
export const isBareDecimal = (text: string, at: number): boolean =>
  text[at] === '.' && isDigit(text, at + 1) && (at === 0 || /[\s($€£¥~≈<>]/.test(text[at - 1] as string));

/** A number with its inner separators and the suffix glued to it; or a word that begins with digits (3D-printed). */
export function numeric(text: string, from: number): [TokenKind, number] {
  let end = digitsEnd(text, text[from] === '.' ? from + 1 : from);
  let group = from;
  while (isDigit(text, end + 1)) {
    const c = text[end] as string;
    if (GROUP_MARK.test(c)) {
      // A group of exactly three digits goes on the number; anything else is the next number.
      if (end - group > 3 || digitsEnd(text, end + 1) !== end + 4) break;
    } else if (c !== '.' && c !== ',' && c !== ':') break;
    group = end + 1;
    end = digitsEnd(text, group);
  }
  const tail = lettersEnd(text, end);
  if (tail === end) return ['number', end];
  // 6h30, 18h05
  const stop = tail === end + 1 && /h/i.test(text[end] as string) ? digitsEnd(text, tail) : tail;
  if (stop === tail && tail - end > 4) return ['word', tail];
  return isHyphen(text, stop) && isLetter(text, stop + 1) ? ['word', hyphenated(text, stop)] : ['number', stop];
}
