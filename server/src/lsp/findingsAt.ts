// The findings at a place of the draft, the telling ones first.
import { stands, type Finding } from '../check/finding.ts';
import type { Found } from '../check/found.ts';

/** The conflicts that touch the offset; without one, the narrowest supported claim that does. */
export function findingsAt({ told, all }: Found, offset: number): readonly Finding[] {
  const isHere = ({ span }: Finding): boolean => span.start <= offset && offset <= span.end;
  const conflicts = told().filter((finding) => stands(finding) && isHere(finding));
  if (conflicts.length > 0) return conflicts;
  const supported = all().filter((finding) => finding.verdict === 'supported' && isHere(finding));
  const width = ({ span }: Finding): number => span.end - span.start;
  return [...supported].sort((a, b) => width(a) - width(b)).slice(0, 1);
}
