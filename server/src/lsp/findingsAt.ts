// The findings at a place of the draft, the telling ones first.
import { stands, type Finding } from '../check/finding.ts';

/** The conflicts that touch the offset; without one, the narrowest supported claim that does. */
export function findingsAt(findings: readonly Finding[], offset: number): readonly Finding[] {
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const conflicts = here.filter(stands);
  if (conflicts.length > 0) return conflicts;
  const supported = here.filter(({ verdict }) => verdict === 'supported');
  const width = ({ span }: Finding): number => span.end - span.start;
  return [...supported].sort((a, b) => width(a) - width(b)).slice(0, 1);
}
