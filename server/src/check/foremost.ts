// The findings that the list of problems holds: never so many that it is of no use. The others are in the list of claims.
import { stands, type Finding, type Severity } from './finding.ts';

/** A draft with more than these has one problem, not a thousand. */
export const MOST_PROBLEMS = 100;

const LOUDNESS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Conflicts and notices, in the order of the draft: where there are too many, the loudest, and of these the first. */
export function foremost(findings: readonly Finding[], most: number = MOST_PROBLEMS): readonly Finding[] {
  const told = findings.filter((finding) => stands(finding) || finding.verdict === 'notice');
  if (told.length <= most) return told;
  const kept = new Set(LOUDNESS.flatMap((level) => told.filter(({ severity }) => severity === level)).slice(0, most));
  return told.filter((finding) => kept.has(finding));
}
