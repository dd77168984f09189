// Initials with points: "U.S.", "U.K.", "R.-U." are cut into letters and points, and the lexicon may know what they stand for.
import type { Token } from '../analysis/token.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';

/** A word or two letters are no initials, and nothing is longer than the U.S.S.R. */
const LEAST = 2;
const MOST = 4;

export interface Initials {
  /** as the lexicon writes them: "u.s." */
  readonly fold: string;
  /** token behind them */
  readonly to: number;
}

/** Capitals each with its point, written together, from a token on. */
export function initialsAt(tokens: readonly Token[], at: number): Initials | undefined {
  let fold = '';
  let i = at;
  for (; i + 1 < tokens.length && fold.length < 2 * MOST; i += 2) {
    const [letter, point] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (letter.text.length !== 1 || letter.text === letter.fold || point.text !== '.' || point.spaced || (i > at && letter.spaced)) break;
    fold += `${letter.fold}.`;
  }
  return fold.length < 2 * LEAST ? undefined : { fold, to: i };
}

/** What the lexicon has for them. */
export const entriesOf = (initials: Initials, language: LanguageCode, lexicon: Lexicon): readonly Entry[] => lexicon.entries(language, initials.fold).filter((e) => e.words.length === 1);
