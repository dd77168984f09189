// What a word may mean before its sentence is read: the keys of everything it names as some part of speech, and the
// phrases of the lexicon that it may begin. Found once for a spelling.
import { candidatesFor } from '../analysis/candidates.ts';
import { knownWord } from '../analysis/knownWord.ts';
import { wordOf } from '../analysis/tag.ts';
import { candidate, tagOf, type Candidate } from '../analysis/tagging.ts';
import type { Token } from '../analysis/token.ts';
import { tagSet } from '../analysis/word.ts';
import { cognateKey } from '../languages/cognate.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';
import { bitOf, bloomOf, type Bloom } from '../text/bloom.ts';
import { hashNumber } from '../text/hash.ts';
import { markOf, marksOf } from '../text/mark.ts';
import { notes, type Notes } from '../text/spelling.ts';
import { lookUp, type TermMemory } from './look.ts';
import { sensesOfWord } from './nameKinds.ts';
import { namesAlone, placesIn } from './terms.ts';
import { bareParticiples, INFLECTIONS } from './undergoing.ts';
import { wordKnowledge, wordMemory, type WordKnowledge } from './wordMemory.ts';

/** A phrase of more than two words that a word may begin. */
export interface PhraseProspect {
  /** its words behind the second, one at least; `*` stands for any possessive */
  readonly rest: readonly string[];
  readonly key: number;
}

/** The phrases with the same second word. */
export interface Continued {
  /** the keys of those that end with it */
  readonly whole: readonly number[];
  readonly longer: readonly PhraseProspect[];
  /** the third words of the longer ones */
  readonly thirds: Bloom;
}

/** The phrases that a word may begin, by their second word. */
export interface PhraseProspects {
  readonly bySecond: ReadonlyMap<string, Continued>;
  /** the second words: their marks, which tell enough where they are few, and a filter */
  readonly marks: number;
  readonly bloom: Bloom;
}

export interface Prospects {
  /** of what the word by itself names; where it names nothing, of the word */
  readonly keys: readonly number[];
  /** those of concepts alone: a word inside a name */
  readonly concepts: readonly number[];
  /** folded forms under which a phrase may go on with it, their marks, and where filters have them */
  readonly forms: readonly string[];
  readonly marks: number;
  readonly bits: readonly number[];
  /** phrases whose words stand one behind the other */
  readonly close: PhraseProspects | undefined;
  /** verbs, which may have an adverb or a pronoun inside */
  readonly loose: PhraseProspects | undefined;
  /** verbs that may have their object inside: put off */
  readonly wide: PhraseProspects | undefined;
  /** it may only help the verb behind it: was, have, will */
  readonly helps: boolean;
  /** it may be such a verb: a participle, or an infinitive */
  readonly helped: boolean;
  /** it may stand between the two */
  readonly between: boolean;
  /** it may be two words in one */
  readonly hyphenated: boolean;
  /** it may stand for the `*` of a phrase */
  readonly possessive: boolean;
}

const NOTHING: Prospects = { keys: [], concepts: [], forms: [], marks: 0, bits: [], close: undefined, loose: undefined, wide: undefined, helps: false, helped: false, between: false, hyphenated: false, possessive: false };

/** Tags of words that are items of their own. */
const MEANING = tagSet('noun name verb adjective adverb');

/** Tags of words that may stand between a verb and what helps it. */
const BETWEEN = tagSet('adverb negator pronoun');

export type ProspectsOf = (token: Token) => Prospects;

const memories = new WeakMap<WordKnowledge, ProspectsOf>();

/** What the words of a language may mean, by a lexicon. */
export function prospectsOf(lexicon: Lexicon, pack: LanguagePack): ProspectsOf {
  const knowledge = wordKnowledge(lexicon, pack);
  const before = memories.get(knowledge);
  if (before !== undefined) return before;
  const known: Notes<Prospects> = notes();
  const { terms } = wordMemory(lexicon, pack);
  const of: ProspectsOf = (token) => {
    const noted = known.get(token.spelling);
    if (noted !== undefined) return noted;
    const made = token.kind === 'word' ? prospects(token, knowledge, lexicon, pack, terms) : { ...NOTHING, forms: [token.fold], marks: markOf(token.fold), bits: [bitOf(token.fold)] };
    known.set(token.spelling, made);
    return made;
  };
  memories.set(knowledge, of);
  return of;
}

function prospects(token: Token, knowledge: WordKnowledge, lexicon: Lexicon, { code: language, grammar }: LanguagePack, terms: TermMemory): Prospects {
  const words = candidates(token, knowledge).map((c) => wordOf(token, c, knowledge));
  const looks = words.map((word) => lookUp(word, language, lexicon, terms));
  const concepts = new Set<string>();
  const unknown = new Set<string>();
  words.forEach((word, i) => {
    const { all, sure } = namesAlone(word, (looks[i] as (typeof looks)[number]).single);
    for (const id of all) concepts.add(id);
    if (sure || !MEANING.has(word.tag) || (word.tag !== 'verb' && word.tag !== 'name' && grammar.stopWords.has(word.lemma))) return;
    for (const part of word.lemma.split(' ')) unknown.add(cognateKey(part, language));
  });
  for (const entry of placesIn(token.fold, language, grammar, lexicon)) concepts.add(entry.concept.id);
  const [close, loose, wide] = [phrases(), phrases(), phrases()];
  const enter = (rest: readonly string[], { concept, part, words: { length } }: Entry): void => {
    const key = conceptKey(concept.id);
    (part === 'verb' ? loose : close).enter(rest, key);
    if (part === 'verb' && length === 2 && grammar.splitParticles.has(rest[0] ?? '')) wide.enter(rest, key);
  };
  for (const look of looks) for (const entry of look.patterns) enter(entry.words.slice(1), entry);
  for (const ending of INFLECTIONS) {
    if (!token.text.toLowerCase().endsWith(ending)) continue;
    for (const entry of bareParticiples(lexicon, language, grammar).get(token.fold.slice(0, token.fold.length - ending.length)) ?? []) {
      const rest = entry.words.slice(2);
      if (rest.length === 0) concepts.add(entry.concept.id);
      else enter(rest, entry);
    }
  }
  const own = [...concepts].map(conceptKey);
  const senses = sensesOfWord(token.fold, token.text, language, lexicon, knowledge.morphology).map(conceptKey);
  const forms = [...new Set([token.fold, ...looks.flatMap((look) => look.forms)])];
  return {
    keys: [...own, ...[...unknown].map((key) => hashNumber(`k:${key}`))],
    concepts: [...new Set([...own, ...senses])],
    forms,
    marks: marksOf(forms),
    bits: forms.map(bitOf),
    close: close.made(),
    loose: loose.made(),
    wide: wide.made(),
    helps: grammar.beForms.has(token.fold) || grammar.haveForms.has(token.fold) || grammar.modals.has(token.fold),
    helped: words.some(({ form }) => form === 'pastParticiple' || form === 'presentParticiple' || form === 'infinitive'),
    between: words.some(({ tag }) => BETWEEN.has(tag)),
    hyphenated: token.fold.includes('-'),
    possessive: grammar.possessiveWords.has(token.fold),
  };
}

const conceptKey = (id: string): number => hashNumber(`c:${id}`);

/** Phrases as they are entered, without their first word. */
function phrases(): { enter(rest: readonly string[], key: number): void; made(): PhraseProspects | undefined } {
  const bySecond = new Map<string, Map<string, PhraseProspect>>();
  const file = (second: string, phrase: PhraseProspect): void => {
    const list = bySecond.get(second) ?? new Map<string, PhraseProspect>();
    bySecond.set(second, list.set(`${phrase.key} ${phrase.rest.join(' ')}`, phrase));
  };
  return {
    enter: ([second = '', ...rest], key) => {
      file(second, { rest, key });
      // open-source: the second and the third word in one
      if (rest[0] !== undefined && second !== '*') file(second + rest[0], { rest: rest.slice(1), key });
    },
    made: () => (bySecond.size === 0 ? undefined : { bySecond: new Map([...bySecond].map(([second, list]) => [second, continued([...list.values()])])), marks: marksOf(bySecond.keys()), bloom: bloomOf(bySecond.keys()) }),
  };
}

function continued(all: readonly PhraseProspect[]): Continued {
  const longer = all.filter(({ rest }) => rest.length > 0);
  // two of its words may stand in one
  const thirds = longer.flatMap(({ rest: [third = '', fourth] }) => (fourth === undefined ? [third] : [third, third + fourth]));
  return { whole: all.filter(({ rest }) => rest.length === 0).map(({ key }) => key), longer, thirds: bloomOf(thirds) };
}

/** Every tag the word may have somewhere in a sentence. */
function candidates(token: Token, knowledge: WordKnowledge): readonly Candidate[] {
  const { readings, rule, capitals } = knownWord(token.spelling, knowledge);
  const found = [...candidatesFor(token, 0, undefined, false, knowledge), ...candidatesFor(token, 1, undefined, false, knowledge)];
  // where its neighbours decide, it may be anything that the dictionary has
  if (rule !== undefined) found.push(...candidatesFor(token, 1, OPEN, false, knowledge));
  // US, IT: written in capitals among small letters
  if (capitals) found.push(candidate('N', 0, token.fold, undefined), candidate('NP', 0, token.fold, undefined));
  // "drinking water": a quality of the thing behind it
  if (readings.some((r) => r.form === 'presentParticiple')) found.push(candidate('A', 0, token.fold, undefined));
  const distinct = new Map(found.map((c) => [`${tagOf(c)} ${c.kind} ${c.lemma}`, c]));
  return [...distinct.values()];
}

const OPEN = [['*', 0]] as const;
