// French words that stand for others, and what tells their antecedents. Folded.
import type { Pronoun } from '../../analysis/grammar.ts';
import type { Gender, Referring } from '../../analysis/referring.ts';
import { mensNames, womensNames } from '../givenNames.ts';
import { noted } from '../../text/spelling.ts';
import { genderOfNoun } from './gender.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const latter = (gender: Gender, many: boolean): Pronoun => ({ refers: 'latter', part: 'subject', gender, many });
const rest: Pronoun = { refers: 'rest', part: 'subject', gender: undefined, many: true };

export const referring: Referring = {
  anaphors: new Map([
    ['ce dernier', latter('m', false)],
    ['cette derniere', latter('f', false)],
    ['ces derniers', latter('m', true)],
    ['ces dernieres', latter('f', true)],
    ['les autres', rest],
  ]),
  titles: new Map<string, Gender>([
    ...['m', 'mr', 'monsieur', 'messieurs', 'mm', 'sir', 'abbe'].map((w) => [w, 'm'] as const),
    ...['mme', 'mlle', 'madame', 'mademoiselle', 'mmes', 'mesdames', 'lady', 'soeur'].map((w) => [w, 'f'] as const),
  ]),
  womensNames,
  mensNames: new Set([...mensNames, 'jean']),
  genderOfNoun: noted(({ text }) => genderOfNoun(text.toLowerCase())),
  masculineBeforeConsonant: set('mon ton son'),
  impersonal: {
    pronouns: set('il -il'),
    verbs: set('falloir faut pleuvoir neiger geler'),
    verbsBefore: set('rester manquer exister arriver suffire sembler paraitre convenir importer aller agir resulter ressortir apparaitre circuler venir valoir'),
    complements: set("que qu' de d' un une des du plusieurs quelques aucun aucune peu beaucoup encore mieux"),
    numbers: true,
    partitive: ["s'", 'en'],
    qualities: set(`possible impossible difficile facile aise interdit necessaire important essentiel indispensable utile inutile preferable rare frequent clair evident
      probable improbable vrai exact faux etabli prevu question temps tot tard trop exclu urgent certain sur normal logique etonnant surprenant regrettable dommage permis
      demande recommande conseille rappele precise indique entendu prouve demontre`),
    openers: set("que qu'"),
    tasks: set('possible impossible difficile facile aise interdit necessaire important essentiel indispensable utile inutile preferable rare question temps urgent permis demande recommande conseille prevu'),
    taskOpeners: set("de d'"),
    there: set('y'),
  },
};
