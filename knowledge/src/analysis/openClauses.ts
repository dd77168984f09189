// The clauses that are open while a sentence is read, innermost last.
import type { Grammar } from './grammar.ts';
import type { VerbGroup } from './verbGroups.ts';
import { tagSet, type Word } from './word.ts';
import { nth } from '../text/nth.ts';

const ADVERB_NEGATOR_PRONOUN = tagSet('adverb negator pronoun');
const NOUN_NAME_PRONOUN_VALUE_OPAQUE = tagSet('noun name pronoun value opaque');

export type Opener = 'start' | 'relative' | 'subordinate' | 'condition' | 'coordinated' | 'strong' | 'comma' | 'nonfinite' | 'aside' | 'incise';

export interface Frame {
  readonly index: number;
  from: number;
  group: VerbGroup | undefined;
  readonly opener: Opener;
  readonly parent: Frame | undefined;
  readonly afterComma: boolean;
  passive: boolean;
}

export interface State {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly grammar: Grammar;
  readonly frames: Frame[];
  /** frame of every word read so far */
  readonly owner: Frame[];
  stack: Frame[];
}

export const topOf = (state: State): Frame => state.stack.at(-1) as Frame;

/** Opens a frame whose first word is `at`; words from there on that were read already become its own. */
export function open(state: State, opener: Opener, at: number, parent: Frame | undefined): Frame {
  const frame: Frame = { index: state.frames.length, from: at, group: undefined, opener, parent, afterComma: opener === 'coordinated' ? parent?.afterComma === true : /^[,–—-]$/.test(nth(state.words, at - 1)?.text ?? ''), passive: false };
  state.frames.push(frame);
  state.stack.push(frame);
  for (let k = at; k < state.owner.length; k++) state.owner[k] = frame;
  return frame;
}

export const pop = (state: State): void => {
  if (state.stack.length > 1) state.stack.pop();
};

/** A clause inside another, or beside one that is. */
export const nested = (frame: Frame): boolean =>
  frame.opener === 'relative' || frame.opener === 'nonfinite' || frame.opener === 'subordinate' || frame.opener === 'condition' || (frame.opener === 'coordinated' && frame.parent !== undefined && nested(frame.parent));

/** A noun phrase of its own stands in the frame before `before`. */
export function hasSubject(state: State, frame: Frame, before: number): boolean {
  let preposition = false;
  for (let i = frame.from; i < before; i++) {
    const word = state.words[i] as Word;
    if (state.owner[i] !== frame) continue;
    if (word.tag === 'preposition') preposition = true;
    else if (word.text === ',') preposition = false;
    else if (NOUN_NAME_PRONOUN_VALUE_OPAQUE.has(word.tag) && !preposition) return true;
  }
  return false;
}

/** First word of what belongs to a verb before it: negators, clitics, adverbs. */
export function smallBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && ADVERB_NEGATOR_PRONOUN.has((words[i - 1] as Word).tag)) i--;
  return i;
}
