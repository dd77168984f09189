// The lexicon straight from its tables, for tests. What runs opens the file that the build makes of them.
import { compileConcepts } from './compile.ts';
import { openConcepts, type Lexicon } from './lexicon.ts';
import type { Concept } from './table.ts';
import { concepts } from './tables.ts';

/** A lexicon of some rows. */
export const createLexicon = (rows: readonly Concept[]): Lexicon => openConcepts(compileConcepts(rows));

let opened: Lexicon | undefined;

/** The whole lexicon; made once, on the first call. */
export const lexicon = (): Lexicon => (opened ??= createLexicon(concepts));
