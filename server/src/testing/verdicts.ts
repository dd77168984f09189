// What the checker says of a short draft against one short source: its findings, and each of them in one line.
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { createChecker } from '../check/checker.ts';
import type { Finding } from '../check/finding.ts';
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';

const reader = openLanguages(lexicon(), undefined);
const checker = createChecker(reader);

/** What is said of a draft against one source. @param date the day of the source, as in "2025-04-02" */
export const findingsIn = (source: string, draft: string, date?: string): readonly Finding[] =>
  checker.check(draft, emptyBase(reader).with({ path: 'source.txt', text: source, meta: date === undefined ? {} : { date } }));

/**
 * "conflict date: 1936 → 1934", "supported count: 264": the words of the draft, and what the preferred fix puts there.
 * What is not in the source is left out.
 * @param code only the findings of this code
 * @param date the day of the source, as in "2025-04-02"
 */
export const verdicts = (source: string, draft: string, code?: FacetCode, date?: string): readonly string[] =>
  findingsIn(source, draft, date)
    .filter((f) => f.verdict !== 'unverified' && (code === undefined || f.code === code))
    .map((f) => {
      const edit = f.fixes.find((fix) => fix.preferred)?.edits[0];
      return `${f.verdict} ${f.code}: ${draft.slice(f.span.start, f.span.end)}${edit === undefined ? '' : ` → ${edit.newText}`}`;
    });
