// English words that stand for others, and what tells their antecedents. Folded.
import type { Pronoun } from '../../analysis/grammar.ts';
import type { Gender, Referring } from '../../analysis/referring.ts';
import { mensNames, womensNames } from '../givenNames.ts';
import { noted } from '../../text/spelling.ts';
import { genderOfNoun } from './gender.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const pronoun = (refers: Pronoun['refers'], many: boolean | undefined): Pronoun => ({ refers, part: 'subject', gender: undefined, many });

export const referring: Referring = {
  anaphors: new Map([
    ['the former', pronoun('former', undefined)],
    ['the latter', pronoun('latter', undefined)],
    ['the others', pronoun('rest', true)],
  ]),
  titles: new Map<string, Gender>([
    ...['mr', 'sir', 'lord', 'mister', 'father'].map((w) => [w, 'm'] as const),
    ...['mrs', 'ms', 'miss', 'madam', 'lady', 'dame', 'sister'].map((w) => [w, 'f'] as const),
  ]),
  womensNames,
  mensNames,
  genderOfNoun: noted(({ text }) => genderOfNoun(text.toLowerCase())),
  masculineBeforeConsonant: set(''),
  impersonal: {
    pronouns: set('it'),
    verbs: set('rain snow'),
    verbsBefore: set('seem appear turn take emerge happen follow matter remain'),
    complements: set('that out to as like until unclear unknown a an some several whether'),
    numbers: true,
    partitive: [],
    qualities: set(`clear unclear possible impossible difficult hard easy important essential necessary vital likely unlikely true false obvious evident certain uncertain
      known unknown rare common good better best bad worse surprising unusual normal time worth safe fair wrong right reported estimated understood thought believed said
      hoped feared agreed announced revealed established proven rumoured alleged claimed`),
    openers: set('that whether how why when if'),
    tasks: set('possible impossible difficult hard easy important essential necessary vital rare common good better best time worth safe fair wrong right enough'),
    taskOpeners: set('to for'),
    there: set(''),
  },
};
