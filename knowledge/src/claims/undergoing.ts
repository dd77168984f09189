// Participles without their auxiliary: "the firm, based in Velsor" is what the lexicon calls "to be based".
import type { Grammar } from '../analysis/grammar.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';

/** What the lexicon calls "to be based": its phrases of "be" with this participle, the longest of those that stand here. */
export function undergoing(words: readonly Word[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): readonly Entry[] {
  const known = bareParticiples(lexicon, language, grammar);
  const word = words[at] as Word;
  for (const ending of INFLECTIONS) {
    // "prêtés" is not "être prêt"
    const found = word.text.toLowerCase().endsWith(ending) ? known.get(word.fold.slice(0, word.fold.length - ending.length)) : undefined;
    const here = found?.filter((e) => e.words.slice(2).every((w, k) => words[at + 1 + k]?.fold === w)) ?? NONE;
    const longest = Math.max(...here.map((e) => e.words.length));
    if (here.length > 0) return here.filter((e) => e.words.length === longest);
  }
  return NONE;
}

/** Participle → the phrases of "be" with it: to be based. */
export function bareParticiples(lexicon: Lexicon, language: LanguageCode, grammar: Grammar): ReadonlyMap<string, readonly Entry[]> {
  let all = undergone.get(lexicon);
  if (all === undefined) undergone.set(lexicon, (all = new Map()));
  const known = all.get(language);
  if (known !== undefined) return known;
  const found = new Map<string, Entry[]>();
  all.set(language, found);
  for (const entry of new Set([...grammar.beForms].flatMap((form) => lexicon.entries(language, form)))) {
    const [, participle] = entry.words;
    if (entry.part === 'verb' && participle !== undefined) found.set(participle, [...(found.get(participle) ?? []), entry]);
  }
  return found;
}
/** A participle in any gender and number. */
export const INFLECTIONS = ['', 'e', 's', 'es'] as const;
const undergone = new WeakMap<Lexicon, Map<LanguageCode, ReadonlyMap<string, readonly Entry[]>>>();

const NONE: readonly Entry[] = [];
