// A verb with its auxiliaries: its form, its voice, its mood, whether it is denied.
import { CLOSED, isClosed } from './closed.ts';
import type { Grammar, Mood } from './grammar.ts';
import { tagSet, type Word } from './word.ts';
import { nth } from '../text/nth.ts';

const ADVERB_OR_NEGATOR = tagSet('adverb negator');
const NOUN_NAME_OR_PRONOUN = tagSet('noun name pronoun');
const PUNCTUATION_SUBORDINATOR_COORDINATOR_OTHER = tagSet('punctuation subordinator coordinator other');

export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** the word that carries the meaning */
  readonly main: number;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly negative: boolean;
  readonly copula: boolean;
  readonly form: 'finite' | 'infinitive' | 'presentParticiple' | 'pastParticiple';
  readonly mood: Mood;
  /** is still so · is no longer so */
  readonly aspect: 'still' | 'ceased' | 'none';
  /** the subject stands between the auxiliary and the verb: "had the team been kept" */
  readonly inverted: boolean;
}

const BETWEEN = new Set(['adverb', 'negator', 'pronoun']);
/** What a subject between auxiliary and verb may be made of. */
const NOMINAL = new Set(['determiner', 'adjective', 'noun', 'name', 'value', 'preposition', 'pronoun', 'adverb', 'negator']);
const LONGEST_SUBJECT = 8;

/** Verb groups from left to right. */
export function verbGroups(words: readonly Word[], grammar: Grammar): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    if ((words[i] as Word).tag !== 'verb') {
      i++;
      continue;
    }
    const group = groupAt(words, i, grammar);
    groups.push(group);
    i = group.to;
  }
  return groups;
}

function groupAt(words: readonly Word[], from: number, grammar: Grammar): VerbGroup {
  let main = from;
  let inverted = false;
  const first = words[from] as Word;
  const passed: number[] = [from];
  while (binds(words[main] as Word)) {
    let next = pastAdverbs(words, main + 1, grammar);
    if (!completes(words[main] as Word, words[next])) {
      const far = main === from && (isClosed(words[from], CLOSED.support) || opensBefore(words, from)) ? overSubject(words, from) : -1;
      if (far < 0) break;
      next = far;
      inverted = true;
    }
    main = next;
    passed.push(next);
  }
  const verb = words[main] as Word;
  const to = main + 1;
  const copula = isClosed(verb, CLOSED.be);
  const form = first.form ?? 'finite';
  const auxiliaryBe = passed.slice(0, -1).some((i) => isClosed(words[i], CLOSED.be));
  const reflexive = isClosed(nth(words, from - 1), CLOSED.reflexive);
  const active = grammar.activeWithBe.has(verb.lemma) || reflexive;
  return {
    from,
    to,
    main,
    inverted,
    finite: form === 'finite',
    aspect: aspectOf(words, from, to, grammar),
    passive: (!copula && reflexive && grammar.middleVerbs.has(verb.lemma)) || !copula && verb.form === 'pastParticiple' && !active && (form === 'pastParticiple' || auxiliaryBe),
    negative: isNegative(words, from, to, grammar),
    copula,
    form,
    mood: moodOf(first, main === from ? undefined : verb, form, grammar),
  };
}

const QUOTES = new Set(['"', '«', '“', '‘', '„']);
/** How far a verb may stand behind its auxiliary. */
const APART = 5;

/** The first word that is no adverb: "has never", « a de nouveau ». */
function pastAdverbs(words: readonly Word[], from: number, grammar: Grammar): number {
  let at = from;
  while (at < words.length && at < from + APART) {
    const { tag, fold } = words[at] as Word;
    const phrase = BETWEEN.has(tag) ? undefined : grammar.interposed.get(fold)?.find((rest) => rest.every((word, k) => words[at + 1 + k]?.fold === word));
    // « a "capturé" la ville »
    const quoted = tag === 'punctuation' && QUOTES.has(fold) && words[at + 1]?.tag === 'verb';
    if (!BETWEEN.has(tag) && phrase === undefined && !quoted) break;
    at += 1 + (phrase?.length ?? 0);
  }
  return at;
}

const isAuxiliary = (word: Word): boolean => isClosed(word, CLOSED.be | CLOSED.have);
const binds = (word: Word): boolean => word.tag === 'verb' && isClosed(word, CLOSED.be | CLOSED.have | CLOSED.modal | CLOSED.support);

function completes(auxiliary: Word, word: Word | undefined): boolean {
  if (word === undefined || word.tag !== 'verb') return false;
  if (isAuxiliary(auxiliary)) return word.form === 'pastParticiple' || (isClosed(auxiliary, CLOSED.be) && word.form === 'presentParticiple');
  return word.form === 'infinitive';
}

/** Nothing that could be its subject stands before the verb. */
function opensBefore(words: readonly Word[], from: number): boolean {
  let i = from - 1;
  while (i >= 0 && ADVERB_OR_NEGATOR.has((words[i] as Word).tag)) i--;
  // "Orvane (a river), is"
  if (words[i]?.text === ',' && CLOSING.has(words[i - 1]?.text ?? '')) i--;
  const word = words[beforeAside(words, i)];
  return word === undefined || (PUNCTUATION_SUBORDINATOR_COORDINATOR_OTHER.has(word.tag) && !(word.text === ',' && setOff(words, i)));
}

/** "Orvane (a river) is": what stands before the brackets. */
function beforeAside(words: readonly Word[], at: number): number {
  if (!CLOSING.has(words[at]?.text ?? '')) return at;
  let depth = 0;
  for (let i = at; i >= 0; i--) {
    const { text } = words[i] as Word;
    if (CLOSING.has(text)) depth++;
    else if (OPENING.has(text) && --depth === 0) return i - 1;
  }
  return at;
}

const CLOSING = new Set([')', ']']);
const OPENING = new Set(['(', '[']);

/** "Orvane, a river, is": the comma ends what is told beside the word that opens the sentence. */
function setOff(words: readonly Word[], at: number): boolean {
  const first = words.findIndex((w) => w.text === ',');
  if (first < 0 || first >= at) return false;
  const opening = words.slice(0, first);
  return opening.every((w) => NOMINAL.has(w.tag) && w.tag !== 'adverb') && opening.at(0)?.tag !== 'preposition' && NOUN_NAME_OR_PRONOUN.has(opening.at(-1)?.tag ?? '');
}

/** The verb that completes the auxiliary over a subject, or -1. */
function overSubject(words: readonly Word[], from: number): number {
  for (let i = from + 1; i < Math.min(words.length, from + LONGEST_SUBJECT); i++) {
    const word = words[i] as Word;
    if (completes(words[from] as Word, word)) return i > from + 1 ? i : -1;
    if (!NOMINAL.has(word.tag)) return -1;
  }
  return -1;
}

/** @param led the verb that an auxiliary leads to */
function moodOf(first: Word, led: Word | undefined, form: VerbGroup['form'], grammar: Grammar): Mood {
  const modal = grammar.modals.get(first.fold);
  // « va aux enfants » goes there: only « va aller » is to come
  if (modal !== undefined && !(led === undefined && grammar.activeWithBe.has(first.lemma))) return modal;
  // « il aura fallu » looks back
  if (led !== undefined && led.form === 'pastParticiple' && grammar.presentatives.has(led.lemma) && grammar.haveForms.has(first.fold)) return 'asserted';
  if (form !== 'finite') return 'asserted';
  if (grammar.conditional(first.fold, first.lemma)) return 'hypothetical';
  return grammar.future(first.fold, first.lemma) ? 'planned' : 'asserted';
}

function aspectOf(words: readonly Word[], from: number, to: number, grammar: Grammar): VerbGroup['aspect'] {
  let still = false;
  const end = Math.min(words.length, to + 2);
  for (let i = Math.max(0, from - 2); i < end; i++) {
    const word = words[i] as Word;
    if (word.tag === 'negator' && isClosed(word, CLOSED.cessative) && !restrictsAfter(words, i, grammar, end) && (grammar.negationOpeners.size === 0 || hasOpener(words, from, to))) return 'ceased';
    still ||= isClosed(word, CLOSED.continuative);
  }
  return still ? 'still' : 'none';
}

/** A negator inside the group, or next to it with nothing but adverbs and clitics between. */
function isNegative(words: readonly Word[], from: number, to: number, grammar: Grammar): boolean {
  const small = (word: Word | undefined): boolean => word !== undefined && BETWEEN.has(word.tag);
  let start = from;
  while (start > 0 && start > from - 4 && small(words[start - 1])) start--;
  let end = to;
  while (end < words.length && end < to + 3 && small(words[end])) end++;
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    // « ne peut en aucun cas payer »
    if (i > from && i < to && isClosed(word, CLOSED.negativeDeterminer) && hasOpener(words, from, i)) return true;
    if (word.tag !== 'negator' || isClosed(word, CLOSED.negationOpener) || (i < from && closesDenial(words, i, grammar))) continue;
    const next = words[i + 1];
    if (next !== undefined && isClosed(next, CLOSED.restrictor) && next.tag !== 'subordinator') continue; // not only
    if (isClosed(word, CLOSED.cessative) && grammar.negationOpeners.size > 0 && (!hasOpener(words, from, to) || restrictsAfter(words, i, grammar))) continue;
    return true;
  }
  return deniedAlone(words, from, to, grammar);
}

/** « ne veut pas vendre », « ne parvient pas à vendre », « n’ont rien à voir »: the second word of a denial whose verb stands before it. */
export function closesDenial(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const [before, word] = [nth(words, at - 1), words[at] as Word];
  const closes = (word.tag === 'negator' && !isClosed(word, CLOSED.negationOpener)) || isClosed(word, CLOSED.negativePronoun);
  return closes && grammar.negationOpeners.size > 0 && (before?.tag === 'verb' || before?.tag === 'adverb');
}

/** "cannot", « ne peut payer », « ne cesse de »: no second word of denial stands there. « avant qu'il ne puisse » denies nothing. */
function deniedAlone(words: readonly Word[], from: number, to: number, grammar: Grammar): boolean {
  const first = words[from] as Word;
  if (grammar.deniedForms.has(first.fold)) return true;
  if (!grammar.deniedAlone.has(first.lemma) && !grammar.deniedAlone.has((words[to - 1] as Word).lemma)) return false;
  if (!hasOpener(words, from, from) || restrictsAfter(words, to - 1, grammar)) return false;
  const next = words[to];
  if (to - from < 2 && !(next?.tag === 'preposition' || next?.tag === 'subordinator' || next?.form === 'infinitive')) return false;
  let i = from - 1;
  while (i > 0 && words[i]?.tag !== 'subordinator' && words[i]?.tag !== 'verb') i--;
  return !(words[i]?.tag === 'subordinator' && grammar.expletiveOpeners.has(nth(words, i - 1)?.fold ?? ''));
}

const hasOpener = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(Math.max(0, from - 4), to).some((w) => w.tag === 'negator' && isClosed(w, CLOSED.negationOpener));

/** "ne reste plus que trois" restricts. */
const restrictsAfter = (words: readonly Word[], at: number, grammar: Grammar, end = words.length): boolean => words.slice(at + 1, Math.min(end, at + 4)).some((w) => grammar.restrictingThat.has(w.fold));
