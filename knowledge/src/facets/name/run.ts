// A run: the stretch of a sentence that is one name.
import type { NameKind } from './value.ts';
import type { Gender } from './vocabulary.ts';

export interface NameRun {
  /** first token of the titles before it */
  readonly lead: number;
  readonly from: number;
  readonly to: number;
  /** token after what follows it and is no part of it */
  readonly tail: number;
  readonly kind: NameKind | undefined;
  readonly gender: Gender | undefined;
}
