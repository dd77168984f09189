// Items → clauses: what is said, by which verb, of whom; with its polarity and its mood.
import type { Grammar, Mood } from '../analysis/grammar.ts';
import { regions, type Region } from '../analysis/regions.ts';
import type { Word } from '../analysis/word.ts';
import type { Clause, Item, Role } from './sentence.ts';

type DraftItem = { -readonly [K in keyof Item]: Item[K] };

/** Gives every item its clause and its role, and returns the clauses. */
export function makeClauses(words: readonly Word[], items: DraftItem[], grammar: Grammar, question: boolean): readonly Clause[] {
  const parts = merge(regions(words, grammar));
  const clauses = parts.map((part, index) => clauseOf(part, index, words, items, grammar, question));
  return clauses.map((clause, index) => withSubject(clause, index, clauses, items, parts, words, grammar));
}

interface Part extends Region {
  /** further stretches that belong to it (an opening phrase before a relative clause) */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** Regions without a verb join the clause they belong to. */
function merge(all: readonly Region[]): readonly Part[] {
  const parts: Part[] = [];
  let open: { from: number; to: number }[] = [];
  all.forEach((region, i) => {
    if (region.group !== undefined) {
      const nested = region.opener === 'relative' || region.opener === 'subordinate' || region.opener === 'condition' || region.opener === 'nonfinite';
      const taken = nested && open.length > 0 && all.slice(i + 1).some((r) => r.group !== undefined && (r.opener === 'comma' || r.opener === 'coordinated')) ? [] : open;
      parts.push({ ...region, stretches: [...taken, { from: region.from, to: region.to }] });
      if (taken.length > 0) open = [];
      return;
    }
    const last = parts.at(-1);
    const later = all.slice(i + 1).some((r) => r.group !== undefined);
    if (later && (last === undefined || region.opener === 'start')) open = [...open, { from: region.from, to: region.to }];
    else if (last !== undefined) parts[parts.length - 1] = { ...last, stretches: [...last.stretches, { from: region.from, to: region.to }] };
    else open = [...open, { from: region.from, to: region.to }];
  });
  if (open.length > 0) parts.unshift({ from: open[0]?.from ?? 0, to: open.at(-1)?.to ?? 0, group: undefined, opener: 'start', stretches: open });
  return parts;
}

function clauseOf(part: Part, index: number, words: readonly Word[], items: DraftItem[], grammar: Grammar, question: boolean): Clause {
  const own = items.filter((item) => part.stretches.some((s) => item.from >= s.from && item.from < s.to));
  const group = part.group;
  const predicate = group === undefined ? -1 : (own.find((item) => item.kind === 'verb' && item.from <= group.main && item.to > group.main)?.index ?? -1);
  const verb = group === undefined ? undefined : words[group.main];
  const stays = group !== undefined && verb !== undefined && group.aspect !== 'none' && (group.copula || grammar.staying.has(verb.lemma));
  if (stays && predicate >= 0) (items[predicate] as DraftItem).concepts = ['stay'];
  for (const item of own) {
    item.clause = index;
    item.role = roleOf(item, items, group, predicate);
  }
  let negative = group?.negative === true || (stays && group.aspect === 'ceased');
  if (group !== undefined && own.some((item) => item.negated && item.preposition !== 'without' && (item.role === 'subject' || item.role === 'object' || item.role === 'complement') && item.relation !== 'modifier')) negative = true;
  const opening = words[part.stretches[0]?.from ?? 0];
  if (group !== undefined && !negative && opening?.tag === 'negator' && !grammar.negationOpeners.has(opening.fold)) negative = true;
  if (group === undefined && own[0]?.negated === true && own[0].preposition !== 'without') negative = true;
  return {
    index,
    predicate,
    negative,
    passive: group?.passive ?? false,
    restricted: words.slice(part.from, part.to).some((w) => grammar.restrictors.has(w.fold) && w.tag !== 'relative' && w.tag !== 'subordinator' && w.tag !== 'coordinator'),
    mood: moodOf(part, words, grammar, question),
    items: own.map((item) => item.index),
    arguments: own.map((item) => ({ item: item.index, role: agent(item, group, grammar, words) ? 'subject' : item.role })),
    parent: -1,
  };
}

/** "founded by X": the agent of a passive verb. */
const agent = (item: DraftItem, group: Region['group'], grammar: Grammar, words: readonly Word[]): boolean =>
  group?.passive === true && item.preposition === 'by' && item.from >= group.to && words.slice(group.to, item.from).some((w) => grammar.agents.has(w.fold));

function roleOf(item: DraftItem, items: readonly DraftItem[], group: Region['group'], predicate: number): Role {
  if (item.index === predicate) return 'predicate';
  let top = item;
  for (let steps = 0; steps < 4 && top.relation === 'modifier' && top.head >= 0; steps++) top = items[top.head] as DraftItem;
  if (item.pronoun?.part === 'object') return item.preposition === '' ? 'object' : 'oblique';
  if (item.pronoun?.part === 'place' || item.pronoun?.part === 'of') return 'oblique';
  if (top.preposition !== '' || top.kind === 'time') return 'oblique';
  if (group === undefined) return 'complement';
  if (item.from < group.from) return group.passive ? 'object' : 'subject';
  return group.copula ? 'complement' : 'object';
}

function moodOf(part: Part, words: readonly Word[], grammar: Grammar, question: boolean): Mood {
  if (question) return 'question';
  if (part.opener === 'condition') return 'hypothetical';
  const group = part.group;
  if (group === undefined) return 'asserted';
  if (inverted(part, words, grammar)) return 'hypothetical';
  // "plans to …", "veut …": what is wished for is not yet so
  for (let i = group.from - 1; i >= Math.max(0, group.from - 4); i--) {
    const word = words[i] as Word;
    if (word.tag === 'verb') return grammar.planningVerbs.has(word.lemma) ? 'planned' : group.mood;
    if (word.tag !== 'marker' && word.tag !== 'preposition' && word.tag !== 'adverb' && word.tag !== 'pronoun' && word.tag !== 'noun' && word.tag !== 'name') break;
  }
  return group.mood;
}

/** "Had the team been kept, …": the auxiliary opens the sentence and the subject follows. */
function inverted(part: Part, words: readonly Word[], grammar: Grammar): boolean {
  const first = words[part.stretches[0]?.from ?? 0];
  const next = words[(part.stretches[0]?.from ?? 0) + 1];
  return first !== undefined && next !== undefined && /^(?:had|were|should)$/.test(first.fold) && !grammar.possessives.has(first.fold) && /^(?:determiner|name|pronoun|noun)$/.test(next.tag);
}

/** A clause without a subject of its own takes the noun before it, or the subject of the clause before. */
function withSubject(clause: Clause, index: number, clauses: readonly Clause[], items: DraftItem[], parts: readonly Part[], words: readonly Word[], grammar: Grammar): Clause {
  const part = parts[index] as Part;
  if (index === 0 || part.group === undefined) return clause;
  if (clause.items.some((i) => (items[i] as DraftItem).role === 'subject' && (items[i] as DraftItem).relation !== 'modifier')) return part.opener === 'condition' ? clause : { ...clause, parent: part.opener === 'strong' ? -1 : index - 1, mood: inherit(clause, clauses, parts, index) };
  const before = items.filter((item) => item.from < part.from && item.kind !== 'verb' && item.kind !== 'adjective' && item.kind !== 'adverb' && item.relation !== 'modifier' && item.kind !== 'time' && item.kind !== 'quantity');
  let subject: DraftItem[] = [];
  if (part.opener === 'relative') {
    const near = before.at(-1);
    const head = near === undefined ? undefined : topOf(near, items);
    subject = head === undefined ? [] : [head];
  } else {
    for (let k = index - 1; k >= 0 && subject.length === 0; k--) subject = (clauses[k] as Clause).items.map((i) => items[i] as DraftItem).filter((item) => (item.role === 'subject' || (item.role === 'object' && parts[k]?.group?.form === 'pastParticiple' && item.to <= (parts[k]?.group?.from ?? 0))) && item.relation !== 'modifier' && item.relation !== 'of' && item.clause < index);
    if (subject.length === 0 && part.opener === 'nonfinite') subject = before.slice(-1);
  }
  const role: Role = part.group.passive || isObjectRelative(part, words, grammar) ? 'object' : 'subject';
  return { ...clause, arguments: [...subject.map((s) => ({ item: s.index, role })), ...clause.arguments], parent: index - 1, mood: inherit(clause, clauses, parts, index) };
}

const isObjectRelative = (part: Part, words: readonly Word[], grammar: Grammar): boolean =>
  part.opener === 'relative' && grammar.relatives.get((words[part.from] as Word).fold) === 'object';

/** What a condition governs is hypothetical too, unless the clause says otherwise. */
function inherit(clause: Clause, clauses: readonly Clause[], parts: readonly Part[], index: number): Mood {
  const previous = clauses[index - 1];
  const opener = parts[index]?.opener;
  if (clause.mood === 'asserted' && previous !== undefined && (opener === 'nonfinite' || opener === 'coordinated') && previous.mood !== 'asserted') return previous.mood;
  return clause.mood;
}

/** The noun a relative clause speaks of: right before it, or the head it hangs on by "of". */
function topOf(near: DraftItem, items: readonly DraftItem[]): DraftItem {
  return near.relation === 'of' && near.kind === 'noun' && near.head >= 0 ? (items[near.head] as DraftItem) : near;
}
