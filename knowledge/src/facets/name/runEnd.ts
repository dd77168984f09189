// How far a name goes that begins at a word: its further capitals, the particles between them, its number.
import type { Token } from '../../analysis/token.ts';
import { nth } from '../../text/nth.ts';
import { domainEnd, follower, isHead, ordinary, ownArticle, suffixed, type Scene } from './scene.ts';
import { afterInitials, isBrand, isCapital, isQualified, isSmall } from './shape.ts';

/** The token after the name that begins at a token. */
export function runEnd(scene: Scene, from: number): number {
  const { tokens, words, covered } = scene;
  let end = wordEnd(scene, from);
  for (;;) {
    const next = tokens[end];
    if (next === undefined) return end;
    const initials = afterInitials(tokens, end);
    if (initials > end && next.spaced && isCapital(tokens[initials])) end = initials;
    else if (/^["“«']$/.test(next.text) && isCapital(tokens[end + 1]) && /^["”»']$/.test(tokens[end + 2]?.text ?? '') && follower(scene, end + 3) !== undefined) end = wordEnd(scene, end + 3);
    else if (next.text === '&' && next.spaced && isCapital(tokens[end + 1])) end += 2;
    else if (next.spaced && goesOn(scene, end, from)) end = wordEnd(scene, end);
    else if (next.kind === 'word' && words.inside.has(next.fold) && joins(scene, from, end)) end = wordEnd(scene, particlesEnd(scene, end));
    else if (next.kind === 'number' && next.spaced && /^\d{1,3}(?:\.\d+)*$/.test(next.text) && (covered[end] !== true || versioned(scene, from, end))) end++;
    else return end;
  }
}

function wordEnd(scene: Scene, at: number): number {
  const { tokens } = scene;
  const initials = afterInitials(tokens, at);
  if (initials > at) return isCapital(tokens[initials]) || initials > at + 2 ? initials : at + 1;
  if (ownArticle(scene, at)) return wordEnd(scene, at + 1);
  const domain = domainEnd(scene, at);
  if (domain > at + 1) return domain;
  // Yahoo! told: an exclamation mark that ends no sentence
  return tokens[at + 1]?.text === '!' && tokens[at + 1]?.spaced === false && isSmall(tokens[at + 2]) ? at + 2 : at + 1;
}

function goesOn(scene: Scene, at: number, from: number): boolean {
  const { tokens, words, covered, sense, headline } = scene;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || covered[at] === true || isQualified(token, words)) return false;
  if (isBrand(token)) return true;
  if (!isCapital(token) || words.degrees.has(token.fold)) return false;
  if (words.ownArticles.has(token.fold)) return ownArticle(scene, at);
  if (words.never.has(token.fold)) return suffixed(scene, at) && at > from;
  if (headline) return !ordinary(scene, at);
  const kind = sense.classOf(at);
  // Stephen King: a role that closes a name and is followed by none is a surname
  return kind !== 'role' || (sense.classOf(at - 1) === 'open' && follower(scene, at + 1) === undefined && !words.lowerQualities);
}

/** Particles join what is written together; "of" and "de" only where they do not tell whose it is. */
function joins(scene: Scene, from: number, at: number): boolean {
  const { tokens, words, covered, sense, headline } = scene;
  const end = particlesEnd(scene, at);
  const after = tokens[end];
  if (after === undefined || end - at > 2 || after.kind !== 'word' || covered[end] === true || isQualified(after, words)) return false;
  if (!isCapital(after) && !isBrand(after)) return false;
  if (words.ancestral.has((tokens[at] as Token).fold) || ownArticle(scene, end)) return !words.never.has(after.fold) || ownArticle(scene, end);
  if (headline || words.never.has(after.fold) || nth(tokens, at - 1)?.kind === 'number') return false;
  if (isHead(scene, nth(tokens, at - 1)) || words.sites.has((tokens[at - 1] as Token).fold) || isHead(scene, tokens[from])) return true;
  if (sense.classOf(end) === 'role') return false;
  const single = at === from + 1;
  // « Paul Rey du P.S.O.E. », « Anne Morel de la CFDT »: initials behind a particle are the house that they are of
  if (!single && (/^\p{Lu}{2,}$/u.test(after.text) || afterInitials(tokens, end) > end + 2)) return false;
  if (words.joiners.has((tokens[at] as Token).fold) && sense.alone(end)) return false;
  return single || (!words.capitalsNames && sense.classOf(end) !== 'proper' && !sense.alone(end));
}

function particlesEnd({ tokens, words }: Scene, at: number): number {
  let end = at;
  while (end < at + 3 && tokens[end] !== undefined && isSmall(tokens[end]) && words.inside.has((tokens[end] as Token).fold)) end++;
  return end;
}

/** "the Halo 3 headphones": behind an article a name and a number are one name, whatever the number seems to count. */
function versioned({ tokens, words, covered }: Scene, from: number, at: number): boolean {
  const before = nth(tokens, from - 1);
  return before !== undefined && before.kind === 'word' && words.articles.has(before.fold) && covered[at + 1] !== true && tokens[at + 1]?.kind !== 'symbol';
}
