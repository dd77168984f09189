// Titles of works: what stands in quotation marks or italics and is written as a title is; and, in a language that sets titles
// in capitals, what only a title can be: "The Bridge Between", "the film A Day in Orvane".
import type { Token } from '../../analysis/token.ts';
import type { Span } from '../../text/span.ts';
import { isCapital } from './shape.ts';
import type { NameRun } from './run.ts';
import type { NameVocabulary } from './vocabulary.ts';
import { nth } from '../../text/nth.ts';

const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
/** Words of the longest title. */
const MOST = 9;

/** An opening mark: « “ " */
const isQuote = ({ text }: Token): boolean => text === '«' || text === '“' || text === '"';

/** Whether there is a capital that only a title has, inside a sentence: "Between" behind a capital, or any behind "the film". */
function hasPlain(tokens: readonly Token[], words: NameVocabulary): boolean {
  for (let k = 1; k < tokens.length; k++) {
    if (!isCapital(tokens[k])) continue;
    const before = tokens[k - 1] as Token;
    if (words.works.has(before.fold) || (isCapital(before) && words.inTitles.has((tokens[k] as Token).fold))) return true;
  }
  return false;
}

/**
 * Those of a sentence that is no headline.
 * @param emphasis stretches set in italics, bold or as a link
 */
export function recogniseWorks(tokens: readonly Token[], words: NameVocabulary, emphasis: readonly Span[]): readonly NameRun[] {
  const found: NameRun[] = [];
  const plain = words.inTitles.size > 0 && hasPlain(tokens, words);
  if (!plain && emphasis.length === 0 && !tokens.some(isQuote)) return found;
  const add = (from: number, to: number, quoted: boolean): void => {
    if (to <= from || to - from > MOST || found.some((f) => f.from < to && from < f.to)) return;
    const cue = cued(quoted ? from - 1 : from);
    if (isTitle(from, to, cue, quoted)) found.push({ lead: from, from, to, tail: to, kind: cue || to - from > 1 ? 'work' : undefined, gender: undefined });
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!isQuote(tokens[i] as Token)) continue;
    const closer = CLOSES[(tokens[i] as Token).text];
    const end = tokens.findIndex((t, k) => k > i && k <= i + MOST + 1 && t.text === closer);
    if (end < 0) continue;
    add(i + 1, end, true);
    i = end;
  }
  for (const span of emphasis) {
    const from = tokens.findIndex((t) => t.span.start >= span.start);
    let to = from;
    while (to >= 0 && to < tokens.length && (tokens[to] as Token).span.end <= span.end) to++;
    if (from >= 0) add(from, to, false);
  }
  if (plain) for (let k = 0; k < tokens.length; k++) addPlain(k);
  return found.sort((a, b) => a.from - b.from);

  /** The run of capitals that begins here, small words of titles inside it, where it is more than a name is. */
  function addPlain(from: number): void {
    if (!isCapital(tokens[from]) || (from > 0 && isCapital(tokens[from - 1]))) return;
    const first = (tokens[from] as Token).fold;
    const article = words.ownArticles.has(first);
    // the capital of a sentence
    if (from === 0 && !article && (words.inTitles.has(first) || words.between.has(first))) return;
    let end = from + 1;
    let telling = 0;
    let small = 0;
    for (let k = end; k < tokens.length && k < from + MOST; k++) {
      const token = tokens[k] as Token;
      if (token.kind !== 'word' || !(token.spaced || token.fold === "'s")) break;
      if (isCapital(token)) {
        if (words.inTitles.has(token.fold)) telling++;
        small += k - end;
        end = k + 1;
      } else if (!words.between.has(token.fold) && token.fold !== "'s") break;
    }
    const own = article || words.between.has(first) || words.inTitles.has(first);
    const length = end - from;
    if (found.some((f) => f.from < end && from < f.to) || !(telling > 0 && length > 2) && !(cued(from) && length > 1 && (own || telling > 0 || small > 0))) return;
    found.push({ lead: from, from, to: end, tail: end, kind: 'work', gender: undefined });
  }
  /** A noun for a work right before it. */
  function cued(at: number): boolean {
    return words.works.has(nth(tokens, at - 1)?.fold ?? '');
  }
  function isTitle(from: number, to: number, cue: boolean, quoted: boolean): boolean {
    if (!isCapital(tokens[from])) return false;
    let capitals = 0;
    for (let k = from; k < to; k++) {
      const token = tokens[k] as Token;
      if (isCapital(token) && !words.between.has(token.fold)) capitals++;
      // « La Cabane sous la pluie »: behind an article and a capital the rest is in small letters
      else if (quoted && words.inTitles.size === 0 && token.kind === 'word' && words.between.has((tokens[from] as Token).fold) && isCapital(tokens[from + 1]) && words.between.has(tokens[k - 1]?.fold ?? '')) continue;
      else if (token.kind === 'punctuation' ? !/^['’-]$/.test(token.text) : !cue && token.kind === 'word' && !words.between.has(token.fold)) return false;
    }
    if (cue) return true;
    const article = words.between.has((tokens[from] as Token).fold);
    // two capitals, or an article and a capital; in italics only with its article: without, it is a run of capitals anyway
    return to > from + 1 && capitals > 0 && (article || (quoted && capitals > 1));
  }
}
