// Where a name may begin, and the titles and forms of address before it.
import type { Token } from '../../analysis/token.ts';
import { afterInitials, isBrand, isCapital, isLetter, isQualified } from './shape.ts';
import { ampersand, bare, determined, domainEnd, follower, forename, isHead, isOpening, ordinary, ownArticle, type Scene } from './scene.ts';
import type { Gender } from './vocabulary.ts';

/** Whether a name begins at a token. */
export function starts(scene: Scene, at: number): boolean {
  const { tokens, words, covered, sense, headline } = scene;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || covered[at] === true || isQualified(token, words)) return false;
  if (isBrand(token)) return true;
  if (!isCapital(token)) return false;
  const initials = afterInitials(tokens, at);
  if (initials > at) return isCapital(tokens[initials]) || initials > at + 2;
  const opening = headline || isOpening(scene, at);
  if (!opening && words.ownArticles.has(token.fold)) return ownArticle(scene, at);
  if (words.never.has(token.fold)) return false;
  if (domainEnd(scene, at) > at + 1 || ampersand(scene, at + 1)) return true;
  if (words.capitalsNames && isHead(scene, token) && words.joiners.has(tokens[at + 1]?.fold ?? '') && isCapital(tokens[at + 2]) && !headline) return true;
  if (headline) return !ordinary(scene, at);
  const kind = sense.classOf(at);
  const next = follower(scene, at + 1);
  // « Pierre dirige la banque »: a thing has an article there
  if (opening && kind !== 'role' && forename(scene, at) && !sense.verbal(at) && sense.acts(at + 1)) return true;
  if (opening && sense.opener(at)) {
    if (sense.verbal(at)) return false;
    if (next === undefined || (kind === 'role' && !forename(scene, at))) return false;
    return next === 'open' || (next === 'proper' && kind !== 'proper') || (words.capitalsNames && next === 'common');
  }
  if (next === 'open' && forename(scene, at)) return true;
  switch (kind) {
    case 'open':
      return true;
    case 'role':
      return false;
    case 'proper':
      return next !== undefined && next !== 'role';
    case 'common':
      if (next === undefined) return !opening && bare(scene, at);
      if (words.begins.has(token.fold)) return next === 'open' || words.capitalsNames || (!opening && next === 'common');
      if (words.capitalsNames) return next !== 'role' && !(opening && next === 'proper');
      return (next === 'open' || next === 'proper') && (!determined(scene, at) || (!opening && isHead(scene, token)));
  }
}

/** Titles and forms of address before a name: "Mme", "Dr.", "Queen". */
export function afterTitles(scene: Scene, at: number): { end: number; gender: Gender | undefined; titled: boolean } {
  const { tokens, words, sense, headline } = scene;
  let end = at;
  let gender: Gender | undefined;
  let titled = false;
  while (!headline) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word') break;
    const honorific = words.honorifics.has(token.fold) && isCapital(token) && (token.fold.length > 1 || tokens[end + 1]?.text === '.');
    if (!honorific && !(isCapital(token) && (words.titles.has(token.fold) ? titled || sense.classOf(end) !== 'role' : titled && sense.classOf(end) === 'role'))) break;
    const next = honorific && tokens[end + 1]?.text === '.' ? end + 2 : end + 1;
    if (tokens[next]?.spaced !== true || !(isCapital(tokens[next]) || words.ancestral.has(tokens[next]?.fold ?? '')) || words.joiners.has(tokens[next]?.fold ?? '')) break;
    if (!honorific && !titled && !titleOfNext(scene, next)) break;
    gender = words.honorifics.get(token.fold) ?? words.titles.get(token.fold) ?? gender;
    titled = true;
    end = next;
  }
  return titled && (starts(scene, end) || (sense.classOf(end) !== 'role' && isCapital(tokens[end]) && !words.never.has(tokens[end]?.fold ?? ''))) ? { end, gender, titled } : { end: at, gender: undefined, titled: false };
}

/** A title stands before a name, not before "of the Year" or the rest of a phrase that the lexicon has. */
function titleOfNext({ tokens, words, sense }: Scene, at: number): boolean {
  return isLetter(tokens[at]) || (!words.never.has((tokens[at] as Token).fold) && sense.classOf(at) !== 'common');
}
