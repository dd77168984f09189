// Reads a file and sums it up: what a worker does, and what is done at once for a few small texts.
import type { ArticleMeta } from '../../../../knowledge/src/base/article.ts';
import { digestOf, type Digest } from '../../../../knowledge/src/base/digest.ts';
import type { Reader } from '../../../../knowledge/src/claims/read.ts';
import type { Limits } from '../formats/limits.ts';
import { readArticle } from '../readArticles.ts';
import type { FileProblem } from '../readText.ts';

/** A file to read; `meta` is what its sidecar says of it. */
export interface Job {
  readonly path: string;
  readonly meta: Partial<ArticleMeta>;
}

export type Outcome = Digest | FileProblem;

export const isDigest = (outcome: Outcome): outcome is Digest => 'card' in outcome;

/** Never throws: what goes wrong with a file is said of the file. */
export async function readDigest({ path, meta }: Job, limits: Limits, reader: Reader): Promise<Outcome> {
  try {
    const source = await readArticle(path, meta, limits);
    return 'code' in source ? source : digestOf(source, reader);
  } catch (error) {
    return { path, code: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}
