// The findings that the list of problems holds: never so many that it is of no use. The others are in the list of claims.
import { stands, type Finding, type Severity } from './finding.ts';

/** A draft with more than these has one problem, not a thousand. */
export const MOST_PROBLEMS = 100;

const LOUDNESS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A conflict that the writer is to be told of, or a notice. */
export const isProblem = (finding: Finding): boolean => stands(finding) || finding.verdict === 'notice';

/** Conflicts and notices, in the order of the draft: where there are too many, the loudest, and of these the first. */
export const foremost = (findings: readonly Finding[], most: number = MOST_PROBLEMS): readonly Finding[] =>
  loudest([findings.filter(isProblem)], (all) => all, most).map(([, finding]) => finding);

/**
 * The loudest findings of groups that are in some order, in that order, each with its group: so many at most, and of the equally
 * loud the first. Asked at every letter that is typed: of a long draft with thousands of them it goes through as few as it can.
 */
export function loudest<T>(groups: readonly T[], of: (group: T) => readonly Finding[], most: number): readonly (readonly [T, Finding])[] {
  const found: { readonly at: number; readonly k: number; readonly finding: Finding }[] = [];
  for (const level of LOUDNESS) {
    for (let at = 0; at < groups.length && found.length < most; at++) {
      const findings = of(groups[at] as T);
      for (let k = 0; k < findings.length && found.length < most; k++) {
        const finding = findings[k] as Finding;
        if (finding.severity === level) found.push({ at, k, finding });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at || a.k - b.k).map(({ at, finding }) => [groups[at] as T, finding]);
}
