// The languages the engine reads: one line each.
import type { Hints } from '../analysis/hint.ts';
import type { LanguageCode } from '../analysis/word.ts';
import { grammar as enGrammar } from './en/grammar.ts';
import { englishMorphology } from './en/morphology.ts';
import { names as enNames } from './en/names.ts';
import { quantity as enQuantity } from './en/quantity.ts';
import { rewrite as enRewrite } from './en/rewrite.ts';
import { sentences as enSentences } from './en/sentences.ts';
import { time as enTime } from './en/time.ts';
import { grammar as frGrammar } from './fr/grammar.ts';
import { frenchFallback, frenchMorphology } from './fr/morphology.ts';
import { names as frNames } from './fr/names.ts';
import { quantity as frQuantity } from './fr/quantity.ts';
import { rewrite as frRewrite } from './fr/rewrite.ts';
import { sentences as frSentences } from './fr/sentences.ts';
import { time as frTime } from './fr/time.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { LanguagePack } from './pack.ts';

export interface Languages {
  readonly packs: Readonly<Record<LanguageCode, LanguagePack>>;
  readonly lexicon: Lexicon;
}

/**
 * @param lexicon the concepts of both languages
 * @param frenchLexicon the compiled French lemmas; without them French is read by its endings alone, and less is found
 */
export function openLanguages(lexicon: Lexicon, frenchLexicon: Uint8Array | undefined): Languages {
  return {
    lexicon,
    packs: {
      fr: { code: 'fr', knowsEveryWord: frenchLexicon !== undefined, sentences: frSentences, grammar: frGrammar, morphology: frenchLexicon === undefined ? frenchFallback : frenchMorphology(frenchLexicon), names: frNames, quantity: frQuantity, time: frTime, rewrite: frRewrite, hints: undefined },
      en: { code: 'en', knowsEveryWord: false, sentences: enSentences, grammar: enGrammar, morphology: englishMorphology, names: enNames, quantity: enQuantity, time: enTime, rewrite: enRewrite, hints: undefined },
    },
  };
}

/** The same languages, English with a tagger's second opinion: for drafts, sentence by sentence as they change. */
export const withHints = (languages: Languages, english: Hints): Languages => ({ ...languages, packs: { ...languages.packs, en: { ...languages.packs.en, hints: english } } });
