// Two names: the same, perhaps the same, or others.
import type { Name } from './value.ts';
import type { Comparison } from '../facet.ts';

/**
 * `same`: every word of the shorter stands in the longer, its last word included (Rey / Paul Rey).
 * `different`: nothing shared, or one surname under two first names. `incomparable`: too little to say.
 */
export function compareNames(a: Name, b: Name): Comparison {
  if (a.words.length === 0 || b.words.length === 0) return 'incomparable';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const shared = short.words.filter((w) => long.words.some((v) => near(w, v)));
  if (shared.length === short.words.length) {
    // "Windows" and "Windows 11": a version number makes another thing.
    const rest = long.words.filter((w) => !short.words.some((v) => near(w, v)));
    return rest.some((w) => /^\d/.test(w)) ? 'different' : 'same';
  }
  if (shared.length === 0) return initials(short, long) ? 'same' : 'different';
  const last = (n: Name): string => n.words[n.words.length - 1] as string;
  if (near(last(a), last(b))) return a.words.length > 1 && b.words.length > 1 && !initialOf(a.words[0] as string, b.words[0] as string) ? 'different' : 'compatible';
  return 'different';
}

/** Equal but for hyphens; accents are folded away before. */
export function near(a: string, b: string): boolean {
  if (a === b) return true;
  const strip = (w: string): string => w.replace(/-/g, '');
  return strip(a) === strip(b);
}

const initialOf = (a: string, b: string): boolean => (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const initials = (short: Name, long: Name): boolean =>
  short.acronym && short.words.length === 1 && long.words.length > 1 && (short.words[0] as string) === long.words.map((w) => w[0]).join('');
