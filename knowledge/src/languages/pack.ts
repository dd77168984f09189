// What a language must bring: every table and function the engine asks of it.
import type { Grammar } from '../analysis/grammar.ts';
import type { Hints } from '../analysis/hint.ts';
import type { Rewrite } from '../analysis/rewrite.ts';
import type { Morphology } from '../analysis/reading.ts';
import type { SentenceVocabulary } from '../analysis/sentenceVocabulary.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { NameVocabulary } from '../facets/name/vocabulary.ts';
import type { QuantityVocabulary } from '../facets/quantity/vocabulary.ts';
import type { TimeVocabulary } from '../facets/time/vocabulary.ts';

export interface LanguagePack {
  readonly code: LanguageCode;
  readonly sentences: SentenceVocabulary;
  readonly grammar: Grammar;
  readonly morphology: Morphology;
  /** whether the morphology has a whole dictionary: a capitalised word it does not know is a name */
  readonly knowsEveryWord: boolean;
  readonly names: NameVocabulary;
  readonly quantity: QuantityVocabulary;
  readonly time: TimeVocabulary;
  readonly rewrite: Rewrite;
  /** a tagger's second opinion, for drafts; a large base is read without it */
  readonly hints: Hints | undefined;
}
