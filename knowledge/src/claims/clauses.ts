// Items → clauses: what is said, by which verb, of whom; with its polarity and its mood.
import { CLOSED, isClosed } from '../analysis/closed.ts';
import type { Grammar, Mood } from '../analysis/grammar.ts';
import type { Region } from '../analysis/regions.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import { attribute, isHearsay } from './attribution.ts';
import { withParticiples } from './ellipsis.ts';
import { underGovernors } from './governed.ts';
import type { Clause, Item, Role } from './sentence.ts';
import { shareSubjects } from './subjects.ts';
import { eachOf } from '../text/eachOf.ts';
import { nth } from '../text/nth.ts';

const DETERMINER_ADJECTIVE_NOUN_NAME_VALUE_ADVERB = tagSet('determiner adjective noun name value adverb');
const NEGATOR_ADVERB_PRONOUN = tagSet('negator adverb pronoun');
const NEGATOR_OR_COORDINATOR = tagSet('negator coordinator');
const NOUN_NAME_PRONOUN_VALUE_OPAQUE = tagSet('noun name pronoun value opaque');
const PRONOUN_DETERMINER_VALUE = tagSet('pronoun determiner value');
const PUNCTUATION_OR_COORDINATOR = tagSet('punctuation coordinator');

/** What the whole sentence says of its moods. */
interface Around {
  readonly question: boolean;
  /** something in it is a condition: a conditional follows from it */
  readonly conditional: boolean;
  /** it tells what somebody says */
  readonly told: boolean;
}

export type DraftItem = { -readonly [K in keyof Item]: Item[K] };

/** Gives every item its clause and its role, and returns the clauses. */
export function makeClauses(words: readonly Word[], cut: readonly Region[], items: DraftItem[], grammar: Grammar, question: boolean): readonly Clause[] {
  const parts = settled(cut.map((part) => withoutIdiom(part, items))).map((part) => spokenActive(part, items, words));
  const hearsay = isHearsay(words, grammar);
  const around: Around = { question, conditional: parts.some((p) => p.opener === 'condition') || items.some((i) => i.preposition === 'without'), told: hearsay || items.some((i) => i.preposition === 'according') };
  const own = itemsOf(parts, items);
  const clauses = parts.map((part, index) => clauseOf(part, index, own[index] ?? [], words, items, grammar, around));
  const governed = underGovernors(shareSubjects(clauses, parts, items, words, grammar), parts, items, words, grammar);
  return attribute(withParticiples(governed, items, words, grammar), parts, items, words, grammar, hearsay);
}

/** "declined to comment" is one verb for the lexicon: the infinitive in it opens no clause. */
function withoutIdiom(part: Region, items: readonly DraftItem[]): Region {
  const group = part.group;
  if (group === undefined || part.opener !== 'nonfinite') return part;
  return items.some((item) => item.kind === 'verb' && item.from < part.from && item.to > group.main) ? { ...part, group: undefined } : part;
}

/** "battu par" as one idiom holds its own passive: its subject is what stands before it. */
function spokenActive(part: Region, items: readonly DraftItem[], words: readonly Word[]): Region {
  const group = part.group;
  if (group === undefined || !group.passive) return part;
  const idiom = items.find((item) => item.kind === 'verb' && item.from <= group.main && item.to > group.main);
  if (idiom === undefined || !words.slice(group.main, idiom.to).some((w) => isClosed(w, CLOSED.agent))) return part;
  return { ...part, group: { ...group, passive: false } };
}

/** Regions without a verb join the clause they belong to: the one before, else the next. */
function settled(all: readonly Region[]): readonly Region[] {
  if (all.every((region) => region.group !== undefined)) return all;
  const host = all.map((region, i): number => {
    if (region.group !== undefined) return i;
    for (let k = i - 1; k >= 0; k--) if (all[k]?.group !== undefined) return k;
    const next = all.findIndex((r, k) => k > i && r.group !== undefined);
    // a title with a clause inside it keeps its own words
    return next < 0 ? 0 : all[next]?.parent === i && all[next]?.opener !== 'strong' ? i : next;
  });
  const kept = all.filter((_, i) => host[i] === i);
  const number = new Map(kept.map((r, i) => [r.index, i]));
  return kept.map((region, index): Region => {
    const parent = region.parent < 0 ? -1 : number.get(host[region.parent] ?? -1) ?? -1;
    const { from, group, opener, passive } = region;
    return { index, from, words: gathered(all.filter((_, i) => host[i] === region.index)), group, opener, parent: parent === index ? -1 : parent, passive };
  });
}

const gathered = (regions: readonly Region[]): readonly number[] => (regions.length === 1 ? (regions[0] as Region).words : regions.flatMap((r) => r.words).sort((a, b) => a - b));

/** The items of each clause, by the word they begin with. */
function itemsOf(parts: readonly Region[], items: readonly DraftItem[]): readonly (readonly DraftItem[])[] {
  const of: number[] = [];
  parts.forEach((part, index) => {
    for (const word of part.words) of[word] = index;
  });
  const own: DraftItem[][] = parts.map(() => []);
  for (const item of items) own[of[item.from] ?? -1]?.push(item);
  return own;
}

/** "is still in use" has a meaning of its own; "is still" has none but that. */
const idiomatic = ({ concepts, from, to }: DraftItem): boolean => concepts.length > 0 && to - from > 2;

function clauseOf(part: Region, index: number, own: readonly DraftItem[], words: readonly Word[], items: DraftItem[], grammar: Grammar, around: Around): Clause {
  const group = part.group;
  const predicate = group === undefined ? -1 : (own.find((item) => item.kind === 'verb' && item.from <= group.main && item.to > group.main)?.index ?? -1);
  const verb = group === undefined ? undefined : words[group.main];
  const stays = group !== undefined && verb !== undefined && group.aspect !== 'none' && (group.copula || grammar.staying.has(verb.lemma));
  if (stays && predicate >= 0 && !(group.copula && idiomatic(items[predicate] as DraftItem))) (items[predicate] as DraftItem).concepts = ['stay'];
  for (const item of own) {
    item.clause = index;
    item.role = roleOf(item, items, part, predicate, words, grammar);
  }
  const toSomebody = grammar.ofSomebody.get(verb?.lemma ?? '');
  if (toSomebody !== undefined && predicate >= 0 && own.some(({ kind, role, relation }) => role === 'object' && relation === 'none' && (kind === 'name' || kind === 'pronoun'))) (items[predicate] as DraftItem).concepts = [toSomebody];
  return {
    index,
    predicate,
    negative: isNegative(part, own, words, grammar) || (stays && group.aspect === 'ceased'),
    passive: group?.passive ?? false,
    restricted: part.words.some((i) => {
      const w = words[i] as Word;
      return isClosed(w, CLOSED.restrictor) && !(w.tag === 'other' && words[i - 1]?.tag === 'preposition') && w.tag !== 'preposition' && w.tag !== 'relative' && w.tag !== 'subordinator' && w.tag !== 'coordinator';
    }),
    mood: moodOf(part, words, grammar, around),
    attribution: undefined,
    items: eachOf(own, (item) => item.index),
    arguments: eachOf(own, (item) => ({ item: item.index, role: agent(item, group, words) ? 'subject' : item.role })),
    parent: -1,
  };
}

function isNegative(part: Region, own: readonly DraftItem[], words: readonly Word[], grammar: Grammar): boolean {
  const group = part.group;
  if (group === undefined) return own[0]?.negated === true && own[0].preposition !== 'without';
  // "did not leave until 2019": so it was then
  if (grammar.lasting.size > 0 && !grammar.lasting.has((words[group.main] as Word).lemma) && own.some((item) => item.preposition === 'until')) return false;
  if (group.negative) return true;
  if (own.some((item) => item.negated && item.preposition !== 'without' && (item.role === 'subject' || item.role === 'object' || item.role === 'complement') && item.relation !== 'modifier')) return true;
  const first = part.words.findIndex((i) => !PUNCTUATION_OR_COORDINATOR.has(words[i]?.tag ?? '') || isClosed(words[i], CLOSED.negator));
  const opening = nth(words, part.words[first] ?? -1);
  // "nor did she", "ni l'un ni l'autre"; "not only" denies nothing
  const second = nth(words, part.words[first + 1] ?? -1);
  if (opening !== undefined && NEGATOR_OR_COORDINATOR.has(opening.tag) && (isClosed(opening, CLOSED.negator) || (opening.tag === 'negator' && opening.lemma.includes(' '))) && !isClosed(opening, CLOSED.negationOpener) && !isClosed(second, CLOSED.restrictor)) return true;
  // "nobody left", "aucun des fondateurs n'a quitté"; after the verb a French one needs its "ne"
  return part.words.some((i) => {
    const word = words[i] as Word;
    if (!isClosed(word, CLOSED.negativePronoun) || !PRONOUN_DETERMINER_VALUE.has(word.tag)) return false;
    const before = nth(words, i - 1);
    return !(before?.tag === 'preposition' && i < group.from) && (grammar.negationOpeners.size === 0 || part.words.some((k) => words[k]?.tag === 'negator' && grammar.negationOpeners.has((words[k] as Word).fold)));
  });
}

/** "founded by X": the agent of a passive verb. */
const agent = (item: DraftItem, group: Region['group'], words: readonly Word[]): boolean =>
  group?.passive === true && item.preposition === 'by' && item.from >= group.to && words.slice(group.to, item.from).some((w) => isClosed(w, CLOSED.agent));

function roleOf(item: DraftItem, items: readonly DraftItem[], part: Region, predicate: number, words: readonly Word[], grammar: Grammar): Role {
  if (item.index === predicate) return 'predicate';
  let top = item;
  for (let steps = 0; steps < 4 && (top.relation === 'modifier' || top.relation === 'apposition') && top.head >= 0; steps++) top = items[top.head] as DraftItem;
  if (item.pronoun?.part === 'object') return item.preposition === '' ? 'object' : 'oblique';
  if (item.pronoun?.part === 'place' || item.pronoun?.part === 'of') return 'oblique';
  if (top.preposition !== '' || top.kind === 'time') return 'oblique';
  const group = part.group;
  if (group === undefined) return 'complement';
  if (item.from < group.main) {
    // what a colon cut off before the clause is its topic, not its subject
    if (part.opener === 'strong' && item.from < part.from) return 'oblique';
    return group.passive ? 'object' : 'subject';
  }
  if (presented(item, part, words, grammar) || invertedSubject(item, part, words, grammar)) return group.passive ? 'object' : 'subject';
  // « laisser partir les ingénieurs »
  if (group.form === 'infinitive' && grammar.activeWithBe.has((words[group.main] as Word).lemma) && grammar.causatives.has((nth(words, part.from - 1) ?? item).lemma)) return 'subject';
  return group.copula ? 'complement' : 'object';
}

/** "there remain three authors", « il reste trois auteurs »: what the verb presents is its subject. */
function presented(item: DraftItem, part: Region, words: readonly Word[], grammar: Grammar): boolean {
  const group = part.group;
  if (group === undefined || group.form !== 'finite' || (item.kind !== 'noun' && item.kind !== 'name' && item.kind !== 'quantity')) return false;
  if (!grammar.presentatives.has((words[group.main] as Word).lemma)) return false;
  let i = group.from - 1;
  while (i >= 0 && NEGATOR_ADVERB_PRONOUN.has((words[i] as Word).tag) && !grammar.expletives.has((words[i] as Word).fold)) i--;
  if (!grammar.expletives.has(words[i]?.fold ?? '')) return false;
  let at = item.from - 1;
  while (words[at]?.tag === 'adjective') at--;
  // « il reste directeur »: a bare noun says what he is
  return !grammar.headFirst || item.kind === 'quantity' || words[at]?.tag === 'value' || (words[at]?.tag === 'determiner' && !grammar.definite.has((words[at] as Word).fold));
}

/** "que dirige Paul", "figurent 96 ouvriers", "said Reed": with nothing before the verb, its subject stands behind. */
function invertedSubject(item: DraftItem, part: Region, words: readonly Word[], grammar: Grammar): boolean {
  const group = part.group;
  if (group === undefined || group.form !== 'finite' || part.opener === 'coordinated' || item.kind === 'adjective' || item.kind === 'adverb') return false;
  const says = grammar.reportingVerbs.has((words[group.main] as Word).lemma);
  if (!says && !grammar.headFirst && (group.copula || !grammar.presentatives.has((words[group.main] as Word).lemma))) return false;
  const relative = part.words.find((i) => (words[i] as Word).tag === 'relative');
  if (part.opener === 'relative' || relative === part.from) {
    const kind = grammar.relatives.get((words[relative ?? part.from] as Word).fold);
    if (kind !== 'object' && kind !== 'place' && kind !== 'of') return false;
  }
  // clitics and quoted words before it are no subject
  return !part.words.some((i) => i < group.to && NOUN_NAME_PRONOUN_VALUE_OPAQUE.has((words[i] as Word).tag) && !nested(i, words, grammar));
}

/** A noun behind a preposition, or an object clitic: no subject. */
function nested(at: number, words: readonly Word[], grammar: Grammar): boolean {
  const word = words[at] as Word;
  if (word.tag === 'pronoun') {
    const part = grammar.pronouns.get(word.fold)?.part;
    return part !== undefined && part !== 'subject' && !word.fold.startsWith('-');
  }
  for (let i = at - 1; i >= 0; i--) {
    const before = words[i] as Word;
    if (before.tag === 'preposition') return true;
    if (!DETERMINER_ADJECTIVE_NOUN_NAME_VALUE_ADVERB.has(before.tag)) return word.tag === 'value' && before.tag === 'punctuation';
  }
  return false;
}

function moodOf(part: Region, words: readonly Word[], grammar: Grammar, { question, conditional, told }: Around): Mood {
  if (question) return 'question';
  if (part.opener === 'condition') return 'hypothetical';
  const group = part.group;
  if (group === undefined) return 'asserted';
  if (isOrder(part, words, grammar)) return 'wished';
  // « aurait quitté »: with no condition around, it is hearsay
  if (group.mood === 'hypothetical' && grammar.hearsayConditional && !conditional && (told || words[group.main]?.form === 'pastParticiple') && !grammar.modals.has((words[group.from] as Word).fold)) return 'reported';
  if (group.inverted && grammar.invertedConditions.has((words[group.from] as Word).fold)) return 'hypothetical';
  // "the plan would cost 18 million": with no condition around, and nothing wished, it tells what is to come
  if (group.mood === 'hypothetical' && !conditional && words[group.main]?.form === 'infinitive' && !grammar.modals.has((words[group.main] as Word).fold)) return 'expected';
  if (group.mood === 'asserted' && part.words.some((i) => isClosed(words[i], CLOSED.uncertain))) return 'possible';
  return group.mood;
}

/** "Close the door.", « Fermez la porte. »: the verb comes first, and nobody stands before it. */
function isOrder(part: Region, words: readonly Word[], grammar: Grammar): boolean {
  const group = part.group;
  if (group === undefined || part.opener !== 'start') return false;
  const verb = words[group.from] as Word;
  if (group.form !== 'infinitive' && !(group.form === 'finite' && grammar.imperative(verb.fold, verb.lemma))) return false;
  return !part.words.some((i) => i < group.from && NOUN_NAME_PRONOUN_VALUE_OPAQUE.has((words[i] as Word).tag));
}
