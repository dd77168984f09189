// Opens the engine: what reads, what judges, and a base to fill.
import type { Hints } from '../../../knowledge/src/analysis/hint.ts';
import { emptyBase, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { readSentences, type Reader } from '../../../knowledge/src/claims/read.ts';
import { loadTagger } from '../../../knowledge/src/languages/en/tagger.ts';
import { withHints } from '../../../knowledge/src/languages/index.ts';
import { createChecker, type Checker } from '../check/checker.ts';
import { forDrafts, type Room } from '../check/room.ts';
import { openReader } from './openReader.ts';

export interface Engine {
  readonly checker: Checker;
  /** A checker that keeps what it reads to itself, for work beside the drafts that are being written. */
  aside(): Checker;
  /** what articles are read by */
  readonly reader: Reader;
  /** a base without articles */
  readonly nothing: KnowledgeBase;
}

/**
 * Opens the engine with what lies in `folder`: by default where the running script is, `dist/`.
 * @param room how much the checker keeps: as for drafts that are being written, unless told otherwise
 * @throws Error when the concepts are not there or of another version (a broken installation)
 */
export function openEngine(folder: string = __dirname, english: Hints | undefined = undefined, room: Room = forDrafts): Engine {
  const reader = openReader(folder);
  const drafts = english === undefined ? reader : withHints(reader, english);
  return { reader, checker: createChecker(drafts, room), aside: () => createChecker(drafts, room), nothing: emptyBase(reader) };
}

/** The same with the English tagger, which takes some 0.2 s to load. */
export async function openFullEngine(folder: string = __dirname, room: Room = forDrafts): Promise<Engine> {
  return openEngine(folder, await loadTagger(), room);
}

/** The engine, with the tables of both languages made from their words: at the first sentence of a language that would hold up its draft for 10 ms. */
export function warmed(engine: Engine): Engine {
  for (const language of ['fr', 'en'] as const) readSentences(A_NUMBER_AND_A_YEAR, engine.reader, language);
  return engine;
}
const A_NUMBER_AND_A_YEAR = '14 (2020)';
