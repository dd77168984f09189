// `--fix`: every correction that only one undisputed value can make, in one go.
import { applied } from '../check/edits.ts';
import type { Finding } from '../check/finding.ts';
import { undisputedEdits } from '../check/undisputed.ts';

/** The text with the preferred fix of every conflict; of two that touch the same words, the first one only. */
export const applyFixes = (text: string, findings: readonly Finding[]): string => applied(text, undisputedEdits(findings));
