// A conflict as a diagnostic.
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver/node';
import { aboutSource, shownEvidence } from '../check/card.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { pageOfCode } from '../product.ts';
import type { Abilities } from './abilities.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { quoted } from './words.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The diagnostics of a draft: conflicts, and comments that do nothing, up to a limit; the other verdicts are silent. */
export const toDiagnostics = (verdicts: Verdicts, abilities: Abilities): Diagnostic[] =>
  verdicts.found.problems().map((finding) => toDiagnostic(finding, verdicts, abilities));

/**
 * The list of problems names the source under the message; a client that cannot show it there has it in the message.
 * The sentence itself is quoted once: in the hover card, and by clients without one in the list.
 */
export function toDiagnostic(finding: Finding, verdicts: Verdicts, abilities: Abilities): Diagnostic {
  const [first] = finding.evidence;
  const named = abilities.relatedInformation || first === undefined ? finding.message : `${finding.message} (${first.title})`;
  return {
    range: verdicts.lines.rangeOf(finding.span),
    severity: SEVERITY[finding.severity],
    source: 'claimcheck',
    code: finding.code,
    message: named,
    ...(finding.verdict === 'notice' && finding.severity === 'hint' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(abilities.codeDescription && { codeDescription: { href: pageOfCode(finding.code) } }),
    ...(abilities.relatedInformation && {
      relatedInformation: shownEvidence(finding).map((citation) => ({
        location: placeOf(citation, verdicts.base, abilities),
        message: abilities.markdownHover ? originOf(citation, finding.language) : `${quoted(citation.quote, finding.language)} (${originOf(citation, finding.language)})`,
      })),
    }),
  };
}

/** Title, publisher, date and page, as far as they are known; of a source that says something else, its answer before them. */
const originOf = (citation: Citation, language: Finding['language']): string =>
  `${citation.differs ? `${quoted(citation.says, language)} · ` : ''}${[citation.title, ...aboutSource(citation)].join(', ')}`;
