// Where a verb group belongs: to the clause that waits for it, to one beside it, or to one of its own.
import type { Grammar } from './grammar.ts';
import { hasSubject, nested, open, pop, smallBefore, topOf, type Frame, type State } from './openClauses.ts';
import { closesDenial, type VerbGroup } from './verbGroups.ts';
import { tagSet, type Word } from './word.ts';
import { nth } from '../text/nth.ts';

const DETERMINER_ADJECTIVE_NOUN_NAME_VALUE_PRONOUN_PREPOSITION_ADVERB = tagSet('determiner adjective noun name value pronoun preposition adverb');
const DETERMINER_NOUN_NAME_VALUE_PRONOUN = tagSet('determiner noun name value pronoun');
const NOUN_NAME_DETERMINER_ADJECTIVE_VALUE_NEGATOR = tagSet('noun name determiner adjective value negator');
const ADVERB_ADJECTIVE_OTHER = tagSet('adverb adjective other');
const PREPOSITION_MARKER_NEGATOR_PRONOUN_OTHER = tagSet('preposition marker negator pronoun other');

/** Gives the group to a clause, which is the innermost one afterwards. */
export function readGroup(state: State, group: VerbGroup): void {
  if (coordinatedParticiple(state, group)) return;
  if (group.form === 'finite') readFinite(state, group);
  else readNonfinite(state, group);
}

/** "ont quitté la banque et fondé un fonds": the auxiliary is said once. */
function coordinatedParticiple(state: State, group: VerbGroup): boolean {
  const { words } = state;
  const verb = words[group.main] as Word;
  if (!verb.readings.some((r) => r.form === 'pastParticiple') || group.from !== group.main) return false;
  const neither = nth(words, group.from - 1);
  const at = neither?.tag === 'negator' && state.grammar.coordinators.has(neither.fold) ? group.from : smallBefore(words, group.from);
  const joint = nth(words, at - 1);
  const frame = [...state.stack].reverse().find((f) => f.group !== undefined);
  const before = frame?.group;
  if (joint === undefined || (joint === neither && at !== group.from) || before === undefined || frame === undefined || !before.finite || words[before.main]?.form !== 'pastParticiple') return false;
  if (verb.form !== 'pastParticiple' && !(before.passive && endsThere(words, group.to))) return false;
  const later = state.groups.some((g) => g.from > group.from && words[g.main]?.form === 'pastParticiple' && g.from === g.main && words[smallBefore(words, g.from) - 1]?.tag === 'coordinator');
  if (joint.tag !== 'coordinator' && joint !== neither && !(joint.text === ',' && later)) return false;
  while (topOf(state) !== frame) pop(state);
  coordinate(state, at - 1, { ...group, form: 'finite', finite: true, passive: before.passive, mood: before.mood, negative: group.negative || before.negative });
  return true;
}

const endsThere = (words: readonly Word[], to: number): boolean => !DETERMINER_NOUN_NAME_VALUE_PRONOUN.has(words[to]?.tag ?? '');

/** A clause beside the one on top, with the subject of that one unless it brings its own. */
function coordinate(state: State, at: number, group: VerbGroup): void {
  const beside = topOf(state);
  if (state.stack.length > 1) state.stack.pop();
  else state.stack = [];
  const frame = open(state, 'coordinated', at, beside);
  frame.group = group;
  frame.passive = group.passive;
}

/** How many words may stand between "without" and its verb. */
const APART = 3;

/** "without really signing", « sans même y entrer »: where the denying word stands, or `at`. */
function fromDenying(words: readonly Word[], at: number, grammar: Grammar): number {
  for (let i = at - 1; i >= Math.max(0, at - APART); i--) {
    const word = words[i] as Word;
    if (word.tag === 'preposition' && grammar.denyingOpeners.has(word.fold)) return i;
    if (!ADVERB_ADJECTIVE_OTHER.has(word.tag)) return at;
  }
  return at;
}

function readNonfinite(state: State, group: VerbGroup): void {
  const { words, grammar } = state;
  let at = group.from;
  while (at > 0 && PREPOSITION_MARKER_NEGATOR_PRONOUN_OTHER.has((words[at - 1] as Word).tag) && (words[at - 1] as Word).kind !== 'punctuation' && !closesDenial(words, at - 1, grammar)) at--;
  at = fromDenying(words, at, grammar);
  const small = smallBefore(words, at);
  // "wants to open a room devoted to Reed and to close another": it goes on from the infinitive
  if (nth(words, small - 1)?.tag === 'coordinator' && group.form === 'infinitive' && topOf(state).opener === 'nonfinite' && topOf(state).group?.form !== 'infinitive' && state.stack.some((f) => f.opener === 'nonfinite' && f.group?.form === 'infinitive')) while (topOf(state).group?.form !== 'infinitive') pop(state);
  if (nth(words, small - 1)?.tag === 'coordinator' && topOf(state).opener === 'nonfinite' && topOf(state).group?.form === group.form) {
    coordinate(state, small - 1, group);
    return;
  }
  open(state, 'nonfinite', at, topOf(state)).group = group;
}

function readFinite(state: State, group: VerbGroup): void {
  const { words, grammar } = state;
  const top = topOf(state);
  const small = smallBefore(words, group.from);
  const said = incise(state, group);
  if (said >= 0) {
    open(state, 'incise', said, top).group = group;
    return;
  }
  if (top.group === undefined) {
    take(state, top, group, small);
    return;
  }
  if (bareInfinitive(state, group, small)) return;
  const wanting = [...state.stack].reverse().find((f) => f.group === undefined && hasSubject(state, f, group.from));
  const joint = lastJoint(state, top.group.to, small);
  const direct = joint === small - 1 && nth(words, joint)?.tag === 'coordinator';
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
  const saying = grammar.reportingVerbs.has((words[top.group.main] as Word).lemma);
  if (joint > 0 && !(saying && joint < top.group.to)) {
    while (nested(topOf(state)) && topOf(state).afterComma) pop(state);
    leaveParticiples(state);
    if ((words[joint] as Word).tag === 'coordinator') coordinate(state, joint, group);
    else open(state, 'comma', joint, topOf(state)).group = group;
    return;
  }
  const at = phraseStart(words, small, top.group.to);
  open(state, saying ? 'subordinate' : 'comma', at, top).group = group;
}

/** A finite verb goes on from a finite one: "the plan announced in May failed and …". */
function leaveParticiples(state: State): void {
  while (topOf(state).opener === 'nonfinite' && topOf(state).group?.form !== 'finite' && state.stack.some((f) => f.group?.form === 'finite')) pop(state);
}

/** "The plant, Martin said, has closed", « L’usine, a dit Martin, a fermé »: where the insertion begins, or -1. */
function incise(state: State, group: VerbGroup): number {
  const { words, grammar } = state;
  if (topOf(state).group !== undefined || !grammar.reportingVerbs.has((words[group.main] as Word).lemma)) return -1;
  const start = phraseStart(words, smallBefore(words, group.from), topOf(state).from);
  let before = start - 1;
  while (before >= 0 && QUOTE.test((words[before] as Word).text)) before--;
  if (words[before]?.text !== ',' || !hasSubject(state, topOf(state), before)) return -1;
  let end = group.to;
  while (DETERMINER_ADJECTIVE_NOUN_NAME_VALUE_PRONOUN_PREPOSITION_ADVERB.has(words[end]?.tag ?? '')) end++;
  const closed = words[end]?.text === ',' || QUOTE.test(words[end]?.text ?? '');
  return closed && (start < group.from || end > group.to) && state.groups.some((g) => g.from > end && g.form === 'finite') ? start : -1;
}

const QUOTE = /^[«»“”"]$/;

function take(state: State, frame: Frame, group: VerbGroup, small: number): void {
  frame.group = group;
  for (let k = Math.max(small, frame.from); k < group.from; k++) state.owner[k] = frame;
}

/** "to open a branch and close another" */
function bareInfinitive(state: State, group: VerbGroup, small: number): boolean {
  const { words } = state;
  const verb = words[group.main] as Word;
  const top = topOf(state);
  if (nth(words, small - 1)?.tag !== 'coordinator' || top.group?.form !== 'infinitive' || verb.fold !== verb.lemma || group.from !== group.main) return false;
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
      // "and Reed and Stern left", "but neither Reed nor Stern left": the first of two coordinators opens the clause
      for (let k = i - 1; k > from && NOUN_NAME_DETERMINER_ADJECTIVE_VALUE_NEGATOR.has((words[k] as Word).tag); k--) if (nth(words, k - 1)?.tag === 'coordinator' && own(k - 1)) return k - 1;
      return i;
    }
    if (word.text === ',' && comma < 0) comma = i;
  }
  return comma;
}

/** The first word of the noun phrase that ends before `to`. */
function phraseStart(words: readonly Word[], to: number, least: number): number {
  let i = to;
  while (i > least && DETERMINER_ADJECTIVE_NOUN_NAME_VALUE_PRONOUN_PREPOSITION_ADVERB.has((words[i - 1] as Word).tag)) i--;
  return i;
}
