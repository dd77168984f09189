// What is remembered of words for a lexicon and a dictionary, and what the choice of their tags needs to know of both.
import type { Grammar } from '../analysis/grammar.ts';
import { tagMemory, type TagMemory } from '../analysis/knownWord.ts';
import type { Morphology, Part } from '../analysis/reading.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { termMemory, type TermMemory } from './look.ts';
import { senseMemory, type SenseMemory } from './nameKinds.ts';

/** What is remembered depends on nothing but the word. */
export interface WordMemory {
  readonly tags: TagMemory;
  readonly terms: TermMemory;
  readonly senses: SenseMemory;
}

const memories = new WeakMap<Lexicon, WeakMap<Morphology, WordMemory>>();

/** The memory of a lexicon and a language: the same one for as long as both live. */
export function wordMemory(lexicon: Lexicon, { morphology }: LanguagePack): WordMemory {
  const ofLexicon = memories.get(lexicon) ?? new WeakMap<Morphology, WordMemory>();
  memories.set(lexicon, ofLexicon);
  const known = ofLexicon.get(morphology) ?? { tags: tagMemory(), terms: termMemory(), senses: senseMemory() };
  ofLexicon.set(morphology, known);
  return known;
}

/** The part of a tagging context that is the same for every sentence. */
export interface WordKnowledge {
  readonly memory: TagMemory;
  readonly grammar: Grammar;
  readonly morphology: Morphology;
  readonly compound: (first: string, second: string, part: 'noun' | 'verb') => boolean;
  readonly knows: (lemma: string, part: Part) => boolean;
  readonly language: LanguageCode;
}

const knowledges = new WeakMap<WordMemory, WordKnowledge>();

export function wordKnowledge(lexicon: Lexicon, pack: LanguagePack): WordKnowledge {
  const memory = wordMemory(lexicon, pack);
  const known = knowledges.get(memory);
  if (known !== undefined) return known;
  const { grammar, morphology, code: language } = pack;
  const made: WordKnowledge = {
    memory: memory.tags,
    grammar,
    morphology,
    language,
    compound: (first, second, part) => lexicon.entries(language, first).some((e) => e.part === part && e.words.length === 2 && e.words[1] === second),
    knows: (lemma, part) => lexicon.entries(language, lemma).some((e) => e.part === part && e.words.length === 1),
  };
  knowledges.set(memory, made);
  return made;
}
