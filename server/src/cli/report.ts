// The JSON report, version 1: every claim with its verdict. Ranges are the Language Server Protocol's.
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { linesOf, type Lines } from '../workspace/lines.ts';

/** A draft that was checked, for any format. */
export interface CheckedDraft {
  /** as it was given */
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

/** The report of some drafts, as a JSON text on one line. */
export function jsonReport(drafts: readonly CheckedDraft[], base: KnowledgeBase): string {
  const articles = articleLines(base);
  const claimOf = (draft: CheckedDraft) => (finding: Finding) => ({
    range: draft.lines.rangeOf(finding.span),
    verdict: finding.verdict,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      preferred: fix.preferred,
      edits: fix.edits.map((edit) => ({ range: draft.lines.rangeOf(edit.span), newText: edit.newText })),
    })),
    evidence: finding.evidence.map((citation) => citationJson(citation, articles)),
  });
  return JSON.stringify({
    version: 1,
    drafts: drafts.map((draft) => ({ path: draft.path, claims: draft.findings.map(claimOf(draft)) })),
  });
}

/** A citation in JSON; `lines` are those of an article, by its path. */
export const citationJson = (citation: Citation, lines: (path: string) => Lines) => ({
  path: citation.path,
  title: citation.title,
  range: lines(citation.path).rangeOf(citation.span),
  quote: citation.quote,
  ...(citation.page !== undefined && { page: citation.page }),
});

/** Gives the lines of an article by its path, each article read into lines once, when first asked for. */
export function articleLines(base: KnowledgeBase): (path: string) => Lines {
  const known = new Map<string, Lines>();
  return (path) => {
    const lines = known.get(path) ?? linesOf(base.find(path)?.text ?? '');
    known.set(path, lines);
    return lines;
  };
}
