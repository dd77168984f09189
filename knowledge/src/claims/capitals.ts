// What the lexicon and the dictionary know of a sentence's capitalised words: what tells names from other words.
import type { Token } from '../analysis/token.ts';
import type { WordClass, WordSense } from '../facets/name/recognise.ts';
import type { Entry, Lexicon } from '../languages/lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { noted, type Spelling } from '../text/spelling.ts';
import type { Reader } from './read.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** Names that a document or the base uses. Folded words. */
export interface KnownNames {
  has(word: string): boolean;
  /** does it stand without a name before it: Orvane in "chez Orvane", not Brissac in "Charles de Brissac"? */
  alone(word: string): boolean;
}

/** An entry that a spelling may be of, or may begin, and what that makes of its capital. */
interface Reference {
  /** folded words of the entry; the first is the spelling's */
  readonly words: readonly string[];
  /** `thing`: a common word only where its letters are all capitals */
  readonly says: Exclude<WordClass, 'open'> | 'thing';
  /** spelt with a capital by the lexicon, whatever else it says */
  readonly proper: boolean;
}

/** What a spelling tells by itself. */
interface Told {
  readonly references: readonly Reference[];
  /** a word the language knows in lower case: at the start of a sentence its capital says nothing */
  readonly known: boolean;
  readonly shouted: boolean;
}

const memories = new WeakMap<Lexicon, WeakMap<LanguagePack, (spelling: Spelling) => Told>>();

function tellingOf({ lexicon }: Reader, pack: LanguagePack): (spelling: Spelling) => Told {
  const ofLexicon = memories.get(lexicon) ?? new WeakMap<LanguagePack, (spelling: Spelling) => Told>();
  memories.set(lexicon, ofLexicon);
  const telling = ofLexicon.get(pack) ?? noted((spelling: Spelling) => tell(spelling, lexicon, pack));
  ofLexicon.set(pack, telling);
  return telling;
}

function tell({ text, fold: folded }: Spelling, lexicon: Lexicon, pack: LanguagePack): Told {
  const lemmas = new Set([folded, ...pack.morphology(text).map((r) => fold(r.lemma))]);
  const references = [...lemmas].flatMap((lemma) => lexicon.entries(pack.code, lemma)).map((entry) => ({ words: entry.words, says: saidBy(entry, lexicon, pack), proper: isProper(entry, pack) }));
  return { references, known: isKnown(text, lexicon, pack), shouted: /^\p{Lu}+s?$/u.test(text) };
}

function saidBy(entry: Entry, lexicon: Lexicon, pack: LanguagePack): Reference['says'] {
  if (isRole(entry.concept.sets) || (entry.words.length === 1 && lexicon.entails(entry.concept.id, 'person'))) return 'role';
  if (isProper(entry, pack)) return 'proper';
  return entry.concept.kind !== 'things' || pack.grammar.headFirst ? 'common' : 'thing';
}

/** Answers for the tokens of one sentence; worked out when asked. */
export function wordSense(tokens: readonly Token[], reader: Reader, pack: LanguagePack, known: KnownNames): WordSense {
  const told = tellingOf(reader, pack);
  const readings = (at: number): ReturnType<LanguagePack['morphology']> => {
    const token = tokens[at];
    return token === undefined || token.kind !== 'word' ? [] : pack.morphology(token.text);
  };
  /** Whether the rest of an entry's words stand behind the token. */
  const follows = (at: number, words: readonly string[]): boolean => {
    for (let k = 1; k < words.length; k++) if (tokens[at + k]?.fold !== words[k]) return false;
    return true;
  };
  const classOf = (at: number): WordClass => {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return 'open';
    const { references, shouted } = told(token.spelling);
    let found: WordClass = 'open';
    for (const { words, says } of references) {
      if (!follows(at, words)) continue;
      if (says === 'role') return 'role';
      if (says === 'proper') found = 'proper';
      else if (found === 'open' && (says === 'common' || shouted)) found = 'common';
    }
    return found;
  };
  const listed = (at: number): number => {
    const token = tokens[at];
    let end = at;
    if (token?.kind !== 'word') return end;
    for (const { words, proper } of told(token.spelling).references) if (proper && end < at + words.length && follows(at, words)) end = at + words.length;
    return end;
  };
  return {
    classOf,
    opener: (at) => !known.has((tokens[at] as Token).fold) && told((tokens[at] as Token).spelling).known,
    verbal: (at) => {
      const lower = pack.morphology((tokens[at] as Token).text.toLowerCase());
      return lower.length > 0 && (lower.every((r) => r.part === 'verb') || lower.some((r) => r.part === 'function' || r.part === 'adverb'));
    },
    acts: (at) => {
      const token = tokens[at];
      if (token === undefined || token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return false;
      const { grammar } = pack;
      if (grammar.haveForms.has(token.fold) || grammar.beForms.has(token.fold) || grammar.negationOpeners.has(token.fold)) return true;
      const all = readings(at);
      return all[0]?.form === 'finite' && !all.some((r) => r.part === 'adjective' || r.part === 'function' || (r.part === 'noun' && !grammar.headFirst));
    },
    quality: (at) => readings(at).some((r) => r.part === 'adjective') && !readings(at).some((r) => r.form === 'finite'),
    thing: (at) => readings(at).some((r) => r.part === 'noun'),
    given: (at) => readings(at).some((r) => r.part === 'name') || pack.grammar.referring.womensNames.has((tokens[at] as Token).fold) || pack.grammar.referring.mensNames.has((tokens[at] as Token).fold),
    subjectless: (at) => {
      const token = tokens[at] as Token;
      const lower = pack.morphology(token.text.toLowerCase());
      return lower.length > 0 && lower.every((r) => r.part === 'adjective' || (r.part === 'verb' && (r.form !== 'infinitive' || pack.names.capitalsNames) && r.form !== 'presentParticiple') || (r.part === 'noun' && /[sx]$/.test(token.fold) && fold(r.lemma) !== token.fold));
    },
    listed,
    alone: (at) => known.alone((tokens[at] as Token).fold),
  };
}

const isRole = (sets: readonly string[]): boolean => sets.some((s) => s.startsWith('role'));

/** Spelt with a capital by the lexicon: a country, a city, a sea, in English a nationality. */
function isProper(entry: Entry, pack: LanguagePack): boolean {
  return entry.concept[pack.code].some((lemma) => /^\p{Lu}\p{Ll}/u.test(lemma.words) && fold(lemma.words) === entry.words.join(' '));
}

function isKnown(text: string, lexicon: Lexicon, pack: LanguagePack): boolean {
  const readings = pack.morphology(pack.knowsEveryWord ? text : text.toLowerCase());
  if (pack.knowsEveryWord) return readings.some((r) => r.part !== 'name');
  return readings.some((r) => r.part === 'function' || lexicon.entries(pack.code, fold(r.lemma)).length > 0) || lexicon.entries(pack.code, fold(text)).length > 0;
}
