// Every correction that only one undisputed value can make, for those who want them all at once.
import { intersects } from '../../../knowledge/src/text/span.ts';
import { stands, type Finding, type TextEdit } from './finding.ts';

/** The edits of the preferred fix of every conflict; of two that touch the same words, the first one only. */
export function undisputedEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = stands(finding) ? finding.fixes.find((one) => one.preferred) : undefined;
    const free = fix?.edits.every((edit) => taken.every((other) => !touches(edit, other)));
    if (fix !== undefined && free === true) taken.push(...fix.edits);
  }
  return taken;
}

const touches = (a: TextEdit, b: TextEdit): boolean =>
  intersects(a.span, b.span) || a.span.start === b.span.start || a.span.end === b.span.end;
