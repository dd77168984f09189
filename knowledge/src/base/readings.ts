// The articles whose sentences are at hand. A read article takes about a hundred times the room of its text, so only
// those used last are kept; the others are read again when they are asked for.
import type { Reader } from '../claims/read.ts';
import type { Article } from './base.ts';
import { drain } from '../text/drain.ts';
import { readingAgain, type Card, type Reading, type TextPlace } from './digest.ts';

export interface Readings {
  /** What an article says. */
  of(article: Article, card: Card): Reading;
  /** Reads what it says where that is not at hand, pausing after every paragraph. */
  steps(article: Article, card: Card): Generator<void, Reading>;
  textOf(card: Card): string;
}

/** Characters of text whose articles are kept read: some 60 MB of memory. */
const ROOM = 600_000;
/** Where a draft needs more at once, the room grows up to this: reading the same articles again and again would take longer than anything else. */
const MOST_ROOM = 3_000_000;
/** How many of the articles that had to go are remembered. */
const LATELY = 400;

/**
 * @param open gives a text that is not in memory; what it gives for a text that is gone is read instead, so give ''
 * @param most characters that the room may grow to
 */
export function readingsOf(reader: Reader, open: (place: TextPlace) => string, most: number = MOST_ROOM): Readings {
  const known = new Map<Article, { readonly reading: Reading; readonly length: number }>();
  const left = new Set<Article>();
  let size = ROOM;
  let used = 0;
  const textOf = ({ text }: Card): string => (typeof text === 'string' ? text : open(text));
  const enter = (article: Article, reading: Reading): void => {
    const length = 200 + (reading.document.prose.blocks.at(-1)?.span.end ?? 0);
    // one that went and is wanted again: what is in use does not fit
    if (left.delete(article)) size = Math.min(most, size + length);
    known.set(article, { reading, length });
    used += length;
    for (const [oldest, { length: freed }] of known) {
      if (used <= size || oldest === article) break;
      known.delete(oldest);
      used -= freed;
      left.add(oldest);
    }
    for (const oldest of left) {
      if (left.size <= LATELY) break;
      left.delete(oldest);
    }
  };
  function* steps(article: Article, card: Card): Generator<void, Reading> {
    const found = known.get(article);
    if (found === undefined) {
      const reading = yield* readingAgain(card, textOf(card), reader);
      // somebody else may have read it in a pause
      if (!known.has(article)) enter(article, reading);
      return known.get(article)?.reading ?? reading;
    }
    known.delete(article);
    known.set(article, found);
    return found.reading;
  }
  return { textOf, steps, of: (article, card) => drain(steps(article, card)) };
}
