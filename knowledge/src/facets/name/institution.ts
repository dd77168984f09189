// Institutions: a capitalised noun and what is said of it in small letters.
import type { Token } from '../../analysis/token.ts';
import { isHead, isOpening, type Scene } from './scene.ts';
import { runEnd } from './runEnd.ts';
import { isCapital, isSmall } from './shape.ts';
import { starts } from './starts.ts';

/** The token after the institution that begins at a token, or that token. "Commission européenne", "Cour des comptes", "Haute Autorité de santé": a capitalised noun and what is said of it in small letters. */
export function institutionEnd(scene: Scene, at: number): number {
  const { tokens, words, covered, sense } = scene;
  const token = tokens[at];
  if (!words.lowerQualities || token === undefined || !isCapital(token) || !isHead(scene, token) || words.never.has(token.fold)) return at;
  let end = at + 1;
  while (end < at + 3 && tokens[end]?.spaced === true && ((isCapital(tokens[end]) && isHead(scene, tokens[end])) || (isSmall(tokens[end]) && covered[end] !== true && sense.quality(end) && !words.inside.has((tokens[end] as Token).fold)))) end++;
  for (let phrases = 0; phrases < 2; phrases++) {
    const word = joinersEnd(scene, end);
    const next = tokens[word];
    if (word === end || next === undefined || next.kind !== 'word' || covered[word] === true || words.never.has(next.fold)) break;
    if (!isCapital(next) && (phrases > 0 || !sense.thing(word))) break;
    if (isCapital(next) && sense.classOf(word) === 'role') break;
    end = isCapital(next) ? Math.max(word + 1, starts(scene, word) ? runEnd(scene, word) : word + 1) : word + 1;
    if (tokens[end]?.spaced === true && covered[end] !== true && ((isSmall(tokens[end]) && phrases > 0) || isCapital(tokens[end])) && sense.quality(end)) end++;
  }
  // at the start of a sentence the capital tells nothing: an article must have stood before
  return end > at + 1 && (!isOpening(scene, at) || sense.alone(at)) ? end : at;
}

function joinersEnd({ tokens, words }: Scene, at: number): number {
  let end = at;
  while (end < at + 2 && isSmall(tokens[end]) && (words.joiners.has((tokens[end] as Token).fold) || (end > at && words.inside.has((tokens[end] as Token).fold)))) end++;
  return end;
}
