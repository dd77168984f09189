// Which closed classes a word belongs to, a bit each: asked of nearly every word of a sentence, found once a spelling.
import type { Grammar } from './grammar.ts';

export const CLOSED = {
  be: 1,
  have: 1 << 1,
  modal: 1 << 2,
  support: 1 << 3,
  negator: 1 << 4,
  negationOpener: 1 << 5,
  restrictor: 1 << 6,
  negativePronoun: 1 << 7,
  uncertain: 1 << 8,
  definite: 1 << 9,
  demonstrative: 1 << 10,
  negativeDeterminer: 1 << 11,
  possessive: 1 << 12,
  reflexive: 1 << 13,
  cessative: 1 << 14,
  continuative: 1 << 15,
  agent: 1 << 16,
  /** may open words that make a sentence hearsay */
  hearsay: 1 << 17,
  /** may be the second word of an anaphor: le premier, the latter */
  anaphor: 1 << 18,
  masculine: 1 << 19,
  feminine: 1 << 20,
  plural: 1 << 21,
  masculineBeforeConsonant: 1 << 22,
} as const;

/** The bits of a folded word. */
export function closedBits(word: string, grammar: Grammar): number {
  let bits = 0;
  const put = (bit: number, words: { has(word: string): boolean }): void => {
    if (words.has(word)) bits |= bit;
  };
  put(CLOSED.be, grammar.beForms);
  put(CLOSED.have, grammar.haveForms);
  put(CLOSED.modal, grammar.modals);
  put(CLOSED.support, grammar.supports);
  put(CLOSED.negator, grammar.negators);
  put(CLOSED.negationOpener, grammar.negationOpeners);
  put(CLOSED.restrictor, grammar.restrictors);
  put(CLOSED.negativePronoun, grammar.negativePronouns);
  put(CLOSED.uncertain, grammar.uncertain);
  put(CLOSED.definite, grammar.definite);
  put(CLOSED.demonstrative, grammar.demonstratives);
  put(CLOSED.negativeDeterminer, grammar.negativeDeterminers);
  put(CLOSED.possessive, grammar.possessiveWords);
  put(CLOSED.reflexive, grammar.reflexives);
  put(CLOSED.cessative, grammar.cessatives);
  put(CLOSED.continuative, grammar.continuatives);
  put(CLOSED.agent, grammar.agents);
  put(CLOSED.plural, grammar.plurals);
  put(CLOSED.masculineBeforeConsonant, grammar.referring.masculineBeforeConsonant);
  const gender = grammar.genders.get(word);
  if (gender !== undefined) bits |= gender === 'f' ? CLOSED.feminine : CLOSED.masculine;
  if (grammar.hearsay.some(([first]) => first === word)) bits |= CLOSED.hearsay;
  for (const anaphor of grammar.referring.anaphors.keys()) if (anaphor.endsWith(word) && anaphor[anaphor.length - word.length - 1] === ' ') bits |= CLOSED.anaphor;
  return bits;
}

/** Whether a word is of one of these classes; a word that is not there is of none. */
export const isClosed = (word: { readonly closed: number } | undefined, classes: number): boolean => word !== undefined && (word.closed & classes) !== 0;
