// The JSON report, version 1: every claim with its verdict. A conflict that is ignored says so, and is a hint. Ranges are the Language Server Protocol's.
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

/** A report that is printed as the drafts come, so that not all of them need to be kept. */
export interface Report {
  /** what is printed of the next draft */
  draft(checked: CheckedDraft): string;
  /** what is printed when there are no more */
  end(): string;
}

/** The report of some drafts, as a JSON text on one line. */
export function jsonReport(base: KnowledgeBase): Report {
  const articles = articleLines(base);
  let opening = '{"version":1,"drafts":[';
  const claimOf = (draft: CheckedDraft) => (finding: Finding) => ({
    range: draft.lines.rangeOf(finding.span),
    verdict: finding.verdict,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    fixes: fixesJson(finding, draft),
    evidence: finding.evidence.map((citation) => citationJson(citation, articles)),
    ...(finding.ignored !== undefined && { ignored: finding.ignored }),
  });
  return {
    draft: (draft) => {
      const notices = draft.findings.filter((finding) => !isClaim(finding)).map(noticeOf(draft));
      const text = opening + JSON.stringify({ path: draft.path, claims: draft.findings.filter(isClaim).map(claimOf(draft)), ...(notices.length > 0 && { notices }) });
      opening = ',';
      return text;
    },
    end: () => `${opening === ',' ? '' : opening}]}\n`,
  };
}

const isClaim = ({ verdict }: Finding): boolean => verdict !== 'notice';

/** A comment of the draft that does nothing. */
const noticeOf = (draft: CheckedDraft) => (finding: Finding) => ({
  range: draft.lines.rangeOf(finding.span), code: finding.code, severity: finding.severity, message: finding.message, fixes: fixesJson(finding, draft),
});

const fixesJson = (finding: Finding, draft: CheckedDraft) =>
  finding.fixes.map((fix) => ({
    title: fix.title,
    preferred: fix.preferred,
    edits: fix.edits.map((edit) => ({ range: draft.lines.rangeOf(edit.span), newText: edit.newText })),
  }));

/** A citation in JSON; `lines` are those of an article, by its path. */
export const citationJson = (citation: Citation, lines: (path: string) => Lines) => ({
  path: citation.path,
  title: citation.title,
  range: lines(citation.path).rangeOf(citation.span),
  quote: citation.quote,
  ...(citation.page !== undefined && { page: citation.page }),
  // it says something else than the first one
  ...(citation.differs && { differs: true }),
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
