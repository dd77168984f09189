// What a language tells of the words that stand for others: genders, titles, and the pronouns that stand for nothing.
import type { Spelling } from '../text/spelling.ts';
import type { Pronoun } from './grammar.ts';

export type Gender = 'm' | 'f';

export interface Referring {
  /** "ce dernier", "the latter", "les autres": determiner and word → what it stands for, when no noun follows */
  readonly anaphors: ReadonlyMap<string, Pronoun>;
  /** words of address → gender: M., Mme, Mrs */
  readonly titles: ReadonlyMap<string, Gender>;
  /** given names that tell a gender, folded */
  readonly womensNames: ReadonlySet<string>;
  readonly mensNames: ReadonlySet<string>;
  /** the gender a noun tells by itself, in lower case with its accents */
  readonly genderOfNoun: (noun: Spelling) => Gender | undefined;
  /** determiners that are masculine before a consonant only: son */
  readonly masculineBeforeConsonant: ReadonlySet<string>;
  readonly impersonal: Impersonal;
}

/** "Il faut", "il reste trois salariés", "it is clear that": the pronoun stands for nothing. */
export interface Impersonal {
  /** pronouns that may be impersonal */
  readonly pronouns: ReadonlySet<string>;
  /** lemmas of verbs whose subject never stands for anything */
  readonly verbs: ReadonlySet<string>;
  /** verbs that are so when one of these comes right behind them: "il reste deux", "it seems that" */
  readonly verbsBefore: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  /** whether a number behind such a verb makes it so */
  readonly numbers: boolean;
  /** "il s'en vend deux": the two clitics before a verb that a number follows; empty where the language has none */
  readonly partitive: readonly string[];
  /** "il est clair que", "it is clear that": qualities, and what follows them */
  readonly qualities: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** "il est possible de", "it is hard to": qualities of what is to be done, and what follows them */
  readonly tasks: ReadonlySet<string>;
  readonly taskOpeners: ReadonlySet<string>;
  /** the clitic of "il y a" */
  readonly there: ReadonlySet<string>;
}
