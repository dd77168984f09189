// Terms: where the words of a sentence name concepts of the lexicon.
import type { Grammar } from '../analysis/grammar.ts';
import type { Word } from '../analysis/word.ts';
import type { LanguageCode } from '../analysis/word.ts';
import { fold } from '../text/fold.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';

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

/** Maximal terms from left to right; several concepts where the same words name several. */
export function findTerms(words: readonly Word[], language: LanguageCode, grammar: Grammar, lexicon: Lexicon): readonly Term[] {
  const forms = words.map((w) => (w.kind === 'word' ? formsOf(w) : []));
  const terms: Term[] = [];
  let i = 0;
  while (i < words.length) {
    const term = termAt(words, forms, i, language, grammar, lexicon);
    if (term === undefined) i++;
    else {
      terms.push(term);
      i = term.to;
    }
  }
  return terms;
}

function termAt(words: readonly Word[], forms: readonly (readonly string[])[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): Term | undefined {
  let best: { entry: Entry; to: number }[] = [];
  let length = 0;
  for (const form of forms[at] ?? []) {
    for (const entry of lexicon.entries(language, form)) {
      if (entry.words.length < length) break;
      if (!accentsFit(words[at] as Word, entry)) continue;
      const to = matchFrom(words, forms, at, entry, grammar);
      if (to !== undefined && loosePhrase(words, to, entry, grammar)) continue;
      if (to === undefined || !fits(words, at, entry, grammar)) continue;
      if (entry.words.length > length) {
        best = [];
        length = entry.words.length;
      }
      best.push({ entry, to });
    }
  }
  if (best.length === 0) return undefined;
  const word = words[at] as Word;
  const same = best.filter(({ entry }) => partFits(word, entry, true));
  const kept = same.length > 0 && word.readings.length > 0 ? same : best;
  const first = kept[0] as { entry: Entry; to: number };
  const concepts = new Set(kept.map(({ entry }) => entry.concept.id));
  // "a été retardé" is a phrase of the lexicon and the passive of its verb as well
  const verb = words[first.to - 1];
  if (first.entry.part === 'verb' && length === 2 && grammar.beForms.has(word.fold) && verb?.form === 'pastParticiple') {
    for (const entry of lexicon.entries(language, verb.lemma)) if (entry.part === 'verb' && entry.words.length === 1 && !entry.reflexive) concepts.add(entry.concept.id);
  }
  return { from: at, to: first.to, head: at, concepts: [...concepts], part: first.entry.part };
}

/** "gone in recent years": after a verb of going a preposition with its noun is a place or a time, not a particle. */
function loosePhrase(words: readonly Word[], to: number, entry: Entry, grammar: Grammar): boolean {
  if (entry.part !== 'verb' || entry.words.length !== 2 || !grammar.placingVerbs.has(entry.words[0] as string) || !grammar.placingPrepositions.has(entry.words[1] as string)) return false;
  return /^(?:determiner|adjective|noun|name|value)$/.test(words[to]?.tag ?? '');
}

/** "sur" is not "sûr", "marche" is not "marché"; capitals may come without accents. */
function accentsFit(word: Word, entry: Entry): boolean {
  if (entry.plain && word.text.toLowerCase() === word.fold) return true;
  const exact = entry.exact;
  return word.text.toLowerCase().replace(/[’]/g, "'") === exact || word.readings.some((r) => r.lemma === exact) || /^\p{Lu}/u.test(word.text) || word.text.includes('-') || word.readings.length === 0;
}

/** The end of the match, or undefined. An adverb, a negator or a pronoun may stand inside a verbal idiom. */
function matchFrom(words: readonly Word[], forms: readonly (readonly string[])[], at: number, entry: Entry, grammar: Grammar): number | undefined {
  let i = at + 1;
  for (let k = 1; k < entry.words.length; k++) {
    const wanted = entry.words[k] as string;
    // modèle open-source: two words of the entry in one hyphenated word
    if (k + 1 < entry.words.length && forms[i]?.includes(wanted + (entry.words[k + 1] as string)) === true) {
      k++;
      i++;
      continue;
    }
    let skipped = 0;
    for (;;) {
      const word = words[i];
      if (word === undefined) return undefined;
      if (entry.part === 'noun' && word.tag === 'verb') return undefined;
      if (wanted === '*' ? grammar.possessiveWords.has(word.fold) : forms[i]?.includes(wanted) === true || word.fold === wanted) break;
      if (entry.part !== 'verb' || skipped >= 2 || !(word.tag === 'adverb' || word.tag === 'negator' || (word.tag === 'pronoun' && k === 1))) return undefined;
      skipped++;
      i++;
    }
    i++;
  }
  return i;
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
