// Words → regions: one a clause, each with at most one verb group. A clause may go on behind another that it encloses.
import { hasSubject, nested, open, pop, topOf, type Opener, type State } from './openClauses.ts';
import type { Grammar } from './grammar.ts';
import { readGroup } from './regionVerbs.ts';
import { CONDITION } from './openings.ts';
import type { VerbGroup } from './verbGroups.ts';
import { tagSet, type Word } from './word.ts';
import { nth } from '../text/nth.ts';

const ADVERB_NEGATOR_PRONOUN_COORDINATOR = tagSet('adverb negator pronoun coordinator');
const COORDINATOR_RELATIVE_SUBORDINATOR = tagSet('coordinator relative subordinator');
const DETERMINER_OR_PREPOSITION = tagSet('determiner preposition');
const NOUN_NAME_VALUE_ADJECTIVE = tagSet('noun name value adjective');
const NOUN_NAME_VALUE_ADJECTIVE_DETERMINER_PREPOSITION = tagSet('noun name value adjective determiner preposition');

export { verbGroups, type VerbGroup } from './verbGroups.ts';

export interface Region {
  readonly index: number;
  /** its first word */
  readonly from: number;
  /** the words of its own, rising; those of clauses it encloses are not among them */
  readonly words: readonly number[];
  readonly group: VerbGroup | undefined;
  /** what opens it */
  readonly opener: Opener;
  /** the region it depends on or goes on from, or -1 */
  readonly parent: number;
  /** a coordinated participle takes its voice from the one before: "was arrested and released" */
  readonly passive: boolean;
}

/** Cuts a sentence into regions, in the order of their first words. */
export function regions(words: readonly Word[], grammar: Grammar, groups: readonly VerbGroup[]): readonly Region[] {
  const state: State = { words, groups, grammar, frames: [], owner: [], stack: [] };
  open(state, 'start', 0, undefined);
  let next = 0;
  for (let i = 0; i < words.length; ) {
    const group = groups[next];
    if (group === undefined || group.from !== i) {
      readWord(state, i);
      i++;
    } else {
      readGroup(state, group);
      for (let k = group.from; k < group.to; k++) state.owner[k] = topOf(state);
      i = group.to;
      next++;
    }
  }
  return finish(state);
}

function finish({ frames, owner }: State): readonly Region[] {
  const own: number[][] = frames.map(() => []);
  owner.forEach((frame, i) => (own[frame.index] as number[]).push(i));
  // An aside without a verb ("the senate (the upper house)") is part of what it interrupts.
  for (const frame of [...frames].reverse()) {
    if (frame.opener !== 'aside' || frame.group !== undefined || frame.parent === undefined) continue;
    const merged = [...(own[frame.parent.index] as number[]), ...(own[frame.index] as number[])];
    own[frame.parent.index] = merged.sort((a, b) => a - b);
    own[frame.index] = [];
  }
  const kept = frames.filter((f) => f.group !== undefined || (own[f.index] as number[]).length > 0).sort((a, b) => a.from - b.from);
  // frame → its place among those kept
  const number: number[] = frames.map(() => -1);
  kept.forEach((f, i) => (number[f.index] = i));
  return kept.map((f, index) => ({
    index,
    from: f.from,
    words: own[f.index] as number[],
    group: f.group,
    opener: f.opener,
    parent: f.parent === undefined ? -1 : (number[f.parent.index] as number),
    passive: f.passive,
  }));
}

function readWord(state: State, i: number): void {
  const { words, grammar } = state;
  const word = words[i] as Word;
  if (word.tag === 'relative' && tellsContent(state, i)) open(state, 'subordinate', i, topOf(state));
  else if (opensBareRelative(state, i)) open(state, 'relative', i, topOf(state));
  else if (word.tag === 'relative' && i > 0) {
    if (nth(words, i - 1)?.tag === 'coordinator' && topOf(state).opener === 'relative') pop(state);
    let at = i;
    while (nth(words, at - 1)?.tag === 'preposition') at--;
    open(state, 'relative', at, topOf(state));
  } else if (word.tag === 'subordinator') {
    if (nth(words, i - 1)?.tag !== 'subordinator') {
      if (/^[,]$/.test(nth(words, i - 1)?.text ?? '')) while (topOf(state).afterComma && topOf(state).group !== undefined && nested(topOf(state))) pop(state);
      if (nth(words, i - 1)?.tag === 'coordinator' && /^(?:subordinate|condition)$/.test(topOf(state).opener)) pop(state);
      open(state, grammar.subordinators.get(word.fold) === 'condition' || word.lemma === CONDITION ? 'condition' : 'subordinate', i, topOf(state));
    }
  } else if (word.kind === 'punctuation' && word.tag !== 'name') readPunctuation(state, i);
  state.owner[i] = topOf(state);
}

/** "told the council that", « il est possible que »: what follows is what is told, not which council. */
function tellsContent(state: State, i: number): boolean {
  const { words, grammar } = state;
  const group = topOf(state).group;
  if (group === undefined || !grammar.contentOpeners.has((words[i] as Word).fold) || words[i + 1]?.tag === 'verb') return false;
  const lemma = (words[group.main] as Word).lemma;
  if (nth(words, i - 1)?.tag === 'adjective') return group.copula || grammar.beForms.has((words[group.from] as Word).fold);
  if (grammar.tellingVerbs.has(lemma)) return true;
  return grammar.headFirst && grammar.reportingVerbs.has(lemma) && words[group.to]?.tag === 'preposition';
}

/** "the app she built won", "the bridge the engineer designed has collapsed": two subjects side by side, two verbs behind. */
function opensBareRelative(state: State, i: number): boolean {
  const { words, grammar, groups } = state;
  const word = words[i] as Word;
  const top = topOf(state);
  if (!grammar.bareRelatives || nth(words, i - 1)?.tag !== 'noun' || top.from === i) return false;
  const pronoun = word.tag === 'pronoun' && grammar.pronouns.get(word.fold)?.part === 'subject';
  if (!pronoun && word.tag !== 'determiner') return false;
  const near = groups.filter((g) => g.from > i && g.form === 'finite').slice(0, 2);
  const [first, second] = near;
  if (first === undefined) return false;
  const joined = (to: number): boolean => words.slice(i, to).some((w) => w.kind === 'punctuation' || COORDINATOR_RELATIVE_SUBORDINATOR.has(w.tag));
  if (top.group !== undefined) return pronoun && !joined(first.from) && top.group.to < i && !grammar.reportingVerbs.has((words[top.group.main] as Word).lemma);
  return second !== undefined && !joined(second.from) && hasSubject(state, top, i);
}

function readPunctuation(state: State, i: number): void {
  const { words } = state;
  const { text } = words[i] as Word;
  if (text === ',') atComma(state, i);
  else if (text === '(' || text === '[') open(state, 'aside', i, topOf(state));
  else if (text === ')' || text === ']') closeAside(state);
  else if (/^[–—]$/.test(text)) {
    if (state.stack.some((f) => f.opener === 'aside')) closeAside(state);
    else open(state, 'aside', i, topOf(state));
  } else if (/^[;:]$/.test(text)) {
    // "(born 3 May 1970; died 2 June 2001)": the sentence goes on behind the brackets
    if (state.stack.some((f) => f.opener === 'aside' && BRACKET.has(words[f.from]?.text ?? ''))) return toAside(state);
    const last = topOf(state);
    state.stack = [];
    open(state, 'strong', i, last);
  }
}

const BRACKET = new Set(['(', '[']);

function closeAside(state: State): void {
  if (!state.stack.some((f) => f.opener === 'aside')) return;
  toAside(state);
  pop(state);
}

function toAside(state: State): void {
  while (topOf(state).opener !== 'aside') pop(state);
}

/** A comma closes what a comma opened, and what stands before the clause it belongs to. */
function atComma(state: State, i: number): void {
  if (topOf(state).opener === 'incise') {
    pop(state);
    return;
  }
  for (;;) {
    const top = topOf(state);
    const host = state.stack.at(-2);
    if (!nested(top) || top.group === undefined || host === undefined) return;
    const fronted = host.group === undefined && !hasSubject(state, host, top.from);
    const verbNext = verbFollows(state, i + 1);
    if (!fronted && !verbNext && !(top.afterComma && !listFollows(state, i))) return;
    if (verbNext && !fronted && host.group !== undefined && !top.afterComma) return;
    pop(state);
  }
}

/** A finite verb right behind, over adverbs, negators, clitics and a coordinator. */
function verbFollows(state: State, from: number): boolean {
  let i = from;
  while (ADVERB_NEGATOR_PRONOUN_COORDINATOR.has(state.words[i]?.tag ?? '')) i++;
  return state.words[i]?.tag === 'verb' && state.words[i]?.form === 'finite';
}

/** "signed by France, Germany and Italy": the comma stands in a list. */
function listFollows(state: State, at: number): boolean {
  const { words } = state;
  const nominal = (i: number): boolean => NOUN_NAME_VALUE_ADJECTIVE.has(words[i]?.tag ?? '');
  if (!nominal(at - 1)) return false;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.tag === 'coordinator') return i > at + 1 && nominal(i + 1) || DETERMINER_OR_PREPOSITION.has(words[i + 1]?.tag ?? '');
    if (word.text !== ',' && !NOUN_NAME_VALUE_ADJECTIVE_DETERMINER_PREPOSITION.has(word.tag)) return false;
  }
  return false;
}
