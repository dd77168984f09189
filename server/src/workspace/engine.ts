// Opens the engine: the one place that knows which files beside the running script it needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker, type Checker } from '../check/checker.ts';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { emptyBase, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';

export interface Engine {
  readonly checker: Checker;
  /** a base without articles */
  readonly nothing: KnowledgeBase;
}

/** Opens the engine with what lies in `folder`: by default where the running script is, `dist/`. */
export function openEngine(folder: string = __dirname): Engine {
  // The compiled French lemmas; undefined where they were not built, and the engine does with less.
  const reader = openLanguages(readBytes(join(folder, 'french-lexicon.bin')));
  return { checker: createChecker(reader), nothing: emptyBase(reader) };
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
