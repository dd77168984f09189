// The findings that the list of problems holds: never so many that it is of no use. The others are in the list of claims.
import { stands, type Finding, type Severity } from './finding.ts';

/** A draft with more than these has one problem, not a thousand. */
export const MOST_PROBLEMS = 100;

const LOUDNESS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A conflict that the writer is to be told of, or a notice. */
export const isProblem = (finding: Finding): boolean => stands(finding) || finding.verdict === 'notice';

/** Conflicts and notices, in the order of the draft: where there are too many, the loudest, and of these the first. */
export const foremost = (findings: readonly Finding[], most: number = MOST_PROBLEMS): readonly Finding[] =>
  loudest(findings.filter(isProblem), ({ severity }) => severity, most);

/** The loudest of what is in some order, in that order: so many at most, and of the equally loud the first. */
export function loudest<T>(all: readonly T[], severityOf: (one: T) => Severity, most: number): readonly T[] {
  if (all.length <= most) return all;
  const room = new Map<Severity, number>();
  for (const one of all) room.set(severityOf(one), (room.get(severityOf(one)) ?? 0) + 1);
  let left = most;
  for (const level of LOUDNESS) {
    const taken = Math.min(left, room.get(level) ?? 0);
    room.set(level, taken);
    left -= taken;
  }
  return all.filter((one) => {
    const free = room.get(severityOf(one)) ?? 0;
    if (free > 0) room.set(severityOf(one), free - 1);
    return free > 0;
  });
}
