// How much a checker keeps of what it has read and judged.

export interface Room {
  /** blocks of prose that are kept read */
  readonly blocks: number;
  /** sentences of which the verdict is kept */
  readonly sentences: number;
  /** questions to a base of which it is kept where the answers stand: the statements themselves would keep their articles read */
  readonly questions: number;
  /** pairs of statements of which it is kept how they contradict one another */
  readonly pairs: number;
}

/** For drafts that are being written: each is checked again with every letter. */
export const forDrafts: Room = { blocks: 8000, sentences: 16_000, questions: 4000, pairs: 20_000 };

/** For texts that are checked once, however many there are: they repeat little of one another. */
export const forTexts: Room = { blocks: 300, sentences: 500, questions: 200, pairs: 5000 };
