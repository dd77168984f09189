// Findings as they are counted: in the status, over a heading, in the list of claims, in a dossier. One place, so that the
// same draft has the same numbers everywhere.
import type { Finding } from './finding.ts';

/** How a claim stands. `disputed`: sources differ, or a newer one says otherwise. */
export type Standing = 'conflict' | 'disputed' | 'unverified' | 'supported' | 'ignored';

/** In the order in which they matter to the writer. */
export const STANDINGS: readonly Standing[] = ['conflict', 'disputed', 'unverified', 'supported', 'ignored'];

export type Tally = Readonly<Record<Standing, number>>;

/** How the claim of a finding stands; undefined for a notice, which is about no claim. */
export function standingOf({ verdict, dispute, ignored }: Finding): Standing | undefined {
  if (verdict === 'notice') return undefined;
  if (verdict !== 'conflict') return verdict;
  if (ignored !== undefined) return 'ignored';
  return dispute === undefined ? 'conflict' : 'disputed';
}

/** How many claims stand how. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { conflict: 0, disputed: 0, unverified: 0, supported: 0, ignored: 0 };
  for (const finding of findings) {
    const standing = standingOf(finding);
    if (standing !== undefined) counts[standing]++;
  }
  return counts;
}

/**
 * What to put in the place of the claim's words, as it would be written there: the correction where it changes nothing else,
 * otherwise the source's words; '' where no source has an answer.
 */
export function answerFor({ fixes, span, sourceAnswer }: Finding): string {
  const edits = (fixes.find(({ preferred }) => preferred) ?? fixes[0])?.edits ?? [];
  const [edit] = edits;
  return edits.length === 1 && edit !== undefined && edit.span.start === span.start && edit.span.end === span.end ? edit.newText : sourceAnswer;
}
