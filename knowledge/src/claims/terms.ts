// Terms: where the words of a sentence name concepts of the lexicon.
import { CLOSED, isClosed } from '../analysis/closed.ts';
import type { Grammar } from '../analysis/grammar.ts';
import { tagSet, type LanguageCode, type Word } from '../analysis/word.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';
import { entriesOf, initialsAt } from './initials.ts';
import { splitAt } from './splitVerbs.ts';
import { undergoing } from './undergoing.ts';
import { ANY, lookUp, type Continued, type Look, type Named, type TermMemory } from './look.ts';
import { markOf } from '../text/mark.ts';
import { nth } from '../text/nth.ts';

const DETERMINER_ADJECTIVE_NOUN_NAME_VALUE = tagSet('determiner adjective noun name value');

export interface Term {
  readonly from: number;
  readonly to: number;
  /** the word that carries the part of speech: the verb of an idiom, the first noun */
  readonly head: number;
  readonly concepts: readonly string[];
  readonly part: Entry['part'];
}

/** How many words an adverb has: « tout de même »; 1 for any other word. */
export const adverbLength = ({ tag, lemma }: Word): number => (tag === 'adverb' && lemma.includes(' ') ? lemma.split(' ').length : 1);

/** Whether what stands behind a word may go on with one of its patterns; "no" is sure. */
function mayGoOn(words: readonly Word[], looks: readonly Look[], at: number, nextMarks: number): boolean {
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN && i < words.length; i++) {
    const { fold, tag, kind } = words[i] as Word;
    if ((nextMarks & (kind === 'word' ? (looks[i] as Look).marks : markOf(fold))) !== 0) return true;
    if (!mayStandInside(tag)) return false;
  }
  return false;
}

/** How many words an idiom may have between two of its own. */
const MOST_BETWEEN = 2;

/** The patterns that may begin at a word: those whose second word comes soon. */
function patternsAt(words: readonly Word[], looks: readonly Look[], at: number): readonly Entry[] {
  const { patterns, bySecond, nextMarks } = looks[at] as Look;
  if (bySecond === undefined) return patterns;
  let found: number[] | undefined;
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN && i < words.length; i++) {
    const word = words[i] as Word;
    const { fold, tag } = word;
    const look = looks[i] as Look;
    if ((nextMarks & (word.kind === 'word' ? look.marks : markOf(fold))) !== 0) {
      if (look.forms[0] !== fold) found = continued(bySecond.get(fold), words, looks, i, found);
      for (const form of look.forms) found = continued(bySecond.get(form), words, looks, i, found);
    }
    if (isClosed(word, CLOSED.possessive)) found = continued(bySecond.get('*'), words, looks, i, found);
    if (!mayStandInside(tag)) break;
  }
  return found === undefined ? noEntries : found.sort((a, b) => a - b).map((place) => patterns[place] as Entry);
}

/** Adds the places of the patterns whose third word may come too. */
function continued(more: readonly Continued[] | undefined, words: readonly Word[], looks: readonly Look[], at: number, found: number[] | undefined): number[] | undefined {
  if (more === undefined) return found;
  let places = found;
  for (const { place, thirdMarks } of more) {
    if (thirdMarks !== ANY && !mayGoOn(words, looks, at, thirdMarks)) continue;
    if (places === undefined) places = [place];
    else if (!places.includes(place)) places.push(place);
  }
  return places;
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
    const word = words[i] as Word;
    const term = termAt(words, looks, i, language, grammar, lexicon);
    // "in order to": the order is no order
    if (term === undefined && word.tag === 'marker') do i++; while (words[i]?.tag === 'other');
    else if (term === undefined) i += adverbLength(word);
    else {
      terms.push(term);
      i = term.to;
    }
  }
  return terms;
}

function termAt(words: readonly Word[], looks: readonly Look[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): Term | undefined {
  const look = looks[at] as Look;
  const initials = initialsAt(words, at);
  const known = initials === undefined ? [] : entriesOf(initials, language, lexicon);
  if (initials !== undefined && known[0] !== undefined) return { from: at, to: initials.to, head: at, concepts: [...new Set(known.map((e) => e.concept.id))], part: known[0].part };
  const undergone = isBare(words, at) ? undergoing(words, at, language, grammar, lexicon) : noEntries;
  if (look.patterns.length > 0 && mayGoOn(words, looks, at, look.nextMarks)) {
    const idiom = patternAt(words, looks, at, language, grammar, lexicon);
    // « knocked down by a car »: the longer phrase tells what was done
    if (idiom !== undefined && idiom.to - at >= (undergone[0]?.words.length ?? 0) - 1) return idiom;
  }
  const split = splitAt(words, look, at, grammar);
  if (split !== undefined) return split;
  if (look.single.length === 0 && undergone.length === 0) return placedAt(words, at, language, grammar, lexicon);
  const [phrase] = undergone;
  const named = phrase !== undefined && phrase.words.length > 2 ? undefined : namedAlone(words, look, at);
  if (phrase !== undefined) {
    const suffered = undergone.map((e) => e.concept.id);
    // « menés de deux buts »: who is led in a match does not lead, where nobody is told to lead
    const active = (named?.concepts ?? []).filter((c) => isClosed(words[at + 1], CLOSED.agent) || !suffered.some((d) => lexicon.opposed(c, d)));
    return { from: at, to: at + phrase.words.length - 1, head: at, concepts: [...new Set([...active, ...suffered])], part: 'verb' };
  }
  return named === undefined ? undefined : { from: at, to: at + 1, head: at, concepts: named.concepts, part: named.part };
}

/** "the firm, based in Velsor": a participle without its auxiliary. */
function isBare(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.tag !== 'verb' || word.form !== 'pastParticiple') return false;
  let before = at - 1;
  while (before >= 0 && mayStandInside((words[before] as Word).tag)) before--;
  const auxiliary = words[before];
  return auxiliary === undefined || !isClosed(auxiliary, CLOSED.be | CLOSED.have);
}

/** "London-based": a quality that names its place. */
function placedAt(words: readonly Word[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): Term | undefined {
  const places = placesIn((words[at] as Word).fold, language, grammar, lexicon);
  return places.length === 0 ? undefined : { from: at, to: at + 1, head: at, concepts: [...new Set(places.map((e) => e.concept.id))], part: 'adjective' };
}

/** The places that a folded word like "london-based" names. */
export function placesIn(folded: string, language: LanguageCode, { placed }: Grammar, lexicon: Lexicon): readonly Entry[] {
  if (placed === '' || !folded.endsWith(placed)) return noEntries;
  return lexicon.entries(language, folded.slice(0, -placed.length)).filter((e) => e.words.length === 1 && e.concept[language].some((l) => /^\p{Lu}/u.test(l.words)));
}

/** The longest patterns that match. */
function patternAt(words: readonly Word[], looks: readonly Look[], at: number, language: LanguageCode, grammar: Grammar, lexicon: Lexicon): Term | undefined {
  const best: { entry: Entry; to: number }[] = [];
  for (const entry of patternsAt(words, looks, at)) {
    if (best.length > 0 && entry.words.length < (best[0] as { entry: Entry }).entry.words.length) break;
    const to = matchFrom(words, looks, at, entry);
    if (to === undefined || cutsValue(words, to) || loosePhrase(words, at, to, entry, grammar) || !fits(words, at, entry)) continue;
    best.push({ entry, to });
  }
  if (best.length === 0) return undefined;
  const word = words[at] as Word;
  const same = best.filter(({ entry }) => partFits(word, entry, true));
  const kept = same.length > 0 && word.readings.length > 0 ? same : best;
  const first = kept[0] as { entry: Entry; to: number };
  const concepts = new Set(kept.map(({ entry }) => entry.concept.id));
  // "a été retardé" is a phrase of the lexicon and the passive of its verb as well
  const verb = nth(words, first.to - 1);
  if (first.entry.part === 'verb' && first.entry.words.length === 2 && grammar.beForms.has(word.fold) && verb?.form === 'pastParticiple') {
    for (const entry of lexicon.entries(language, verb.lemma)) if (entry.part === 'verb' && entry.words.length === 1 && !entry.reflexive) concepts.add(entry.concept.id);
  }
  return { from: at, to: first.to, head: at, concepts: [...concepts], part: first.entry.part };
}

/** What a word names by itself. */
function namedAlone(words: readonly Word[], look: Look, at: number): Named | undefined {
  const word = words[at] as Word;
  for (const known of look.alone) if (known.tag === word.tag && known.form === word.form) return known.named;
  const kept = closest(word, look.single.filter((entry) => fits(words, at, entry)));
  const named = kept[0] === undefined ? undefined : { concepts: [...new Set(kept.map((entry) => entry.concept.id))], part: kept[0].part };
  if (!look.single.some((entry) => entry.reflexive)) look.alone.push({ tag: word.tag, form: word.form, named });
  return named;
}

/** Of the entries that fit a word those of its own part of speech, where there are any. */
function closest(word: Word, fitting: readonly Entry[]): readonly Entry[] {
  const same = fitting.filter((entry) => partFits(word, entry, true));
  return same.length > 0 && word.readings.length > 0 ? same : fitting;
}

/** The concepts that a word may name by itself, whatever stands around it; `sure` where it names one without a reflexive pronoun. */
export function namesAlone(word: Word, single: readonly Entry[]): { readonly all: readonly string[]; readonly sure: boolean } {
  const fitting = single.filter((entry) => partFits(word, entry, false));
  const plain = closest(word, fitting.filter((entry) => !entry.reflexive));
  return { all: [...new Set([...closest(word, fitting), ...plain].map((entry) => entry.concept.id))], sure: plain.length > 0 };
}

/** "is more than 400": the words that bound an amount are read with it, not with the verb; so is a rank, « termine deuxième meilleur buteur ». */
const cutsValue = (words: readonly Word[], to: number): boolean => nth(words, to - 1)?.tag === 'value' && (words[to]?.tag === 'value' || (words[to]?.tag === 'adjective' && nth(words, to - 2)?.tag === 'verb'));

/** "gone in recent years": after a verb of going a preposition with its noun is a place or a time, not a particle. */
function loosePhrase(words: readonly Word[], at: number, to: number, entry: Entry, grammar: Grammar): boolean {
  // « sur de gros serveurs »: behind a preposition stands no quality that begins with one
  if (entry.part === 'adjective' && entry.words.length > 1 && grammar.prepositions.has(entry.words[0] as string) && nth(words, at - 1)?.tag === 'preposition') return true;
  // « la quatrième place du marché » is no market place
  if (entry.part === 'noun' && grammar.superlatives.places.has(entry.words[0] as string) && nth(words, at - 1)?.tag === 'value') return true;
  // "voted in October", "fell to 15": before a time or an amount too
  if (entry.part === 'verb' && entry.words.length === 2 && words[to]?.tag === 'value' && grammar.placingPrepositions.has(entry.words[1] as string)) return true;
  if (entry.part !== 'verb' || entry.words.length !== 2 || !grammar.placingVerbs.has(entry.words[0] as string) || !grammar.placingPrepositions.has(entry.words[1] as string)) return false;
  return DETERMINER_ADJECTIVE_NOUN_NAME_VALUE.has(words[to]?.tag ?? '');
}

/** The end of the match, or undefined. An adverb, a negator or a pronoun may stand inside a verbal idiom. */
function matchFrom(words: readonly Word[], looks: readonly Look[], at: number, entry: Entry): number | undefined {
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
      // "is by far the largest" is not far
      if (adverbLength(word) > 1 && entry.part === 'verb' && skipped < MOST_BETWEEN) {
        skipped++;
        i += adverbLength(word);
        continue;
      }
      if (wanted === '*' ? isClosed(word, CLOSED.possessive) : looks[i]?.forms.includes(wanted) === true || word.fold === wanted) break;
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

function fits(words: readonly Word[], at: number, entry: Entry): boolean {
  const word = words[at] as Word;
  if (!partFits(word, entry, false)) return false;
  if (!entry.reflexive) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (isClosed(words[i], CLOSED.reflexive)) return true;
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
