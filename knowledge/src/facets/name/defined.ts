// What opens a sentence and is told to be one of a kind: "Lost is a series", "Down with Love is a film". A word that
// could be no subject is a name there, and so is a run of capitals that only a title has.
import type { Token } from '../../analysis/token.ts';
import type { NameRun, WordSense } from './recognise.ts';
import { isCapital } from './shape.ts';
import type { NameVocabulary } from './vocabulary.ts';

/** Words of the longest title. */
const MOST = 8;

/** The run, where the sentence has one and no name was found in it. */
export function definedTitle(tokens: readonly Token[], words: NameVocabulary, covered: readonly boolean[], sense: WordSense, found: readonly NameRun[]): NameRun | undefined {
  const from = words.articles.has(tokens[0]?.fold ?? '') && isCapital(tokens[1]) ? 1 : 0;
  const to = endOf(from);
  if (to === from || !isDefined(to) || found.some((run) => run.lead < to)) return undefined;
  const capitals = tokens.slice(from, to).filter(isCapital).length;
  if (to - from === 1 ? !sense.subjectless(from) : !words.capitalsNames || capitals < 2 || sense.listed(from) === to || sense.classOf(to - 1) === 'role') return undefined;
  return { lead: from, from, to, tail: to, kind: undefined, gender: undefined };

  /** The last capital before the first word in small letters that no title has inside. */
  function endOf(at: number): number {
    let end = at;
    for (let i = at; i < Math.min(tokens.length, at + MOST); i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word' || covered[i] === true) break;
      if (isCapital(token)) end = i + 1;
      else if (i === at || !words.between.has(token.fold)) break;
    }
    return end;
  }

  /** "is a" behind it, or behind what stands in brackets. */
  function isDefined(at: number): boolean {
    let i = at;
    if (tokens[i]?.text === '(') while (i < tokens.length && tokens[i - 1]?.text !== ')') i++;
    return words.defining.has(tokens[i]?.fold ?? '') && words.indefinite.has(tokens[i + 1]?.fold ?? '');
  }
}
