// Paths that a pattern names: `**` any folders, `*` and `?` within a name, `{a,b}` either. No regular expressions:
// the patterns come from settings, and matching takes time proportional to pattern × path whatever they hold.

export interface Glob {
  /** the folder before the first wildcard, `/` between names; '' is the folder the pattern is relative to */
  readonly base: string;
  /** the pattern after `base`, `/` between names */
  readonly rest: string;
  /** whether a path (as the pattern: relative or absolute, `/` between names) is meant */
  matches(path: string): boolean;
}

/** Reads a pattern. A Windows `\` counts as `/`. */
export function readGlob(pattern: string): Glob {
  const names = withSlashes(pattern).split('/').filter((name, i) => name !== '.' && (name !== '' || i === 0));
  const firstWild = names.findIndex(isGlob);
  const fixed = firstWild < 0 ? names.length - 1 : firstWild;
  const alternatives = expand(names.join('/')).map((one) => one.split('/'));
  return {
    base: names.slice(0, fixed).join('/'),
    rest: names.slice(fixed).join('/'),
    matches: (path) => {
      const parts = withSlashes(path).split('/').filter((name, i) => name !== '.' && (name !== '' || i === 0));
      return alternatives.some((wanted) => matchLists(wanted, parts, matchesName, (name) => name === '**'));
    },
  };
}

export const isGlob = (text: string): boolean => /[*?{]/.test(text);
export const withSlashes = (path: string): string => path.replaceAll('\\', '/');

const matchesName = (wanted: string, name: string): boolean =>
  matchLists([...wanted], [...name], (w, c) => w === '?' || w === c, (w) => w === '*');

/**
 * Matches a list against a pattern in which some elements stand for any number of elements. The greedy walk goes back
 * only to the last such element, so it never takes more than pattern × list steps.
 */
function matchLists(
  wanted: readonly string[],
  given: readonly string[],
  fits: (wanted: string, given: string) => boolean,
  isMany: (wanted: string) => boolean,
): boolean {
  let w = 0;
  let many = -1;
  let resume = 0;
  for (let g = 0; g < given.length; ) {
    const want = wanted[w];
    if (want !== undefined && isMany(want)) {
      many = w++;
      resume = g;
    } else if (want !== undefined && fits(want, given[g] ?? '')) {
      w++;
      g++;
    } else if (many >= 0) {
      w = many + 1;
      g = ++resume;
    } else {
      return false;
    }
  }
  return wanted.slice(w).every(isMany);
}

/** Writes `{a,b}` out; unclosed braces stand for themselves. At most 64 patterns come of one. */
function expand(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => expand(pattern.slice(0, open) + choice + pattern.slice(close + 1)))
    .slice(0, 64);
}
