// Titles of works: what stands in quotation marks or italics and is written as a title is.
import type { Token } from '../../analysis/token.ts';
import type { Span } from '../../text/span.ts';
import { isCapital } from './shape.ts';
import type { NameRun } from './recognise.ts';
import type { NameVocabulary } from './vocabulary.ts';

const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
/** Words of the longest title. */
const MOST = 9;

/** An opening mark: « “ " */
const isQuote = ({ text }: Token): boolean => text === '«' || text === '“' || text === '"';

/**
 * Those of a sentence that is no headline.
 * @param emphasis stretches set in italics, bold or as a link
 */
export function recogniseWorks(tokens: readonly Token[], words: NameVocabulary, emphasis: readonly Span[]): readonly NameRun[] {
  const found: NameRun[] = [];
  if (emphasis.length === 0 && !tokens.some(isQuote)) return found;
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
  return found.sort((a, b) => a.from - b.from);

  /** A noun for a work right before it. */
  function cued(at: number): boolean {
    return words.works.has(tokens[at - 1]?.fold ?? '');
  }
  function isTitle(from: number, to: number, cue: boolean, quoted: boolean): boolean {
    if (!isCapital(tokens[from])) return false;
    let capitals = 0;
    for (let k = from; k < to; k++) {
      const token = tokens[k] as Token;
      if (isCapital(token) && !words.between.has(token.fold)) capitals++;
      else if (token.kind === 'punctuation' ? !/^['’-]$/.test(token.text) : !cue && token.kind === 'word' && !words.between.has(token.fold)) return false;
    }
    if (cue) return true;
    const article = words.between.has((tokens[from] as Token).fold);
    // two capitals, or an article and a capital; in italics only with its article: without, it is a run of capitals anyway
    return to > from + 1 && capitals > 0 && (article || (quoted && capitals > 1));
  }
}
