// What the lexicon may have for a word, whatever stands around it: its entries, and the patterns of several words it begins.
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { markOf, marksOf } from '../text/mark.ts';
import { notes, type Notes } from '../text/spelling.ts';

/** Folded forms under which the lexicon may know a word: as written, and every lemma a dictionary gives it. */
export function formsOf(word: Word): readonly string[] {
  const forms = new Set<string>([word.fold, word.lemma]);
  for (const reading of word.readings) forms.add(fold(reading.lemma));
  // a participle in a fixed phrase stands in any gender and number: être remercié, ont été remerciées
  if (word.form === 'pastParticiple') for (const ending of ['s', 'e', 'es']) if (word.fold.endsWith(ending)) forms.add(word.fold.slice(0, -ending.length));
  for (const form of [...forms]) if (form.includes('-')) forms.add(form.replace(/-/g, ''));
  return [...forms];
}

/** What the lexicon may have for a word, whatever stands around it. */
export interface Look {
  readonly forms: readonly string[];
  /** the marks of its forms, and those of what its patterns go on with */
  readonly marks: number;
  readonly nextMarks: number;
  /** patterns of several words, the longest first; those whose accents the word does not have are left out */
  readonly patterns: readonly Entry[];
  /** second word of a pattern → the patterns that go on with it; of a word with few patterns nothing: all are tried */
  readonly bySecond: ReadonlyMap<string, readonly Continued[]> | undefined;
  /** the entries of the word alone */
  readonly single: readonly Entry[];
  /** what it names alone, by its tag: found once, unless it depends on the words before */
  readonly alone: Alone[];
}

export interface Continued {
  /** place in `patterns` */
  readonly place: number;
  /** the marks of its third word */
  readonly thirdMarks: number;
}

interface Alone {
  readonly tag: Word['tag'];
  readonly form: Word['form'];
  readonly named: Named | undefined;
}

export interface Named {
  readonly concepts: readonly string[];
  readonly part: Entry['part'];
}

/** From so many patterns on, those that could follow are looked up. */
const MANY = 6;

/** What was found for a word, by its text, its lemma and its readings: words come again and again. */
export type TermMemory = Notes<Looked[]>;
export const termMemory = (): TermMemory => notes();

interface Looked {
  readonly lemma: string;
  readonly participle: boolean;
  readonly read: boolean;
  readonly look: Look;
}

export function lookUp(word: Word, language: LanguageCode, lexicon: Lexicon, known: TermMemory): Look {
  if (word.kind !== 'word') return nothing;
  const participle = word.form === 'pastParticiple';
  const read = word.readings.length > 0;
  const before = known.get(word.spelling);
  if (before !== undefined) for (const l of before) if (l.lemma === word.lemma && l.participle === participle && l.read === read) return l.look;
  const forms = formsOf(word);
  const entries = forms.flatMap((form) => lexicon.entries(language, form)).filter((entry) => accentsFit(word, entry));
  const patterns = entries.filter((e) => e.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const nextMarks = patterns.reduce((all, { words: [, second = '', third = ''] }) => all | (second === '*' ? ANY : markOf(second) | markOf(second + third)), 0);
  const look: Look = { forms, marks: marksOf(forms), nextMarks, patterns, bySecond: patterns.length < MANY ? undefined : secondWords(patterns), single: entries.filter((e) => e.words.length === 1), alone: [] };
  const looked = { lemma: word.lemma, participle, read, look };
  if (before === undefined) known.set(word.spelling, [looked]);
  else before.push(looked);
  return look;
}

const nothing: Look = { forms: [], marks: 0, nextMarks: 0, patterns: [], bySecond: undefined, single: [], alone: [] };

/** "sur" is not "sûr", "marche" is not "marché"; capitals may come without accents. */
function accentsFit(word: Word, entry: Entry): boolean {
  if (entry.plain && word.text.toLowerCase() === word.fold) return true;
  const exact = entry.exact;
  return word.text.toLowerCase().replace(/[’]/g, "'") === exact || word.readings.some((r) => r.lemma === exact) || /^\p{Lu}/u.test(word.text) || word.text.includes('-') || word.readings.length === 0;
}

export const ANY = -1;

function secondWords(entries: readonly Entry[]): ReadonlyMap<string, readonly Continued[]> {
  const index = new Map<string, Continued[]>();
  entries.forEach(({ words }, at) => {
    const [, second = '', third, fourth = ''] = words;
    const file = (key: string, thirdMarks: number): void => {
      const list = index.get(key);
      const continued = { place: at, thirdMarks };
      if (list === undefined) index.set(key, [continued]);
      else list.push(continued);
    };
    file(second, third === undefined || third === '*' ? ANY : markOf(third) | markOf(third + fourth));
    // open-source: the second and the third word in one
    if (third !== undefined && second !== '') file(second + third, ANY);
  });
  return index;
}
