// What was found in a draft. A letter that is typed moves thousands of findings which nobody asks for before the next letter:
// the list of problems is made at once, all the others are put in their places when somebody asks for them.
import type { Finding } from './finding.ts';
import { foremost } from './foremost.ts';

export interface Found {
  /** what the list of problems holds: conflicts that stand and notices, never too many; in the order of the draft */
  readonly problems: () => readonly Finding[];
  /** conflicts, those that are ignored too, and notices; in the order of the draft */
  readonly told: () => readonly Finding[];
  /** every finding, in the order of the draft */
  readonly all: () => readonly Finding[];
}

/**
 * @param told makes conflicts and notices
 * @param others makes what is neither
 * @param problems makes the foremost of what is told, where there is a shorter way to them
 */
export function foundOf(told: () => readonly Finding[], others: () => readonly Finding[], problems?: () => readonly Finding[]): Found {
  const known = lazy(told);
  return { problems: lazy(problems ?? (() => foremost(known()))), told: known, all: lazy(() => inOrder([...known(), ...others()])) };
}

/** The same after the writer's wishes, which change nothing but what is told. */
export const changed = (found: Found, change: (told: readonly Finding[]) => readonly Finding[]): Found =>
  foundOf(() => change(found.told()), () => found.all().filter((finding) => !isTold(finding)));

export const NOTHING: Found = foundOf(() => [], () => []);

export const isTold = ({ verdict }: Finding): boolean => verdict === 'conflict' || verdict === 'notice';

export const inOrder = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** Made when it is first asked for, and kept. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
