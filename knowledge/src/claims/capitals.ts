// What the lexicon and the dictionary know of a sentence's capitalised words: what tells names from other words.
import type { Token } from '../analysis/token.ts';
import type { WordClass, WordSense } from '../facets/name/recognise.ts';
import type { Entry } from '../languages/lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import type { Reader } from './read.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** Names that a document or the base uses. Folded words. */
export interface KnownNames {
  has(word: string): boolean;
  /** does it stand without a name before it: Orvane in "chez Orvane", not Brissac in "Charles de Brissac"? */
  alone(word: string): boolean;
}

/** Answers for the tokens of one sentence; worked out when asked. */
export function wordSense(tokens: readonly Token[], reader: Reader, pack: LanguagePack, known: KnownNames): WordSense {
  const { lexicon } = reader;
  const readings = (at: number): ReturnType<LanguagePack['morphology']> => {
    const token = tokens[at];
    return token === undefined || token.kind !== 'word' ? [] : pack.morphology(token.text);
  };
  const entriesAt = (at: number): readonly Entry[] => {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return [];
    const lemmas = new Set([token.fold, ...readings(at).map((r) => fold(r.lemma))]);
    return [...lemmas].flatMap((lemma) => lexicon.entries(pack.code, lemma)).filter((entry) => entry.words.every((w, k) => k === 0 || tokens[at + k]?.fold === w));
  };
  const classes: (WordClass | undefined)[] = [];
  const classify = (at: number): WordClass => {
    const token = tokens[at];
    if (token === undefined) return 'open';
    const shouted = /^\p{Lu}+s?$/u.test(token.text);
    let found: WordClass = 'open';
    for (const entry of entriesAt(at)) {
      if (isRole(entry.concept.sets) || (entry.words.length === 1 && lexicon.entails(entry.concept.id, 'person'))) return 'role';
      if (isProper(entry, pack)) found = 'proper';
      else if (found === 'open' && (entry.concept.kind !== 'things' || pack.grammar.headFirst || shouted)) found = 'common';
    }
    return found;
  };
  return {
    classOf: (at) => (classes[at] ??= classify(at)),
    opener: (at) => !known.has((tokens[at] as Token).fold) && isKnown(tokens[at] as Token, reader, pack),
    verbal: (at) => {
      const lower = pack.morphology((tokens[at] as Token).text.toLowerCase());
      return lower.length > 0 && (lower.every((r) => r.part === 'verb') || lower.some((r) => r.part === 'function' || r.part === 'adverb'));
    },
    quality: (at) => readings(at).some((r) => r.part === 'adjective') && !readings(at).some((r) => r.form === 'finite'),
    thing: (at) => readings(at).some((r) => r.part === 'noun'),
    given: (at) => readings(at).some((r) => r.part === 'name'),
    listed: (at) => Math.max(at, ...entriesAt(at).filter((e) => isProper(e, pack)).map((e) => at + e.words.length)),
    alone: (at) => known.alone((tokens[at] as Token).fold),
  };
}

const isRole = (sets: readonly string[]): boolean => sets.some((s) => s.startsWith('role'));

/** Spelt with a capital by the lexicon: a country, a city, a sea, in English a nationality. */
function isProper(entry: Entry, pack: LanguagePack): boolean {
  return entry.concept[pack.code].some((lemma) => /^\p{Lu}\p{Ll}/u.test(lemma.words) && fold(lemma.words) === entry.words.join(' '));
}

/** A word the language knows in lower case: at the start of a sentence its capital says nothing. */
function isKnown(token: Token, reader: Reader, pack: LanguagePack): boolean {
  const readings = pack.morphology(pack.knowsEveryWord ? token.text : token.text.toLowerCase());
  if (pack.knowsEveryWord) return readings.some((r) => r.part !== 'name');
  return readings.some((r) => r.part === 'function' || reader.lexicon.entries(pack.code, fold(r.lemma)).length > 0) || reader.lexicon.entries(pack.code, token.fold).length > 0;
}
