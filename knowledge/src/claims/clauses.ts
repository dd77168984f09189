// Items → clauses: what is said, by which verb, of whom; with its polarity and its mood.
import type { Grammar, Mood } from '../analysis/grammar.ts';
import { regions, type Region } from '../analysis/regions.ts';
import type { Word } from '../analysis/word.ts';
import type { Clause, Item, Role } from './sentence.ts';
import { shareSubjects } from './subjects.ts';

export type DraftItem = { -readonly [K in keyof Item]: Item[K] };

/** Gives every item its clause and its role, and returns the clauses. */
export function makeClauses(words: readonly Word[], items: DraftItem[], grammar: Grammar, question: boolean): readonly Clause[] {
  const parts = settled(regions(words, grammar)).map((part) => spokenActive(part, items, words, grammar));
  const clauses = parts.map((part, index) => clauseOf(part, index, words, items, grammar, question));
  return denyInfinitives(shareSubjects(clauses, parts, items, words, grammar), parts, words, grammar);
}

/** "battu par" as one idiom holds its own passive: its subject is what stands before it. */
function spokenActive(part: Region, items: readonly DraftItem[], words: readonly Word[], grammar: Grammar): Region {
  const group = part.group;
  if (group === undefined || !group.passive) return part;
  const idiom = items.find((item) => item.kind === 'verb' && item.from <= group.main && item.to > group.main);
  if (idiom === undefined || !words.slice(group.main, idiom.to).some((w) => grammar.agents.has(w.fold))) return part;
  return { ...part, group: { ...group, passive: false } };
}

/** Regions without a verb join the clause they belong to: the one before, else the next. */
function settled(all: readonly Region[]): readonly Region[] {
  const host = all.map((region, i): number => {
    if (region.group !== undefined) return i;
    for (let k = i - 1; k >= 0; k--) if (all[k]?.group !== undefined) return k;
    const next = all.findIndex((r, k) => k > i && r.group !== undefined);
    // a title with a clause inside it keeps its own words
    return next < 0 ? 0 : all[next]?.parent === i && all[next]?.opener !== 'strong' ? i : next;
  });
  const kept = all.filter((_, i) => host[i] === i);
  const number = new Map(kept.map((r, i) => [r.index, i]));
  return kept.map((region, index) => ({
    ...region,
    index,
    parent: region.parent < 0 ? -1 : (number.get(host[region.parent] ?? -1) ?? -1),
    words: all.filter((_, i) => host[i] === region.index).flatMap((r) => r.words).sort((a, b) => a - b),
  })).map((r) => (r.parent === r.index ? { ...r, parent: -1 } : r));
}

function clauseOf(part: Region, index: number, words: readonly Word[], items: DraftItem[], grammar: Grammar, question: boolean): Clause {
  const mine = new Set(part.words);
  const own = items.filter((item) => mine.has(item.from));
  const group = part.group;
  const predicate = group === undefined ? -1 : (own.find((item) => item.kind === 'verb' && item.from <= group.main && item.to > group.main)?.index ?? -1);
  const verb = group === undefined ? undefined : words[group.main];
  const stays = group !== undefined && verb !== undefined && group.aspect !== 'none' && (group.copula || grammar.staying.has(verb.lemma));
  if (stays && predicate >= 0) (items[predicate] as DraftItem).concepts = ['stay'];
  for (const item of own) {
    item.clause = index;
    item.role = roleOf(item, items, part, predicate, words, grammar);
  }
  return {
    index,
    predicate,
    negative: isNegative(part, own, words, grammar) || (stays && group.aspect === 'ceased'),
    passive: group?.passive ?? false,
    restricted: part.words.some((i) => {
      const w = words[i] as Word;
      return grammar.restrictors.has(w.fold) && w.tag !== 'relative' && w.tag !== 'subordinator' && w.tag !== 'coordinator';
    }),
    mood: moodOf(part, words, grammar, question),
    items: own.map((item) => item.index),
    arguments: own.map((item) => ({ item: item.index, role: agent(item, group, grammar, words) ? 'subject' : item.role })),
    parent: -1,
  };
}

function isNegative(part: Region, own: readonly DraftItem[], words: readonly Word[], grammar: Grammar): boolean {
  const group = part.group;
  if (group === undefined) return own[0]?.negated === true && own[0].preposition !== 'without';
  if (group.negative) return true;
  if (own.some((item) => item.negated && item.preposition !== 'without' && (item.role === 'subject' || item.role === 'object' || item.role === 'complement') && item.relation !== 'modifier')) return true;
  const first = part.words.findIndex((i) => !/^(?:punctuation|coordinator)$/.test(words[i]?.tag ?? '') || grammar.negators.has(words[i]?.fold ?? ''));
  const opening = words[part.words[first] ?? -1];
  // "nor did she", "ni l'un ni l'autre"; "not only" denies nothing
  const second = words[part.words[first + 1] ?? -1];
  if (opening !== undefined && /^(?:negator|coordinator)$/.test(opening.tag) && grammar.negators.has(opening.fold) && !grammar.negationOpeners.has(opening.fold) && !grammar.restrictors.has(second?.fold ?? '')) return true;
  // "nobody left", "aucun des fondateurs n'a quitté"; after the verb a French one needs its "ne"
  return part.words.some((i) => {
    const word = words[i] as Word;
    if (!grammar.negativePronouns.has(word.fold) || !/^(?:pronoun|determiner|value)$/.test(word.tag)) return false;
    const before = words[i - 1];
    return !(before?.tag === 'preposition' && i < group.from) && (grammar.negationOpeners.size === 0 || part.words.some((k) => words[k]?.tag === 'negator' && grammar.negationOpeners.has((words[k] as Word).fold)));
  });
}

/** "founded by X": the agent of a passive verb. */
const agent = (item: DraftItem, group: Region['group'], grammar: Grammar, words: readonly Word[]): boolean =>
  group?.passive === true && item.preposition === 'by' && item.from >= group.to && words.slice(group.to, item.from).some((w) => grammar.agents.has(w.fold));

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
  if (invertedSubject(item, part, words, grammar)) return group.passive ? 'object' : 'subject';
  return group.copula ? 'complement' : 'object';
}

/** "que dirige Paul", "figurent 96 ouvriers", "said Reed": with nothing before the verb, its subject stands behind. */
function invertedSubject(item: DraftItem, part: Region, words: readonly Word[], grammar: Grammar): boolean {
  const group = part.group;
  if (group === undefined || group.form !== 'finite' || part.opener === 'coordinated' || item.kind === 'adjective' || item.kind === 'adverb') return false;
  const says = grammar.reportingVerbs.has((words[group.main] as Word).lemma);
  if (!says && !grammar.headFirst) return false;
  if (part.opener === 'relative' && grammar.relatives.get((words[part.words.find((i) => (words[i] as Word).tag === 'relative') ?? part.from] as Word).fold) !== 'object') return false;
  // clitics and quoted words before it are no subject
  return !part.words.some((i) => i < group.to && /^(?:noun|name|pronoun|value|opaque)$/.test((words[i] as Word).tag) && !nested(i, words, grammar));
}

/** A noun behind a preposition, or an object clitic: no subject. */
function nested(at: number, words: readonly Word[], grammar: Grammar): boolean {
  const word = words[at] as Word;
  if (word.tag === 'pronoun') return grammar.pronouns.get(word.fold)?.part !== 'subject' && !word.fold.startsWith('-');
  for (let i = at - 1; i >= 0; i--) {
    const before = words[i] as Word;
    if (before.tag === 'preposition') return true;
    if (!/^(?:determiner|adjective|noun|name|value|adverb)$/.test(before.tag)) return word.tag === 'value' && before.tag === 'punctuation';
  }
  return false;
}

function moodOf(part: Region, words: readonly Word[], grammar: Grammar, question: boolean): Mood {
  if (question) return 'question';
  if (part.opener === 'condition') return 'hypothetical';
  const group = part.group;
  if (group === undefined) return 'asserted';
  if (group.inverted && grammar.invertedConditions.has((words[group.from] as Word).fold)) return 'hypothetical';
  return group.mood;
}

/** "failed to reach" denies reaching; so does "did not manage to". What is planned or wished for is not yet so. */
function denyInfinitives(clauses: readonly Clause[], parts: readonly Region[], words: readonly Word[], grammar: Grammar): readonly Clause[] {
  return clauses.map((clause, i) => {
    const part = parts[i] as Region;
    const parent = parts[part.parent];
    if (part.opener !== 'nonfinite' || part.group?.form !== 'infinitive' || parent?.group === undefined || part.from < parent.group.main) return clause;
    const lemma = (words[parent.group.main] as Word).lemma;
    const above = clauses[part.parent] as Clause;
    const denied = grammar.implicitNegatives.has(lemma) ? !above.negative : grammar.implicatives.has(lemma) && above.negative;
    const mood = grammar.planningVerbs.has(lemma) && clause.mood === 'asserted' ? 'planned' : clause.mood;
    return { ...clause, negative: clause.negative !== denied, mood };
  });
}
