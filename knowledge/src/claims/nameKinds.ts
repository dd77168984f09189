// What a sentence tells of its names: person, organisation, place …, and the gender of a person.
import type { Grammar } from '../analysis/grammar.ts';
import type { Morphology } from '../analysis/reading.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Name, NameKind } from '../facets/name/value.ts';
import type { Gender, NameVocabulary } from '../facets/name/vocabulary.ts';
import { done, eitherKind, holdsItsName, kindsOfName, personal } from '../languages/lexicon/nameKinds.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { notes, type Notes } from '../text/spelling.ts';
import { nameWith } from './copies.ts';
import type { Draft } from './phrase.ts';
import type { Clause } from './sentence.ts';
import { nth } from '../text/nth.ts';

/** What is needed of the language. */
export interface Telling {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  readonly names: NameVocabulary;
  readonly language: LanguageCode;
  readonly morphology: Morphology;
  /** what the words of names mean, as far as it was asked before; belongs to this lexicon and this morphology */
  readonly senses: SenseMemory;
}

/** Concepts a word of a name may mean, whatever name it stands in. */
export type SenseMemory = Notes<readonly string[]>;
export const senseMemory = (): SenseMemory => notes();

/** Writes kind and gender into the names of a sentence that has been read. */
export function tellKinds(items: readonly Draft[], clauses: readonly Clause[], words: readonly Word[], telling: Telling): void {
  const named = items.filter((i) => i.kind === 'name');
  if (named.length === 0) return;
  for (const item of named) {
    const name = item.name as Name;
    const close = closeTo(item, items, telling);
    const held = close.length > 0 ? close : rolesOf(name, beside(item, items), items, telling);
    const nouns = held.length > 0 ? held : beside(item, items);
    const kind = name.kind ?? kindBeside(nouns, telling) ?? kindAbove(nth(items, item.head), item, telling) ?? (isPerson(item, items, clauses, words, telling) ? 'person' : undefined);
    const gender = name.gender ?? (kind === 'person' || (kind === undefined && name.words.length > 1) ? genderOf(item, nouns, items, clauses, words, telling) : undefined);
    item.name = nameWith(name, { kind, gender, senses: kind === 'person' ? name.senses : sensesOf(name, words.slice(item.from, item.to), telling) });
  }
  byPronoun(named, items, telling);
  shareKinds(named);
}

const none: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * "Université de Velsor" and "University of Velsor", "Ligue alpine" and "Alpine League": what the common words of a
 * name mean, where one of them is an institution's or all are known.
 */
function sensesOf(name: Name, own: readonly Word[], telling: Telling): ReadonlyMap<string, readonly string[]> {
  if (name.words.length < 2) return none;
  const { names } = telling;
  const institution = name.words.some((w) => names.institutions.has(w) || names.sites.has(w) || names.occasions.has(w));
  const senses = new Map<string, readonly string[]>();
  for (const word of name.words) {
    const ids = senseOf(word, own.find((w) => w.fold === word), telling);
    if (ids.length > 0) senses.set(word, ids);
    else if (!institution) return none;
  }
  return senses;
}

/** What a word may mean, as it is written or as dictionaries have it: européenne, européen. */
function senseOf(word: string, written: Word | undefined, { lexicon, language, morphology, senses }: Telling): readonly string[] {
  const known = written === undefined ? undefined : senses.get(written.spelling);
  if (known !== undefined) return known;
  const ids = sensesOfWord(word, written?.text ?? '', language, lexicon, morphology);
  if (written !== undefined) senses.set(written.spelling, ids);
  return ids;
}

/** The same for a word that was not met before: folded, and as it is written. */
export function sensesOfWord(word: string, written: string, language: LanguageCode, lexicon: Lexicon, morphology: Morphology): readonly string[] {
  const forms = written === '' ? [word] : [word, ...morphology(written.toLowerCase()).filter((r) => r.part !== 'verb').map((r) => fold(r.lemma))];
  return [...new Set(forms.flatMap((form) => lexicon.entries(language, form).filter((e) => e.words.length === 1 && e.part !== 'verb').map((e) => e.concept.id)))];
}

/** Nouns in apposition, before or behind. */
function beside(item: Draft, items: readonly Draft[]): readonly Draft[] {
  return items.filter((i) => i.kind === 'noun' && i.index !== item.index && ((item.relation === 'apposition' && item.head === i.index) || (i.relation === 'apposition' && i.head === item.index)));
}

function kindBeside(nouns: readonly Draft[], telling: Telling): NameKind | undefined {
  for (const noun of nouns) {
    const kind = kindOfNoun(noun, telling);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** "le club du maire, Paul Rey,": of the nouns before a comma the last one, when it is a person's. */
function closeTo(item: Draft, items: readonly Draft[], telling: Telling): readonly Draft[] {
  const noun = item.relation === 'apposition' ? items.find((i) => i.kind === 'noun' && i.to === item.from - 1 && i.index < item.index) : undefined;
  return noun !== undefined && kindOfNoun(noun, telling) === 'person' ? [noun] : [];
}

/** "la directrice de l’IA Anne Rey": the noun before the name belongs to a role, and tells nothing of its own. */
function rolesOf(name: Name, nouns: readonly Draft[], items: readonly Draft[], telling: Telling): readonly Draft[] {
  if (name.words.length < 2 || kindBeside(nouns, telling) !== undefined) return [];
  const roles = nouns.filter((n) => n.relation === 'of').flatMap((n) => items.filter((i) => i.index === n.head && i.kind === 'noun'));
  return kindBeside(roles, telling) === 'person' ? roles : [];
}

/** The city in "the city of Orvane", the companies in "companies such as Orvane". */
function kindAbove(head: Draft | undefined, item: Draft, telling: Telling): NameKind | undefined {
  if (head === undefined || head.kind !== 'noun') return undefined;
  if (item.relation === 'of') return head.concepts.some((c) => holdsItsName.some((id) => telling.lexicon.entails(c, id))) ? 'place' : undefined;
  return telling.names.instancing.has(item.preposition) ? kindOfNoun(head, telling) : undefined;
}

/** Undefined too where the noun may be two of them: a competitor, a giant. */
function kindOfNoun(noun: Draft, { lexicon }: Telling): NameKind | undefined {
  if (noun.concepts.some((c) => eitherKind.has(c))) return undefined;
  const kinds = kindsOfName.filter(([, ids]) => noun.concepts.some((c) => ids.some((id) => lexicon.entails(c, id))));
  return kinds.length === 1 ? kinds[0]?.[0] : undefined;
}

function isPerson(item: Draft, items: readonly Draft[], clauses: readonly Clause[], words: readonly Word[], { names, lexicon }: Telling): boolean {
  const next = words[item.to];
  const after = next?.text === ',' || next?.text === '(' ? words[item.to + 1] : next;
  if (after !== undefined && names.personalRelatives.has(after.fold)) return true;
  if (next !== undefined && after !== undefined && after !== next) {
    if (names.genders.has(after.fold) && after.form === 'pastParticiple') return true;
    const beyond = words[item.to + 2];
    // "Paul Rey, 54, …", "Paul Rey (54 ans)"
    if (after.kind === 'number' && /^\d{1,2}$/.test(after.text) && beyond !== undefined && (names.years.has(beyond.fold) || (beyond.text === next.text && item.list < 0) || beyond.text === ')') && (item.name?.words.length ?? 0) > 1) return true;
  }
  return clauses.some((c) => {
    const part = c.arguments.find((a) => a.item === item.index)?.role;
    const verb = nth(items, c.predicate);
    if (part === undefined || verb === undefined || item.preposition !== '') return false;
    const wanted = part === 'subject' ? personal : part === 'object' ? done : undefined;
    return wanted !== undefined && verb.concepts.some((id) => wanted.some((w) => lexicon.entails(id, w)));
  });
}

/** From the noun beside it, "née", or what agrees with it. */
function genderOf(item: Draft, nouns: readonly Draft[], items: readonly Draft[], clauses: readonly Clause[], words: readonly Word[], { names, grammar }: Telling): Gender | undefined {
  for (const noun of nouns) {
    const own = names.genders.get((words[noun.to - 1] as Word).fold);
    if (own !== undefined) return own;
    if (noun.gender !== undefined && !noun.plural) return noun.gender;
  }
  const after = words[item.to]?.text === ',' ? words[item.to + 1] : words[item.to];
  const born = after === undefined || after.form !== 'pastParticiple' ? undefined : names.genders.get(after.fold);
  if (born !== undefined) return born;
  return grammar.headFirst && item.list < 0 ? agreement(item, items, clauses, words, grammar) : undefined;
}

/** "Dominique Morvan a été élue": the participle behind "être" agrees with its subject. */
function agreement(item: Draft, items: readonly Draft[], clauses: readonly Clause[], words: readonly Word[], grammar: Grammar): Gender | undefined {
  for (const clause of clauses) {
    const verb = nth(items, clause.predicate);
    if (verb === undefined || verb.from < item.to || item.clause !== clause.index) continue;
    const subjects = clause.arguments.filter((a) => a.role === (clause.passive ? 'object' : 'subject'));
    if (subjects.length !== 1 || subjects[0]?.item !== item.index) continue;
    const main = words[verb.to - 1] as Word;
    const being = words.slice(item.to, verb.to - 1).some((w) => grammar.beForms.has(w.fold)) && !words.slice(item.to, verb.to - 1).some((w) => grammar.reflexives.has(w.fold));
    if (!being || main.form !== 'pastParticiple' || /s$/.test(main.fold)) continue;
    return main.fold.endsWith('e') ? 'f' : 'm';
  }
  return undefined;
}

/** English he and she stand for a person; where one name only can be meant, it is that one. */
function byPronoun(named: readonly Draft[], items: readonly Draft[], { grammar }: Telling): void {
  if (grammar.headFirst) return;
  const told = items.filter((i) => i.pronoun?.refers === 'he' || i.pronoun?.refers === 'she');
  const first = told[0];
  if (first === undefined || told.some((p) => p.pronoun?.refers !== first.pronoun?.refers)) return;
  const fit = named.filter((n) => n.to <= first.from && n.name?.gender === undefined && (n.name?.kind === 'person' || (n.name?.kind === undefined && (n.name?.words.length ?? 0) > 1)));
  const meant = fit[0];
  if (meant === undefined || fit.length > 1 || named.some((n) => n !== meant && n.name?.kind === 'person')) return;
  meant.name = nameWith(meant.name as Name, { kind: 'person', gender: first.pronoun?.refers === 'she' ? 'f' : 'm' });
}

/** "companies such as A, B and C": what the first of a list is, all are. */
function shareKinds(named: readonly Draft[]): void {
  for (const item of named) {
    if (item.list < 0 || item.name?.kind !== undefined) continue;
    const kind = named.find((n) => n.list === item.list && n.name?.kind !== undefined)?.name?.kind;
    if (kind !== undefined && kind !== 'work') item.name = nameWith(item.name as Name, { kind });
  }
}
