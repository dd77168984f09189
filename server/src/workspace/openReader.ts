// Opens what reads texts: the lexica that lie beside the running script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { openConcepts } from '../../../knowledge/src/languages/lexicon/lexicon.ts';

/**
 * @param folder where the lexica are: `dist/`
 * @throws Error when the concepts are not there or of another version (a broken installation)
 */
export function openReader(folder: string): Reader {
  // The French lemmas are undefined where they were not built, and the engine does with less; without concepts it is nothing.
  return openLanguages(openConcepts(readFileSync(join(folder, 'concepts.bin'))), readBytes(join(folder, 'french-lexicon.bin')));
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
