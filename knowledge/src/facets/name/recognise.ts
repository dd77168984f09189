// Names in a sentence: runs of capitalised words, with the particles inside them and the titles before them taken off.
import type { Token } from '../../analysis/token.ts';
import { definedTitle, kindBehind } from './defined.ts';
import { degreesEnd, firmEnd } from './ends.ts';
import { kindOfRun } from './kind.ts';
import { afterInitials, isBrand, isCapital, headlineWords, isLetter, mayName, mayOpen, isQualified, isSmall } from './shape.ts';
import type { Span } from '../../text/span.ts';
import type { NameKind } from './value.ts';
import type { Gender, NameVocabulary } from './vocabulary.ts';
import { recogniseWorks } from './works.ts';
import { nth } from '../../text/nth.ts';

export type { NameVocabulary } from './vocabulary.ts';

/** What a capitalised word is otherwise: a role, a word of the lexicon, a place or people the lexicon has, or unheard of. */
export type WordClass = 'role' | 'common' | 'proper' | 'open';

/** What the languages and the rest of the document know of the words. */
export interface WordSense {
  classOf(at: number): WordClass;
  /** is its capital at the start of a sentence a capital like any other's there? */
  opener(at: number): boolean;
  /** does the dictionary have it as a verb only, or as a closed word or an adverb? */
  verbal(at: number): boolean;
  quality(at: number): boolean;
  thing(at: number): boolean;
  /** does the dictionary have it as a name? */
  given(at: number): boolean;
  /** could it open no sentence as its subject: lost, gifted? */
  subjectless(at: number): boolean;
  /** token after the place or people that the lexicon has at this token, or `at` */
  listed(at: number): number;
  /** does it stand as a name of its own elsewhere in the document, without a name before it? */
  alone(at: number): boolean;
}

export interface NameRun {
  /** first token of the titles before it */
  readonly lead: number;
  readonly from: number;
  readonly to: number;
  /** token after what follows it and is no part of it */
  readonly tail: number;
  readonly kind: NameKind | undefined;
  readonly gender: Gender | undefined;
}

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
  const headline = long > 3 || (long > 2 && (asks(tokens[0] as Token) || tokens.some((t, i) => i > 0 && isCapital(t) && sense.verbal(i))));
  const works = long > 3 ? NONE : recogniseWorks(tokens, words, emphasis);
  let i = 0;
  while (i < tokens.length) {
    const run = (works.length > 0 ? works.find((work) => work.from === i) : undefined) ?? runAt(i);
    if (run === undefined) i++;
    else {
      runs.push(run);
      i = Math.max(run.tail, run.to);
    }
  }
  const title = headline ? undefined : definedTitle(tokens, words, covered, sense, runs);
  const all = title === undefined ? runs : [title, ...runs.filter((run) => run.lead >= title.tail)];
  return all.map((run) => (run.tail === run.to ? { ...run, tail: kindBehind(tokens, run.to, words) } : run));

  function runAt(at: number): NameRun | undefined {
    const token = tokens[at] as Token;
    if (token.kind === 'number') return numbered(at);
    if (token.kind !== 'word' || covered[at] === true || !mayOpen(token)) return undefined;
    const titles = afterTitles(at);
    const from = titles.end;
    const institution = headline ? from : institutionEnd(from);
    if (institution > from) return { lead: at, from, to: institution, tail: institution, kind: kindOfRun(tokens, from, institution, words), gender: undefined };
    if (from === at && !starts(from)) return undefined;
    const to = firmEnd(tokens, runEnd(from), words);
    const listed = sense.listed(from);
    if (to <= listed && titles.end === at && !(isLetter(tokens[from]) && to > from + 1)) return undefined;
    return { lead: at, from, to, tail: degreesEnd(tokens, to, words), kind: titles.titled ? 'person' : kindOfRun(tokens, from, to, words), gender: titles.gender };
  }

  /** Titles and forms of address before a name: "Mme", "Dr.", "Queen". */
  function afterTitles(at: number): { end: number; gender: Gender | undefined; titled: boolean } {
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
      if (!honorific && !titled && !titleOfNext(next)) break;
      gender = words.honorifics.get(token.fold) ?? words.titles.get(token.fold) ?? gender;
      titled = true;
      end = next;
    }
    return titled && (starts(end) || (sense.classOf(end) !== 'role' && isCapital(tokens[end]) && !words.never.has(tokens[end]?.fold ?? ''))) ? { end, gender, titled } : { end: at, gender: undefined, titled: false };
  }
  /** A title stands before a name, not before "of the Year" or the rest of a phrase that the lexicon has. */
  function titleOfNext(at: number): boolean {
    return isLetter(tokens[at]) || (!words.never.has((tokens[at] as Token).fold) && sense.classOf(at) !== 'common');
  }

  function starts(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || covered[at] === true || isQualified(token, words)) return false;
    if (isBrand(token)) return true;
    if (!isCapital(token)) return false;
    const initials = afterInitials(tokens, at);
    if (initials > at) return isCapital(tokens[initials]) || initials > at + 2;
    const opening = headline || isOpening(at);
    if (!opening && words.ownArticles.has(token.fold)) return ownArticle(at);
    if (words.never.has(token.fold)) return false;
    if (domainEnd(at) > at + 1 || ampersand(at + 1)) return true;
    if (words.capitalsNames && isHead(token) && words.joiners.has(tokens[at + 1]?.fold ?? '') && isCapital(tokens[at + 2]) && !headline) return true;
    if (headline) return !ordinary(at);
    const kind = sense.classOf(at);
    const next = follower(at + 1);
    if (opening && sense.opener(at)) {
      if (sense.verbal(at)) return false;
      if (next === undefined || (kind === 'role' && !forename(at))) return false;
      return next === 'open' || (next === 'proper' && kind !== 'proper') || (words.capitalsNames && next === 'common');
    }
    if (next === 'open' && forename(at)) return true;
    switch (kind) {
      case 'open':
        return true;
      case 'role':
        return false;
      case 'proper':
        return next !== undefined && next !== 'role';
      case 'common':
        if (next === undefined) return !opening && bare(at);
        if (words.begins.has(token.fold)) return next === 'open' || words.capitalsNames || (!opening && next === 'common');
        if (words.capitalsNames) return next !== 'role' && !(opening && next === 'proper');
        return (next === 'open' || next === 'proper') && (!determined(at) || (!opening && isHead(token)));
    }
  }
  /** A trade or a thing that is a first name too: Marine, Pierre. */
  function forename(at: number): boolean {
    return sense.given(at) && !words.titles.has((tokens[at] as Token).fold) && /\p{Ll}/u.test((tokens[at] as Token).text);
  }
  /** A word that the language has without a capital, and that the document does not use as a name. */
  function ordinary(at: number): boolean {
    return sense.opener(at) || sense.classOf(at) !== 'open' || sense.thing(at) || sense.quality(at);
  }
  /** A capitalised word after this one that may go on the name, by its class. */
  function follower(at: number): WordClass | undefined {
    const token = tokens[at];
    if (token === undefined || !token.spaced || covered[at] === true || isQualified(token, words)) return undefined;
    if (isBrand(token) || ownArticle(at)) return 'open';
    if (!isCapital(token)) return undefined;
    if (words.never.has(token.fold)) return suffixed(at) ? 'common' : undefined;
    return sense.classOf(at);
  }
  /** Orvane AI, Velsor TV */
  function suffixed(at: number): boolean {
    return !headline && /^\p{Lu}{2}$/u.test((tokens[at] as Token).text);
  }
  /** The article of Marine Le Goffic, La Rochelle, The Hague. */
  function ownArticle(at: number): boolean {
    const token = tokens[at];
    return !headline && isCapital(token) && words.ownArticles.has(token?.fold ?? '') && isCapital(tokens[at + 1]) && !words.never.has((tokens[at + 1] as Token).fold) && sense.classOf(at + 1) !== 'role';
  }
  /** "le groupe Carrefour", "chez Orange": no article makes it a common noun. */
  function bare(at: number): boolean {
    if (words.capitalsNames) return false;
    const before = nth(tokens, at - 1);
    return before !== undefined && isSmall(before) && (words.introducers.has(before.fold) || (sense.thing(at - 1) && !sense.quality(at - 1) && (tokens[at] as Token).spaced));
  }
  function determined(at: number): boolean {
    const before = nth(tokens, at - 1);
    if (before === undefined || before.kind !== 'word') return false;
    return words.articles.has(before.fold) || (words.joiners.has(before.fold) && !sense.quality(at) && !sense.given(at));
  }
  function isOpening(at: number): boolean {
    for (let k = at - 1; k >= 0; k--) {
      const t = tokens[k] as Token;
      if (/^[.!?:]$/.test(t.text)) return !(t.text === '.' && afterInitials(tokens, k - 1) > k);
      if (t.kind === 'word' || t.kind === 'number') return false;
    }
    return true;
  }

  function runEnd(from: number): number {
    let end = wordEnd(from);
    for (;;) {
      const next = tokens[end];
      if (next === undefined) return end;
      const initials = afterInitials(tokens, end);
      if (initials > end && next.spaced && isCapital(tokens[initials])) end = initials;
      else if (/^["“«']$/.test(next.text) && isCapital(tokens[end + 1]) && /^["”»']$/.test(tokens[end + 2]?.text ?? '') && follower(end + 3) !== undefined) end = wordEnd(end + 3);
      else if (next.text === '&' && next.spaced && isCapital(tokens[end + 1])) end += 2;
      else if (next.spaced && goesOn(end, from)) end = wordEnd(end);
      else if (next.kind === 'word' && words.inside.has(next.fold) && joins(from, end)) end = wordEnd(particlesEnd(end));
      else if (next.kind === 'number' && next.spaced && /^\d{1,3}(?:\.\d+)*$/.test(next.text) && (covered[end] !== true || versioned(from, end))) end++;
      else return end;
    }
  }
  function wordEnd(at: number): number {
    const initials = afterInitials(tokens, at);
    if (initials > at) return isCapital(tokens[initials]) || initials > at + 2 ? initials : at + 1;
    if (ownArticle(at)) return wordEnd(at + 1);
    const domain = domainEnd(at);
    if (domain > at + 1) return domain;
    // Yahoo! told: an exclamation mark that ends no sentence
    return tokens[at + 1]?.text === '!' && tokens[at + 1]?.spaced === false && isSmall(tokens[at + 2]) ? at + 2 : at + 1;
  }
  function goesOn(at: number, from: number): boolean {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || covered[at] === true || isQualified(token, words)) return false;
    if (isBrand(token)) return true;
    if (!isCapital(token) || words.degrees.has(token.fold)) return false;
    if (words.ownArticles.has(token.fold)) return ownArticle(at);
    if (words.never.has(token.fold)) return suffixed(at) && at > from;
    if (headline) return !ordinary(at);
    const kind = sense.classOf(at);
    // Stephen King: a role that closes a name and is followed by none is a surname
    return kind !== 'role' || (sense.classOf(at - 1) === 'open' && follower(at + 1) === undefined && !words.lowerQualities);
  }
  /** Particles join what is written together; "of" and "de" only where they do not tell whose it is. */
  function joins(from: number, at: number): boolean {
    const end = particlesEnd(at);
    const after = tokens[end];
    if (after === undefined || end - at > 2 || after.kind !== 'word' || covered[end] === true || isQualified(after, words)) return false;
    if (!isCapital(after) && !isBrand(after)) return false;
    if (words.ancestral.has((tokens[at] as Token).fold) || ownArticle(end)) return !words.never.has(after.fold) || ownArticle(end);
    if (headline || words.never.has(after.fold) || nth(tokens, at - 1)?.kind === 'number') return false;
    if (isHead(nth(tokens, at - 1)) || words.sites.has((tokens[at - 1] as Token).fold) || isHead(tokens[from])) return true;
    if (sense.classOf(end) === 'role') return false;
    const single = at === from + 1;
    if (words.joiners.has((tokens[at] as Token).fold) && sense.alone(end)) return false;
    return single || (!words.capitalsNames && sense.classOf(end) !== 'proper' && !sense.alone(end));
  }
  /** Why, How, What: the first word of a headline. */
  function asks(first: Token): boolean {
    return words.never.has(first.fold) && !words.articles.has(first.fold);
  }
  function isHead(token: Token | undefined): boolean {
    return token !== undefined && (words.institutions.has(token.fold) || words.occasions.has(token.fold));
  }
  function particlesEnd(at: number): number {
    let end = at;
    while (end < at + 3 && tokens[end] !== undefined && isSmall(tokens[end]) && words.inside.has((tokens[end] as Token).fold)) end++;
    return end;
  }
  /** "the Halo 3 headphones": behind an article a name and a number are one name, whatever the number seems to count. */
  function versioned(from: number, at: number): boolean {
    const before = nth(tokens, from - 1);
    return before !== undefined && before.kind === 'word' && words.articles.has(before.fold) && covered[at + 1] !== true && tokens[at + 1]?.kind !== 'symbol';
  }
  /** Booking.com */
  function domainEnd(at: number): number {
    const dot = tokens[at + 1];
    const rest = tokens[at + 2];
    return dot?.text === '.' && !dot.spaced && rest !== undefined && !rest.spaced && isSmall(rest) ? at + 3 : at + 1;
  }
  function ampersand(at: number): boolean {
    return tokens[at]?.text === '&' && isCapital(tokens[at + 1]);
  }

  /** The paper 20 Minutes. */
  function numbered(at: number): NameRun | undefined {
    if (!words.titled.has(nth(tokens, at - 1)?.fold ?? '') || !isCapital(tokens[at + 1]) || tokens[at + 1]?.spaced !== true) return undefined;
    return { lead: at, from: at, to: at + 2, tail: at + 2, kind: 'organisation', gender: undefined };
  }

  /** "Commission européenne", "Cour des comptes", "Haute Autorité de santé": a capitalised noun and what is said of it in small letters. */
  function institutionEnd(at: number): number {
    const token = tokens[at];
    if (!words.lowerQualities || token === undefined || !isCapital(token) || !isHead(token) || words.never.has(token.fold)) return at;
    let end = at + 1;
    while (end < at + 3 && tokens[end]?.spaced === true && ((isCapital(tokens[end]) && isHead(tokens[end])) || (isSmall(tokens[end]) && covered[end] !== true && sense.quality(end) && !words.inside.has((tokens[end] as Token).fold)))) end++;
    for (let phrases = 0; phrases < 2; phrases++) {
      const word = joinersEnd(end);
      const next = tokens[word];
      if (word === end || next === undefined || next.kind !== 'word' || covered[word] === true || words.never.has(next.fold)) break;
      if (!isCapital(next) && (phrases > 0 || !sense.thing(word))) break;
      if (isCapital(next) && sense.classOf(word) === 'role') break;
      end = isCapital(next) ? Math.max(word + 1, starts(word) ? runEnd(word) : word + 1) : word + 1;
      if (tokens[end]?.spaced === true && covered[end] !== true && ((isSmall(tokens[end]) && phrases > 0) || isCapital(tokens[end])) && sense.quality(end)) end++;
    }
    // at the start of a sentence the capital tells nothing: an article must have stood before
    return end > at + 1 && (!isOpening(at) || sense.alone(at)) ? end : at;
  }
  function joinersEnd(at: number): number {
    let end = at;
    while (end < at + 2 && isSmall(tokens[end]) && (words.joiners.has((tokens[end] as Token).fold) || (end > at && words.inside.has((tokens[end] as Token).fold)))) end++;
    return end;
  }
}
