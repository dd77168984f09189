// Stretches of a text that hold their sentences together: what stands between quotation marks or brackets.

export interface Held {
  /** Is a place inside quotation marks, or inside brackets that opened within the sentence? Ask in rising order. */
  within(sentenceStart: number, place: number): boolean;
  /** Is the straight quotation mark here one that closes? */
  closes(at: number): boolean;
}

const NOTHING: Held = { within: () => false, closes: () => false };
const ANY = /[«»“”„"()[\]]/g;
const CLOSES: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' };

/** @param longest pairs further apart than this hold nothing */
export function heldStretches(text: string, longest: number): Held {
  const pairs: { start: number; end: number; bracket: boolean }[] = [];
  const closing = new Set<number>();
  const open = new Map<string, number>();
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match !== null; match = ANY.exec(text)) {
    const at = match.index;
    const mark = match[0] === '„' ? '“' : match[0];
    const opener = mark === '"' ? '"' : CLOSES[mark];
    const begin = opener === undefined ? undefined : open.get(opener);
    if (opener === undefined || (mark === '"' && (begin === undefined || opensQuote(text, at)))) {
      open.set(mark, at);
      continue;
    }
    if (begin === undefined) continue;
    open.delete(opener);
    if (mark === '"') closing.add(at);
    if (at - begin <= longest) pairs.push({ start: begin, end: at, bracket: mark === ')' || mark === ']' });
  }
  if (pairs.length === 0) return NOTHING;
  pairs.sort((a, b) => a.start - b.start);
  let seen = 0;
  let quoted = -1;
  const brackets: { start: number; end: number }[] = [];
  return {
    closes: (at) => closing.has(at),
    within(sentenceStart, place) {
      for (; seen < pairs.length && (pairs[seen] as { start: number }).start < place; seen++) {
        const pair = pairs[seen] as (typeof pairs)[number];
        if (pair.bracket) brackets.push(pair);
        else quoted = Math.max(quoted, pair.end);
      }
      while (brackets.length > 0 && (brackets[0] as { end: number }).end < place) brackets.shift();
      return quoted >= place || brackets.some((b) => b.end >= place && b.start > sentenceStart);
    },
  };
}

/** A straight quotation mark with a space before it and none behind opens, even where another seems open. */
const opensQuote = (text: string, at: number): boolean => /[\s(«“—–-]/.test(text[at - 1] ?? ' ') && !/[\s.,;:!?)»]/.test(text[at + 1] ?? ' ');
