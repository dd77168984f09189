// What a file becomes, whatever it was saved as: a text that the reader of articles knows, and what is known about it.
import type { ArticleMeta, TextFormat } from '../../../../knowledge/src/base/article.ts';
import type { ProblemCode } from '../readText.ts';

export interface Converted {
  readonly text: string;
  readonly format: TextFormat;
  /** what the file says about itself outside its text */
  readonly meta: Partial<ArticleMeta>;
  /** `pages[k]` is where page k + 1 begins in `text`; empty without pages */
  readonly pages: readonly number[];
}

/** Why a file gives no text: thrown by a converter, and turned into the file's problem at the door. */
export class NotConverted extends Error {
  // each chunk has a class of its own, which `instanceof` does not know: the name tells
  override readonly name = 'NotConverted';

  constructor(readonly code: ProblemCode, readonly detail: string) {
    super(`${code}: ${detail}`);
  }
}
