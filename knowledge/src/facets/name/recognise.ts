// Names in a sentence: runs of capitalised words, with the particles inside them.
import type { Token } from '../../analysis/token.ts';

export interface NameVocabulary {
  /** particles that may stand inside a name (de, van, of, the …) */
  readonly inside: ReadonlySet<string>;
  /** common words that begin a name when another capital follows them: United, New, Saint */
  readonly begins: ReadonlySet<string>;
  /** articles and possessives that may stand before a name */
  readonly articles: ReadonlySet<string>;
  /** words that are never a name by themselves though capitalised (I, titles of address …) */
  readonly never: ReadonlySet<string>;
}

export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Capitalised runs.
 * @param covered tokens that belong to a date or a quantity
 * @param common is the token, capitalised as it stands, a common word (a role, a thing, a nationality) rather than part of a name?
 * @param opener is a capital at the start of the sentence a word like any other?
 */
export function recogniseNames(
  tokens: readonly Token[],
  words: NameVocabulary,
  covered: readonly boolean[],
  common: (index: number) => boolean,
  opener: (index: number) => boolean,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!starts(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      const next = tokens[end];
      if (next === undefined) break;
      if (starts(end) && next.spaced) end++;
      else if (initial(end)) end += 2;
      else if (next.kind === 'word' && words.inside.has(next.fold) && starts(particlesEnd(end)) && tightly(end)) end = particlesEnd(end) + 1;
      else if (next.text === '.' && isInitial(tokens[end - 1]) && starts(end + 1)) end++;
      else if (next.kind === 'number' && next.spaced && /^\d{1,3}(?:\.\d+)*$/.test(next.text) && (covered[end] !== true || versioned(i, end))) end++;
      else break;
    }
    runs.push({ from: i, to: end });
    i = end;
  }
  return runs;

  function starts(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || covered[at] === true) return false;
    if (small(token)) return false;
    if (!/^\p{Lu}/u.test(token.text) && !/^[\p{Ll}][\p{Ll}]?\p{Lu}/u.test(token.text) && !/^\p{Ll}+[-]?\d/u.test(token.text)) return false;
    if (words.never.has(token.fold)) return false;
    if (common(at) && !(words.begins.has(token.fold) && beginsName(at))) return false;
    return !(isOpening(at) && opener(at) && !(tokens[at + 1] !== undefined && (tokens[at + 1] as Token).spaced && /^\p{Lu}/u.test((tokens[at + 1] as Token).text) && covered[at + 1] !== true && !common(at + 1)));
  }
  function beginsName(at: number): boolean {
    const next = tokens[at + 1];
    return next !== undefined && next.spaced && /^\p{Lu}/u.test(next.text) && covered[at + 1] !== true && !common(at + 1) && !words.never.has(next.fold);
  }
  /** "the Halo 3 headphones": behind an article a name and a number are one name, whatever the number seems to count. */
  function versioned(from: number, at: number): boolean {
    const before = tokens[from - 1];
    return before !== undefined && before.kind === 'word' && words.articles.has(before.fold) && covered[at + 1] !== true && tokens[at + 1]?.kind !== 'symbol';
  }
  function isOpening(at: number): boolean {
    for (let k = at - 1; k >= 0; k--) {
      const t = tokens[k] as Token;
      if (/^[.!?:]$/.test(t.text)) return true;
      if (t.kind === 'word' || t.kind === 'number') return false;
    }
    return true;
  }
  function particlesEnd(at: number): number {
    let end = at;
    while (end < at + 3 && tokens[end] !== undefined && words.inside.has((tokens[end] as Token).fold)) end++;
    return end;
  }
  /** Particles join only what is written together: no comma between. */
  function tightly(at: number): boolean {
    return particlesEnd(at) - at <= 2;
  }
  function initial(at: number): boolean {
    return isInitial(tokens[at]) && tokens[at + 1]?.text === '.' && starts(at + 2);
  }
  function isInitial(token: Token | undefined): boolean {
    return token !== undefined && /^\p{Lu}$/u.test(token.text);
  }
}

/** Small letters and nothing else, as most words are: they begin no name. */
const small = (token: Token): boolean => token.text === token.fold && /^[a-z']*$/.test(token.text);
