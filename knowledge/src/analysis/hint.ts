// A second opinion on the tags of a sentence: it tips the scales between readings, and is never needed.
import type { Span } from '../text/span.ts';
import type { Part } from './reading.ts';

export interface Hint {
  /** place in the sentence given */
  readonly span: Span;
  readonly part: Part;
}

/** The hints for one sentence, left to right. Never throws. */
export type Hints = (sentence: string) => readonly Hint[];
