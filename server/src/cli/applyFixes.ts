// `--fix`: every correction that only one undisputed value can make, in one go.
import type { Finding, TextEdit } from '../check/finding.ts';
import { intersects } from '../../../knowledge/src/text/span.ts';

/** The text with the preferred fix of every conflict; of two that touch the same words, the first one only. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.verdict === 'conflict' ? finding.fixes.find((one) => one.preferred) : undefined;
    const free = fix?.edits.every((edit) => taken.every((other) => !touches(edit, other)));
    if (fix !== undefined && free === true) taken.push(...fix.edits);
  }
  return [...taken]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
}

const touches = (a: TextEdit, b: TextEdit): boolean =>
  intersects(a.span, b.span) || a.span.start === b.span.start || a.span.end === b.span.end;
