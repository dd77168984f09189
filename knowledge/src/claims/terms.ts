// Terms: where the words of a sentence name concepts of the lexicon.
import type { Grammar } from '../analysis/grammar.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import type { LanguageCode } from '../analysis/word.ts';
import { fold } from '../text/fold.ts';
import { notes, type Notes } from '../text/spelling.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';

const DETERMINER_ADJECTIVE_NOUN_NAME_VALUE = tagSet('determiner adjective noun name value');

export interface Term {
  readonly from: number;
  readonly to: number;
  /** the word that carries the part of speech: the verb of an idiom, the first noun */
  readonly head: number;
  readonly concepts: readonly string[];
  readonly part: Entry['part'];
}

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
interface Look {
  readonly forms: readonly string[];
  /** the marks of its forms, and those of what its patterns go on with */
  readonly marks: number;
  readonly nextMarks: number;
  /** patterns of several words, the longest first; those whose accents the word does not have are left out */
  readonly patterns: readonly Entry[];
  /** second word of a pattern → places in `patterns`, rising; of a word with few patterns nothing: all are tried */
  readonly bySecond: ReadonlyMap<string, readonly number[]> | undefined;
  /** the entries of the word alone */
  readonly single: readonly Entry[];
  /** what it names alone, by its tag: found once, unless it depends on the words before */
  readonly alone: Alone[];
}

interface Alone {
  readonly tag: Word['tag'];
  readonly form: Word['form'];
  readonly named: Named | undefined;
}

type Named = Pick<Term, 'concepts' | 'part'>;

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

function lookUp(word: Word, language: LanguageCode, lexicon: Lexicon, known: TermMemory): Look {
  if (word.kind !== 'word') return nothing;
  const participle = word.form === 'pastParticiple';
  const read = word.readings.length > 0;
  const before = known.get(word.spelling);
  if (before !== undefined) for (const l of before) if (l.lemma === word.lemma && l.participle === participle && l.read === read) return l.look;
  const forms = formsOf(word);
  const entries = forms.flatMap((form) => lexicon.entries(language, form)).filter((entry) => accentsFit(word, entry));
  const patterns = entries.filter((e) => e.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const nextMarks = patterns.reduce((all, { words: [, second = '', third = ''] }) => all | (second === '*' ? ANY : markOf(second) | markOf(second + third)), 0);
  const look: Look = { forms, marks: forms.reduce((all, form) => all | markOf(form), 0), nextMarks, patterns, bySecond: patterns.length < MANY ? undefined : secondWords(patterns), single: entries.filter((e) => e.words.length === 1), alone: [] };
  const looked = { lemma: word.lemma, participle, read, look };
  if (before === undefined) known.set(word.spelling, [looked]);
  else before.push(looked);
  return look;
}

const nothing: Look = { forms: [], marks: 0, nextMarks: 0, patterns: [], bySecond: undefined, single: [], alone: [] };

/** One bit of thirty-two, the same for equal words: words without a common bit are not equal. */
const markOf = (word: string): number => 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) + word.length * 3) & 31);
const ANY = -1;

/** Whether what stands behind a word may go on with one of its patterns; "no" is sure. */
function mayGoOn(words: readonly Word[], looks: readonly Look[], at: number): boolean {
  const { nextMarks } = looks[at] as Look;
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN && i < words.length; i++) {
    const { fold, tag, kind } = words[i] as Word;
    if ((nextMarks & (kind === 'word' ? (looks[i] as Look).marks : markOf(fold))) !== 0) return true;
    if (!mayStandInside(tag)) return false;
  }
  return false;
}

function secondWords(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  entries.forEach(({ words }, at) => {
    const [, second = '', third] = words;
    // open-source: the second and the third word in one
    for (const key of third === undefined || second === '' ? [second] : [second, second + third]) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [at]);
      else list.push(at);
    }
  });
  return index;
}

/** How many words an idiom may have between two of its own. */
const MOST_BETWEEN = 2;

/** The patterns that may begin at a word: those whose second word comes soon. */
function patternsAt(words: readonly Word[], looks: readonly Look[], at: number, grammar: Grammar): readonly Entry[] {
  const { patterns, bySecond } = looks[at] as Look;
  if (bySecond === undefined) return patterns;
  let found: Set<number> | undefined;
  const add = (key: string): void => {
    const more = bySecond.get(key);
    if (more !== undefined) for (const place of more) (found ??= new Set()).add(place);
  };
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN && i < words.length; i++) {
    const { fold, tag } = words[i] as Word;
    const { forms } = looks[i] as Look;
    if (forms[0] !== fold) add(fold);
    for (const form of forms) add(form);
    if (grammar.possessiveWords.has(fold)) add('*');
    if (!mayStandInside(tag)) break;
  }
  return found === undefined ? noEntries : [...found].sort((a, b) => a - b).map((place) => patterns[place] as Entry);
}

/** Of the words that a verbal idiom may have inside. */
const mayStandInside = (tag: Word['tag']): boolean => tag === 'adverb' || tag === 'negator' || tag === 'pronoun';

const noEntries: readonly Entry[] = [];

/**
 * Maximal terms from left to right; several concepts where the same words name several.
 * @param known belongs to this lexicon, this language and its dictionary
 */
export function findTerms(words: readonly Word[], language: LanguageCode, grammar: Grammar, lexicon: Lexicon, known: TermMemory): readonly Term[] {
  const looks = words.map((w) => lookUp(w, language, lexicon, known));
  const terms: Term[] = [];
  let i = 0;
  while (i < words.length) {
    const term = termAt(words, looks, i, language, grammar, lexicon);
    if (term === undefined) i++;
    else {
      terms.push(term);
      i = term.to;
    }
  }
  return terms;
}

function termAt(words: readonly Word[], looks: readonly Look[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): Term | undefined {
  const look = looks[at] as Look;
  if (look.patterns.length > 0 && mayGoOn(words, looks, at)) {
    const idiom = patternAt(words, looks, at, language, grammar, lexicon);
    if (idiom !== undefined) return idiom;
  }
  if (look.single.length === 0) return undefined;
  const named = namedAlone(words, look, at, grammar);
  return named === undefined ? undefined : { from: at, to: at + 1, head: at, concepts: named.concepts, part: named.part };
}

/** The longest patterns that match. */
function patternAt(words: readonly Word[], looks: readonly Look[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): Term | undefined {
  const best: { entry: Entry; to: number }[] = [];
  for (const entry of patternsAt(words, looks, at, grammar)) {
    if (best.length > 0 && entry.words.length < (best[0] as { entry: Entry }).entry.words.length) break;
    const to = matchFrom(words, looks, at, entry, grammar);
    if (to === undefined || loosePhrase(words, to, entry, grammar) || !fits(words, at, entry, grammar)) continue;
    best.push({ entry, to });
  }
  if (best.length === 0) return undefined;
  const word = words[at] as Word;
  const same = best.filter(({ entry }) => partFits(word, entry, true));
  const kept = same.length > 0 && word.readings.length > 0 ? same : best;
  const first = kept[0] as { entry: Entry; to: number };
  const concepts = new Set(kept.map(({ entry }) => entry.concept.id));
  // "a été retardé" is a phrase of the lexicon and the passive of its verb as well
  const verb = words[first.to - 1];
  if (first.entry.part === 'verb' && first.entry.words.length === 2 && grammar.beForms.has(word.fold) && verb?.form === 'pastParticiple') {
    for (const entry of lexicon.entries(language, verb.lemma)) if (entry.part === 'verb' && entry.words.length === 1 && !entry.reflexive) concepts.add(entry.concept.id);
  }
  return { from: at, to: first.to, head: at, concepts: [...concepts], part: first.entry.part };
}

/** What a word names by itself. */
function namedAlone(words: readonly Word[], look: Look, at: number, grammar: Grammar): Named | undefined {
  const word = words[at] as Word;
  for (const known of look.alone) if (known.tag === word.tag && known.form === word.form) return known.named;
  const fitting = look.single.filter((entry) => fits(words, at, entry, grammar));
  const same = fitting.filter((entry) => partFits(word, entry, true));
  const kept = same.length > 0 && word.readings.length > 0 ? same : fitting;
  const named = kept[0] === undefined ? undefined : { concepts: [...new Set(kept.map((entry) => entry.concept.id))], part: kept[0].part };
  if (!look.single.some((entry) => entry.reflexive)) look.alone.push({ tag: word.tag, form: word.form, named });
  return named;
}

/** "gone in recent years": after a verb of going a preposition with its noun is a place or a time, not a particle. */
function loosePhrase(words: readonly Word[], to: number, entry: Entry, grammar: Grammar): boolean {
  if (entry.part !== 'verb' || entry.words.length !== 2 || !grammar.placingVerbs.has(entry.words[0] as string) || !grammar.placingPrepositions.has(entry.words[1] as string)) return false;
  return DETERMINER_ADJECTIVE_NOUN_NAME_VALUE.has(words[to]?.tag ?? '');
}

/** "sur" is not "sûr", "marche" is not "marché"; capitals may come without accents. */
function accentsFit(word: Word, entry: Entry): boolean {
  if (entry.plain && word.text.toLowerCase() === word.fold) return true;
  const exact = entry.exact;
  return word.text.toLowerCase().replace(/[’]/g, "'") === exact || word.readings.some((r) => r.lemma === exact) || /^\p{Lu}/u.test(word.text) || word.text.includes('-') || word.readings.length === 0;
}

/** The end of the match, or undefined. An adverb, a negator or a pronoun may stand inside a verbal idiom. */
function matchFrom(words: readonly Word[], looks: readonly Look[], at: number, entry: Entry, grammar: Grammar): number | undefined {
  let i = at + 1;
  for (let k = 1; k < entry.words.length; k++) {
    const wanted = entry.words[k] as string;
    // modèle open-source: two words of the entry in one hyphenated word
    if (k + 1 < entry.words.length && isJoined(looks[i], wanted, entry.words[k + 1] as string)) {
      k++;
      i++;
      continue;
    }
    let skipped = 0;
    for (;;) {
      const word = words[i];
      if (word === undefined) return undefined;
      if (entry.part === 'noun' && word.tag === 'verb') return undefined;
      if (wanted === '*' ? grammar.possessiveWords.has(word.fold) : looks[i]?.forms.includes(wanted) === true || word.fold === wanted) break;
      if (entry.part !== 'verb' || skipped >= MOST_BETWEEN || !mayStandInside(word.tag) || (word.tag === 'pronoun' && k > 1)) return undefined;
      skipped++;
      i++;
    }
    i++;
  }
  return i;
}

/** Whether a word is two words of an entry in one. */
function isJoined(look: Look | undefined, first: string, second: string): boolean {
  if (look === undefined) return false;
  for (const form of look.forms) if (form.length === first.length + second.length && form.startsWith(first) && form.endsWith(second)) return true;
  return false;
}

function fits(words: readonly Word[], at: number, entry: Entry, grammar: Grammar): boolean {
  const word = words[at] as Word;
  if (!partFits(word, entry, false)) return false;
  if (!entry.reflexive) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (grammar.reflexives.has((words[i] as Word).fold)) return true;
  return false;
}

function partFits(word: Word, entry: Entry, strictly: boolean): boolean {
  if (entry.words.length > 1 && entry.part !== 'verb') return !strictly || word.tag !== 'verb';
  switch (word.tag) {
    case 'verb':
      return entry.part === 'verb' || (!strictly && entry.part === 'adjective' && (word.form === 'pastParticiple' || word.form === 'presentParticiple'));
    case 'noun':
      return entry.part === 'noun' || (!strictly && (entry.part === 'adjective' || (entry.part === 'verb' && word.readings.length === 0)));
    case 'adjective':
    case 'adverb':
      return entry.part === 'adjective' || entry.part === 'adverb' || (!strictly && (entry.part === 'noun' || (entry.part === 'verb' && word.readings.some((r) => r.form === 'pastParticiple'))));
    case 'name':
    case 'opaque':
      return entry.part === 'noun' || entry.part === 'adjective';
    case 'preposition':
    case 'determiner':
    case 'other':
      return entry.words.length > 1;
    default:
      return false;
  }
}
