// What opens a sentence and is told to be one of a kind: "Lost is a series", "Down with Love is a film", "Dusk: Part 2
// (film)". A word that could be no subject is a name there, and so is a run of capitals that only a title has.
import type { Token } from '../../analysis/token.ts';
import type { NameRun } from './run.ts';
import type { WordSense } from './scene.ts';
import { isCapital } from './shape.ts';
import type { NameVocabulary } from './vocabulary.ts';

/** Words of the longest title. */
const MOST = 8;

/** The run, where the sentence has one and no name was found in it. */
export function definedTitle(tokens: readonly Token[], words: NameVocabulary, covered: readonly boolean[], sense: WordSense, found: readonly NameRun[]): NameRun | undefined {
  const from = words.articles.has(tokens[0]?.fold ?? '') && isCapital(tokens[1]) ? 1 : 0;
  const to = endOf(from);
  const kind = kindBehind(tokens, to, words);
  if (to === from || (kind > to ? found.some((run) => run.lead < to && run.to > to) : !isDefined(to) || found.some((run) => run.lead < to))) return undefined;
  if (kind > to) return { lead: from, from, to, tail: kind, kind: 'work', gender: undefined };
  const capitals = tokens.slice(from, to).filter(isCapital).length;
  if (to - from === 1 ? !sense.subjectless(from) : !words.capitalsNames || capitals < 2 || sense.listed(from) === to || sense.classOf(to - 1) === 'role') return undefined;
  return { lead: from, from, to, tail: to, kind: undefined, gender: undefined };

  /** The last capital before the first word in small letters that no title has inside. */
  function endOf(at: number): number {
    let end = at;
    for (let i = at; i < Math.min(tokens.length, at + MOST); i++) {
      const token = tokens[i] as Token;
      if (i > at && (token.text === ':' || token.kind === 'number')) {
        if (token.kind === 'number') end = i + 1;
        continue;
      }
      if (token.kind !== 'word' || (covered[i] === true && !(isCapital(token) && kindBehind(tokens, i + 1, words) > i + 1))) break;
      if (isCapital(token)) end = i + 1;
      else if (i === at || !words.between.has(token.fold)) break;
    }
    return end;
  }

  /** "is a" behind it, or behind what stands in brackets. */
  function isDefined(at: number): boolean {
    let i = at;
    if (tokens[i]?.text === '(') while (i < tokens.length && tokens[i - 1]?.text !== ')') i++;
    const kind = words.beforeKind.has(tokens[i + 1]?.fold ?? '') ? i + 2 : i + 1;
    return words.defining.has(tokens[i]?.fold ?? '') && words.indefinite.has(tokens[kind]?.fold ?? '');
  }
}

const isKind = (word: string, words: NameVocabulary): boolean => words.works.has(word) || words.toldApart.has(word);

/** The token after "(film)", "(2016 film)" where it stands here and tells names apart; else the token itself. */
export function kindBehind(tokens: readonly Token[], at: number, words: NameVocabulary): number {
  if (tokens[at]?.text !== '(') return at;
  let end = at + 1;
  while (end < at + 5 && tokens[end] !== undefined && tokens[end]?.text !== ')') end++;
  const [first, last] = [tokens[at + 1], tokens[end - 1]];
  if (tokens[end]?.text !== ')' || first === undefined || last === undefined || words.articles.has(first.fold)) return at;
  // "(film de 2005)", "(film, 2005)"
  const dated = isKind(first.fold, words) && tokens.slice(at + 2, end).every((t) => t.kind !== 'word' || t.fold.length === 2);
  return dated || isKind(last.fold, words) ? end + 1 : at;
}
