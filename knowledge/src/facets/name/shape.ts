// What the letters of a token tell: capitals, initials, brands, and sentences that are set in capitals throughout.
import type { Token } from '../../analysis/token.ts';
import type { NameVocabulary } from './vocabulary.ts';

const CAPITAL = /^\p{Lu}/u;
/** iPhone, eBay */
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u;
/** al-Sayed, ben-Ami */
const PREFIXED = /^(?:al|el|ben|bin|as|ar|ash)-\p{Lu}/u;
/** small letters with a number: gpt-4, covid-19 */
const NUMBERED = /^\p{Ll}+-?\d/u;
const LETTER = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}/u;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && CAPITAL.test(token.text);
/** Written as only a name is, whatever stands before it. */
export const isBrand = (token: Token): boolean => BRAND.test(token.text) || PREFIXED.test(token.text) || NUMBERED.test(token.text);
export const isSmall = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && SMALL.test(token.text);
export const isLetter = (token: Token | undefined): boolean => token !== undefined && LETTER.test(token.text);

/** "Orvane-based": a quality made of a name, not a name. */
export const isQualified = (token: Token, words: NameVocabulary): boolean => {
  const hyphen = token.fold.lastIndexOf('-');
  return hyphen > 0 && words.qualified.has(token.fold.slice(hyphen + 1)) && SMALL.test(token.text.slice(hyphen + 1));
};

/** The token after initials that stand at `at` ("J.", "J. K.", "J.-P.", "U.S."), or `at`. */
export function afterInitials(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isLetter(tokens[end]) && tokens[end + 1]?.text === '.' && tokens[end + 1]?.spaced === false) {
    end += 2;
    if (tokens[end]?.text === '-' && tokens[end]?.spaced === false && isLetter(tokens[end + 1])) end++;
  }
  return end;
}

const MOSTLY = 0.8;
/** Is the sentence set as a headline: its longer words, more than `most`, or all its letters, in capitals? Then capitals tell nothing. */
export function isHeadline(tokens: readonly Token[], most: number): boolean {
  let long = 0;
  let capital = 0;
  let small = 0;
  let shouted = 0;
  for (const t of tokens) {
    if (t.kind !== 'word') continue;
    if (/\p{Ll}/u.test(t.text)) small++;
    else if (t.text.length > 1) shouted++;
    if (t.text.length < 4) continue;
    long++;
    if (CAPITAL.test(t.text)) capital++;
  }
  if (small === 0) return shouted > 2;
  const last = tokens[tokens.length - 1];
  return long > most && capital / long >= MOSTLY && last !== undefined && !/^[.!;]$/.test(last.text);
}
