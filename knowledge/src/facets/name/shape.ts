// What the letters of a token tell: capitals, initials, brands, and sentences that are set in capitals throughout.
import type { Token } from '../../analysis/token.ts';
import type { NameVocabulary } from './vocabulary.ts';

const CAPITAL = /^\p{Lu}/u;
/** iPhone, eBay, macOS */
const BRAND = /^\p{Ll}{1,3}\p{Lu}/u;
/** al-Sayed, ben-Ami */
const PREFIXED = /^(?:al|el|ben|bin|as|ar|ash)-\p{Lu}/u;
/** small letters with a number: gpt-4, covid-19 */
const NUMBERED = /^\p{Ll}+-?\d/u;
const LETTER = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}/u;

const UPPER = 1;
const LOWER = 2;
/** The case of the Latin letters; what stands behind them is asked of a pattern. */
const CASES = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const c = String.fromCharCode(code);
  return CAPITAL.test(c) ? UPPER : SMALL.test(c) ? LOWER : 0;
});

function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x180 ? CASES[code] === UPPER : CAPITAL.test(text.slice(at, at + 2));
}

function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x180 ? CASES[code] === LOWER : SMALL.test(text.slice(at, at + 2));
}

export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && isUpperAt(token.text, 0);
export const isSmall = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && isLowerAt(token.text, 0);
export const isLetter = (token: Token | undefined): boolean => token !== undefined && token.text.length <= 2 && LETTER.test(token.text);
/** Written as only a name is, whatever stands before it. */
export const isBrand = (token: Token): boolean => !isAllLower(token.text) && isLowerAt(token.text, 0) && (BRAND.test(token.text) || PREFIXED.test(token.text) || NUMBERED.test(token.text));

/** Whether a name may begin with a word, its capital or its small letters aside; "no" is sure. */
export const mayOpen = (token: Token): boolean => isUpperAt(token.text, 0) || isBrand(token);

const NAMING = /\p{Lu}|\d/u;
/** Whether a word has what a name needs somewhere: a capital or a digit. */
export const mayName = ({ text }: Token): boolean => isUpperAt(text, 0) || (!isAllLower(text) && NAMING.test(text));

/** Small Latin letters and nothing else: most words, and no brand. */
function isAllLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (CASES[text.charCodeAt(i)] !== LOWER) return false;
  return true;
}

/** "Orvane-based": a quality made of a name, not a name. */
export const isQualified = (token: Token, words: NameVocabulary): boolean => {
  const hyphen = token.fold.includes('-') ? token.fold.lastIndexOf('-') : -1;
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
export const isHeadline = (tokens: readonly Token[], most: number): boolean => headlineWords(tokens) > most;

/** How many longer words a headline has; none if the sentence is no headline, more than any number if all its letters are capitals. */
export function headlineWords(tokens: readonly Token[]): number {
  let long = 0;
  let capital = 0;
  let small = false;
  let shouted = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== 'word') continue;
    if (!small) {
      if (hasLower(text)) small = true;
      else if (text.length > 1) shouted++;
    }
    if (text.length < 4) continue;
    long++;
    if (isUpperAt(text, 0)) capital++;
  }
  if (!small) return shouted > 2 ? Infinity : 0;
  const last = tokens[tokens.length - 1];
  return capital / long >= MOSTLY && last !== undefined && !/^[.!;]$/.test(last.text) ? long : 0;
}

function hasLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLowerAt(text, i)) return true;
  return false;
}
