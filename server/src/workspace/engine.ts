// Opens the engine: the one place that knows which files beside the running script it needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker, type Checker } from '../check/checker.ts';
import type { Hints } from '../../../knowledge/src/analysis/hint.ts';
import { loadTagger } from '../../../knowledge/src/languages/en/tagger.ts';
import { openLanguages, withHints } from '../../../knowledge/src/languages/index.ts';
import { openConcepts } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import { emptyBase, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';

export interface Engine {
  readonly checker: Checker;
  /** a base without articles */
  readonly nothing: KnowledgeBase;
}

/**
 * Opens the engine with what lies in `folder`: by default where the running script is, `dist/`.
 * @throws Error when the concepts are not there or of another version (a broken installation)
 */
export function openEngine(folder: string = __dirname, english: Hints | undefined = undefined): Engine {
  // The French lemmas are undefined where they were not built, and the engine does with less; without concepts it is nothing.
  const reader = openLanguages(openConcepts(readFileSync(join(folder, 'concepts.bin'))), readBytes(join(folder, 'french-lexicon.bin')));
  return { checker: createChecker(english === undefined ? reader : withHints(reader, english)), nothing: emptyBase(reader) };
}

/** The same with the English tagger, which takes some 0.3 s to load. */
export async function openFullEngine(folder: string = __dirname): Promise<Engine> {
  return openEngine(folder, await loadTagger());
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
