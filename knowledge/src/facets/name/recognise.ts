// Names in a sentence: runs of capitalised words, with the particles inside them and the titles before them taken off.
import type { Token } from '../../analysis/token.ts';
import { definedTitle, kindBehind } from './defined.ts';
import { degreesEnd, firmEnd } from './ends.ts';
import { institutionEnd } from './institution.ts';
import { kindOfRun } from './kind.ts';
import type { NameRun } from './run.ts';
import { runEnd } from './runEnd.ts';
import { asks, type Scene, type WordSense } from './scene.ts';
import { headlineWords, isCapital, isLetter, mayName, mayOpen } from './shape.ts';
import { afterTitles, starts } from './starts.ts';
import type { Span } from '../../text/span.ts';
import type { NameVocabulary } from './vocabulary.ts';
import { recogniseWorks } from './works.ts';
import { nth } from '../../text/nth.ts';

export type { NameRun } from './run.ts';
export type { WordClass, WordSense } from './scene.ts';
export type { NameVocabulary } from './vocabulary.ts';

const NONE: readonly NameRun[] = [];

/**
 * The runs of a sentence, from left to right.
 * @param covered tokens that belong to a date or a quantity
 * @param emphasis stretches set in italics
 */
export function recogniseNames(tokens: readonly Token[], words: NameVocabulary, covered: readonly boolean[], sense: WordSense, emphasis: readonly Span[] = []): readonly NameRun[] {
  const runs: NameRun[] = [];
  if (!tokens.some((t) => t.kind === 'word' && mayName(t))) return runs;
  const long = headlineWords(tokens);
  const headline = long > 3 || (long > 2 && (asks(words, tokens[0] as Token) || tokens.some((t, i) => i > 0 && isCapital(t) && sense.verbal(i))));
  const scene: Scene = { tokens, words, covered, sense, headline };
  const works = long > 3 ? NONE : recogniseWorks(tokens, words, emphasis);
  let i = 0;
  while (i < tokens.length) {
    const run = (works.length > 0 ? works.find((work) => work.from === i) : undefined) ?? runAt(scene, i);
    if (run === undefined) i++;
    else {
      runs.push(run);
      i = Math.max(run.tail, run.to);
    }
  }
  const title = headline ? undefined : definedTitle(tokens, words, covered, sense, runs);
  const all = title === undefined ? runs : [title, ...runs.filter((run) => run.lead >= title.tail)];
  return all.map((run) => (run.tail === run.to ? { ...run, tail: kindBehind(tokens, run.to, words) } : run));
}

function runAt(scene: Scene, at: number): NameRun | undefined {
  const { tokens, words, covered, sense, headline } = scene;
  const token = tokens[at] as Token;
  if (token.kind === 'number') return numbered(scene, at);
  if (token.kind !== 'word' || covered[at] === true || !mayOpen(token)) return undefined;
  const titles = afterTitles(scene, at);
  const from = titles.end;
  const institution = headline ? from : institutionEnd(scene, from);
  if (institution > from) return { lead: at, from, to: institution, tail: institution, kind: kindOfRun(tokens, from, institution, words), gender: undefined };
  if (from === at && !starts(scene, from)) return undefined;
  const to = firmEnd(tokens, runEnd(scene, from), words);
  const listed = sense.listed(from);
  if (to <= listed && titles.end === at && !(isLetter(tokens[from]) && to > from + 1)) return undefined;
  return { lead: at, from, to, tail: degreesEnd(tokens, to, words), kind: titles.titled ? 'person' : kindOfRun(tokens, from, to, words), gender: titles.gender };
}

/** The paper 20 Minutes. */
function numbered({ tokens, words }: Scene, at: number): NameRun | undefined {
  if (!words.titled.has(nth(tokens, at - 1)?.fold ?? '') || !isCapital(tokens[at + 1]) || tokens[at + 1]?.spaced !== true) return undefined;
  return { lead: at, from: at, to: at + 2, tail: at + 2, kind: 'organisation', gender: undefined };
}
