// Words → regions: one a clause, each with at most one verb group. A clause may go on behind another that it encloses.
import type { Grammar } from './grammar.ts';
import type { VerbGroup } from './verbGroups.ts';
import { verbGroups } from './verbGroups.ts';
import type { Word } from './word.ts';

export { verbGroups, type VerbGroup } from './verbGroups.ts';

export type Opener = 'start' | 'relative' | 'subordinate' | 'condition' | 'coordinated' | 'strong' | 'comma' | 'nonfinite' | 'aside';

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

interface Frame {
  readonly index: number;
  from: number;
  group: VerbGroup | undefined;
  readonly opener: Opener;
  readonly parent: Frame | undefined;
  readonly afterComma: boolean;
  passive: boolean;
}

interface State {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly grammar: Grammar;
  readonly frames: Frame[];
  /** frame of every word read so far */
  readonly owner: Frame[];
  stack: Frame[];
}

/** Cuts a sentence into regions, in the order of their first words. */
export function regions(words: readonly Word[], grammar: Grammar): readonly Region[] {
  const groups = verbGroups(words, grammar);
  const state: State = { words, groups, grammar, frames: [], owner: [], stack: [] };
  open(state, 'start', 0, undefined);
  const starts = new Map(groups.map((g) => [g.from, g]));
  for (let i = 0; i < words.length; ) {
    const group = starts.get(i);
    if (group === undefined) {
      readWord(state, i);
      i++;
    } else {
      readGroup(state, group);
      for (let k = group.from; k < group.to; k++) state.owner[k] = topOf(state);
      i = group.to;
    }
  }
  return finish(state);
}

function finish({ frames, owner }: State): readonly Region[] {
  const own = new Map<Frame, number[]>(frames.map((f) => [f, []]));
  owner.forEach((frame, i) => own.get(frame)?.push(i));
  // An aside without a verb ("the senate (the upper house)") is part of what it interrupts.
  for (const frame of [...frames].reverse()) {
    if (frame.opener !== 'aside' || frame.group !== undefined || frame.parent === undefined) continue;
    own.get(frame.parent)?.push(...(own.get(frame) ?? []));
    own.set(frame, []);
  }
  const kept = frames.filter((f) => f.group !== undefined || (own.get(f) ?? []).length > 0).sort((a, b) => a.from - b.from);
  const number = new Map(kept.map((f, i) => [f, i]));
  return kept.map((f, index) => ({
    index,
    from: f.from,
    words: [...(own.get(f) ?? [])].sort((a, b) => a - b),
    group: f.group,
    opener: f.opener,
    parent: f.parent === undefined ? -1 : (number.get(f.parent) ?? -1),
    passive: f.passive,
  }));
}

const topOf = (state: State): Frame => state.stack.at(-1) as Frame;

/** Opens a frame whose first word is `at`; words from there on that were read already become its own. */
function open(state: State, opener: Opener, at: number, parent: Frame | undefined): Frame {
  const frame: Frame = { index: state.frames.length, from: at, group: undefined, opener, parent, afterComma: /^[,–—-]$/.test(state.words[at - 1]?.text ?? ''), passive: false };
  state.frames.push(frame);
  state.stack.push(frame);
  for (let k = at; k < state.owner.length; k++) state.owner[k] = frame;
  return frame;
}

const pop = (state: State): void => {
  if (state.stack.length > 1) state.stack.pop();
};

function readWord(state: State, i: number): void {
  const { words, grammar } = state;
  const word = words[i] as Word;
  if (word.tag === 'relative' && i > 0) {
    if (words[i - 1]?.tag === 'coordinator' && topOf(state).opener === 'relative') pop(state);
    let at = i;
    while (words[at - 1]?.tag === 'preposition') at--;
    open(state, 'relative', at, topOf(state));
  } else if (word.tag === 'subordinator') {
    if (words[i - 1]?.tag !== 'subordinator') {
      if (/^[,]$/.test(words[i - 1]?.text ?? '')) while (topOf(state).afterComma && topOf(state).group !== undefined && nested(topOf(state))) pop(state);
      if (words[i - 1]?.tag === 'coordinator' && /^(?:subordinate|condition)$/.test(topOf(state).opener)) pop(state);
      open(state, grammar.subordinators.get(word.fold) === 'condition' ? 'condition' : 'subordinate', i, topOf(state));
    }
  } else if (word.kind === 'punctuation') readPunctuation(state, i);
  state.owner[i] = topOf(state);
}

function readPunctuation(state: State, i: number): void {
  const { words } = state;
  const { text } = words[i] as Word;
  if (text === ',') atComma(state, i);
  else if (text === '(') open(state, 'aside', i, topOf(state));
  else if (text === ')') closeAside(state);
  else if (/^[–—]$/.test(text)) {
    if (state.stack.some((f) => f.opener === 'aside')) closeAside(state);
    else open(state, 'aside', i, topOf(state));
  } else if (/^[;:]$/.test(text)) {
    const last = topOf(state);
    state.stack = [];
    open(state, 'strong', i, last);
  }
}

function closeAside(state: State): void {
  if (!state.stack.some((f) => f.opener === 'aside')) return;
  while (topOf(state).opener !== 'aside') pop(state);
  pop(state);
}

const nested = (frame: Frame): boolean => frame.opener === 'relative' || frame.opener === 'nonfinite' || frame.opener === 'subordinate' || frame.opener === 'condition';

/** A comma closes what a comma opened, and what stands before the clause it belongs to. */
function atComma(state: State, i: number): void {
  for (;;) {
    const top = topOf(state);
    if (!nested(top) || top.group === undefined || top.parent === undefined) return;
    const fronted = top.parent.group === undefined && !hasSubject(state, top.parent, top.from);
    const verbNext = verbFollows(state, i + 1);
    if (!fronted && !verbNext && !(top.afterComma && !listFollows(state, i))) return;
    if (verbNext && !fronted && top.parent.group !== undefined && !top.afterComma) return;
    pop(state);
  }
}

/** A finite verb right behind, over adverbs, negators, clitics and a coordinator. */
function verbFollows(state: State, from: number): boolean {
  let i = from;
  while (/^(?:adverb|negator|pronoun|coordinator)$/.test(state.words[i]?.tag ?? '')) i++;
  return state.words[i]?.tag === 'verb' && state.words[i]?.form === 'finite';
}

/** "signed by France, Germany and Italy": the comma stands in a list. */
function listFollows(state: State, at: number): boolean {
  const { words } = state;
  const nominal = (i: number): boolean => /^(?:noun|name|value|adjective)$/.test(words[i]?.tag ?? '');
  if (!nominal(at - 1)) return false;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.tag === 'coordinator') return i > at + 1 && nominal(i + 1) || /^(?:determiner|preposition)$/.test(words[i + 1]?.tag ?? '');
    if (word.text !== ',' && !/^(?:noun|name|value|adjective|determiner|preposition)$/.test(word.tag)) return false;
  }
  return false;
}

/** A noun phrase of its own stands in the frame before `before`. */
function hasSubject(state: State, frame: Frame, before: number): boolean {
  let preposition = false;
  for (let i = frame.from; i < before; i++) {
    const word = state.words[i] as Word;
    if (state.owner[i] !== frame) continue;
    if (word.tag === 'preposition') preposition = true;
    else if (word.text === ',') preposition = false;
    else if (/^(?:noun|name|pronoun|value|opaque)$/.test(word.tag) && !preposition) return true;
  }
  return false;
}

/** First word of what belongs to a verb before it: negators, clitics, adverbs. */
function smallBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && /^(?:adverb|negator|pronoun)$/.test((words[i - 1] as Word).tag)) i--;
  return i;
}

function readGroup(state: State, group: VerbGroup): void {
  if (coordinatedParticiple(state, group)) return;
  if (group.form === 'finite') readFinite(state, group);
  else readNonfinite(state, group);
}

/** "ont quitté la banque et fondé un fonds": the auxiliary is said once. */
function coordinatedParticiple(state: State, group: VerbGroup): boolean {
  const { words } = state;
  const verb = words[group.main] as Word;
  if (!verb.readings.some((r) => r.form === 'pastParticiple') || group.from !== group.main) return false;
  const at = smallBefore(words, group.from);
  const joint = words[at - 1];
  const frame = [...state.stack].reverse().find((f) => f.group !== undefined);
  const before = frame?.group;
  if (joint === undefined || before === undefined || frame === undefined || !before.finite || words[before.main]?.form !== 'pastParticiple') return false;
  if (verb.form !== 'pastParticiple' && !(before.passive && endsThere(words, group.to))) return false;
  const later = state.groups.some((g) => g.from > group.from && words[g.main]?.form === 'pastParticiple' && g.from === g.main && words[smallBefore(words, g.from) - 1]?.tag === 'coordinator');
  if (joint.tag !== 'coordinator' && !(joint.text === ',' && later)) return false;
  while (topOf(state) !== frame) pop(state);
  coordinate(state, at - 1, { ...group, form: 'finite', finite: true, passive: before.passive, mood: before.mood, negative: group.negative || before.negative });
  return true;
}

const endsThere = (words: readonly Word[], to: number): boolean => !/^(?:determiner|noun|name|value|pronoun)$/.test(words[to]?.tag ?? '');

/** A clause beside the one on top, with the subject of that one unless it brings its own. */
function coordinate(state: State, at: number, group: VerbGroup): void {
  const beside = topOf(state);
  if (state.stack.length > 1) state.stack.pop();
  else state.stack = [];
  const frame = open(state, 'coordinated', at, beside);
  frame.group = group;
  frame.passive = group.passive;
}

function readNonfinite(state: State, group: VerbGroup): void {
  const { words } = state;
  let at = group.from;
  while (at > 0 && /^(?:preposition|marker|negator|pronoun|other)$/.test((words[at - 1] as Word).tag) && (words[at - 1] as Word).kind !== 'punctuation') at--;
  const small = smallBefore(words, at);
  if (words[small - 1]?.tag === 'coordinator' && topOf(state).opener === 'nonfinite' && topOf(state).group?.form === group.form) {
    coordinate(state, small - 1, group);
    return;
  }
  open(state, 'nonfinite', at, topOf(state)).group = group;
}

function readFinite(state: State, group: VerbGroup): void {
  const { words, grammar } = state;
  const top = topOf(state);
  const small = smallBefore(words, group.from);
  if (top.group === undefined) {
    take(state, top, group, small);
    return;
  }
  if (bareInfinitive(state, group, small)) return;
  const wanting = [...state.stack].reverse().find((f) => f.group === undefined && hasSubject(state, f, group.from));
  const joint = lastJoint(state, top.group.to, small);
  const direct = joint === small - 1 && (words[joint] as Word | undefined)?.tag === 'coordinator';
  const later = state.groups.some((g) => g.from > group.from && g.form === 'finite');
  if (wanting !== undefined && !(direct && later)) {
    while (topOf(state) !== wanting) pop(state);
    take(state, wanting, group, small);
    return;
  }
  if (direct) {
    leaveParticiples(state);
    coordinate(state, joint, group);
    return;
  }
  const said = grammar.reportingVerbs.has((words[top.group.main] as Word).lemma);
  if (joint > 0 && !(said && joint < top.group.to)) {
    while (nested(topOf(state)) && topOf(state).afterComma) pop(state);
    leaveParticiples(state);
    if ((words[joint] as Word).tag === 'coordinator') coordinate(state, joint, group);
    else open(state, 'comma', joint, topOf(state)).group = group;
    return;
  }
  const at = phraseStart(words, small, top.group.to);
  open(state, said ? 'subordinate' : 'comma', at, top).group = group;
}

/** A finite verb goes on from a finite one: "the plan announced in May failed and …". */
function leaveParticiples(state: State): void {
  while (topOf(state).opener === 'nonfinite' && topOf(state).group?.form !== 'finite' && state.stack.some((f) => f.group?.form === 'finite')) pop(state);
}

function take(state: State, frame: Frame, group: VerbGroup, small: number): void {
  frame.group = group;
  for (let k = Math.max(small, frame.from); k < group.from; k++) state.owner[k] = frame;
}

/** "to open a branch and close another" */
function bareInfinitive(state: State, group: VerbGroup, small: number): boolean {
  const { words } = state;
  const verb = words[group.main] as Word;
  const top = topOf(state);
  if (words[small - 1]?.tag !== 'coordinator' || top.group?.form !== 'infinitive' || verb.fold !== verb.lemma || group.from !== group.main) return false;
  coordinate(state, small - 1, { ...group, form: 'infinitive', finite: false });
  return true;
}

/** The coordinator or comma that the clause of a verb begins at, or -1. */
function lastJoint(state: State, from: number, to: number): number {
  const { words } = state;
  const top = topOf(state);
  const own = (i: number): boolean => state.owner[i] === top;
  let comma = -1;
  for (let i = to - 1; i >= from; i--) {
    if (!own(i)) continue;
    const word = words[i] as Word;
    if (word.tag === 'coordinator') {
      // "and Reed and Stern left": the first of two coordinators opens the clause
      for (let k = i - 1; k >= from && /^(?:noun|name|determiner|adjective|value)$/.test((words[k] as Word).tag); k--) if ((words[k - 1] as Word | undefined)?.tag === 'coordinator' && own(k - 1)) return k - 1;
      return i;
    }
    if (word.text === ',' && comma < 0) comma = i;
  }
  return comma;
}

/** The first word of the noun phrase that ends before `to`. */
function phraseStart(words: readonly Word[], to: number, least: number): number {
  let i = to;
  while (i > least && /^(?:determiner|adjective|noun|name|value|pronoun|preposition|adverb)$/.test((words[i - 1] as Word).tag)) i--;
  return i;
}
