// Words that tables hold beside the lexicon: how much (degrees) and when (spans). They name no concept of a sentence,
// because they answer no question by themselves; what counts the words that are known counts them.
import { fold } from '../../text/fold.ts';
import type { LanguageCode } from '../../analysis/word.ts';
import { lazily } from './lazily.ts';
import { degrees } from './qualities/degrees.ts';
import { spans } from './spans.ts';

const collect = (language: LanguageCode): ReadonlySet<string> =>
  new Set([...degrees, ...spans].flatMap((row) => row[language].map(({ words }) => fold(words))).filter((word) => !word.includes(' ')));

const words = { fr: lazily(() => collect('fr')), en: lazily(() => collect('en')) };

/** The folded single words of the degree and span tables. */
export const besideWords = (language: LanguageCode): ReadonlySet<string> => words[language]();
